package kz.jospar.core.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** No frequency: days and windows that come once, or in each of several years. */
final class OnceClause {
    private final Constituents all;
    private final Context context;
    private final @Nullable Constituent years;
    private final Chunk.@Nullable Years range;

    OnceClause(Constituents all, Context context) {
        this.all = all;
        this.context = context;
        this.years = all.only(Chunk.Years.class);
        this.range = years == null ? null : (Chunk.Years) years.chunk();
    }

    Outcome outcome() {
        if (all.has(Chunk.EndOf.class)) {
            return endOf(all.the(Chunk.EndOf.class));
        }
        if (all.has(Chunk.FirstMonths.class)) {
            Constituent first = all.the(Chunk.FirstMonths.class);
            all.allow(first, Chunk.Years.class);
            int months = ((Chunk.FirstMonths) first.chunk()).months();
            if (months > 12) {
                throw UnfitException.of(Refusal.STOPPED, first);
            }
            return Outcome.of(within(YearPart.ofMonths(1, months).in(oneYear(first))));
        }
        if (all.has(Chunk.Since.class)) {
            return since();
        }
        if (all.has(Chunk.Span.class)) {
            Constituent span = all.the(Chunk.Span.class);
            all.allow(span, Chunk.Event.class);
            return span((Chunk.Span) span.chunk());
        }
        if (all.has(Chunk.Times.class)) {
            throw UnfitException.of(Refusal.INCOMPLETE, all.the(Chunk.Times.class));
        }
        List<Constituent> dates = all.all(Chunk.Date.class);
        List<Constituent> windows = all.all(Chunk.Window.class);
        if (!dates.isEmpty() && !windows.isEmpty()) {
            throw UnfitException.unfit(windows.get(0), dates.get(0));
        }
        if (!dates.isEmpty()) {
            return onDates(dates);
        }
        Constituent bare = all.only(Chunk.Bare.class);
        if (bare != null) {
            throw UnfitException.of(Refusal.STOPPED, bare);
        }
        return windows.isEmpty() ? wholeYears() : inWindows(windows);
    }

    /** Two quarters or months with their years and a dash between them are one span, or two deadlines. */
    private static Outcome span(Chunk.Span span) {
        Outcome one = Outcome.of(new Timing.Within(span.from(), span.to()));
        boolean wholeMonths =
                span.from().getDayOfMonth() == 1 && span.to().plusDays(1).getDayOfMonth() == 1;
        Timing first = span.first();
        Timing last = span.last();
        return span.dash() && wholeMonths && first != null && last != null
                ? one.or(new Timing.Several(List.of(first, last)), "two-windows")
                : one;
    }

    /** From a day on, and nothing says how often or until when: work that goes on. */
    private Outcome since() {
        Stretches.Taken taken = Stretches.from(all.all(), null);
        Stretch stretch = taken.stretch();
        if (stretch == null
                || stretch.from() == null
                || stretch.toInclusive() != null
                || !taken.rest().isEmpty()) {
            throw UnfitException.of(Refusal.INCOMPLETE, all.first());
        }
        return Outcome.of(new Timing.Continuous(new Timing.OnDay(stretch.from())));
    }

    private Outcome endOf(Constituent end) {
        all.allow(end, Chunk.Years.class);
        Chunk.EndOf named = (Chunk.EndOf) end.chunk();
        YearPart part = named.part();
        if (part != null) {
            return by(part.in(yearOf(end, part)).toInclusive());
        }
        if (named.unit() == Cycle.YEAR) {
            int later = named.years() == null ? 0 : named.years();
            return by(LocalDate.of(years == null ? documentYear(end, later == 0) + later : oneYear(end), 12, 31));
        }
        if (years != null) {
            throw UnfitException.of(Refusal.INCOMPLETE, end);
        }
        if ((named.years() != null && named.years() != 0)) {
            throw UnfitException.of(Refusal.STOPPED, end);
        }
        LocalDate document = documentDay(end);
        int length = named.unit().months();
        int month = (document.getMonthValue() - 1) / length * length + length;
        return by(YearPart.ofMonths(month, month).in(document.getYear()).toInclusive());
    }

    /** The end of a period belongs to it: no choice is needed where the limit is "until". */
    private static Outcome by(LocalDate day) {
        return Outcome.of(new Timing.OnDay(day, Limit.BY));
    }

    /** "Жыл соңына дейін" is the end of the document's year, or of the plan's only one. */
    private int documentYear(Constituent part, boolean plan) {
        PlanPeriod period = context.period();
        boolean oneYear = period != null
                && period.from().getYear() == period.toInclusive().getYear();
        return plan && context.documentDate() == null && oneYear && period != null
                ? period.from().getYear()
                : documentDay(part).getYear();
    }

    private LocalDate documentDay(Constituent part) {
        if (context.documentDate() == null) {
            throw UnfitException.of(Refusal.DOCUMENT_DATE_NEEDED, part);
        }
        return context.documentDate();
    }

    private Outcome wholeYears() {
        if (range == null || years == null) {
            throw UnfitException.of(Refusal.INCOMPLETE, all.first());
        }
        all.allow(years);
        if (range.from()) {
            throw UnfitException.of(Refusal.INCOMPLETE, years);
        }
        PlanPeriod period = PlanPeriod.ofYears(range.first(), range.last());
        Outcome whole = Outcome.of(within(period));
        return range.isOne()
                ? whole
                : whole.or(
                        Timing.Recurring.every(Cycle.YEAR).during(Stretch.ofYears(range.first(), range.last())),
                        "each-year");
    }

    private Outcome inWindows(List<Constituent> windows) {
        all.allow(windows.get(0), Chunk.Window.class, Chunk.Years.class, Chunk.Event.class);
        List<YearPart> parts = new ArrayList<>();
        List<Timing> once = new ArrayList<>();
        for (Constituent one : windows) {
            Chunk.Window window = (Chunk.Window) one.chunk();
            if (window.from()) {
                throw UnfitException.of(Refusal.INCOMPLETE, one);
            }
            for (YearPart part : window.parts()) {
                if (range != null && part.runsOverNewYear()) {
                    throw UnfitException.of(Refusal.YEAR_OF_WHICH_END, one);
                }
                parts.add(part);
                if (range == null || range.isOne()) {
                    once.add(within(part.in(yearOf(one, part))));
                }
            }
        }
        if (range == null || range.isOne()) {
            return Outcome.of(several(once));
        }
        Timing each = Timing.Recurring.yearly(parts.toArray(new YearPart[0]))
                .during(Stretch.ofYears(range.first(), range.last()));
        if (parts.size() > 1) {
            return Outcome.of(each);
        }
        LocalDate begin = parts.get(0).in(range.first()).from();
        Timing span = new Timing.Within(begin, LocalDate.of(range.last(), 12, 31));
        return context.policies().has(Choice.RANGE_MONTHS_SPAN)
                ? Outcome.of(span).or(each, "months-each-year")
                : Outcome.of(each).as(ReadingKind.SEVERAL).or(span, "months-begin-span");
    }

    private Outcome onDates(List<Constituent> dates) {
        all.allow(dates.get(0), Chunk.Date.class, Chunk.Years.class, Chunk.Bare.class, Chunk.Event.class);
        List<Chunk.Date> limited = DateList.limited(dates, all.only(Chunk.Bare.class));
        if (range == null && context.isReport()) {
            Timing reports = ReportDays.of(limited);
            if (reports != null) {
                Outcome outcome = Outcome.of(reports);
                return limited.size() > 1 ? outcome.as(ReadingKind.SEVERAL) : outcome;
            }
        }
        if (range != null && !range.isOne()) {
            Stretch stretch = Stretch.ofYears(range.first(), range.last());
            return Outcome.of(several(limited.stream()
                    .map(date -> DateList.yearly(date).during(stretch))
                    .toList()));
        }
        List<Timing> days = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            days.add(onDay(dates.get(i), limited.get(i)));
        }
        return Outcome.of(several(days));
    }

    private Timing onDay(Constituent part, Chunk.Date date) {
        int year = yearOf(part, new YearPart(date.month(), date.day(), date.month(), date.day()));
        try {
            return new Timing.OnDay(
                    LocalDate.of(year, date.month(), date.day()), date.bound().limit());
        } catch (DateTimeException e) {
            // 29 February of a common year: the cell names a day that does not exist.
            throw years == null ? UnfitException.of(Refusal.INCOMPLETE, part) : UnfitException.unfit(years, part);
        }
    }

    /** Returns the year of a day or window: named, or the plan's only one, or the next after the document. */
    private int yearOf(Constituent part, YearPart days) {
        if (range != null) {
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
        if (range == null || years == null) {
            throw UnfitException.of(Refusal.INCOMPLETE, part);
        }
        if (!range.isOne() || range.from()) {
            throw UnfitException.unfit(years, part);
        }
        return range.first();
    }

    private static Timing within(PlanPeriod period) {
        return new Timing.Within(period.from(), period.toInclusive());
    }

    private static Timing several(List<? extends Timing> timings) {
        return timings.size() == 1 ? timings.get(0) : new Timing.Several(List.copyOf(timings));
    }
}
