package kz.jospar.rating;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * Which digits are dropped, and whether before or after the ranks: kk дөңгелектеу, ru округление.
 *
 * <p>0.4921 and 0.4919 share a place if rounded to three digits before ranking; after it they are shown alike and stand
 * on two places.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rounding.None.class, name = "none"),
    @JsonSubTypes.Type(value = Rounding.BeforeRanking.class, name = "before-ranking"),
    @JsonSubTypes.Type(value = Rounding.AfterRanking.class, name = "after-ranking")
})
public sealed interface Rounding {

    /** Returns the value that is ranked. */
    Real ranked(Real value);

    /** Returns the value that is shown; without rounding at most 60 significant digits of it. */
    BigDecimal shown(Real value);

    /** Ranked and shown as it is. */
    record None() implements Rounding {
        @Override
        public Real ranked(Real value) {
            return value;
        }

        @Override
        public BigDecimal shown(Real value) {
            return value.decimal();
        }
    }

    /**
     * The rounded value is ranked and shown.
     *
     * @param digits digits kept after the point, 0..18
     * @param mode how to round; {@link RoundingMode#UNNECESSARY} rounds nothing and is refused
     */
    record BeforeRanking(@JsonProperty(required = true) int digits, RoundingMode mode) implements Rounding {
        public BeforeRanking {
            RoundingGuard.check(digits, mode);
        }

        @Override
        public Real ranked(Real value) {
            return Rational.ofResult(shown(value));
        }

        @Override
        public BigDecimal shown(Real value) {
            return value.settled(digits, mode);
        }
    }

    /**
     * The exact value is ranked, the rounded one is shown.
     *
     * @param digits digits kept after the point, 0..18
     * @param mode how to round; {@link RoundingMode#UNNECESSARY} rounds nothing and is refused
     */
    record AfterRanking(@JsonProperty(required = true) int digits, RoundingMode mode) implements Rounding {
        public AfterRanking {
            RoundingGuard.check(digits, mode);
        }

        @Override
        public Real ranked(Real value) {
            return value;
        }

        @Override
        public BigDecimal shown(Real value) {
            return value.settled(digits, mode);
        }
    }
}

/** The bounds both kinds of rounding share. */
final class RoundingGuard {
    private RoundingGuard() {}

    static void check(int digits, RoundingMode mode) {
        Guard.present("mode", mode);
        if (digits < 0 || digits > 18) {
            throw new IllegalArgumentException("digits is " + digits + ", outside 0..18");
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("mode UNNECESSARY rounds nothing. Maybe no rounding was meant");
        }
    }
}
