package kz.jospar.schedule.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The day of a meeting's notice step, or why it has none: kk дайындық қадамының күні, ru день шага подготовки.
 *
 * <p>Terms are counted back from the day of the start, which itself is not counted, and forward from the day of the end.
 * A day so found is not moved off a day off: a regulation that counts in calendar days may not say where to. An obligation
 * of the same step has this day as its nominal due day, and the working day before it beside that.
 *
 * <p>Worked cases for Kazakhstan, where 21-25 March 2026 are off: before Monday 30 March 2026, 5 calendar days are
 * Wednesday 25 March and 3 working days Friday 20 March.
 */
public sealed interface NoticeDay {

    /** Returns the step. */
    NoticeStep step();

    /**
     * Its day is known: kk белгілі күн, ru известный день.
     *
     * @param day the day
     * @param time the time on it for a term in hours, by the clocks of the meeting's zone, else {@code null}
     */
    record Known(NoticeStep step, LocalDate day, @Nullable LocalTime time) implements NoticeDay {}

    /**
     * Its working days run into a year that the calendar lacks: kk күнтізбеде жоқ жыл, ru нет календаря за год.
     *
     * @param year the first such year
     */
    record NoCalendar(NoticeStep step, int year) implements NoticeDay {}

    /**
     * Returns the days of a meeting's steps, in the meeting's order. {@link MeetingEntries} can only leave out a step
     * whose calendar is missing; whoever has to know which ones asks here.
     */
    static List<NoticeDay> of(Meeting meeting, WorkingDays calendar) {
        return meeting.notices().stream()
                .map(step -> of(meeting, step, calendar))
                .toList();
    }

    private static NoticeDay of(Meeting meeting, NoticeStep step, WorkingDays calendar) {
        boolean before = step.direction() == Direction.BEFORE;
        int amount = before ? -step.amount() : step.amount();
        LocalDateTime edge = before ? meeting.start() : meeting.end();
        if (step.unit() == TermUnit.HOUR) {
            // Hours that pass, whatever the clocks do meanwhile.
            Instant passed = Clock.instant(edge, meeting.zone()).plus(amount, ChronoUnit.HOURS);
            LocalDateTime hour = LocalDateTime.ofInstant(passed, meeting.zone());
            return new Known(step, hour.toLocalDate(), hour.toLocalTime());
        }
        // What ends at midnight ends with the day before.
        LocalDate day = before ? edge.toLocalDate() : edge.minusNanos(1).toLocalDate();
        try {
            return new Known(
                    step,
                    switch (step.unit()) {
                        case WORKING_DAY -> calendar.plus(day, amount);
                        case WEEK -> day.plusWeeks(amount);
                        case MONTH -> day.plusMonths(amount);
                        default -> day.plusDays(amount);
                    },
                    null);
        } catch (MissingCalendarYearException e) {
            return new NoCalendar(step, e.year());
        }
    }
}
