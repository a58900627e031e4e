/**
 * The algebra of methodologies, as data.
 *
 * <p>A {@link kz.jospar.rating.formula.Formula} says how numbers of an {@link kz.jospar.rating.data.Observation} become one
 * number for a unit; it computes nothing itself. Read {@link kz.jospar.rating.formula.Formula} first, then the family you
 * need: sources, operations, normalisations, aggregates, branches. What decides a place is always a declared choice, and
 * {@link kz.jospar.rating.formula.Formula#choices()} lists them, so that a gap is found before anything is counted.
 */
@NullMarked
package kz.jospar.rating.formula;

import org.jspecify.annotations.NullMarked;
