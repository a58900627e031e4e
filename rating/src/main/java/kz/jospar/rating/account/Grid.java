package kz.jospar.rating.account;

import java.math.BigInteger;
import java.util.Objects;
import kz.jospar.rating.Direction;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.number.Rational;

/**
 * The values an indicator can be moved through, from the one observed in the direction that is better.
 *
 * @param from the value observed
 * @param step from one value to the next; below 0 where less is better
 * @param most how many steps the domain allows
 */
record Grid(Rational from, Rational step, long most) {
    /** Further away nothing is looked for. */
    static final long FARTHEST = 1_000_000_000;

    private static final int MOST_DIGITS = 6;
    private static final int SHARE_DIGITS = 3;

    static Grid of(Evaluation evaluation, Conventions conventions, Observation row) {
        Rational from = Objects.requireNonNull(row.value(), "value");
        Domain domain = Objects.requireNonNull(conventions.domain(), "undeclared domain");
        Rational size = size(evaluation, domain, row);
        if (conventions.direction() == Direction.MORE_IS_BETTER) {
            return switch (domain) {
                case SHARE -> new Grid(from, size, steps(Rational.ONE.subtract(from), size));
                case PERCENT -> new Grid(from, size, steps(Rational.of(100).subtract(from), size));
                case COUNT, AMOUNT, ANY -> new Grid(from, size, FARTHEST);
            };
        }
        return new Grid(from, size.negate(), domain == Domain.ANY ? FARTHEST : steps(from, size));
    }

    Rational at(long steps) {
        return from.add(step.multiply(Rational.of(steps)));
    }

    private static long steps(Rational distance, Rational size) {
        Rational exact = distance.divide(size);
        return exact.numerator()
                .divide(exact.denominator())
                .min(BigInteger.valueOf(FARTHEST))
                .longValue();
    }

    /** Whole counts; else one in the last digit that anybody reports for this indicator. */
    private static Rational size(Evaluation evaluation, Domain domain, Observation row) {
        if (domain == Domain.COUNT) {
            return Rational.ONE;
        }
        int digits = domain == Domain.SHARE ? SHARE_DIGITS : domain == Domain.PERCENT ? 1 : 0;
        for (String unit : evaluation.units()) {
            Rational value = evaluation
                    .data()
                    .find(unit, row.indicator(), row.period())
                    .map(Observation::value)
                    .orElse(null);
            if (value != null) {
                digits = Math.max(digits, digits(value));
            }
        }
        return Rational.ONE.divide(Rational.of(10).pow(digits));
    }

    private static int digits(Rational value) {
        BigInteger below = value.denominator();
        int digits = 0;
        BigInteger power = BigInteger.ONE;
        while (digits < MOST_DIGITS && power.mod(below).signum() != 0) {
            power = power.multiply(BigInteger.TEN);
            digits++;
        }
        return digits;
    }
}
