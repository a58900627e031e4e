/**
 * How far a place can be trusted.
 *
 * <p>A methodology, its data and a declared {@link kz.jospar.rating.band.WeightModel} go in; many seeded replications of
 * the rating come out as {@link kz.jospar.rating.band.RankBands}: for each unit how often it took each place. {@link kz.jospar.rating.band.NoiseBands} doubts the counts instead of the weights, {@link
 * kz.jospar.rating.band.MethodBands} the methodology. {@link
 * kz.jospar.rating.band.Sobol} tells which input of a function, such as which weight, decides the outcome. Everything
 * drawn at random comes from a seed that is an argument, and the result is the same whatever the number of threads.
 */
@NullMarked
package kz.jospar.rating.band;

import org.jspecify.annotations.NullMarked;
