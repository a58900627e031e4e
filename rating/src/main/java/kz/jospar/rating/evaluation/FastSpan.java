package kz.jospar.rating.evaluation;

import kz.jospar.rating.number.Rational;

/** Two doubles with the true number between them, both inclusive; one double where it is known exactly. */
record FastSpan(double lo, double hi) {
    static final FastSpan ZERO = new FastSpan(0, 0);
    static final FastSpan ONE = new FastSpan(1, 1);

    /** The answer of a comparison that hinges on less than the bounds. */
    static final int UNSURE = 2;

    static FastSpan of(Rational number) {
        if (number.numerator().bitLength() <= 53 && number.denominator().bitLength() <= 53) {
            double above = number.numerator().doubleValue();
            double below = number.denominator().doubleValue();
            return new FastSpan(FastMath.divDown(above, below), FastMath.divUp(above, below));
        }
        return new FastSpan(FastMath.down(number), FastMath.up(number));
    }

    static FastSpan of(double number) {
        return new FastSpan(number, number);
    }

    FastSpan plus(FastSpan other) {
        return new FastSpan(FastMath.addDown(lo, other.lo), FastMath.addUp(hi, other.hi));
    }

    FastSpan minus(FastSpan other) {
        return new FastSpan(FastMath.addDown(lo, -other.hi), FastMath.addUp(hi, -other.lo));
    }

    FastSpan negated() {
        return new FastSpan(-hi, -lo);
    }

    FastSpan times(FastSpan other) {
        if (lo >= 0 && other.lo >= 0) {
            return new FastSpan(FastMath.mulDown(lo, other.lo), FastMath.mulUp(hi, other.hi));
        }
        return new FastSpan(
                Math.min(
                        Math.min(FastMath.mulDown(lo, other.lo), FastMath.mulDown(lo, other.hi)),
                        Math.min(FastMath.mulDown(hi, other.lo), FastMath.mulDown(hi, other.hi))),
                Math.max(
                        Math.max(FastMath.mulUp(lo, other.lo), FastMath.mulUp(lo, other.hi)),
                        Math.max(FastMath.mulUp(hi, other.lo), FastMath.mulUp(hi, other.hi))));
    }

    /** The divisor has no zero in it. */
    FastSpan over(FastSpan divisor) {
        return new FastSpan(
                Math.min(
                        Math.min(FastMath.divDown(lo, divisor.lo), FastMath.divDown(lo, divisor.hi)),
                        Math.min(FastMath.divDown(hi, divisor.lo), FastMath.divDown(hi, divisor.hi))),
                Math.max(
                        Math.max(FastMath.divUp(lo, divisor.lo), FastMath.divUp(lo, divisor.hi)),
                        Math.max(FastMath.divUp(hi, divisor.lo), FastMath.divUp(hi, divisor.hi))));
    }

    FastSpan square() {
        FastSpan size = abs();
        return new FastSpan(FastMath.mulDown(size.lo, size.lo), FastMath.mulUp(size.hi, size.hi));
    }

    FastSpan abs() {
        if (lo >= 0) {
            return this;
        }
        return hi <= 0 ? negated() : new FastSpan(0, Math.max(-lo, hi));
    }

    /** Below 0 nothing has a root: what lies there is rounding. */
    FastSpan root() {
        return new FastSpan(FastMath.rootDown(Math.max(0, lo)), FastMath.rootUp(Math.max(0, hi)));
    }

    /** Above 0 throughout. */
    FastSpan ln() {
        return new FastSpan(FastMath.lnDown(lo), FastMath.lnUp(hi));
    }

    FastSpan exp() {
        return new FastSpan(FastMath.expDown(lo), FastMath.expUp(hi));
    }

    FastSpan min(FastSpan other) {
        return new FastSpan(Math.min(lo, other.lo), Math.min(hi, other.hi));
    }

    FastSpan max(FastSpan other) {
        return new FastSpan(Math.max(lo, other.lo), Math.max(hi, other.hi));
    }

    FastSpan hull(FastSpan other) {
        return new FastSpan(Math.min(lo, other.lo), Math.max(hi, other.hi));
    }

    /** To a power: of a negative number only a whole one, of zero only a positive one. */
    FastSpan power(Rational exponent) {
        if (exponent.signum() == 0) {
            return ONE;
        }
        if (exponent.equals(Rational.ONE)) {
            return this;
        }
        boolean whole = exponent.denominator().bitLength() == 1;
        if (whole && exponent.numerator().bitLength() < 7) {
            FastSpan size = whole(exponent.numerator().abs().intValueExact());
            return exponent.signum() > 0 ? size : ONE.over(size);
        }
        if (exponent.equals(Rational.of(1, 2))) {
            return root();
        }
        if (whole && lo < 0) {
            FastSpan size = abs().positivePower(exponent);
            if (!exponent.numerator().testBit(0)) {
                return size;
            }
            return hi <= 0 ? size.negated() : new FastSpan(-size.hi, size.hi);
        }
        return new FastSpan(Math.max(0, lo), Math.max(0, hi)).positivePower(exponent);
    }

    private FastSpan whole(int exponent) {
        FastSpan power = ONE;
        if (exponent % 2 == 0) {
            FastSpan square = square();
            for (int i = 0; i < exponent; i += 2) {
                power = power.times(square);
            }
            return power;
        }
        // An odd power rises throughout, so its ends are those of the ends.
        return new FastSpan(odd(lo, exponent).lo, odd(hi, exponent).hi);
    }

    private static FastSpan odd(double number, int exponent) {
        FastSpan one = of(number);
        FastSpan power = one;
        for (int i = 1; i < exponent; i++) {
            power = power.times(one);
        }
        return power;
    }

    private FastSpan positivePower(Rational exponent) {
        FastSpan p = of(exponent);
        FastSpan low = lo == 0 ? ZERO : of(lo).ln().times(p).exp();
        FastSpan high = hi == 0 ? ZERO : of(hi).ln().times(p).exp();
        if (exponent.signum() > 0) {
            return new FastSpan(low.lo, high.hi);
        }
        return new FastSpan(hi == 0 ? 0 : high.lo, lo == 0 ? Double.POSITIVE_INFINITY : low.hi);
    }

    /** Returns -1, 0, 1, or {@link #UNSURE}. */
    int sign() {
        return order(ZERO);
    }

    /** Returns -1, 0, 1, or {@link #UNSURE}. */
    int order(FastSpan other) {
        if (hi < other.lo) {
            return -1;
        }
        if (lo > other.hi) {
            return 1;
        }
        return lo == hi && other.lo == other.hi ? 0 : UNSURE;
    }

    /** The one double that stands for the number where bounds are not asked for. */
    double middle() {
        return lo == hi || Math.nextUp(lo) == hi ? lo : lo / 2 + hi / 2;
    }

    /** Returns these bounds, or where bounds are not asked for the one double. */
    FastSpan under(FastRun run) {
        return run.bounded || lo == hi ? this : of(middle());
    }

    /** A number too large for a double has no double: nothing is told of it. */
    boolean told() {
        return lo > Double.NEGATIVE_INFINITY && hi < Double.POSITIVE_INFINITY;
    }
}
