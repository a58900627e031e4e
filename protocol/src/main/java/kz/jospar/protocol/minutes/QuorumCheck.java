package kz.jospar.protocol.minutes;

import java.time.LocalDateTime;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.guard.Guard;

/**
 * A count of those present: kk кворумды тексеру, ru проверка кворума.
 *
 * @param at when, local time
 * @param outcome the rule and what was found
 */
public record QuorumCheck(LocalDateTime at, QuorumOutcome outcome) {
    public QuorumCheck {
        Guard.present("at", at);
        Guard.present("outcome", outcome);
    }
}
