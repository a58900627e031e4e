package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How minutes are made: kk хаттама туралы нормалар, ru нормы о протоколе.
 *
 * @param signers who signs
 * @param approvalRound whether they are sent round for approval first; skipped where everybody voted alike
 * @param dissentAttached whether a dissenting opinion is attached
 * @param numberedWithinYear whether numbers begin anew each year
 * @param extracts whether extracts are given out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinutesRules(
        Rule<Signers> signers,
        Rule<Boolean> approvalRound,
        Rule<Boolean> dissentAttached,
        Rule<Boolean> numberedWithinYear,
        Rule<Boolean> extracts) {
    static final MinutesRules UNSAID =
            new MinutesRules(Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    public MinutesRules {
        signers = Rule.orUnsaid(signers);
        approvalRound = Rule.orUnsaid(approvalRound);
        dissentAttached = Rule.orUnsaid(dissentAttached);
        numberedWithinYear = Rule.orUnsaid(numberedWithinYear);
        extracts = Rule.orUnsaid(extracts);
    }

    /** kk қол қоюшылар, ru подписывающие. */
    public enum Signers {
        HEAD,
        CHAIR_AND_SECRETARY,
        ALL_PRESENT;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
