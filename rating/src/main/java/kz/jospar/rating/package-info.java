/**
 * Ratings of units: from what was observed to who stands where.
 *
 * <p>In come a {@link kz.jospar.rating.methodology.Methodology} and {@link kz.jospar.rating.data.Observations}; out come an
 * {@link kz.jospar.rating.evaluation.Evaluation} and its {@link kz.jospar.rating.evaluation.Scorecard}. Read {@link
 * kz.jospar.rating.Rating} first. A {@link kz.jospar.rating.Ranking} turns one exact number per unit into {@link
 * kz.jospar.rating.Place}s: which way is better, what equal values share and whether digits are dropped before or after
 * are each declared, for each of them decides places and no act that is silent on it may be filled in by the library.
 */
@NullMarked
package kz.jospar.rating;

import org.jspecify.annotations.NullMarked;
