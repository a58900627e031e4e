package kz.jospar.protocol.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;

/**
 * How many votes for adopt a decision: kk көпшілік дауыс, ru большинство голосов.
 *
 * <p>At least one vote for is always needed, whatever the base: if all abstain, nothing is adopted. Worked case: more
 * than 1/2 of all members (regulation of the Kostanay staff, resolution 663 of 11.11.2025, 13) is 9 of 17 and 9 of 16.
 *
 * @param threshold the share of votes for
 * @param base what it is a share of
 * @param recusal whether a recused member is part of the base
 * @param citation the paragraph that says so
 */
public record Majority(Threshold threshold, Base base, Recusal recusal, Citation citation) {
    public Majority {
        Guard.present("threshold", threshold);
        Guard.present("base", base);
        Guard.present("recusal", recusal);
        Guard.present("citation", citation);
    }

    /** Whether a recused member is part of the base: kk өздігінен бас тарту, ru самоотвод. */
    public enum Recusal {
        /** Weighs like an abstention. */
        STAYS,
        /** Makes the base smaller by one. */
        LEAVES,
        /** The regulation does not say; a verdict that hangs on it is undefined. */
        UNSAID;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
