package kz.jospar.protocol.minutes;

import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.guard.Guard;

/**
 * A count of those present: kk кворумды тексеру, ru проверка кворума.
 *
 * @param at when
 * @param outcome the rule and what was found
 */
public record QuorumCheck(Moment at, QuorumOutcome outcome) {
    public QuorumCheck {
        Guard.present("at", at);
        Guard.present("outcome", outcome);
    }
}
