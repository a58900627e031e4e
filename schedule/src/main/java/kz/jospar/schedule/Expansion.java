package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.AcademicYears;

/**
 * The windows of a timing over a horizon, each still whole and with the days it is cut to.
 *
 * <p>A recurrence opens for each of its turns that meets the horizon; its window is cut to the horizon, its due day is
 * counted from the whole turn, so it never drifts, and may fall after the horizon. A due day before the horizon is
 * dropped: the plan did not exist yet. A day or window that names its year is given whole, but begins with the horizon
 * where it straddles its first day. A part of named years belongs to the year in which it begins.
 *
 * @param horizon the days the timing runs
 * @param facts what the timing does not say itself
 * @param policies the choices where no act decides
 * @param calendar the working days that terms are counted in
 * @param academicYears the academic years
 */
record Expansion(PlanPeriod horizon, Facts facts, Policies policies, WorkingDays calendar, AcademicYears academicYears)
        implements Timing.Cases<List<Window>> {
    /** Information on a period is due on the 20th of the month after it (Government resolution 10, 177). */
    private static final DueDay REPORT = DueDay.by(20, 1);

    @Override
    public List<Window> onDay(Timing.OnDay day) {
        return List.of(day(day.date(), day.limit()));
    }

    @Override
    public List<Window> within(Timing.Within window) {
        PlanPeriod named = window.asPeriod();
        return List.of(reported(Window.cut(Span.of(named), Run.since(horizon, named))));
    }

    @Override
    public List<Window> recurring(Timing.Recurring recurrence) {
        Run run = Run.of(recurrence, horizon);
        if (run == null) {
            return List.of();
        }
        List<Span> spans = run.spans();
        PlanPeriod stretch = run.stretch(spans);
        DueDay due;
        if (recurrence.due() == null || recurrence.due() instanceof DueDay) {
            due = (DueDay) recurrence.due();
        } else {
            throw new UnsupportedOperationException("no date yet for " + recurrence.due());
        }
        int shares = policies.has(Choice.SPLIT_NONE) ? 1 : recurrence.count().times();
        List<Window> windows = new ArrayList<>();
        for (Span span : spans) {
            for (Span share : span.split(shares, due)) {
                windows.add(due == null ? reported(Window.cut(share, stretch)) : due(share, stretch, due));
            }
        }
        return windows;
    }

    @Override
    public List<Window> academicYear(Timing.AcademicYear academic) {
        List<Window> windows = new ArrayList<>();
        Integer named = academic.startYear();
        int first = named == null ? horizon.from().getYear() - 1 : named;
        int last = named == null ? horizon.toInclusive().getYear() : named;
        for (int year = first; year <= last; year++) {
            if (policies.has(Choice.ACADEMIC_YEAR_ORDERED_ONLY) && !academicYears.isOrdered(year)) {
                continue;
            }
            PlanPeriod lessons = academicYears.startingIn(year);
            // Once a year within the academic year is once in each academic year, not in each calendar year it touches.
            List<Span> spans = academic.every() == null ? List.of(Span.of(lessons)) : cycles(academic.every(), lessons);
            // An academic year that the phrase names is given whole, like any period with its year.
            PlanPeriod run = named == null ? horizon : Run.since(horizon, lessons);
            spans.forEach(span -> windows.add(reported(Window.cut(span.within(lessons), run))));
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
        LocalDate event = facts.eventDate();
        if (event == null) {
            return List.of();
        }
        boolean backward = term.direction() == Direction.BEFORE;
        int amount = backward ? -term.amount() : term.amount();
        LocalDate due;
        try {
            due = switch (term.unit()) {
                case HOUR -> throw new UnsupportedOperationException("no date yet for hours");
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
        return List.of(Window.whole(span, due, backward));
    }

    @Override
    public List<Window> onEvent(Timing.OnEvent onEvent) {
        return List.of();
    }

    /** The schedule names the month, the event's day tells it. */
    @Override
    public List<Window> bySchedule(Timing.BySchedule schedule) {
        LocalDate event = facts.eventDate();
        DueDay due = schedule.due();
        return event == null || due == null ? List.of() : List.of(day(due.after(event), due.limit()));
    }

    private Window day(LocalDate written, Limit limit) {
        LocalDate due = limited(written, limit);
        return Window.whole(new Span(Span.of(written, written).period(), due, due), written, false);
    }

    private Window due(Span span, PlanPeriod stretch, DueDay day) {
        LocalDate written = day.after(span.toInclusive());
        return new Window(span, stretch, limited(written, day.limit()), written, false);
    }

    /** A window without a day of its own, due as information on it is, if it is one on which information is due. */
    private Window reported(Window window) {
        Span span = window.span();
        return facts.isReport() && policies.has(Choice.REPORT_R177) && span.isReportingPeriod()
                ? new Window(span, window.stretch(), REPORT.after(span.toInclusive()), window.written(), false)
                : window;
    }

    private LocalDate limited(LocalDate written, Limit limit) {
        return limit == Limit.UNTIL && policies.has(Choice.UNTIL_EXCLUSIVE) ? written.minusDays(1) : written;
    }

    private static List<Span> cycles(Cycle cycle, PlanPeriod lessons) {
        List<Span> spans = new ArrayList<>();
        for (Span span = Span.of(cycle, lessons.from());
                !span.from().isAfter(lessons.toInclusive());
                span = Span.of(cycle, span.toInclusive().plusDays(1))) {
            spans.add(span.within(lessons));
        }
        return spans;
    }
}
