package kz.jospar.schedule.execution;

/**
 * An exact part of a number: kk үлес, ru доля. It is not reduced: 2 of 4 stays 2/4, for a rating asks how many there were.
 *
 * @param numerator how many, 0..denominator
 * @param denominator of how many, at least 1
 */
public record Share(int numerator, int denominator) {
    public Share {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("share is " + numerator + "/" + denominator + ", outside 0..1");
        }
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
