package kz.jospar.rating.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.guard.Guard;

/**
 * Why there is no account: kk түсіндірменің болмау себебі, ru причина отсутствия объяснения.
 *
 * @param unit the unit's key
 * @param period the rated period
 * @param reason why
 * @param detail the formula's path or the number of indicators in question; may be empty
 */
public record NoAccount(String unit, PlanPeriod period, Reason reason, String detail) implements Accounted {
    public NoAccount {
        Guard.text("unit", unit);
        Guard.present("period", period);
        Guard.present("reason", reason);
        Guard.present("detail", detail);
    }

    /** Returns the reason in words. */
    public String words(Language language) {
        return Messages.in(language).text("rating.account.none." + reason.code(), List.of(detail));
    }

    /** Why a score cannot be split. */
    public enum Reason {
        /** The unit has no score. */
        NO_SCORE,
        /** Nobody to compare with has a score, or the unit had none earlier. */
        NO_REFERENCE,
        /** The earlier score was made by another methodology. */
        OTHER_METHODOLOGY,
        /** A part of the formula depends on more indicators at once than can be played out exactly. */
        TOO_MANY_PLAYERS,
        /** Some indicators taken from the unit and the others from the reference give no score together. */
        MIXTURE_WITHOUT_SCORE;

        /** Returns the name used in JSON and in messages. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
