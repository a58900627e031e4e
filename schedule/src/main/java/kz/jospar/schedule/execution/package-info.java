/**
 * From events to standings: who answered, what was returned, postponed or taken off control.
 *
 * <p>In come {@link kz.jospar.schedule.Obligation}s and {@link kz.jospar.schedule.execution.ExecutionEvent}s, what is
 * known to have happened and on which day; out comes for any day the {@link kz.jospar.schedule.execution.State} of each
 * obligation. Read {@link kz.jospar.schedule.execution.Execution} first: one obligation and its history, computed anew
 * for each question and never overwritten. {@link kz.jospar.schedule.execution.ExecutionLog} does it in bulk and
 * collects every {@link kz.jospar.schedule.execution.Refusal}; {@link kz.jospar.schedule.execution.Punctuality} counts
 * what was done on time. Whose answer is waited for is an {@link kz.jospar.schedule.execution.ExecutionPolicy}.
 */
@NullMarked
package kz.jospar.schedule.execution;

import org.jspecify.annotations.NullMarked;
