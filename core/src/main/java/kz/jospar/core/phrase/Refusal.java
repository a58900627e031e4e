package kz.jospar.core.phrase;

/** Why a deadline phrase was not understood: kk мерзім оқылмауының себебі, ru причина, по которой срок не прочитан. */
public enum Refusal {
    /** No deadline is written. */
    EMPTY,
    /** A word fits nowhere. */
    STOPPED,
    /** Every word was understood, and two of the parts contradict each other: "ежеквартально до 10 числа". */
    UNFIT,
    /** Every word was understood, and no date follows without a year, a frequency or the other limit: "ақпан". */
    INCOMPLETE,
    /** A window over the new year with one year named, which may be the year of either end: "желтоқсан-қаңтар 2025". */
    YEAR_OF_WHICH_END,
    /** The year is said from the document's day ("осы жылдың", "т.г."), which is not known. */
    DOCUMENT_DATE_NEEDED,
    /** A ditto mark, and the cell above is not known or was not understood. */
    PREVIOUS_NEEDED
}
