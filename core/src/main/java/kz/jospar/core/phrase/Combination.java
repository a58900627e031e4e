package kz.jospar.core.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.phrase.Chunks.Found;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import kz.jospar.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/** Constituents put together, in whichever order they came; a set that makes no sense is said to be unfit. */
final class Combination {
    private final List<Found> found;
    private final String phrase;
    private final List<Choice> policies;
    private final @Nullable Found often;
    private final @Nullable Found years;

    Combination(List<Found> found, String phrase, List<Choice> policies) {
        this.found = found;
        this.phrase = phrase;
        this.policies = policies;
        this.often = only(all(Chunk.Frequency.class));
        this.years = only(all(Chunk.Years.class));
    }

    /** Returns what the constituents mean together. */
    Timing timing() {
        List<Found> standing = found.stream().filter(Combination::isStanding).toList();
        Found special = only(standing);
        Found day = only(all(Chunk.DayOfMonth.class));
        Found afterYear = only(all(Chunk.DateAfterYear.class));
        if (special != null) {
            return special(special);
        }
        if (day != null) {
            alone(day);
            return dayOfMonth(day, (Chunk.DayOfMonth) day.chunk());
        }
        if (afterYear != null) {
            alone(afterYear);
            return afterYear(afterYear, (Chunk.DateAfterYear) afterYear.chunk());
        }
        Found whole = found.stream()
                .filter(one -> one.chunk() instanceof Chunk.Dated || one.chunk() instanceof Chunk.Span)
                .findFirst()
                .orElse(null);
        if (whole != null) {
            return whole(whole);
        }
        List<Found> parts = all(Chunk.Part.class);
        List<Found> dates = all(Chunk.Date.class);
        if (!parts.isEmpty()) {
            if (!dates.isEmpty()) {
                throw UnfitException.unfit(parts.get(0), dates.get(0));
            }
            return inParts(parts);
        }
        if (!dates.isEmpty()) {
            return onDates(dates);
        }
        return often == null ? within(years(found.get(0)).asPeriod()) : recurring(often, null);
    }

    private static boolean isStanding(Found one) {
        Chunk chunk = one.chunk();
        return chunk instanceof Chunk.Always || chunk instanceof Chunk.Schedule || chunk instanceof Chunk.Academic;
    }

    private Timing special(Found special) {
        for (Found other : found) {
            if (!other.equals(special) && !other.equals(often)) {
                throw UnfitException.unfit(special, other);
            }
        }
        if (special.chunk() instanceof Chunk.Academic) {
            if (often == null) {
                return new Timing.AcademicYear(null);
            }
            Chunk.Frequency frequency = frequency(often);
            if (frequency.count() != null) {
                throw UnfitException.unfit(special, often);
            }
            return new Timing.AcademicYear(frequency.every() == Cycle.YEAR ? null : frequency.every());
        }
        if (often != null) {
            throw UnfitException.unfit(special, often);
        }
        return special.chunk() instanceof Chunk.Always
                ? new Timing.Continuous()
                : new Timing.BySchedule(phrase.strip());
    }

    /** A day of an unnamed month goes with a frequency and years only. */
    private void alone(Found day) {
        for (Found other : found) {
            if (!other.equals(day) && !other.equals(often) && !other.equals(years)) {
                throw UnfitException.unfit(day, other);
            }
        }
    }

    private Timing dayOfMonth(Found part, Chunk.DayOfMonth day) {
        note(day.bound());
        DueDay due = DueDay.by(day.day(), day.monthsAfter());
        if (often == null) {
            if (day.after() == null) {
                throw UnfitException.of(Refusal.INCOMPLETE, part);
            }
            return recurrence(day.after(), List.of(), range(), due, Count.ONCE);
        }
        Cycle every = frequency(often).every();
        boolean monthNamed = every == Cycle.MONTH || day.monthsAfter() > 0;
        if (!monthNamed || (day.after() != null && day.after() != every)) {
            throw UnfitException.unfit(often, part);
        }
        return recurring(often, due);
    }

    private Timing afterYear(Found part, Chunk.DateAfterYear date) {
        note(date.bound());
        yearlyOnly(part);
        DueDay due = DueDay.by(date.day(), date.month());
        return recurrence(Cycle.YEAR, List.of(), range(), due, Count.ONCE);
    }

    private Timing whole(Found whole) {
        for (Found other : found) {
            if (!other.equals(whole)) {
                throw UnfitException.unfit(whole, other);
            }
        }
        if (whole.chunk() instanceof Chunk.Dated dated) {
            note(dated.bound());
            return new Timing.OnDay(dated.date());
        }
        return within(((Chunk.Span) whole.chunk()).period());
    }

    private Timing inParts(List<Found> found) {
        List<YearPart> parts =
                found.stream().map(part -> ((Chunk.Part) part.chunk()).part()).toList();
        yearlyOnly(found.get(0));
        YearRange range = range();
        if (often != null) {
            return recurrence(Cycle.YEAR, parts, range, null, Count.ONCE);
        }
        YearRange named = years(found.get(0));
        for (int i = 0; i < parts.size(); i++) {
            if (runsOverNewYear(parts.get(i))) {
                throw UnfitException.of(Refusal.YEAR_OF_WHICH_END, found.get(i));
            }
        }
        if (named.first() != named.lastInclusive()) {
            policies.add(Choice.RANGE_MONTHS_EACH);
            return recurrence(Cycle.YEAR, parts, named, null, Count.ONCE);
        }
        return several(
                parts.stream().map(part -> within(part.in(named.first()))).toList());
    }

    private static boolean runsOverNewYear(YearPart part) {
        return part.toMonth() < part.fromMonth()
                || (part.toMonth() == part.fromMonth() && part.toDayInclusive() < part.fromDay());
    }

    private Timing onDates(List<Found> parts) {
        List<Chunk.Date> dates =
                limited(parts.stream().map(part -> (Chunk.Date) part.chunk()).toList());
        for (int i = 0; i < parts.size(); i++) {
            note(dates.get(i).bound());
            if (dates.get(i).bound() == Bound.FROM) {
                // "From 1 February", and nothing says until when.
                throw UnfitException.of(Refusal.INCOMPLETE, parts.get(i));
            }
        }
        yearlyOnly(parts.get(0));
        YearRange range = range();
        if (often != null || (range != null && range.first() != range.lastInclusive())) {
            return several(dates.stream().map(date -> yearly(date, range)).toList());
        }
        int year = years(parts.get(0)).first();
        List<Timing> days = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            try {
                days.add(new Timing.OnDay(
                        LocalDate.of(year, dates.get(i).month(), dates.get(i).day())));
            } catch (DateTimeException e) {
                // 29 February of a common year: the cell names a day that does not exist.
                throw years == null
                        ? UnfitException.of(Refusal.INCOMPLETE, parts.get(i))
                        : UnfitException.unfit(years, parts.get(i));
            }
        }
        return several(days);
    }

    /** In a list one limit holds for every day: "20 сәуірден, 20 шілдеден және 20 қаңтардан кешіктірмей". */
    private static List<Chunk.Date> limited(List<Chunk.Date> dates) {
        List<Bound> limits = dates.stream()
                .map(Chunk.Date::bound)
                .filter(bound -> bound == Bound.UNTIL || bound == Bound.BY)
                .distinct()
                .toList();
        return limits.size() != 1
                ? dates
                : dates.stream()
                        .map(date -> new Chunk.Date(date.month(), date.day(), limits.get(0)))
                        .toList();
    }

    /** "On 26 June" is a window of one day; "by 25 August" a due day of the whole year's work. */
    private static Timing yearly(Chunk.Date date, @Nullable YearRange range) {
        if (date.bound() == Bound.ON) {
            YearPart day = new YearPart(date.month(), date.day(), date.month(), date.day());
            return recurrence(Cycle.YEAR, List.of(day), range, null, Count.ONCE);
        }
        DueDay due = DueDay.by(date.day(), date.month() - 12);
        return recurrence(Cycle.YEAR, List.of(), range, due, Count.ONCE);
    }

    /** A frequency beside this part can only be a plain yearly one. */
    private void yearlyOnly(Found part) {
        if (often != null
                && (frequency(often).every() != Cycle.YEAR || frequency(often).count() != null)) {
            throw UnfitException.unfit(often, part);
        }
    }

    private Timing recurring(Found often, @Nullable DueDay due) {
        Chunk.Frequency frequency = frequency(often);
        Count count = frequency.count() == null ? Count.ONCE : frequency.count();
        if (count.times() > 1) {
            policies.add(Choice.SPLIT_EQUAL);
        }
        return recurrence(frequency.every(), List.of(), range(), due, count);
    }

    private void note(Bound bound) {
        if (bound == Bound.UNTIL && !policies.contains(Choice.UNTIL_INCLUSIVE)) {
            policies.add(Choice.UNTIL_INCLUSIVE);
        }
    }

    private static Timing recurrence(
            Cycle every, List<YearPart> parts, @Nullable YearRange range, @Nullable DueDay due, Count count) {
        Stretch during = range == null ? null : Stretch.ofYears(range.first(), range.lastInclusive());
        return new Timing.Recurring(every, 1, parts, during, due, count);
    }

    private @Nullable YearRange range() {
        return years == null ? null : ((Chunk.Years) years.chunk()).range();
    }

    /** Returns the years, which this part cannot do without. */
    private YearRange years(Found part) {
        YearRange range = range();
        if (range == null) {
            throw UnfitException.of(Refusal.INCOMPLETE, part);
        }
        return range;
    }

    private static Chunk.Frequency frequency(Found often) {
        return (Chunk.Frequency) often.chunk();
    }

    private static Timing several(List<Timing> timings) {
        return timings.size() == 1 ? timings.get(0) : new Timing.Several(timings);
    }

    private static Timing within(PlanPeriod period) {
        return new Timing.Within(period.from(), period.toInclusive());
    }

    private List<Found> all(Class<? extends Chunk> type) {
        return found.stream().filter(one -> type.isInstance(one.chunk())).toList();
    }

    private static @Nullable Found only(List<Found> found) {
        if (found.size() > 1) {
            throw UnfitException.unfit(found.get(0), found.get(1));
        }
        return found.isEmpty() ? null : found.get(0);
    }
}
