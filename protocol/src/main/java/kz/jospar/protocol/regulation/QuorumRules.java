package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;

/**
 * How many must be there: kk кворум туралы нормалар, ru нормы о кворуме.
 *
 * @param ordinary the quorum of a sitting
 * @param first the quorum of the body's first sitting, where it is another
 * @param perSide the share of each side, where the body has sides
 * @param remoteCount whether those who take part from afar count
 * @param absenteesCount whether those who vote without being there count
 * @param verified when it is verified
 * @param onceLost what follows when somebody leaves and it is no longer met
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuorumRules(
        Rule<Quorum> ordinary,
        Rule<Quorum> first,
        Rule<Threshold> perSide,
        Rule<Boolean> remoteCount,
        Rule<Boolean> absenteesCount,
        Rule<Verified> verified,
        Rule<OnceLost> onceLost) {
    static final QuorumRules UNSAID = new QuorumRules(
            Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    public QuorumRules {
        ordinary = Rule.orUnsaid(ordinary);
        first = Rule.orUnsaid(first);
        perSide = Rule.orUnsaid(perSide);
        remoteCount = Rule.orUnsaid(remoteCount);
        absenteesCount = Rule.orUnsaid(absenteesCount);
        verified = Rule.orUnsaid(verified);
        onceLost = Rule.orUnsaid(onceLost);
    }

    /** When a quorum is verified: kk кворумды тексеру сәті, ru момент проверки кворума. */
    public enum Verified {
        AT_OPENING,
        EACH_QUESTION;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What follows when it is lost: kk кворум жоғалғанда, ru при утрате кворума. */
    public enum OnceLost {
        SITTING_ENDS,
        SITTING_GOES_ON;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
