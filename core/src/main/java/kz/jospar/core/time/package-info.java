/**
 * When something is due, as a rule and not as a date.
 *
 * <p>{@link kz.jospar.core.time.Timing} is what a deadline cell means; read it first. The work of each of a recurrence's
 * windows is due on its last day or by a {@link kz.jospar.core.time.Due}. A {@link
 * kz.jospar.core.time.PlanPeriod} is the stretch of days a plan runs. Dates come out only in {@code
 * kz.jospar.schedule}, which takes a timing, a period and an implementation of {@link
 * kz.jospar.core.time.WorkingDays}.
 */
@NullMarked
package kz.jospar.core.time;

import org.jspecify.annotations.NullMarked;
