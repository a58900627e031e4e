package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A term counted from something that happens at a body: kk мерзім, ru срок.
 *
 * <p>Worked cases of the Kostanay staff: 5 calendar days before the sitting (22); 3 "days" before it, and the unit of
 * them unsaid (26(4)). A term without a unit has no {@link Timing}, and nobody is told a date, until a unit is declared.
 *
 * @param amount how many units, 0..3660; 0 is the day itself
 * @param unit the unit; {@code null} where an act says "days" and not which
 * @param direction before or after
 * @param anchor what it counts from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(
        @JsonProperty(required = true) int amount, @Nullable TermUnit unit, Direction direction, Anchor anchor) {
    public Term {
        Guard.present("direction", direction);
        Guard.present("anchor", anchor);
        if (amount < 0 || amount > 3660) {
            throw new IllegalArgumentException("amount is " + amount + ", outside 0..3660");
        }
    }

    /** Returns this term in a declared unit. */
    public Term in(TermUnit declared) {
        return new Term(amount, declared, direction, anchor);
    }

    /**
     * Returns the term as a timing; {@link IllegalStateException} where the unit is unsaid and the amount is not 0.
     *
     * @param event the anchor in words, as in "отырыс"
     */
    public Timing timing(String event) {
        if (unit == null && amount > 0) {
            throw new IllegalStateException("unit of the term of " + amount + " is unsaid");
        }
        return new Timing.AroundEvent(amount, unit == null ? TermUnit.DAY : unit, direction, event);
    }

    /** What a term counts from: kk мерзімнің басы, ru точка отсчёта. */
    public enum Anchor {
        /** kk отырыс күні, ru день заседания. */
        SITTING,
        /** kk отырыстың аяқталуы, ru окончание заседания. */
        END_OF_SITTING,
        /** kk қол қойылған күн, ru день подписания. */
        SIGNATURE,
        /** kk алынған күн, ru день получения. */
        RECEIPT,
        /** kk шақыру туралы бастама, ru инициатива о созыве. */
        REQUEST,
        /** The end of another term, such as the one of an assignment: kk мерзімнің аяқталуы, ru истечение срока. */
        TERM;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
