package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.core.time.YearPart;
import kz.jospar.core.time.YearRange;
import kz.jospar.schedule.calendar.AcademicYears;
import org.jspecify.annotations.Nullable;

/**
 * The windows of a timing over a horizon, each still whole and with the days it is cut to.
 *
 * <p>A recurrence opens for each of its periods that meets the horizon; its window is cut to the horizon, its due day is
 * counted from the whole period, so it never drifts, and may fall after the horizon. A due day before the horizon is
 * dropped: the plan did not exist yet. A day or window that names its year is given whole, but begins with the horizon
 * where it straddles its first day. A part of named years belongs to the year in which it begins.
 */
final class Expansion implements Timing.Cases<List<Window>> {
    private final PlanPeriod horizon;
    private final @Nullable LocalDate event;
    private final WorkingDays calendar;
    private final AcademicYears academicYears;

    Expansion(PlanPeriod horizon, @Nullable LocalDate event, WorkingDays calendar, AcademicYears academicYears) {
        this.horizon = horizon;
        this.event = event;
        this.calendar = calendar;
        this.academicYears = academicYears;
    }

    @Override
    public List<Window> onDay(Timing.OnDay day) {
        return List.of(Window.whole(Span.of(day.date(), day.date()), false));
    }

    @Override
    public List<Window> within(Timing.Within window) {
        return List.of(new Window(Span.of(window.asPeriod()), sinceHorizon(window.asPeriod()), null, false));
    }

    @Override
    public List<Window> recurring(Timing.Recurring recurrence) {
        YearRange years = recurrence.years();
        List<Span> spans;
        PlanPeriod stretch;
        if (years == null) {
            stretch = horizon;
            spans = recurrence.parts().isEmpty()
                    ? cycles(recurrence.every(), horizon)
                    // A part that wraps (December to January) may have begun in the year before.
                    : parts(
                            recurrence,
                            horizon.from().getYear() - 1,
                            horizon.toInclusive().getYear());
        } else if (recurrence.parts().isEmpty()) {
            stretch = sinceHorizon(years.asPeriod());
            spans = cycles(recurrence.every(), stretch);
        } else {
            spans = parts(recurrence, years.first(), years.lastInclusive());
            stretch = sinceHorizon(PlanPeriod.ofYears(years.first(), years.lastInclusive() + 1));
        }
        List<Window> windows = new ArrayList<>();
        for (Span span : spans) {
            for (Span share : span.split(recurrence.count().times(), recurrence.due())) {
                LocalDate due =
                        recurrence.due() == null ? null : recurrence.due().after(share.toInclusive());
                windows.add(new Window(share, stretch, due, false));
            }
        }
        return windows;
    }

    @Override
    public List<Window> academicYear(Timing.AcademicYear academic) {
        List<Window> windows = new ArrayList<>();
        for (int year = horizon.from().getYear() - 1;
                year <= horizon.toInclusive().getYear();
                year++) {
            PlanPeriod lessons = academicYears.startingIn(year);
            // Once a year within the academic year is once in each academic year, not in each calendar year it touches.
            if (academic.every() == null || academic.every() == Cycle.YEAR) {
                windows.add(new Window(Span.of(lessons), horizon, null, false));
            } else {
                cycles(academic.every(), lessons)
                        .forEach(span -> windows.add(new Window(span.within(lessons), horizon, null, false)));
            }
        }
        return windows;
    }

    @Override
    public List<Window> several(Timing.Several several) {
        return several.timings().stream()
                .flatMap(timing -> timing.choose(this).stream())
                .toList();
    }

    @Override
    public List<Window> continuous(Timing.Continuous continuous) {
        return List.of();
    }

    /**
     * A term begins on the day after the event; a month ends on the same day number or the month's last day (CC 173, 174).
     * A count of working days that runs into a year without data has no end yet, so there is no window.
     */
    @Override
    public List<Window> aroundEvent(Timing.AroundEvent term) {
        if (event == null) {
            return List.of();
        }
        boolean backward = term.direction() == Direction.BEFORE;
        int amount = backward ? -term.amount() : term.amount();
        LocalDate due;
        try {
            due = switch (term.unit()) {
                case DAY -> event.plusDays(amount);
                case WEEK -> event.plusWeeks(amount);
                case MONTH -> event.plusMonths(amount);
                case WORKING_DAY -> calendar.plus(event, amount);
            };
        } catch (MissingCalendarYearException e) {
            return List.of();
        }
        LocalDate from = backward || amount == 0 ? due : event.plusDays(1);
        Span span = new Span(Span.of(due, due).period(), from, due);
        return List.of(Window.whole(span, backward));
    }

    @Override
    public List<Window> onEvent(Timing.OnEvent onEvent) {
        return List.of();
    }

    @Override
    public List<Window> bySchedule(Timing.BySchedule schedule) {
        return List.of();
    }

    private static List<Span> parts(Timing.Recurring recurrence, int firstYear, int lastYearInclusive) {
        List<Span> spans = new ArrayList<>();
        for (int year = firstYear; year <= lastYearInclusive; year++) {
            for (YearPart part : recurrence.parts()) {
                spans.add(Span.of(part.in(year)));
            }
        }
        return spans;
    }

    private static List<Span> cycles(Cycle cycle, PlanPeriod stretch) {
        List<Span> spans = new ArrayList<>();
        for (Span span = Span.of(cycle, stretch.from());
                !span.from().isAfter(stretch.toInclusive());
                span = Span.of(cycle, span.toInclusive().plusDays(1))) {
            spans.add(span);
        }
        return spans;
    }

    /** Days that are named with their year are given whole, but begin with the horizon where they straddle its start. */
    private PlanPeriod sinceHorizon(PlanPeriod named) {
        return named.contains(horizon.from()) ? new PlanPeriod(horizon.from(), named.toInclusive()) : named;
    }
}
