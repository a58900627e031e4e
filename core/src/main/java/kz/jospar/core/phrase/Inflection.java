package kz.jospar.core.phrase;

/** The case of a Kazakh word, as far as deadlines need it; words of other languages are {@link #PLAIN}. */
enum Inflection {
    PLAIN,
    /** ілік септік: айдың. */
    GENITIVE,
    /** барыс септік: тоқсанына, 5-не. */
    DATIVE,
    /** табыс септік: мамырды. */
    ACCUSATIVE,
    /** жатыс септік: жартыжылдықта. */
    LOCATIVE,
    /** шығыс септік: ақпаннан. */
    ABLATIVE,
    /** көмектес септік: жоспармен. */
    INSTRUMENTAL,
    /** -ғы, -гі: жылғы, айындағы. */
    RELATIVE
}
