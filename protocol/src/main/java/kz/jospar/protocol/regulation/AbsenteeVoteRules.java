package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Voting without a sitting: kk сырттай дауыс беру, ru заочное голосование.
 *
 * <p>Worked case: at the National personnel commission members answer within 3 working days, and no answer means "for"
 * (Decree 520 of 07.03.2013, 9).
 *
 * @param allowed whether there is such a thing
 * @param onChairsDecision whether the chair decides on it
 * @param term how long the answer may take, counted from its receipt
 * @param silence what no answer means
 * @param quorum its own quorum
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record AbsenteeVoteRules(
        Rule<Boolean> allowed,
        Rule<Boolean> onChairsDecision,
        Rule<Term> term,
        Rule<Silence> silence,
        Rule<Share> quorum) {
    static final AbsenteeVoteRules UNSAID =
            new AbsenteeVoteRules(Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    public AbsenteeVoteRules {
        allowed = Rule.orUnsaid(allowed);
        onChairsDecision = Rule.orUnsaid(onChairsDecision);
        term = Rule.orUnsaid(term);
        silence = Rule.orUnsaid(silence);
        quorum = Rule.orUnsaid(quorum);
    }

    /** What no answer means: kk үнсіздіктің мәні, ru значение молчания. */
    public enum Silence {
        /** kk дауыс берілмеді деп есептеледі, ru не считается голосом. */
        NOTHING,
        /** kk жақтап дауыс берді деп есептеледі, ru считается голосом «за». */
        FOR;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
