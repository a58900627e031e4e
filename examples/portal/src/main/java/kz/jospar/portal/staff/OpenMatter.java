package kz.jospar.portal.staff;

import java.util.List;

/**
 * A matter that a regulation leaves open, and what the body declared on it: kk ереже реттемеген мәселе, ru вопрос, не
 * урегулированный положением.
 *
 * @param name by which a form sends it, as in {@code quorum.onceLost}
 * @param label the matter in words
 * @param paragraphs the places of the act beside which it is missed or that contradict each other; empty where it says
 *     nothing anywhere
 * @param kind how it is declared
 * @param options what may be chosen; of a share or a term, the bases or the units; of a share of each
 *     side none, as its base is the side
 * @param declared what was declared, in words; empty while it is open
 */
public record OpenMatter(
        String name, String label, String paragraphs, Kind kind, List<Field.Option> options, String declared) {
    public OpenMatter {
        options = List.copyOf(options);
    }

    /** Tells whether nobody has declared anything on it. */
    public boolean isOpen() {
        return declared.isEmpty();
    }

    /** How a matter is declared: kk мәлімдеу тәсілі, ru способ объявления. */
    public enum Kind {
        /** One of several. */
        ONE,
        /** A fraction, how it is compared, and what it is a fraction of. */
        SHARE,
        /** So many units, from the day a ballot was received. */
        TERM
    }
}
