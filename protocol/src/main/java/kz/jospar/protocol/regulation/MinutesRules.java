package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How minutes are made: kk хаттама туралы нормалар, ru нормы о протоколе. The terms are {@link Step steps}.
 *
 * <p>Worked case: the head signs the minutes of the Kostanay staff (15, 23); a dissenting opinion is in writing and attached
 * (14).
 *
 * @param signers who signs
 * @param approvalRound whether they are sent round for approval first
 * @param dissentAttached whether a dissenting opinion is attached
 * @param disagreementsRecorded whether a protocol of disagreements is made where the sides do not agree
 * @param numberedWithinYear whether numbers begin anew each year
 * @param extracts whether extracts are given out
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record MinutesRules(
        Rule<Signers> signers,
        Rule<ApprovalRound> approvalRound,
        Rule<Boolean> dissentAttached,
        Rule<Boolean> disagreementsRecorded,
        Rule<Boolean> numberedWithinYear,
        Rule<Boolean> extracts) {
    static final MinutesRules UNSAID =
            new MinutesRules(Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    public MinutesRules {
        signers = Rule.orUnsaid(signers);
        approvalRound = Rule.orUnsaid(approvalRound);
        dissentAttached = Rule.orUnsaid(dissentAttached);
        disagreementsRecorded = Rule.orUnsaid(disagreementsRecorded);
        numberedWithinYear = Rule.orUnsaid(numberedWithinYear);
        extracts = Rule.orUnsaid(extracts);
    }

    /** Who signs: kk қол қоюшылар, ru подписывающие. */
    public enum Signers {
        /** kk басшы, ru руководитель. */
        HEAD,
        /** kk төраға мен хатшы, ru председатель и секретарь. */
        CHAIR_AND_SECRETARY,
        /** kk барлық қатысушы, ru все присутствующие. */
        ALL_PRESENT;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether minutes are sent round before they are signed: kk хаттаманы келісу, ru согласование протокола. */
    public enum ApprovalRound {
        /** kk келісілмейді, ru не согласуется. */
        NONE,
        /** kk әрқашан, ru всегда. */
        ALWAYS,
        /** kk бірауыздан шешілмегенде, ru если не единогласно. */
        UNLESS_UNANIMOUS;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
