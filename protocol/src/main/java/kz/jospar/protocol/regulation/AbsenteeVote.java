package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.rule.Quorum;

/**
 * Voting without a sitting: kk сырттай дауыс беру, ru заочное голосование.
 *
 * @param allowed whether there is such a thing
 * @param onChairsDecision whether the chair decides on it
 * @param term how long the answer may take
 * @param silence what no answer means
 * @param quorum its own quorum
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AbsenteeVote(
        boolean allowed,
        Rule<Boolean> onChairsDecision,
        Rule<Timing> term,
        Rule<Silence> silence,
        Rule<Quorum> quorum) {

    public AbsenteeVote {
        onChairsDecision = Rule.orUnsaid(onChairsDecision);
        term = Rule.orUnsaid(term);
        silence = Rule.orUnsaid(silence);
        quorum = Rule.orUnsaid(quorum);
    }

    /** kk үнсіздіктің мәні, ru значение молчания. */
    public enum Silence {
        NOTHING,
        FOR;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
