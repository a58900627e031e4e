package kz.jospar.core.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** One deadline's constituents put together, in whichever order they came; a set that makes no sense is unfit. */
final class Clause {
    private final List<Constituent> all;
    private final Context context;
    private final @Nullable Constituent often;
    private final @Nullable Constituent years;
    private final boolean since;

    /** Takes the constituents of one deadline, without joining words. */
    Clause(List<Constituent> all, Context context) {
        this.all = all;
        this.context = context;
        this.often = only(Chunk.Frequency.class);
        this.years = only(Chunk.Years.class);
        this.since = only(Chunk.Since.class) != null;
        if (years != null && !((Chunk.Years) years.chunk()).isKnown() && !isNextYearOfEach()) {
            throw UnfitException.of(Refusal.DOCUMENT_DATE_NEEDED, years);
        }
    }

    /** "Жыл сайын келесі жылдың 20 қаңтарына дейін": the next year of each, whatever the document's. */
    private boolean isNextYearOfEach() {
        return years != null
                && ((Chunk.Years) years.chunk()).next()
                && often != null
                && ((Chunk.Frequency) often.chunk()).every() == Cycle.YEAR
                && has(Chunk.Date.class);
    }

    /** Returns what the constituents mean together. */
    Outcome outcome() {
        Constituent first = all.get(0);
        if (has(Chunk.ScheduleDay.class) || has(Chunk.Schedule.class) || has(Chunk.PlansOf.class)) {
            return fromOutside();
        }
        if (has(Chunk.Term.class) || has(Chunk.Urgency.class)) {
            return new EventClause(all).term();
        }
        Constituent event = only(Chunk.Event.class);
        if (event != null && !isNameOfWindow(event)) {
            return new EventClause(all).event(event);
        }
        if (has(Chunk.Always.class)) {
            return always();
        }
        if (has(Chunk.Academic.class)) {
            return academic();
        }
        if (has(Chunk.Renewal.class)) {
            return renewal();
        }
        if (has(Chunk.Due.class) || has(Chunk.DueYear.class)) {
            return new DueClause(all, often, stretch(c -> isNot(c, Chunk.Due.class, Chunk.DueYear.class))).outcome();
        }
        if (has(Chunk.EndOf.class)) {
            return endOf(only(Chunk.EndOf.class, first));
        }
        if (has(Chunk.FirstMonths.class)) {
            return firstMonths(only(Chunk.FirstMonths.class, first));
        }
        return often == null ? onceOrInYears() : repeated(often);
    }

    /** "тіркеудің барлық кезеңіне (қаңтар-наурыз)": the event only names the window beside it. */
    private boolean isNameOfWindow(Constituent event) {
        return ((Chunk.Event) event.chunk()).relation() == Chunk.Relation.PERIOD && has(Chunk.Window.class);
    }

    private Outcome fromOutside() {
        Constituent day = only(Chunk.ScheduleDay.class);
        if (day != null) {
            alone(day);
            Chunk.ScheduleDay named = (Chunk.ScheduleDay) day.chunk();
            LocalDate month = monthAbove();
            if (month != null) {
                return Outcome.of(new Timing.OnDay(
                                named.due().after(month), named.due().limit()))
                        .as(ReadingKind.COMPOSITE);
            }
            return Outcome.of(new Timing.BySchedule(named.words(), named.due())).as(ReadingKind.COMPOSITE);
        }
        Constituent plans = only(Chunk.PlansOf.class);
        if (plans != null) {
            alone(plans);
            return Outcome.of(Timing.Recurring.every(((Chunk.PlansOf) plans.chunk()).every()))
                    .as(ReadingKind.PERIOD);
        }
        Constituent schedule = only(Chunk.Schedule.class, all.get(0));
        Timing named = new Timing.BySchedule(((Chunk.Schedule) schedule.chunk()).words());
        if (often == null) {
            alone(schedule);
            return Outcome.of(named);
        }
        allow(schedule, Chunk.Frequency.class, Chunk.Schedule.class);
        Timing repeated = recurring(often, null);
        return Outcome.of(new Timing.Several(List.of(repeated, named)))
                .as(ReadingKind.COMPOSITE)
                .madeOf(List.of(new Part(words(often), repeated), new Part(words(schedule), named)));
    }

    /** Returns a day of the month that the cell above names; null where it names none. */
    private @Nullable LocalDate monthAbove() {
        if (context.previous().isBlank()) {
            return null;
        }
        Timing above = TimingPhrase.read(context.previous(), context.withPrevious(""))
                .timing()
                .orElse(null);
        return above instanceof Timing.Within window && ReadingKind.of(window) == ReadingKind.MONTH
                ? window.from()
                : null;
    }

    private Outcome always() {
        Constituent always = all(Chunk.Always.class).get(0);
        if (!since) {
            allow(always, Chunk.Always.class);
            return Outcome.of(new Timing.Continuous());
        }
        Stretch stretch = stretch(c -> isNot(c, Chunk.Always.class));
        if (stretch == null || stretch.from() == null || stretch.toInclusive() != null) {
            throw UnfitException.of(Refusal.INCOMPLETE, always);
        }
        return Outcome.of(new Timing.Continuous(new Timing.OnDay(stretch.from())));
    }

    private Outcome academic() {
        Constituent academic = only(Chunk.Academic.class, all.get(0));
        allow(academic, Chunk.Frequency.class, Chunk.Academic.class);
        Integer startYear = ((Chunk.Academic) academic.chunk()).firstYear();
        if (often == null) {
            return Outcome.of(new Timing.AcademicYear(null, startYear));
        }
        Chunk.Frequency frequency = (Chunk.Frequency) often.chunk();
        if (frequency.count() != null || frequency.interval() > 1) {
            throw UnfitException.unfit(academic, often);
        }
        return Outcome.of(new Timing.AcademicYear(frequency.every(), startYear));
    }

    /** "2019-2020 ж.ж. жыл сайын жаңарту қажет": made within the years, then renewed each year while the plan runs. */
    private Outcome renewal() {
        Constituent renewal = only(Chunk.Renewal.class, all.get(0));
        allow(renewal, Chunk.Frequency.class, Chunk.Renewal.class, Chunk.Years.class);
        Cycle every = often == null ? Cycle.YEAR : ((Chunk.Frequency) often.chunk()).every();
        Timing.Recurring renewed = Timing.Recurring.every(every);
        if (years == null) {
            return Outcome.of(renewed).as(ReadingKind.COMPOSITE);
        }
        Chunk.Years range = (Chunk.Years) years.chunk();
        Timing made = within(range);
        Timing inYears = renewed.during(Stretch.ofYears(range.first(), range.last()));
        PlanPeriod plan = context.period();
        int end = plan == null ? range.last() : plan.toInclusive().getYear();
        List<Part> parts = List.of(new Part(words(years), made), new Part(words(renewal), renewed));
        if (end <= range.last()) {
            return Outcome.of(inYears).as(ReadingKind.COMPOSITE).madeOf(parts);
        }
        Timing later = renewed.during(Stretch.ofYears(range.last() + 1, end));
        return Outcome.of(new Timing.Several(List.of(made, later)))
                .as(ReadingKind.COMPOSITE)
                .or(inYears, "renewed-within-years")
                .madeOf(List.of(new Part(words(years), made), new Part(words(renewal), later)));
    }

    private Outcome endOf(Constituent end) {
        Chunk.EndOf named = (Chunk.EndOf) end.chunk();
        if (often != null) {
            allow(end, Chunk.Frequency.class, Chunk.EndOf.class, Chunk.Years.class, Chunk.Since.class);
            if (named.years() != null) {
                throw UnfitException.unfit(often, end);
            }
            Stretch stretch = stretch(c -> isNot(c, Chunk.EndOf.class));
            YearPart part = named.part();
            if (part == null && ((Chunk.Frequency) often.chunk()).every() == named.unit()) {
                return Outcome.of(recurring(often, stretch));
            }
            yearlyOnly(end);
            if (part == null) {
                throw UnfitException.unfit(often, end);
            }
            return Outcome.of(
                    recurring(often, stretch).due(new kz.jospar.core.time.DueDay(31, part.toMonth() - 12, Limit.BY)));
        }
        allow(end, Chunk.EndOf.class, Chunk.Years.class);
        LocalDate day;
        YearPart part = named.part();
        if (part != null) {
            day = part.in(yearOf(end, part)).toInclusive();
        } else if (named.unit() == Cycle.YEAR) {
            int later = named.years() == null ? 0 : named.years();
            day = LocalDate.of(years == null ? documentDay(end).getYear() + later : oneYear(end), 12, 31);
        } else {
            LocalDate document = documentDay(end);
            if (named.years() != null && named.years() != 0) {
                throw UnfitException.of(Refusal.STOPPED, end);
            }
            int length = named.unit().months();
            int month = (document.getMonthValue() - 1) / length * length + length;
            day = document.withDayOfMonth(1).withMonth(month).plusMonths(1).minusDays(1);
            if (years != null) {
                throw UnfitException.unfit(years, end);
            }
        }
        return Outcome.of(new Timing.OnDay(day, Limit.BY));
    }

    private LocalDate documentDay(Constituent part) {
        if (context.documentDate() == null) {
            throw UnfitException.of(Refusal.DOCUMENT_DATE_NEEDED, part);
        }
        return context.documentDate();
    }

    private Outcome firstMonths(Constituent first) {
        allow(first, Chunk.FirstMonths.class, Chunk.Years.class);
        int months = ((Chunk.FirstMonths) first.chunk()).months();
        return Outcome.of(within(YearPart.ofMonths(1, months).in(oneYear(first))));
    }

    /** No frequency: one or more days and windows, each once; or again in each of several years. */
    private Outcome onceOrInYears() {
        Constituent span = only(Chunk.Span.class);
        if (since) {
            Stretch stretch = stretch(c -> true);
            if (stretch == null || stretch.from() == null || stretch.toInclusive() != null) {
                throw UnfitException.of(Refusal.INCOMPLETE, all.get(0));
            }
            // No frequency and no end: work that goes on.
            return Outcome.of(new Timing.Continuous(new Timing.OnDay(stretch.from())));
        }
        if (span != null) {
            allow(span, Chunk.Span.class, Chunk.Event.class);
            Chunk.Span ends = (Chunk.Span) span.chunk();
            return Outcome.of(new Timing.Within(ends.from(), ends.to()));
        }
        List<Constituent> dates = all(Chunk.Date.class);
        List<Constituent> windows = all(Chunk.Window.class);
        if (dates.isEmpty() && windows.isEmpty()) {
            return wholeYears();
        }
        for (Constituent one : all) {
            if (one.chunk() instanceof Chunk.Window window && window.from()) {
                throw UnfitException.of(Refusal.INCOMPLETE, one);
            }
        }
        allow(all.get(0), Chunk.Date.class, Chunk.Window.class, Chunk.Years.class, Chunk.Bare.class, Chunk.Event.class);
        if (!dates.isEmpty()) {
            if (!windows.isEmpty()) {
                throw UnfitException.unfit(windows.get(0), dates.get(0));
            }
            return onDates(dates);
        }
        noBare();
        return inWindows(windows);
    }

    private Outcome wholeYears() {
        Constituent first = all.get(0);
        if (years == null) {
            throw UnfitException.of(Refusal.INCOMPLETE, first);
        }
        allow(years, Chunk.Years.class);
        Chunk.Years range = (Chunk.Years) years.chunk();
        if (range.from()) {
            throw UnfitException.of(Refusal.INCOMPLETE, years);
        }
        Outcome whole = Outcome.of(within(range));
        return range.isOne()
                ? whole
                : whole.or(
                        Timing.Recurring.every(Cycle.YEAR).during(Stretch.ofYears(range.first(), range.last())),
                        "each-year");
    }

    private Outcome inWindows(List<Constituent> windows) {
        List<YearPart> parts = parts(windows);
        Chunk.Years range = years == null ? null : (Chunk.Years) years.chunk();
        for (int i = 0; range != null && i < windows.size(); i++) {
            for (YearPart part : ((Chunk.Window) windows.get(i).chunk()).parts()) {
                if (runsOverNewYear(part)) {
                    throw UnfitException.of(Refusal.YEAR_OF_WHICH_END, windows.get(i));
                }
            }
        }
        if (range == null || range.isOne()) {
            List<Timing> once = new ArrayList<>();
            for (Constituent window : windows) {
                for (YearPart part : ((Chunk.Window) window.chunk()).parts()) {
                    once.add(within(part.in(yearOf(window, part))));
                }
            }
            return Outcome.of(several(once));
        }
        Stretch stretch = Stretch.ofYears(range.first(), range.last());
        Timing each = Timing.Recurring.yearly(parts.toArray(new YearPart[0])).during(stretch);
        if (parts.size() > 1) {
            return Outcome.of(each);
        }
        Timing span = new Timing.Within(parts.get(0).in(range.first()).from(), LocalDate.of(range.last(), 12, 31));
        return context.policies().has(Choice.RANGE_MONTHS_SPAN)
                ? Outcome.of(span).or(each, "months-each-year")
                : Outcome.of(each).or(span, "months-begin-span");
    }

    private Outcome onDates(List<Constituent> dates) {
        List<Chunk.Date> limited = limited(dates);
        if (years == null && isReport()) {
            Timing reports = ReportDays.of(limited);
            if (reports != null) {
                Outcome outcome = Outcome.of(reports);
                return limited.size() > 1 ? outcome.as(ReadingKind.SEVERAL) : outcome;
            }
        }
        Chunk.Years range = years == null ? null : (Chunk.Years) years.chunk();
        if (range != null && !range.isOne()) {
            return Outcome.of(several(limited.stream()
                    .map(date -> yearly(date).during(Stretch.ofYears(range.first(), range.last())))
                    .toList()));
        }
        List<Timing> days = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Chunk.Date date = limited.get(i);
            YearPart part = new YearPart(date.month(), date.day(), date.month(), date.day());
            int year = yearOf(dates.get(i), part);
            try {
                days.add(new Timing.OnDay(
                        LocalDate.of(year, date.month(), date.day()),
                        date.bound().limit()));
            } catch (DateTimeException e) {
                // 29 February of a common year: the cell names a day that does not exist.
                throw years == null
                        ? UnfitException.of(Refusal.INCOMPLETE, dates.get(i))
                        : UnfitException.unfit(years, dates.get(i));
            }
        }
        return Outcome.of(several(days));
    }

    /** In a list one limit holds for every day: "20 сәуірден, 20 шілдеден және 20 қаңтардан кешіктірмей". */
    private List<Chunk.Date> limited(List<Constituent> constituents) {
        List<Chunk.Date> dates =
                constituents.stream().map(one -> (Chunk.Date) one.chunk()).toList();
        Constituent bare = only(Chunk.Bare.class);
        Bound common = bare == null ? null : ((Chunk.Bare) bare.chunk()).bound();
        for (Chunk.Date date : dates) {
            boolean limit = date.bound() != Bound.ON && date.bound() != Bound.FROM;
            if (common != null && limit && common != date.bound()) {
                return dates;
            }
            common = limit ? date.bound() : common;
        }
        if (common == null) {
            for (int i = 0; i < dates.size(); i++) {
                if (dates.get(i).bound() == Bound.FROM) {
                    // "From 1 February", and nothing says until when.
                    throw UnfitException.of(Refusal.INCOMPLETE, constituents.get(i));
                }
            }
            return dates;
        }
        Bound bound = common;
        return dates.stream()
                .map(date -> new Chunk.Date(date.month(), date.day(), bound))
                .toList();
    }

    /** A frequency, with what narrows it: windows, days, years, a stretch. */
    private Outcome repeated(Constituent often) {
        Chunk.Frequency frequency = (Chunk.Frequency) often.chunk();
        List<Constituent> windows = all(Chunk.Window.class);
        List<Constituent> dates = all(Chunk.Date.class);
        boolean whole = windows.isEmpty() && dates.isEmpty();
        if (whole || frequency.every() != Cycle.YEAR || isStretchOnly(windows, dates)) {
            Stretch stretch = stretch(c -> !c.equals(often));
            return Outcome.of(recurring(often, stretch));
        }
        yearlyOnly(windows.isEmpty() ? dates.get(0) : windows.get(0));
        boolean results = frequency.results();
        boolean next = isNextYearOfEach();
        Stretch stretch = next ? null : stretch(c -> isNot(c, Chunk.Window.class, Chunk.Date.class));
        Constituent times = only(Chunk.Times.class);
        Count count = times == null ? Count.ONCE : ((Chunk.Times) times.chunk()).count();
        if (windows.isEmpty() && times == null) {
            return yearlyOn(dates, stretch, next, results);
        }
        List<YearPart> parts = new ArrayList<>();
        for (Constituent one : all) {
            if (one.chunk() instanceof Chunk.Window window) {
                parts.addAll(window.parts());
            } else if (one.chunk() instanceof Chunk.Date date) {
                if (date.bound() != Bound.ON) {
                    throw UnfitException.unfit(windows.isEmpty() ? often : windows.get(0), one);
                }
                parts.add(new YearPart(date.month(), date.day(), date.month(), date.day()));
            }
        }
        Timing.Recurring yearly = Timing.Recurring.yearly(parts.toArray(new YearPart[0]))
                .during(stretch)
                .times(count);
        Outcome outcome = Outcome.of(yearly);
        List<YearPart> months = months(parts);
        return months.size() > parts.size()
                ? outcome.or(
                        Timing.Recurring.yearly(months.toArray(new YearPart[0]))
                                .during(stretch)
                                .times(count),
                        "each-month")
                : outcome;
    }

    /** "2025 жылғы 1 сәуірден бастап жыл сайын": the day only begins the stretch. */
    private boolean isStretchOnly(List<Constituent> windows, List<Constituent> dates) {
        boolean period = dates.size() == 1 && ((Chunk.Date) dates.get(0).chunk()).bound() == Bound.PERIOD_UNTIL;
        boolean bare = all(Chunk.Bare.class).stream()
                .anyMatch(one -> ((Chunk.Bare) one.chunk()).bound() == Bound.PERIOD_UNTIL);
        return windows.size() + dates.size() == 1 && (since || period || bare) && years != null;
    }

    private Outcome yearlyOn(List<Constituent> dates, @Nullable Stretch stretch, boolean nextYear, boolean results) {
        List<Chunk.Date> limited = limited(dates);
        if (limited.stream().allMatch(date -> date.bound() == Bound.ON) && !results && !isReport()) {
            YearPart[] days = limited.stream()
                    .map(date -> new YearPart(date.month(), date.day(), date.month(), date.day()))
                    .toArray(YearPart[]::new);
            return Outcome.of(Timing.Recurring.yearly(days).during(stretch));
        }
        List<Timing> timings = new ArrayList<>();
        boolean report =
                (results || isReport()) && limited.stream().allMatch(date -> date.month() <= ReportDays.LAST_MONTH);
        for (Chunk.Date date : limited) {
            timings.add(
                    nextYear || report
                            ? Timing.Recurring.every(Cycle.YEAR)
                                    .due(ReportDays.inNextYear(date))
                                    .during(stretch)
                            : yearly(date).during(stretch));
        }
        Outcome outcome = Outcome.of(several(timings));
        return report
                ? outcome.or(
                        several(limited.stream()
                                .map(date -> (Timing) yearly(date).during(stretch))
                                .toList()),
                        "same-year")
                : outcome;
    }

    /** "On 26 June" is a window of one day; "by 25 August" a due day of the whole year's work. */
    private static Timing.Recurring yearly(Chunk.Date date) {
        if (date.bound() == Bound.ON) {
            return Timing.Recurring.yearly(new YearPart(date.month(), date.day(), date.month(), date.day()));
        }
        return Timing.Recurring.every(Cycle.YEAR)
                .due(new kz.jospar.core.time.DueDay(
                        date.day(), date.month() - 12, date.bound().limit()));
    }

    private boolean isReport() {
        return new CompletionForm(context.completionForm()).isReport();
    }

    private Timing.Recurring recurring(Constituent often, @Nullable Stretch stretch) {
        Chunk.Frequency frequency = (Chunk.Frequency) often.chunk();
        Constituent times = only(Chunk.Times.class);
        Count count = frequency.count();
        if (times != null) {
            if (count != null) {
                throw UnfitException.unfit(often, times);
            }
            count = ((Chunk.Times) times.chunk()).count();
        }
        return new Timing.Recurring(
                frequency.every(), frequency.interval(), List.of(), stretch, null, count == null ? Count.ONCE : count);
    }

    /** Returns the days that the constituents of this kind name for a recurrence; null where there are none. */
    private @Nullable Stretch stretch(Predicate<Constituent> mine) {
        return Stretches.of(
                all.stream()
                        .filter(mine)
                        .filter(one -> isNot(one, Chunk.Frequency.class, Chunk.Times.class))
                        .toList(),
                since,
                often);
    }

    /** A frequency beside this part can only be a plain yearly one. */
    private void yearlyOnly(Constituent part) {
        if (often != null) {
            Chunk.Frequency frequency = (Chunk.Frequency) often.chunk();
            if (frequency.every() != Cycle.YEAR || frequency.count() != null || frequency.interval() > 1) {
                throw UnfitException.unfit(often, part);
            }
        }
    }

    /** Returns the year of a day or window: named, or the plan's only one, or the next after the document. */
    private int yearOf(Constituent part, YearPart days) {
        if (years != null) {
            return oneYear(part);
        }
        PlanPeriod plan = context.period();
        if (plan != null) {
            if (plan.from().getYear() != plan.toInclusive().getYear()) {
                throw UnfitException.of(Refusal.INCOMPLETE, part);
            }
            return plan.from().getYear();
        }
        LocalDate document = context.documentDate();
        if (document == null) {
            throw UnfitException.of(Refusal.INCOMPLETE, part);
        }
        int year = document.getYear();
        return days.in(year).toInclusive().isBefore(document) ? year + 1 : year;
    }

    private int oneYear(Constituent part) {
        if (years == null) {
            throw UnfitException.of(Refusal.INCOMPLETE, part);
        }
        Chunk.Years range = (Chunk.Years) years.chunk();
        if (!range.isOne() || range.from()) {
            throw UnfitException.unfit(years, part);
        }
        return range.first();
    }

    private void noBare() {
        Constituent bare = only(Chunk.Bare.class);
        if (bare != null) {
            throw UnfitException.of(Refusal.STOPPED, bare);
        }
    }

    private static boolean runsOverNewYear(YearPart part) {
        return part.toMonth() < part.fromMonth()
                || (part.toMonth() == part.fromMonth() && part.toDayInclusive() < part.fromDay());
    }

    /** "Тамыз-қыркүйек" as two windows. */
    private static List<YearPart> months(List<YearPart> parts) {
        List<YearPart> months = new ArrayList<>();
        for (YearPart part : parts) {
            boolean whole = part.fromDay() == 1 && part.toDayInclusive() == 31 && part.fromMonth() < part.toMonth();
            boolean period = (part.fromMonth() % 3 == 1 && part.toMonth() % 3 == 0);
            if (!whole || period) {
                months.add(part);
                continue;
            }
            for (int month = part.fromMonth(); month <= part.toMonth(); month++) {
                months.add(YearPart.ofMonths(month, month));
            }
        }
        return months;
    }

    private static List<YearPart> parts(List<Constituent> windows) {
        return windows.stream()
                .flatMap(window -> ((Chunk.Window) window.chunk()).parts().stream())
                .toList();
    }

    private static Timing within(Chunk.Years range) {
        return within(PlanPeriod.ofYears(range.first(), range.last()));
    }

    private static Timing within(PlanPeriod period) {
        return new Timing.Within(period.from(), period.toInclusive());
    }

    private static Timing several(List<? extends Timing> timings) {
        return timings.size() == 1 ? timings.get(0) : new Timing.Several(List.copyOf(timings));
    }

    private static String words(Constituent one) {
        return one.found().words();
    }

    private void alone(Constituent one) {
        for (Constituent other : all) {
            if (!other.equals(one)) {
                throw UnfitException.unfit(one, other);
            }
        }
    }

    @SafeVarargs
    private void allow(Constituent one, Class<? extends Chunk>... types) {
        for (Constituent other : all) {
            if (isNot(other, types)) {
                throw UnfitException.unfit(one, other);
            }
        }
    }

    @SafeVarargs
    private static boolean isNot(Constituent one, Class<? extends Chunk>... types) {
        for (Class<? extends Chunk> type : types) {
            if (type.isInstance(one.chunk())) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Class<? extends Chunk> type) {
        for (Constituent one : all) {
            if (type.isInstance(one.chunk())) {
                return true;
            }
        }
        return false;
    }

    private List<Constituent> all(Class<? extends Chunk> type) {
        List<Constituent> found = new ArrayList<>(2);
        for (Constituent one : all) {
            if (type.isInstance(one.chunk())) {
                found.add(one);
            }
        }
        return found;
    }

    private Constituent only(Class<? extends Chunk> type, Constituent otherwise) {
        Constituent only = only(type);
        return only == null ? otherwise : only;
    }

    /** Returns the one constituent of this kind, or null; two do not go together. */
    private @Nullable Constituent only(Class<? extends Chunk> type) {
        Constituent only = null;
        for (Constituent one : all) {
            if (type.isInstance(one.chunk())) {
                if (only != null) {
                    throw UnfitException.unfit(only, one);
                }
                only = one;
            }
        }
        return only;
    }
}
