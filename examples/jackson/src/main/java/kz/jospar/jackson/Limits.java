package kz.jospar.jackson;

/** How large a document may be; the reasons stand in the package's description. */
final class Limits {
    /** Bytes or characters of a whole document. */
    static final long DOCUMENT = 100_000_000L;
    /** Characters of one text. */
    static final int STRING = 1_000_000;
    /** Characters of one property's name; headings of unnamed columns are such names. */
    static final int NAME = 50_000;
    /** Digits of one number. */
    static final int NUMBER = 20;
    /** Objects and lists inside each other; "several" inside "several" takes two. */
    static final int DEPTH = 100;

    private Limits() {}
}
