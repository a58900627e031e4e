/**
 * The exact engine: a declared methodology and a table of observations become scores, bands of points and places.
 *
 * <p>{@link kz.jospar.rating.evaluation.Evaluation} computes every formula once for all units; a {@link
 * kz.jospar.rating.evaluation.Cell} is what one formula gives for one unit: a known number, or absent with the reason and
 * the place it comes from. {@link kz.jospar.rating.evaluation.Scorecard} makes places of the scores. Where a methodology
 * declares to refuse, {@link kz.jospar.rating.evaluation.RefusedException} names unit, formula and reason.
 */
@NullMarked
package kz.jospar.rating.evaluation;

import org.jspecify.annotations.NullMarked;
