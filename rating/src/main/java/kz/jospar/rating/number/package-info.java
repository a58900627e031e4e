/**
 * Numbers that are known exactly, or between two bounds.
 *
 * <p>Begin with {@link kz.jospar.rating.number.Real}: decimals come in as {@link kz.jospar.rating.number.Rational}s and stay
 * fractions through sums, products, quotients, whole powers and perfect roots; a logarithm or a root of 2 makes an
 * {@link kz.jospar.rating.number.Enclosure} that certainly contains it. Scores are compared so: a tie is a tie of fractions
 * and never of rounded digits, and {@link kz.jospar.rating.number.RealOrder} puts together what counts as equal.
 */
@NullMarked
package kz.jospar.rating.number;

import org.jspecify.annotations.NullMarked;
