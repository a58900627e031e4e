package kz.jospar.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What a timing does not say itself and its dates depend on: kk есептеуге қажет деректер, ru исходные данные расчёта.
 *
 * <p>Worked case: "в течение 15 дней" counted from 10 May 2025 (Saturday) is due on 25 May (Sunday); without the day of
 * its event it has no date.
 *
 * @param events the events, receipts or signings that relative terms count from, or in the month of which a schedule's
 *     day lies; each gives a due day of its own
 * @param given the day on which the commitment itself was given, from which a term without an event of its own counts;
 *     {@code null} if unknown
 * @param adopted the day on which the plan was adopted: a recurrence owes nothing that was due before it; {@code null} if
 *     unknown
 * @param scheduled the windows of a schedule from outside, each due on its last day or on the schedule's day of that
 *     month
 * @param isReport whether a report or information shows that the work is done, see {@link CompletionForm#isReport}
 */
public record Facts(
        List<Event> events,
        @Nullable LocalDate given,
        @Nullable LocalDate adopted,
        List<PlanPeriod> scheduled,
        boolean isReport) {
    /** No event is known, and nothing is reported. */
    public static final Facts NONE = new Facts(List.of(), null, null, List.of(), false);

    public Facts {
        events = List.copyOf(events);
        scheduled = List.copyOf(scheduled);
    }

    /**
     * Something that happened or will: kk оқиға, ru событие.
     *
     * @param day its day
     * @param time its hour, from which terms in hours count; {@code null} if only the day is known
     */
    public record Event(LocalDate day, @Nullable LocalTime time) {
        public Event {
            Objects.requireNonNull(day, "day");
        }
    }

    /** Returns what is known of a commitment itself. */
    public static Facts of(Commitment commitment) {
        if (commitment instanceof Assignment assignment) {
            return new Facts(List.of(), assignment.given(), null, List.of(), false);
        }
        CompletionForm form = commitment instanceof Measure measure ? measure.form() : null;
        Facts known = form != null && form.isReport() ? NONE.withReport(true) : NONE;
        return commitment.event() == null ? known : known.withEventDate(commitment.event());
    }

    /** Returns these facts with the day of the one event, or without an event. */
    public Facts withEventDate(@Nullable LocalDate day) {
        return withEvents(day == null ? List.of() : List.of(new Event(day, null)));
    }

    /** Returns these facts with these events. */
    public Facts withEvents(List<Event> others) {
        return new Facts(others, given, adopted, scheduled, isReport);
    }

    /** Returns these facts with the day on which the plan was adopted. */
    public Facts withAdopted(@Nullable LocalDate day) {
        return new Facts(events, given, day, scheduled, isReport);
    }

    /** Returns these facts with the entries of a schedule from outside. */
    public Facts withSchedule(OutsideSchedule schedule) {
        return withSchedule(schedule.entries().stream()
                .map(entry -> new PlanPeriod(entry.from(), entry.toInclusive()))
                .toList());
    }

    /** Returns these facts with the windows of a schedule from outside. */
    public Facts withSchedule(List<PlanPeriod> windows) {
        return new Facts(events, given, adopted, windows, isReport);
    }

    /** Returns these facts with another answer to whether a report shows that the work is done. */
    public Facts withReport(boolean report) {
        return new Facts(events, given, adopted, scheduled, report);
    }
}
