package kz.jospar.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.ListedWindows.Listed;
import kz.jospar.schedule.Track.Stretched;
import kz.jospar.schedule.Track.Terms;
import kz.jospar.schedule.calendar.Jurisdiction.Ruled;
import org.jspecify.annotations.Nullable;

/**
 * The tracks of a timing over a horizon.
 *
 * <p>A recurrence opens for each of its turns that meets the horizon; its window is cut to the horizon, its due day is
 * counted from the whole turn, so it never drifts, and may fall after the horizon. A due day before the adoption is dropped:
 * the plan did not exist yet. A day or window that names its year is given whole, but begins with the adoption where it
 * straddles that day. A part of named years belongs to the year in which it begins.
 */
final class Tracks implements Timing.Cases<List<Track>> {
    private final Setting setting;
    private final PlanPeriod horizon;
    private final Facts facts;
    /** The day of adoption, or the horizon's first one. */
    private final LocalDate start;

    private final List<Uncounted> uncounted = new ArrayList<>();

    Tracks(Setting setting, PlanPeriod horizon, Facts facts) {
        this.setting = setting;
        this.horizon = horizon;
        this.facts = facts;
        LocalDate adopted = facts.adopted();
        this.start = adopted != null && horizon.contains(adopted) ? adopted : horizon.from();
    }

    /** Returns the tracks of another calculator over the same horizon. */
    Tracks with(Setting other) {
        return new Tracks(other, horizon, facts);
    }

    /** Returns the windows, met so far, whose due day runs into a year without data. */
    List<Uncounted> uncounted() {
        return uncounted;
    }

    @Override
    public List<Track> onDay(Timing.OnDay day) {
        return named(day.date(), day.limit());
    }

    @Override
    public List<Track> within(Timing.Within window) {
        Stretched stretch = since(window.asPeriod());
        int from = number(window.from());
        int to = number(window.toInclusive());
        @Nullable Ruled report = facts.isReport() ? setting.reportDay(reportingPeriod(from, to)) : null;
        int due = report == null ? to : number(report.day().after(window.toInclusive()));
        Listed listed = new Listed(PeriodName.of(from, to), from, to, to, due, null);
        return listed(List.of(listed), stretch, setting.moving(), grounds(report));
    }

    @Override
    public List<Track> recurring(Timing.Recurring recurrence) {
        Run run = Run.of(recurrence, horizon, start);
        return run == null ? List.of() : new RecurringTracks(setting, facts, recurrence, run, uncounted).tracks();
    }

    @Override
    public List<Track> academicYear(Timing.AcademicYear academic) {
        Integer named = academic.startYear();
        int firstYear = named == null ? horizon.from().getYear() - 1 : named;
        int lastYear = named == null ? horizon.toInclusive().getYear() : named;
        List<Listed> windows = new ArrayList<>();
        List<Listed> reports = new ArrayList<>();
        Stretched days = new Stretched(number(horizon.from()), number(start), number(horizon.toInclusive()));
        @Nullable
        Ruled report = facts.isReport() && academic.every() != null ? setting.reportDay(academic.every()) : null;
        for (int year = firstYear; year <= lastYear; year++) {
            if (!setting.has(Choice.ACADEMIC_YEAR_ORDERED_ONLY)
                    || setting.academicYears().isOrdered(year)) {
                PlanPeriod lessons = setting.academicYears().known(year).orElse(null);
                if (lessons == null) {
                    continue;
                }
                // An academic year that the phrase names is given whole, like any period with its year.
                days = named == null ? days : since(lessons);
                for (Listed lesson : lessons(academic.every(), lessons, days.to())) {
                    if (report != null && reportingPeriod(lesson.from(), lesson.to()) == academic.every()) {
                        reports.add(reported(lesson, report));
                    } else {
                        windows.add(lesson);
                    }
                }
            }
        }
        // Information on a whole period may be due after that on the last days of lessons: each kind has its own order.
        List<Track> tracks = new ArrayList<>();
        tracks.addAll(listed(windows, days, setting.moving(), grounds(null)));
        tracks.addAll(listed(reports, days, setting.moving(), grounds(report)));
        return tracks;
    }

    /** Once a year within the academic year is once in each academic year, not in each calendar year it touches. */
    private static List<Listed> lessons(@Nullable Cycle every, PlanPeriod lessons, int end) {
        int from = number(lessons.from());
        int to = number(lessons.toInclusive());
        if (every == null) {
            return List.of(lesson(PeriodName.of(from, to), from, to, end));
        }
        Windows cycles = every == Cycle.WEEK
                ? new WeekWindows(1, lessons.from(), lessons.toInclusive())
                : MonthWindows.turns(every.months(), every.months(), lessons.from(), lessons.toInclusive());
        List<Listed> windows = new ArrayList<>();
        for (int i = 0; i < cycles.size(); i++) {
            windows.add(lesson(cycles.period(i), Math.max(from, cycles.from(i)), Math.min(to, cycles.to(i)), end));
        }
        return windows;
    }

    private static Listed lesson(String period, int from, int to, int end) {
        return new Listed(period, from, to, to, Math.min(to, end), null);
    }

    private static Listed reported(Listed lesson, Ruled report) {
        int due = number(report.day().after(LocalDate.ofEpochDay(lesson.to())));
        return new Listed(lesson.period(), lesson.from(), lesson.to(), lesson.written(), due, null);
    }

    @Override
    public List<Track> several(Timing.Several several) {
        return several.timings().stream()
                .flatMap(timing -> timing.choose(this).stream())
                .toList();
    }

    @Override
    public List<Track> continuous(Timing.Continuous continuous) {
        return List.of();
    }

    /**
     * A term begins on the day after the event; a month ends on the same day number or the month's last day (CC 173, 174).
     * A count of working days that runs into a year without data has no end yet, so there is no window.
     */
    @Override
    public List<Track> aroundEvent(Timing.AroundEvent term) {
        List<Facts.Event> events = facts.events();
        LocalDate given = facts.given();
        if (events.isEmpty() && given != null && term.event().isEmpty()) {
            events = List.of(new Facts.Event(given, null));
        }
        boolean backward = term.direction() == Direction.BEFORE;
        List<Listed> windows = new ArrayList<>();
        for (Facts.Event event : events) {
            Listed window = term.unit() == TermUnit.HOUR ? hours(term, event) : days(term, event.day());
            if (window != null) {
                windows.add(window);
            }
        }
        Moving moving = term.unit() == TermUnit.HOUR && setting.has(Choice.HOURS_RUN)
                ? setting.kept()
                : backward ? setting.backward() : setting.moving();
        DueRule rule = backward ? DueRule.TERM_BEFORE : DueRule.TERM_AFTER;
        return listed(windows, Stretched.ANY, moving, setting.grounds(rule, null, moving));
    }

    private @Nullable Listed days(Timing.AroundEvent term, LocalDate event) {
        boolean backward = term.direction() == Direction.BEFORE;
        int amount = backward ? -term.amount() : term.amount();
        LocalDate due;
        try {
            due = switch (term.unit()) {
                case WEEK -> event.plusWeeks(amount);
                case MONTH -> event.plusMonths(amount);
                case WORKING_DAY -> DueFinder.worked(event, amount, setting.calendar());
                default -> event.plusDays(amount);
            };
        } catch (MissingCalendarYearException e) {
            int day = number(event);
            uncounted.add(new Uncounted(PeriodName.of(day, day), event, event, e.year()));
            return null;
        }
        int day = number(due);
        int from = backward || amount == 0 ? day : number(event) + 1;
        return new Listed(PeriodName.of(day, day), from, day, day, day, null);
    }

    /** Hours run from the hour of the event; where only its day is known they begin with the next day (CC 173). */
    private static Listed hours(Timing.AroundEvent term, Facts.Event event) {
        boolean backward = term.direction() == Direction.BEFORE;
        LocalTime time = event.time();
        if (time == null) {
            int days = (term.amount() + 23) / 24;
            int day = number(event.day()) + (backward ? -days : days);
            return new Listed(PeriodName.of(day, day), backward ? day : number(event.day()) + 1, day, day, day, null);
        }
        LocalDateTime end = event.day().atTime(time).plusHours(backward ? -term.amount() : term.amount());
        int day = number(end.toLocalDate());
        int from = backward ? day : number(event.day());
        return new Listed(PeriodName.of(day, day), from, day, day, day, end.toLocalTime());
    }

    @Override
    public List<Track> onEvent(Timing.OnEvent onEvent) {
        return List.of();
    }

    /** The schedule tells its windows, or the month in which the phrase's day lies; so does the day of an event. */
    @Override
    public List<Track> bySchedule(Timing.BySchedule schedule) {
        DueDay due = schedule.due();
        List<Listed> windows = new ArrayList<>();
        for (PlanPeriod window : facts.scheduled()) {
            int from = number(window.from());
            int to = number(window.toInclusive());
            windows.add(
                    due == null
                            ? new Listed(PeriodName.of(from, to), from, to, to, to, null)
                            : day(due.after(window.toInclusive()), due.limit()));
        }
        if (windows.isEmpty() && due != null) {
            facts.events().forEach(event -> windows.add(day(due.after(event.day()), due.limit())));
        }
        return listed(windows, Stretched.ANY, setting.moving(), setting.grounds(DueRule.OUTSIDE_SCHEDULE, null));
    }

    private List<Track> named(LocalDate written, Limit limit) {
        return listed(
                List.of(day(written, limit)),
                Stretched.ANY,
                setting.moving(),
                setting.grounds(DueRule.NAMED_DAY, null));
    }

    private Listed day(LocalDate written, Limit limit) {
        return Listed.day(number(written), setting.earlier(limit), null);
    }

    private static List<Track> listed(List<Listed> windows, Stretched stretch, Moving moving, Grounds grounds) {
        Terms terms = new Terms(stretch, moving, Count.ONCE, grounds);
        return windows.isEmpty()
                ? List.of()
                : List.of(new Track(new ListedWindows(windows), ListedWindows.written(), ListedWindows.due(), terms));
    }

    private Grounds grounds(@Nullable Ruled report) {
        return report == null
                ? setting.grounds(DueRule.WINDOW_END, null)
                : setting.grounds(DueRule.REPORT_DAY, report.source());
    }

    /** Named days, which begin with the adoption where they straddle it. */
    private Stretched since(PlanPeriod named) {
        return new Stretched(since(named, horizon.from()), since(named, start), number(named.toInclusive()));
    }

    private static int since(PlanPeriod named, LocalDate day) {
        return number(named.contains(day) ? day : named.from());
    }

    /** Returns which reporting period the days are exactly, if they are one. */
    private static @Nullable Cycle reportingPeriod(int from, int to) {
        int first = Months.of(from);
        int months = Months.of(to) - first + 1;
        boolean isWhole = Months.first(first) == from && Months.last(first + months - 1) == to;
        return isWhole ? Months.reportingPeriod(first, months) : null;
    }

    private static int number(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
