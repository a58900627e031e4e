package kz.jospar.core.phrase;

/** What a word may do in a deadline phrase; the lexicon files assign these. */
enum Tag {
    /** A number written in digits; the value is the number. */
    NUMBER,
    /** A number in words: бір, два, three. */
    NUMERAL,
    /** A Roman numeral in Latin, Cyrillic or mixed letters. */
    ROMAN,
    /** бірінші, второй, third; the value is the number. */
    ORDINAL,
    /** once, twice: a numeral and "times" in one; the value is the number. */
    ONCE,
    /** A month's name; the value is 1..12. */
    MONTH,
    /** ай, тоқсан, жартыжылдық, жыл; the value is the length in months. */
    UNIT,
    /** ж., ж.ж., г., гг.: a year's abbreviation. */
    YEAR_ABBREVIATION,
    /** ежеквартально, quarterly; the value is the length in months. */
    EVERY_UNIT,
    /** сайын: every, after its unit. */
    EVERY,
    /** әр, каждый, every: before its unit. */
    EACH,
    /** рет, раз, times. */
    TIMES,
    /** кемінде, at least. */
    AT_LEAST,
    /** сиретпей: "not more rarely" in one word. */
    NOT_LESS,
    /** кем, реже, менее, less: with a negation beside it, at least. */
    LESS,
    /** емес, не, not. */
    NOT,
    /** позднее, later: with a negation before it, by. */
    LATER,
    /** в, a, per: between "times" and a unit. */
    IN,
    /** аралығында, в период: says that days are a window. */
    BETWEEN,
    /** дейін, до, until; unsettled whether the day is included. */
    UNTIL,
    /** кешіктірмей, қарай, к, by: the day is included. */
    BY,
    /** күні, число: the word "day of the month". */
    DAY,
    /** келесі, следующий, following. */
    NEXT,
    /** есепті, отчётный: the reporting period. */
    REPORTING,
    /** кейінгі, следующего за: after. */
    AFTER,
    /** с, from: before a window's first day. */
    FROM,
    /** по, through: before a window's last day, which is included. */
    THROUGH,
    /** включительно, inclusive: after a day that is included. */
    INCLUSIVE,
    /** мерзім, кезең: a noun that only carries the limit before it. */
    TERM,
    /** of: before a year. */
    OF,
    /** тұрақты, үнемі, постоянно. */
    CONTINUOUS,
    /** негізде: "on a ... basis". */
    BASIS,
    /** кесте, график. */
    SCHEDULE,
    /** жоспар, план, as the source of dates. */
    PLAN,
    /** сәйкес, бойынша, согласно. */
    ACCORDING,
    /** бекітілген, жеке, утверждённый: says which schedule. */
    WHICH,
    /** оқу, учебный, school: before "year". */
    STUDY,
    /** ішінде, в течение, during. */
    WITHIN,
    /** арналған, на: "for the years". */
    FOR,
    /** және, и, and. */
    AND,
    /** of, the: a word that carries nothing. */
    FILLER
}
