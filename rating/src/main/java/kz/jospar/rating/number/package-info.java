/**
 * Numbers that are known exactly, or between two bounds.
 *
 * <p>Scores are compared as {@link kz.jospar.rating.number.Rational}s, so that a tie is a tie of fractions and never of
 * rounded digits.
 */
@NullMarked
package kz.jospar.rating.number;

import org.jspecify.annotations.NullMarked;
