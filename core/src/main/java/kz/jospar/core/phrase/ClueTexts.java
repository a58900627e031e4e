package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.YearPart;
import kz.jospar.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/** Tells of each constituent what it gave: its words, the key of its sentence and the sentence's numbers. */
final class ClueTexts {
    private ClueTexts() {}

    static List<Clue> of(List<Chunks.Found> found, List<Token> tokens, String phrase) {
        List<Clue> clues = new ArrayList<>();
        for (Chunks.Found one : found) {
            Clue clue = clue(words(one, tokens, phrase).replaceAll("\\s+", " "), one.chunk());
            if (clue != null) {
                clues.add(clue);
            }
        }
        return clues;
    }

    /** Returns a constituent's words as they stand. */
    static String words(Chunks.Found one, List<Token> tokens, String phrase) {
        return phrase.substring(
                tokens.get(one.from()).start(), tokens.get(one.to() - 1).end());
    }

    private static @Nullable Clue clue(String words, Chunk chunk) {
        if (chunk instanceof Chunk.Frequency frequency) {
            String every = frequency.every().code();
            Count count = frequency.count();
            if (count == null) {
                return new Clue(words, "every." + every, List.of());
            }
            String part = (count.atLeast() ? "atLeast." : "times.") + every;
            return new Clue(words, part, List.of(Integer.toString(count.times())));
        }
        if (chunk instanceof Chunk.Years years) {
            YearRange range = years.range();
            return range.first() == range.lastInclusive()
                    ? new Clue(words, "year", List.of(Integer.toString(range.first())))
                    : new Clue(
                            words,
                            "years",
                            List.of(Integer.toString(range.first()), Integer.toString(range.lastInclusive())));
        }
        if (chunk instanceof Chunk.Part part) {
            YearPart window = part.part();
            if (window.fromDay() == 1 && window.toDayInclusive() == 31) {
                return window.fromMonth() == window.toMonth()
                        ? new Clue(words, "month", List.of(number(window.fromMonth())))
                        : new Clue(words, "months", List.of(number(window.fromMonth()), number(window.toMonth())));
            }
            return new Clue(
                    words,
                    "days",
                    List.of(
                            dayMonth(window.fromDay(), window.fromMonth()),
                            dayMonth(window.toDayInclusive(), window.toMonth())));
        }
        if (chunk instanceof Chunk.Date date) {
            Bound bound = date.bound() == Bound.FROM ? Bound.ON : date.bound();
            return new Clue(words, bound("date", bound), List.of(dayMonth(date.day(), date.month())));
        }
        if (chunk instanceof Chunk.Dated dated) {
            return new Clue(words, bound("date", dated.bound()), List.of(date(dated.date())));
        }
        if (chunk instanceof Chunk.Span span) {
            PlanPeriod period = span.period();
            return new Clue(words, "days", List.of(date(period.from()), date(period.toInclusive())));
        }
        if (chunk instanceof Chunk.DateAfterYear date) {
            return new Clue(words, bound("dateAfterYear", date.bound()), List.of(dayMonth(date.day(), date.month())));
        }
        if (chunk instanceof Chunk.DayOfMonth day) {
            String part = day.monthsAfter() == 0 ? "dayOfMonth" : "dayOfNextMonth";
            return new Clue(words, bound(part, day.bound()), List.of(Integer.toString(day.day())));
        }
        if (chunk instanceof Chunk.Academic) {
            return new Clue(words, "academic", List.of());
        }
        if (chunk instanceof Chunk.Always) {
            return new Clue(words, "continuous", List.of());
        }
        return chunk instanceof Chunk.Schedule ? new Clue(words, "schedule", List.of()) : null;
    }

    private static String bound(String part, Bound bound) {
        return part + "." + bound.name().toLowerCase(Locale.ROOT);
    }

    private static String date(LocalDate date) {
        return dayMonth(date.getDayOfMonth(), date.getMonthValue()) + "." + date.getYear();
    }

    /** Day and month as 25.08: the same in all three languages. */
    private static String dayMonth(int day, int month) {
        return number(day) + "." + number(month);
    }

    private static String number(int dayOrMonth) {
        return dayOrMonth < 10 ? "0" + dayOrMonth : Integer.toString(dayOrMonth);
    }
}
