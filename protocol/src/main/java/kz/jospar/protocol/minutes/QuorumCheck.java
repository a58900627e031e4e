package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.guard.Guard;

/**
 * A count of those present: kk кворумды тексеру, ru проверка кворума.
 *
 * @param at when
 * @param outcome the rule and what was found
 * @param sides how many of each side were counted, by side, where the quorum is one of sides; else empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record QuorumCheck(Moment at, QuorumOutcome outcome, List<Side> sides) {
    public QuorumCheck {
        Guard.present("at", at);
        Guard.present("outcome", outcome);
        sides = Guard.copy(sides);
        Guard.distinct("side", sides, Side::side);
    }

    /**
     * How many of a side were counted: kk тараптан қатысқандар, ru явка стороны.
     *
     * @param side the side
     * @param voters its seats with a vote
     * @param counted those of them who count towards the quorum
     */
    public record Side(
            String side,
            @JsonProperty(required = true) int voters,
            @JsonProperty(required = true) int counted) {
        public Side {
            Guard.text("side", side);
        }
    }
}
