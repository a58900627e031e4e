/**
 * Plans as typed data.
 *
 * <p>{@link kz.jospar.core.plan.Plan} is the root: title, period, approval, sections with their measures, the glossary
 * of bodies. A {@link kz.jospar.core.plan.Measure} is a {@link kz.jospar.core.duty.Commitment}: who owes what by which
 * timing.
 *
 * <p>The rule for who checks what: a compact constructor refuses only what no computation could work with (an id that
 * is blank or stands twice, a period that ends before it begins, a null inside a list); everything a person should mend
 * (no executor, no deadline, an empty title, no section) is a Bean Validation constraint, so that all of it is
 * reported at once and in three languages.
 */
@NullMarked
package kz.jospar.core.plan;

import org.jspecify.annotations.NullMarked;
