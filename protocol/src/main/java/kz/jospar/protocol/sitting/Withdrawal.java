package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import kz.jospar.protocol.guard.Guard;

/**
 * An event was entered by mistake and does not stand: kk қате енгізілген оқиғаны қайтарып алу, ru отзыв ошибочной записи.
 *
 * <p>The event stays in its document, marked so. It puts the clerk right, never the body: a member who votes anew gives a
 * {@link InTheVote.VoteCorrected}, and signed minutes have an addendum.
 *
 * <p>Worked case: the secretary enters the prosecutor's vote as "against" instead of "for", withdraws that entry as a slip
 * and enters the vote anew. Nobody's vote was corrected, and the minutes tell of one vote.
 *
 * @param event its place among the events of the document, from 0
 * @param at the moment of the withdrawal, local time; it may be earlier than what was entered ahead of time
 * @param by who withdrew it, such as the name of an account
 * @param reason why
 */
public record Withdrawal(@JsonProperty(required = true) int event, LocalDateTime at, String by, String reason) {
    public Withdrawal {
        if (event < 0) {
            throw new IllegalArgumentException("the withdrawn event is No " + event + ", below 0");
        }
        Guard.present("at", at);
        Guard.text("by", by);
        Guard.text("reason", reason);
    }
}
