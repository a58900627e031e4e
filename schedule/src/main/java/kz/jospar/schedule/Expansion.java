package kz.jospar.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.core.time.YearPart;
import kz.jospar.schedule.calendar.AcademicYears;
import org.jspecify.annotations.Nullable;

/**
 * The windows and nominal due days of a timing over a horizon.
 *
 * <p>A recurrence opens for each of its periods that meets the horizon; its window is cut to the horizon, its due day is
 * counted from the whole period, so it never drifts, and may fall after the horizon. A due day before the horizon is
 * dropped: the plan did not exist yet. A day or window that names its year is given whole, but begins with the horizon
 * where it straddles its first day.
 */
final class Expansion implements Timing.Cases<List<Expansion.Window>> {
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

    /** A window with its due day; counted backward, the due day never moves forward. */
    record Window(String period, LocalDate from, LocalDate toInclusive, LocalDate due, boolean backward) {}

    @Override
    public List<Window> onDay(Timing.OnDay day) {
        Span span = Span.of(day.date(), day.date());
        return List.of(new Window(span.period(), day.date(), day.date(), day.date(), false));
    }

    @Override
    public List<Window> within(Timing.Within window) {
        return List.of(straddling(Span.of(window.asPeriod())));
    }

    @Override
    public List<Window> recurring(Timing.Recurring recurrence) {
        PlanPeriod stretch = horizon;
        if (recurrence.years() != null) {
            PlanPeriod named = recurrence.years().asPeriod();
            stretch = named.contains(horizon.from()) ? new PlanPeriod(horizon.from(), named.toInclusive()) : named;
        }
        List<Window> windows = new ArrayList<>();
        for (Span span : spans(recurrence, stretch)) {
            for (Span share : split(span, recurrence.count().times())) {
                addCut(windows, share, recurrence.due(), stretch);
            }
        }
        windows.sort(Comparator.comparing(Window::from).thenComparing(Window::due));
        return windows;
    }

    @Override
    public List<Window> academicYear(Timing.AcademicYear academic) {
        List<Window> windows = new ArrayList<>();
        for (int year = horizon.from().getYear() - 1;
                year <= horizon.toInclusive().getYear();
                year++) {
            PlanPeriod lessons = academicYears.startingIn(year);
            if (academic.every() == null) {
                addCut(windows, Span.of(lessons), null, horizon);
                continue;
            }
            for (Span span : cycles(academic.every(), lessons)) {
                Span inLessons = new Span(
                        span.period(),
                        later(span.from(), lessons.from()),
                        earlier(span.toInclusive(), lessons.toInclusive()));
                addCut(windows, inLessons, null, horizon);
            }
        }
        return windows;
    }

    @Override
    public List<Window> several(Timing.Several several) {
        List<Window> windows = new ArrayList<>();
        several.timings().forEach(timing -> windows.addAll(timing.choose(this)));
        windows.sort(Comparator.comparing(Window::due).thenComparing(Window::from));
        return windows;
    }

    @Override
    public List<Window> continuous(Timing.Continuous continuous) {
        return List.of();
    }

    /** A term begins on the day after the event; a month ends on the same day number or the month's last day (CC 173, 174). */
    @Override
    public List<Window> aroundEvent(Timing.AroundEvent term) {
        if (event == null) {
            return List.of();
        }
        boolean backward = term.direction() == Direction.BEFORE;
        int amount = backward ? -term.amount() : term.amount();
        LocalDate due = switch (term.unit()) {
            case DAY -> event.plusDays(amount);
            case WEEK -> event.plusWeeks(amount);
            case MONTH -> event.plusMonths(amount);
            case WORKING_DAY -> calendar.plus(event, amount);
        };
        LocalDate from = backward || term.amount() == 0 ? due : event.plusDays(1);
        return List.of(new Window(Span.of(due, due).period(), from, due, due, backward));
    }

    @Override
    public List<Window> onEvent(Timing.OnEvent onEvent) {
        return List.of();
    }

    @Override
    public List<Window> bySchedule(Timing.BySchedule schedule) {
        return List.of();
    }

    private static List<Span> spans(Timing.Recurring recurrence, PlanPeriod stretch) {
        if (recurrence.parts().isEmpty()) {
            return cycles(recurrence.every(), stretch);
        }
        List<Span> spans = new ArrayList<>();
        // A part that wraps (December to January) may have begun in the year before.
        for (int year = stretch.from().getYear() - 1;
                year <= stretch.toInclusive().getYear();
                year++) {
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

    /** Equal parts (policy split=equal): whole months where they divide, else days. */
    private static List<Span> split(Span span, int times) {
        if (times == 1) {
            return List.of(span);
        }
        List<Span> shares = new ArrayList<>(times);
        YearMonth first = YearMonth.from(span.from());
        long months = first.until(YearMonth.from(span.toInclusive()), ChronoUnit.MONTHS) + 1;
        boolean wholeMonths = span.from().getDayOfMonth() == 1
                && span.toInclusive().equals(YearMonth.from(span.toInclusive()).atEndOfMonth());
        if (wholeMonths && months % times == 0) {
            int each = (int) (months / times);
            for (int i = 0; i < times; i++) {
                shares.add(Span.ofMonths(first.plusMonths((long) i * each), each));
            }
            return shares;
        }
        long days = span.from().until(span.toInclusive(), ChronoUnit.DAYS) + 1;
        for (int i = 0; i < times; i++) {
            LocalDate from = span.from().plusDays(days * i / times);
            LocalDate to = span.from().plusDays(days * (i + 1) / times - 1);
            if (!to.isBefore(from)) {
                shares.add(Span.of(from, to));
            }
        }
        return shares;
    }

    private static void addCut(List<Window> windows, Span span, @Nullable DueDay dueDay, PlanPeriod stretch) {
        LocalDate from = later(span.from(), stretch.from());
        LocalDate to = earlier(span.toInclusive(), stretch.toInclusive());
        if (to.isBefore(from)) {
            return;
        }
        LocalDate due = dueDay == null ? to : dueDay.after(span.toInclusive());
        if (!due.isBefore(stretch.from())) {
            windows.add(new Window(span.period(), from, to, due, false));
        }
    }

    private Window straddling(Span span) {
        boolean straddles =
                span.from().isBefore(horizon.from()) && !span.toInclusive().isBefore(horizon.from());
        LocalDate from = straddles ? horizon.from() : span.from();
        return new Window(span.period(), from, span.toInclusive(), span.toInclusive(), false);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
