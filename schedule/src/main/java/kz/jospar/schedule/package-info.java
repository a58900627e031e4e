/**
 * From timings to dated obligations.
 *
 * <p>In come commitments (a plan's measures, a sitting's assignments), the period they run and a calendar of working
 * days; out come {@link kz.jospar.schedule.Obligation}s, each with its window, its nominal due day and the working day
 * it moved to. {@link kz.jospar.schedule.Deadlines} is the front door: it makes a {@link kz.jospar.schedule.Timetable}
 * of one timing, a {@link kz.jospar.schedule.Register} of a plan; {@link kz.jospar.schedule.LastingRules} does so for what
 * has no end, such as a regulation, and {@link kz.jospar.schedule.Regularity} says how its rhythm is kept. {@link kz.jospar.schedule.Occurrence} is a date before
 * anybody owes it; {@link kz.jospar.schedule.Standing} says how an obligation stands on a given day,
 * and what happened to it stands in {@code kz.jospar.schedule.execution}.
 */
@NullMarked
package kz.jospar.schedule;

import org.jspecify.annotations.NullMarked;
