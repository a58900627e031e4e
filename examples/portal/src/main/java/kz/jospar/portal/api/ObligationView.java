package kz.jospar.portal.api;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.execution.State;

/**
 * A dated deadline and how it stands today.
 *
 * @param id plan, measure and period, joined by slashes
 * @param plan the plan
 * @param measure the measure
 * @param period the period it stands for, such as 2025-Q1
 * @param title what is to be done
 * @param section the place of its section, from 0
 * @param from the first day of its window
 * @param due the day as the plan names it
 * @param lastDay the last day in force, moved off days off and postponed
 * @param standing how it stands on that day
 * @param asOf the day for which it is told
 * @param postponed whether a later day was granted
 * @param executors who is to do it
 * @param missing whose answers are awaited
 * @param version rises with each event; an event names it in If-Match
 */
public record ObligationView(
        String id,
        String plan,
        String measure,
        String period,
        Text title,
        int section,
        LocalDate from,
        LocalDate due,
        LocalDate lastDay,
        String standing,
        LocalDate asOf,
        boolean postponed,
        List<ExecutorView> executors,
        List<ExecutorView> missing,
        int version) {
    static ObligationView of(Tracked tracked, LocalDate today) {
        State state = tracked.execution().state(today);
        return new ObligationView(
                tracked.id(),
                tracked.planId(),
                tracked.measure().id(),
                tracked.obligation().occurrence().period(),
                Text.of(tracked.measure().title()),
                tracked.section(),
                tracked.obligation().occurrence().from(),
                tracked.obligation().occurrence().due(),
                state.lastDay(),
                state.standing().code(),
                today,
                state.isPostponed(),
                tracked.measure().executors().stream().map(ExecutorView::of).toList(),
                state.missing().stream().map(ExecutorView::of).toList(),
                tracked.version());
    }
}
