/**
 * Numbers of units and the places they give.
 *
 * <p>An {@link kz.jospar.rating.data.Observation} is what one unit reported for one {@link kz.jospar.rating.Indicator}; a
 * {@link kz.jospar.rating.Ranking} turns one exact value per unit into {@link kz.jospar.rating.Place}s. Read the ranking
 * first: which way is better, what equal values share and whether digits are dropped before or after are each declared,
 * for each of them decides places and no act that is silent on it may be filled in by the library.
 */
@NullMarked
package kz.jospar.rating;

import org.jspecify.annotations.NullMarked;
