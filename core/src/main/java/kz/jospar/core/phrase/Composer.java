package kz.jospar.core.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import kz.jospar.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/** Puts constituents together, in whichever order they came; a set that makes no sense is not understood. */
final class Composer {
    private final String phrase;
    private final List<Token> tokens;
    private final List<String> repairs;
    private final List<String> policies = new ArrayList<>();

    Composer(String phrase, List<Token> tokens, List<String> repairs) {
        this.phrase = phrase;
        this.tokens = tokens;
        this.repairs = repairs;
    }

    Reading compose(Chunks.Result result) {
        List<Clue> clues = ClueTexts.of(result.found(), tokens, phrase);
        if (result.stuckAt() >= 0) {
            Token token = culprit(result.stuckAt());
            return new Reading.NotUnderstood(
                    token.start(), token.end(), phrase.substring(token.start(), token.end()), clues, repairs);
        }
        Timing timing = timing(result.found().stream().map(Chunks.Found::chunk).toList());
        if (timing == null) {
            return new Reading.NotUnderstood(0, phrase.length(), phrase, clues, repairs);
        }
        return new Reading.Understood(timing, ReadingKind.of(timing), clues, policies, repairs);
    }

    /** A word nobody knows says more than the known word before it that it left alone: "тоқсан ... сайын". */
    private Token culprit(int stuckAt) {
        return tokens.subList(stuckAt, tokens.size()).stream()
                .filter(Token::isUnknownWord)
                .findFirst()
                .orElse(tokens.get(stuckAt));
    }

    private @Nullable Timing timing(List<Chunk> chunks) {
        List<Chunk.Frequency> frequencies = all(chunks, Chunk.Frequency.class);
        List<Chunk.Years> years = all(chunks, Chunk.Years.class);
        List<YearPart> parts =
                all(chunks, Chunk.Part.class).stream().map(Chunk.Part::part).toList();
        List<Chunk.Date> dates = limited(all(chunks, Chunk.Date.class));
        List<Chunk.DayOfMonth> days = all(chunks, Chunk.DayOfMonth.class);
        int special = all(chunks, Chunk.Always.class).size()
                + all(chunks, Chunk.Schedule.class).size()
                + all(chunks, Chunk.Academic.class).size();
        if (frequencies.size() > 1 || years.size() > 1 || days.size() > 1 || special > 1) {
            return null;
        }
        if (dates.stream().anyMatch(date -> date.bound() == Bound.FROM)) {
            return null; // "from 1 February", and nothing says until when
        }
        boolean unbound = parts.isEmpty() && dates.isEmpty() && days.isEmpty() && years.isEmpty();
        Chunk.Frequency frequency = frequencies.isEmpty() ? null : frequencies.get(0);
        YearRange range = years.isEmpty() ? null : years.get(0).range();
        if (special == 1) {
            return unbound ? special(chunks, frequency) : null;
        }
        if (frequency != null && frequency.count() != null && frequency.count().times() > 1) {
            policies.add("split=equal");
        }
        if (Stream.concat(dates.stream().map(Chunk.Date::bound), days.stream().map(Chunk.DayOfMonth::bound))
                .anyMatch(Bound.UNTIL::equals)) {
            policies.add("until=inclusive");
        }
        if (!days.isEmpty()) {
            return parts.isEmpty() && dates.isEmpty() ? dayOfMonth(frequency, days.get(0), range) : null;
        }
        if (!parts.isEmpty()) {
            return dates.isEmpty() ? inParts(frequency, parts, range) : null;
        }
        if (!dates.isEmpty()) {
            return onDates(frequency, dates, range);
        }
        if (frequency != null) {
            return new Timing.Recurring(frequency.every(), List.of(), range, null, count(frequency));
        }
        return range == null ? null : within(range.asPeriod());
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

    private @Nullable Timing special(List<Chunk> chunks, Chunk.@Nullable Frequency frequency) {
        if (!all(chunks, Chunk.Academic.class).isEmpty()) {
            if (frequency == null) {
                return new Timing.AcademicYear(null);
            }
            boolean once = frequency.count() == null;
            return once ? new Timing.AcademicYear(frequency.every() == Cycle.YEAR ? null : frequency.every()) : null;
        }
        if (frequency != null) {
            return null;
        }
        return all(chunks, Chunk.Always.class).isEmpty()
                ? new Timing.BySchedule(phrase.strip())
                : new Timing.Continuous();
    }

    private static @Nullable Timing dayOfMonth(
            Chunk.@Nullable Frequency frequency, Chunk.DayOfMonth day, @Nullable YearRange range) {
        boolean monthNamed = frequency != null && (frequency.every() == Cycle.MONTH || day.monthsAfter() > 0);
        if (!monthNamed || frequency == null) {
            return null;
        }
        DueDay due = new DueDay(day.day(), day.monthsAfter());
        return new Timing.Recurring(frequency.every(), List.of(), range, due, count(frequency));
    }

    private @Nullable Timing inParts(
            Chunk.@Nullable Frequency frequency, List<YearPart> parts, @Nullable YearRange range) {
        if (frequency != null) {
            boolean yearly = frequency.every() == Cycle.YEAR && frequency.count() == null;
            return yearly ? new Timing.Recurring(Cycle.YEAR, parts, range, null, Count.ONCE) : null;
        }
        if (range == null) {
            return null;
        }
        if (range.first() != range.lastInclusive()) {
            policies.add("rangeMonths=each");
            return new Timing.Recurring(Cycle.YEAR, parts, range, null, Count.ONCE);
        }
        List<Timing> windows =
                parts.stream().map(part -> within(part.in(range.first()))).toList();
        return several(windows);
    }

    private static @Nullable Timing onDates(
            Chunk.@Nullable Frequency frequency, List<Chunk.Date> dates, @Nullable YearRange range) {
        if (frequency != null || (range != null && range.first() != range.lastInclusive())) {
            boolean yearly = frequency == null || (frequency.every() == Cycle.YEAR && frequency.count() == null);
            return yearly
                    ? several(dates.stream().map(date -> yearly(date, range)).toList())
                    : null;
        }
        if (range == null) {
            return null;
        }
        List<Timing> days = new ArrayList<>();
        for (Chunk.Date date : dates) {
            try {
                days.add(new Timing.OnDay(LocalDate.of(range.first(), date.month(), date.day())));
            } catch (DateTimeException e) {
                return null; // 29 February of a common year: the cell names a day that does not exist
            }
        }
        return several(days);
    }

    /** "On 26 June" is a window of one day; "by 25 August" a due day of the whole year's work. */
    private static Timing yearly(Chunk.Date date, @Nullable YearRange range) {
        if (date.bound() == Bound.ON) {
            YearPart day = new YearPart(date.month(), date.day(), date.month(), date.day());
            return new Timing.Recurring(Cycle.YEAR, List.of(day), range, null, Count.ONCE);
        }
        DueDay due = new DueDay(date.day(), date.month() - 12);
        return new Timing.Recurring(Cycle.YEAR, List.of(), range, due, Count.ONCE);
    }

    private static Timing several(List<Timing> timings) {
        return timings.size() == 1 ? timings.get(0) : new Timing.Several(timings);
    }

    private static Timing within(PlanPeriod period) {
        return new Timing.Within(period.from(), period.toInclusive());
    }

    private static Count count(Chunk.Frequency frequency) {
        Count count = frequency.count();
        return count == null ? Count.ONCE : count;
    }

    private static <T> List<T> all(List<Chunk> chunks, Class<T> type) {
        return chunks.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
