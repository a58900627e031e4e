package kz.jospar.core.phrase;

/** The case of a Kazakh word and of a Russian day of the week, as far as deadlines need it; all others are {@link #PLAIN}. */
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
