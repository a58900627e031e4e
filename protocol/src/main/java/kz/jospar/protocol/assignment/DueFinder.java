package kz.jospar.protocol.assignment;

import java.time.DateTimeException;
import java.time.LocalDate;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Finds the one nominal due day of a timing, or says why there is none. */
final class DueFinder implements Timing.Cases<DueFinder.Found> {
    private final LocalDate given;
    private final WorkingDays days;
    private final Policies policies;

    /** A day, or why there is none. */
    record Found(@Nullable LocalDate day, @Nullable NoDue why) {
        static Found none(NoDue why) {
            return new Found(null, why);
        }
    }

    DueFinder(LocalDate given, WorkingDays days, Policies policies) {
        this.given = given;
        this.days = days;
        this.policies = policies;
    }

    Found of(Timing timing) {
        try {
            Found found = timing.choose(this);
            LocalDate day = found.day();
            return day != null && (day.getYear() < 1900 || day.getYear() > 2999) ? Found.none(NoDue.BEYOND) : found;
        } catch (MissingCalendarYearException e) {
            return Found.none(NoDue.NO_CALENDAR);
        } catch (DateTimeException e) {
            return Found.none(NoDue.BEYOND);
        }
    }

    @Override
    public Found onDay(Timing.OnDay day) {
        boolean before = day.limit() == Limit.UNTIL && policies.has(Choice.UNTIL_EXCLUSIVE);
        return new Found(before ? day.date().minusDays(1) : day.date(), null);
    }

    @Override
    public Found within(Timing.Within window) {
        return new Found(window.toInclusive(), null);
    }

    @Override
    public Found recurring(Timing.Recurring recurrence) {
        return Found.none(NoDue.RECURRING);
    }

    @Override
    public Found academicYear(Timing.AcademicYear academic) {
        return Found.none(NoDue.RECURRING);
    }

    @Override
    public Found several(Timing.Several several) {
        return Found.none(NoDue.SEVERAL);
    }

    @Override
    public Found continuous(Timing.Continuous continuous) {
        return Found.none(NoDue.CONTINUOUS);
    }

    /** The event left unnamed is the assignment itself. */
    @Override
    public Found aroundEvent(Timing.AroundEvent term) {
        return term.event().isEmpty()
                ? new Found(Counting.day(given, term.amount(), term.unit(), term.direction(), days), null)
                : Found.none(NoDue.WAITS);
    }

    @Override
    public Found onEvent(Timing.OnEvent event) {
        return Found.none(NoDue.WAITS);
    }

    @Override
    public Found bySchedule(Timing.BySchedule schedule) {
        return Found.none(NoDue.WAITS);
    }
}
