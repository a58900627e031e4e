package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** A frequency with what narrows it: windows and days of a year, a due day, a number of times, a stretch. */
final class RepeatedClause {
    private final Constituents all;
    private final Context context;
    private final @Nullable Constituent often;

    RepeatedClause(Constituents all, @Nullable Constituent often, Context context) {
        this.all = all;
        this.context = context;
        this.often = often;
    }

    Outcome outcome() {
        if (all.has(Chunk.Renewal.class)) {
            return renewal(all.the(Chunk.Renewal.class));
        }
        List<Constituent> dues = all.all(Chunk.Due.class);
        if (dues.size() > 1) {
            return each(dues);
        }
        List<Constituent> weekdays = all.all(Chunk.DueWeekday.class);
        if (weekdays.size() > 1) {
            return onWeekdays(weekdays);
        }
        Constituent due = all.only(Chunk.Due.class);
        if (due != null && isOfDocument((Chunk.Due) due.chunk())) {
            return inDocumentMonth(due);
        }
        Constituent day = DueClause.day(all);
        Chunk.Frequency frequency = frequency(day);
        Constituent times = all.only(Chunk.Times.class);
        if (times != null && frequency.count() != null) {
            throw UnfitException.unfit(often == null ? all.first() : often, times);
        }
        List<Constituent> said = new ArrayList<>(all.all(Chunk.Frequency.class));
        said.addAll(all.all(Chunk.Times.class));
        Stretches.Taken taken = Stretches.from(all.without(said).all(), frequency.every());
        Constituents rest = new Constituents(taken.rest());
        Count count = times == null ? null : ((Chunk.Times) times.chunk()).count();
        if (rest.all().isEmpty()) {
            return Outcome.of(whole(frequency, count, taken.stretch()));
        }
        if (day != null) {
            return new DueClause(rest, day, often, frequency).outcome(count, taken.stretch());
        }
        if (rest.has(Chunk.EndOf.class)) {
            return endOf(rest, frequency, taken.stretch());
        }
        return inYears(rest, frequency, count, taken.stretch());
    }

    /** "Әр айдың 10 және 25-іне дейін": the same recurrence with each of the days. */
    private Outcome each(List<Constituent> dues) {
        List<Timing> timings = new ArrayList<>();
        for (Constituent due : dues) {
            List<Constituent> others =
                    dues.stream().filter(other -> !other.equals(due)).toList();
            timings.add(new RepeatedClause(all.without(others), often, context)
                    .outcome()
                    .meaning());
        }
        return Outcome.of(several(timings));
    }

    /** "Әр дүйсенбі және бейсенбі"; as many times a week as days are named says no more than the days. */
    private Outcome onWeekdays(List<Constituent> days) {
        Chunk.DueWeekday first = (Chunk.DueWeekday) days.get(0).chunk();
        Cycle each = null;
        for (Constituent one : days) {
            Chunk.DueWeekday day = (Chunk.DueWeekday) one.chunk();
            if (day.limit() != first.limit()) {
                throw UnfitException.unfit(days.get(0), one);
            }
            each = each == null ? day.each() : each;
        }
        Constituent plain = often;
        if (often != null) {
            Chunk.Frequency frequency = (Chunk.Frequency) often.chunk();
            Count count = frequency.count();
            boolean byDays = count != null && !count.atLeast() && count.times() == days.size();
            if (count != null && !count.equals(Count.ONCE) && !byDays) {
                throw UnfitException.unfit(often, days.get(0));
            }
            plain = new Constituent(
                    new Chunk.Frequency(frequency.every(), frequency.interval(), null, false), often.found());
        }
        List<Timing> timings = new ArrayList<>();
        for (Constituent one : days) {
            List<Constituent> rest = new ArrayList<>();
            for (Constituent other : all.all()) {
                if (other.equals(one)) {
                    rest.add(new Constituent(((Chunk.DueWeekday) one.chunk()).ofEach(each), one.found()));
                } else if (!days.contains(other)) {
                    rest.add(plain != null && other.equals(often) ? plain : other);
                }
            }
            timings.add(new RepeatedClause(new Constituents(rest), plain, context)
                    .outcome()
                    .meaning());
        }
        return Outcome.of(several(timings));
    }

    /** "Ағымдағы айдың 25-іне дейін", or "келесі айдың 5-іне дейін" where nothing comes back. */
    private boolean isOfDocument(Chunk.Due due) {
        boolean alone = often == null && due.each() == null && all.all().size() == 1;
        return due.of() == Chunk.Of.CURRENT
                || (alone && due.of() == Chunk.Of.AFTER && due.unit() == null && context.documentDate() != null);
    }

    private Outcome inDocumentMonth(Constituent part) {
        if (all.all().size() > 1) {
            throw UnfitException.unfit(all.first(), all.all().get(1));
        }
        LocalDate document = context.documentDate();
        if (document == null) {
            throw UnfitException.of(Refusal.DOCUMENT_DATE_NEEDED, part);
        }
        Chunk.Due due = (Chunk.Due) part.chunk();
        return Outcome.of(new Timing.OnDay(new DueDay(due.day(), due.nth(), due.limit()).after(document), due.limit()));
    }

    /** A recurrence of whole periods. */
    static Timing.Recurring whole(Chunk.Frequency frequency, @Nullable Count times, @Nullable Stretch stretch) {
        Count count = times == null ? frequency.count() : times;
        return new Timing.Recurring(
                frequency.every(), frequency.interval(), List.of(), stretch, null, count == null ? Count.ONCE : count);
    }

    /** The frequency that is said, or the one that the due day itself names. */
    private Chunk.Frequency frequency(@Nullable Constituent day) {
        Cycle each = day == null ? null : DueClause.each(day.chunk());
        if (each != null) {
            Chunk.Frequency named = new Chunk.Frequency(each, 1, null, false);
            if (often != null && day != null && !often.chunk().equals(named)) {
                throw UnfitException.unfit(often, day);
            }
            return named;
        }
        if (often != null) {
            return (Chunk.Frequency) often.chunk();
        }
        Cycle unit = day == null ? null : DueClause.period(day.chunk());
        if (unit == null || day == null) {
            throw UnfitException.of(Refusal.INCOMPLETE, day == null ? all.first() : day);
        }
        return new Chunk.Frequency(unit, 1, null, false);
    }

    /** "2019-2020 ж.ж. жыл сайын жаңарту қажет": made within the years, then renewed each year while the plan runs. */
    private Outcome renewal(Constituent renewal) {
        all.allow(renewal, Chunk.Frequency.class, Chunk.Years.class);
        Cycle every = often == null ? Cycle.YEAR : ((Chunk.Frequency) often.chunk()).every();
        Timing.Recurring renewed = Timing.Recurring.every(every);
        Constituent years = all.only(Chunk.Years.class);
        if (years == null) {
            return Outcome.of(renewed).as(ReadingKind.COMPOSITE);
        }
        Chunk.Years range = (Chunk.Years) years.chunk();
        PlanPeriod named = PlanPeriod.ofYears(range.first(), range.last());
        Timing made = new Timing.Within(named.from(), named.toInclusive());
        Timing inYears = renewed.during(Stretch.ofYears(range.first(), range.last()));
        PlanPeriod plan = context.period();
        int end = plan == null ? range.last() : plan.toInclusive().getYear();
        boolean later = end > range.last();
        Timing after = later ? renewed.during(Stretch.ofYears(range.last() + 1, end)) : inYears;
        List<Part> parts = List.of(
                new Part(years.found().words(), made), new Part(renewal.found().words(), after));
        Outcome outcome = later
                ? Outcome.of(new Timing.Several(List.of(made, after))).or(inYears, "renewed-within-years")
                : Outcome.of(inYears);
        return outcome.as(ReadingKind.COMPOSITE).madeOf(parts);
    }

    private Outcome endOf(Constituents rest, Chunk.Frequency frequency, @Nullable Stretch stretch) {
        Constituent end = rest.the(Chunk.EndOf.class);
        rest.allow(end);
        Chunk.EndOf named = (Chunk.EndOf) end.chunk();
        YearPart part = named.part();
        if (named.years() == null && part == null && frequency.every() == named.unit()) {
            return Outcome.of(whole(frequency, null, stretch));
        }
        plainYearly(frequency, end);
        if (part == null) {
            throw UnfitException.unfit(often == null ? end : often, end);
        }
        return Outcome.of(whole(frequency, null, stretch).due(new DueDay(31, part.toMonth() - 12, Limit.BY)));
    }

    /** Windows and days of a year: "жыл сайын 1-30 маусым аралығында", "ежегодно до 25 августа". */
    private Outcome inYears(
            Constituents rest, Chunk.Frequency frequency, @Nullable Count times, @Nullable Stretch stretch) {
        List<Constituent> dates = rest.all(Chunk.Date.class);
        Constituent first = rest.first();
        for (Constituent one : rest.all()) {
            boolean fits = one.chunk() instanceof Chunk.Date
                    || one.chunk() instanceof Chunk.Window
                    || one.chunk() instanceof Chunk.Bare
                    || one.chunk() instanceof Chunk.Event
                    || (one.chunk() instanceof Chunk.Years years && years.next());
            if (!fits) {
                throw UnfitException.unfit(often == null ? first : often, one);
            }
        }
        if (!dates.isEmpty() && dates.size() == rest.all().size() && isPlain(frequency)) {
            Timing reports = ReportDays.of(DateList.limited(dates, null));
            if (reports instanceof Timing.Recurring each && each.every() == frequency.every() && dates.size() > 1) {
                // "ежеквартально, до 10 апреля, 10 июля, 10 октября, 10 января"
                return Outcome.of(each.during(stretch));
            }
        }
        Chunk.Frequency yearly = byNamedWindows(rest, frequency);
        if (!yearly.equals(frequency)) {
            return inYears(rest, yearly, times, stretch);
        }
        if (frequency.every() == Cycle.MONTH && isPlain(frequency) && isOnlyWindows(rest)) {
            // "Мамыр-қыркүйек айларында ай сайын": once in each of the months.
            List<YearPart> each = months(parts(rest), true);
            return Outcome.of(Timing.Recurring.yearly(each.toArray(new YearPart[0]))
                            .during(stretch)
                            .times(times == null ? Count.ONCE : times))
                    .as(ReadingKind.RECURRENCE);
        }
        Count all = times == null ? frequency.count() : times;
        boolean limited = dates.size() == 1 && ((Chunk.Date) dates.get(0).chunk()).bound() != Bound.ON;
        if (all != null
                && limited
                && rest.all().size() == 1
                && frequency.every() == Cycle.YEAR
                && frequency.interval() == 1) {
            // "2 раза в год, до 10 октября"
            Chunk.Date date = DateList.limited(dates, null).get(0);
            return Outcome.of(DateList.yearly(date).during(stretch).times(all));
        }
        plainYearly(frequency, rest.has(Chunk.Window.class) ? rest.the(Chunk.Window.class) : first);
        if (!rest.has(Chunk.Window.class) && times == null && !dates.isEmpty()) {
            return onDates(dates, rest, frequency.results(), stretch);
        }
        List<YearPart> parts = parts(rest);
        Count count = times == null ? Count.ONCE : times;
        Outcome outcome = Outcome.of(Timing.Recurring.yearly(parts.toArray(new YearPart[0]))
                .during(stretch)
                .times(count));
        List<YearPart> months = months(parts);
        return months.size() == parts.size()
                ? outcome
                : outcome.or(
                        Timing.Recurring.yearly(months.toArray(new YearPart[0]))
                                .during(stretch)
                                .times(count),
                        "each-month");
    }

    /** "Жылына 2 рет (мамыр, қараша)": as many windows as times say when, and no share of the year is needed. */
    private static Chunk.Frequency byNamedWindows(Constituents rest, Chunk.Frequency frequency) {
        Count count = frequency.count();
        boolean yearly = frequency.every() == Cycle.YEAR && frequency.interval() == 1;
        int windows = 0;
        for (Constituent one : rest.all()) {
            windows +=
                    one.chunk() instanceof Chunk.Window window ? window.parts().size() : 0;
        }
        return yearly && count != null && !count.atLeast() && count.times() == windows
                ? new Chunk.Frequency(Cycle.YEAR, 1, null, false)
                : frequency;
    }

    private List<YearPart> parts(Constituents rest) {
        List<YearPart> parts = new ArrayList<>();
        for (Constituent one : rest.all()) {
            if (one.chunk() instanceof Chunk.Window window && !window.from()) {
                parts.addAll(window.parts());
            } else if (one.chunk() instanceof Chunk.Date date && date.bound() == Bound.ON) {
                parts.add(DateList.day(date));
            } else if (!(one.chunk() instanceof Chunk.Event)) {
                throw one.equals(rest.first())
                        ? UnfitException.of(Refusal.INCOMPLETE, one)
                        : UnfitException.unfit(rest.first(), one);
            }
        }
        return parts;
    }

    private Outcome onDates(List<Constituent> dates, Constituents rest, boolean results, @Nullable Stretch stretch) {
        List<Chunk.Date> limited = DateList.limited(dates, rest.only(Chunk.Bare.class));
        boolean nextYear = rest.has(Chunk.Years.class);
        boolean report = results || context.isReport();
        boolean onlyOn = limited.stream().allMatch(date -> date.bound() == Bound.ON);
        if (onlyOn && !report && !nextYear) {
            YearPart[] days = limited.stream().map(DateList::day).toArray(YearPart[]::new);
            return Outcome.of(Timing.Recurring.yearly(days).during(stretch));
        }
        boolean onPastYear = report && limited.stream().allMatch(date -> date.month() <= ReportDays.LAST_MONTH);
        List<Timing> sameYear = limited.stream()
                .map(date -> (Timing) DateList.yearly(date).during(stretch))
                .toList();
        if (!nextYear && !onPastYear) {
            return Outcome.of(several(sameYear));
        }
        Outcome outcome = Outcome.of(several(limited.stream()
                .map(date -> (Timing) DateList.inNextYear(date).during(stretch))
                .toList()));
        return nextYear ? outcome : outcome.or(several(sameYear), "same-year");
    }

    /** A frequency beside a day or window of the year can only be a plain yearly one. */
    private void plainYearly(Chunk.Frequency frequency, Constituent part) {
        boolean plain = frequency.every() == Cycle.YEAR && frequency.interval() == 1;
        boolean once = frequency.count() == null
                || (part.chunk() instanceof Chunk.EndOf && Count.ONCE.equals(frequency.count()));
        if (!plain || !once) {
            throw often == null ? UnfitException.of(Refusal.INCOMPLETE, part) : UnfitException.unfit(often, part);
        }
    }

    private static boolean isPlain(Chunk.Frequency frequency) {
        return frequency.interval() == 1 && frequency.count() == null;
    }

    private static boolean isOnlyWindows(Constituents rest) {
        return rest.all().stream()
                .allMatch(one -> one.chunk() instanceof Chunk.Window window
                        && window.parts().stream()
                                .allMatch(part -> part.fromDay() == 1
                                        && part.toDayInclusive() == 31
                                        && part.fromMonth() < part.toMonth()));
    }

    private static List<YearPart> months(List<YearPart> parts) {
        return months(parts, false);
    }

    /** "Тамыз-қыркүйек" as a window for each month; a quarter or half-year stays whole unless it is asked for. */
    private static List<YearPart> months(List<YearPart> parts, boolean quartersToo) {
        List<YearPart> months = new ArrayList<>();
        for (YearPart part : parts) {
            boolean whole = part.fromDay() == 1 && part.toDayInclusive() == 31 && part.fromMonth() < part.toMonth();
            boolean quarters = !quartersToo && part.fromMonth() % 3 == 1 && part.toMonth() % 3 == 0;
            if (!whole || quarters) {
                months.add(part);
                continue;
            }
            for (int month = part.fromMonth(); month <= part.toMonth(); month++) {
                months.add(YearPart.ofMonths(month, month));
            }
        }
        return months;
    }

    private static Timing several(List<Timing> timings) {
        return timings.size() == 1 ? timings.get(0) : new Timing.Several(timings);
    }
}
