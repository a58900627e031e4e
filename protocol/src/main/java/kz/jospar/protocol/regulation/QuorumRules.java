package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How many must be there: kk кворум туралы нормалар, ru нормы о кворуме.
 *
 * <p>Worked case: at least two thirds of all members of the Kostanay staff (20) are 12 of 17 and 11 of 16; what follows when
 * somebody leaves is unsaid.
 *
 * @param ordinary the quorum of a sitting; unsaid where the body has none or the act does not tell
 * @param first the quorum of the body's first sitting, where it is another
 * @param perSide the share of each side, where the body has sides
 * @param remoteCount whether those who take part from afar count
 * @param absenteesCount whether those who vote without being there count
 * @param verified when it is verified
 * @param onceLost what follows when somebody leaves and it is no longer met
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record QuorumRules(
        Rule<Share> ordinary,
        Rule<Share> first,
        Rule<Share> perSide,
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
        /** kk отырыс ашылғанда, ru при открытии. */
        AT_OPENING,
        /** kk әр мәселе бойынша, ru по каждому вопросу. */
        EACH_QUESTION;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What follows when it is lost: kk кворум жоғалғанда, ru при утрате кворума. */
    public enum OnceLost {
        /** kk отырыс тоқтатылады, ru заседание прекращается. */
        SITTING_ENDS,
        /** kk отырыс жалғасады, ru заседание продолжается. */
        SITTING_GOES_ON;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
