package kz.jospar.protocol.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.protocol.guard.Guard;

/**
 * A share in whole numbers, to be reached or to be exceeded: kk шекті үлес, ru пороговая доля.
 *
 * <p>Never a decimal: 0.67 of 100 asks for 67, two thirds of 300 for 200 and not 201. The fraction stays as the act
 * writes it, so 2/4 and 1/2 are different values with the same counts.
 *
 * @param comparison whether the share itself suffices
 * @param numerator 1 to the denominator, inclusive; "more than" needs it smaller than the denominator
 * @param denominator 1 or more
 */
public record Threshold(
        Comparison comparison,
        @JsonProperty(required = true) int numerator,
        @JsonProperty(required = true) int denominator) {

    public Threshold {
        Guard.present("comparison", comparison);
        if (numerator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "threshold " + numerator + "/" + denominator + " is not above 0 and at most 1");
        }
        if (comparison == Comparison.MORE_THAN && numerator == denominator) {
            throw new IllegalArgumentException(
                    "more than " + numerator + "/" + denominator + " can never be reached. Maybe at least was meant");
        }
    }

    /** Returns the threshold that the share itself reaches: kk кемінде, ru не менее. */
    public static Threshold atLeast(int numerator, int denominator) {
        return new Threshold(Comparison.AT_LEAST, numerator, denominator);
    }

    /** Returns the threshold that the share itself does not reach: kk астам, ru более. */
    public static Threshold moreThan(int numerator, int denominator) {
        return new Threshold(Comparison.MORE_THAN, numerator, denominator);
    }

    /**
     * Returns the least count out of {@code base} that satisfies this threshold.
     *
     * <p>Worked cases: at least 2/3 of 17 is 12, of 16 is 11; more than 1/2 of 17 is 9, of 16 is 9 as well. Of nobody, at
     * least any share is 0 and more than any share is 1, which nobody can give.
     *
     * @param base 0 or more; else {@link IllegalArgumentException}
     */
    public int least(int base) {
        if (base < 0) {
            throw new IllegalArgumentException("base is " + base + ", below 0");
        }
        long share = (long) numerator * base;
        long whole = share / denominator;
        return (int) (comparison == Comparison.AT_LEAST && share % denominator == 0 ? whole : whole + 1);
    }

    /** Whether the share itself suffices. */
    public enum Comparison {
        /** kk кемінде, ru не менее. */
        AT_LEAST,
        /** kk астам, ru более. */
        MORE_THAN;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
