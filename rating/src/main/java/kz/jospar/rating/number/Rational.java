package kz.jospar.rating.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.jospar.rating.guard.Guard;

/**
 * A fraction of whole numbers in lowest terms: kk рационал сан, ru рациональное число.
 *
 * <p>Worked case: {@code 0.1 + 0.2} is exactly {@code 3/10}, and {@code 37/75} stays what it is.
 */
public final class Rational implements Real, Comparable<Rational> {
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    /** Longer numbers are no observations; without a bound 1e999999999 would fill the memory. */
    private static final int LONGEST = 400;

    private static final int FARTHEST = 400;

    /** A fraction longer than this is carried on as bounds: 2,500 denominators of seven digits still fit. */
    static final int LONGEST_BITS = 65_536;

    /** Every decimal of so many digits comes back from a double as it was. */
    private static final int WHOLLY_KEPT = 15;

    private static final Pattern FRACTION = Pattern.compile("([-+]?[0-9]{1,400})/([0-9]{1,400})");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,4})?");

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** Lowest terms and a positive denominator are the caller's promise. */
    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Returns a whole number. */
    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Returns a fraction; a denominator of 0 is refused. */
    public static Rational of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Returns a fraction in lowest terms; a denominator of 0 is refused. */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("the denominator of " + numerator + "/0 is 0");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new Rational(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Returns a decimal exactly: 0.50 is 1/2. */
    public static Rational of(BigDecimal decimal) {
        Guard.present("number", decimal);
        if (decimal.precision() > LONGEST || Math.abs((long) decimal.scale()) > FARTHEST) {
            throw new IllegalArgumentException("a number of " + decimal.precision() + " digits and scale "
                    + decimal.scale() + " is longer than " + LONGEST);
        }
        return decimal.scale() <= 0
                ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Returns the decimal of a rounded result exactly; results may be longer than what is read.
     *
     * @throws ArithmeticException if it has more digits than {@link Enclosure#FARTHEST}
     */
    public static Rational ofResult(BigDecimal decimal) {
        if (Math.max(decimal.precision(), Math.abs((long) decimal.scale())) > Enclosure.FARTHEST) {
            throw new ArithmeticException(
                    "a result of " + decimal.precision() + " digits and scale " + decimal.scale() + " is too long");
        }
        return decimal.scale() <= 0
                ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Returns a whole number of at most 400 digits. */
    public static Rational of(BigInteger whole) {
        return of(new BigDecimal(Guard.present("number", whole)));
    }

    /** Reads {@code 37/75}, {@code -0.25}, {@code 12}; anything else is refused with the text. */
    public static Rational parse(String text) {
        Guard.text("number", text);
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return of(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)));
        }
        if (text.length() > LONGEST || !DECIMAL.matcher(text).matches()) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
            throw new IllegalArgumentException("'" + shown + "' is no number such as 12, 0.25 or 1/3");
        }
        return of(new BigDecimal(text));
    }

    /**
     * Reads a number of a JSON document: text such as {@code "1/3"}, or a number. One of 16 digits and more has to be text,
     * for readers may have rounded it to a double before anyone can see.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rational read(Object written) {
        if (written instanceof Double binary) {
            BigDecimal decimal = new BigDecimal(binary.toString());
            if (decimal.precision() > WHOLLY_KEPT) {
                throw new IllegalArgumentException(
                        binary + " may have lost digits. Write it as text, \"" + binary + "\"");
            }
            return of(decimal);
        }
        return parse(String.valueOf(written));
    }

    /** Returns the numerator; it carries the sign. */
    public BigInteger numerator() {
        return numerator;
    }

    /** Returns the denominator, 1 or more. */
    public BigInteger denominator() {
        return denominator;
    }

    /** Length of the longer of numerator and denominator. */
    int bits() {
        return Math.max(numerator.bitLength(), denominator.bitLength());
    }

    /** Returns -1, 0 or 1. */
    @Override
    public int signum() {
        return numerator.signum();
    }

    /** Returns the exact sum. */
    public Rational add(Rational other) {
        // Knuth, The Art of Computer Programming 2, 4.5.1: a short fraction added to a long one needs short divisors
        // only.
        BigInteger shared = denominator.gcd(other.denominator);
        BigInteger own = denominator.divide(shared);
        BigInteger sum = numerator.multiply(other.denominator.divide(shared)).add(other.numerator.multiply(own));
        BigInteger left = sum.gcd(shared);
        return new Rational(sum.divide(left), own.multiply(other.denominator.divide(left)));
    }

    @Override
    public Real add(Real other) {
        return other instanceof Rational exact ? bearable(add(exact)) : other.add(this);
    }

    /** Returns the exact difference. */
    public Rational subtract(Rational other) {
        return add(other.negate());
    }

    /** Returns the exact product. */
    public Rational multiply(Rational other) {
        BigInteger one = numerator.gcd(other.denominator);
        BigInteger two = other.numerator.gcd(denominator);
        return new Rational(
                numerator.divide(one).multiply(other.numerator.divide(two)),
                denominator.divide(two).multiply(other.denominator.divide(one)));
    }

    @Override
    public Real multiply(Real other) {
        return other instanceof Rational exact ? bearable(multiply(exact)) : other.multiply(this);
    }

    /** Returns the exact quotient; a divisor of 0 has none. */
    public Rational divide(Rational divisor) {
        return multiply(divisor.inverse());
    }

    @Override
    public Real divide(Real divisor) {
        if (divisor instanceof Rational exact) {
            return bearable(divide(exact));
        }
        return signum() == 0 && divisor.signum() != 0
                ? ZERO
                : Enclosure.around(Interval.of(this).divide(Interval.of(divisor)));
    }

    @Override
    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    @Override
    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /** Returns one divided by this number; 0 has no inverse. */
    public Rational inverse() {
        if (signum() == 0) {
            throw new ArithmeticException("division by 0");
        }
        return signum() > 0
                ? new Rational(denominator, numerator)
                : new Rational(denominator.negate(), numerator.negate());
    }

    /** Returns a whole power; anything to the power 0 is 1. */
    public Rational pow(int exponent) {
        Rational base = exponent < 0 ? inverse() : this;
        int times = Math.absExact(exponent);
        return new Rational(base.numerator.pow(times), base.denominator.pow(times));
    }

    /** Returns the lower of two. */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the higher of two. */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the number with so many digits after the point: 37/75 with three is 0.493. */
    public BigDecimal round(int digits, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, mode);
    }

    @Override
    public Optional<BigDecimal> rounded(int digits, RoundingMode mode) {
        return Optional.of(round(digits, mode));
    }

    /** Returns the nearest double, of two equally near ones the even one. */
    @Override
    public double doubleValue() {
        return Doubles.nearest(numerator, denominator);
    }

    private static Real bearable(Rational result) {
        return result.bits() <= LONGEST_BITS ? result : Enclosure.around(Interval.of(result));
    }

    @Override
    public int compareTo(Rational other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** Returns {@code 37/75}, or {@code 12} for a whole number; {@link #parse} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
