package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.YearPart;

/** Tells of each constituent what it gave: its words, the key of its sentence and the sentence's numbers. */
final class ClueTexts {
    private ClueTexts() {}

    static List<Clue> of(List<Constituent> all) {
        List<Clue> clues = new ArrayList<>(all.size());
        int from = 0;
        for (int to = 1; to <= all.size(); to++) {
            // A year or a frequency in one part of a composite says nothing of a term in another.
            if (to == all.size() || parts(all.get(to).chunk())) {
                settled(all.subList(from, to), clues);
                from = to;
            }
        }
        return clues;
    }

    private static boolean parts(Chunk chunk) {
        return chunk instanceof Chunk.Then || (chunk instanceof Chunk.Joiner joiner && joiner.parts());
    }

    private static void settled(List<Constituent> part, List<Clue> clues) {
        for (Constituent one : DueTerms.settled(part)) {
            String words = one.found().words();
            clue(words, one.chunk(), clues);
            if (one.chunk() instanceof Chunk.Term && one.found().has("half-month")) {
                clues.add(new Clue(words, "halfMonth", List.of()));
            }
        }
    }

    private static void clue(String words, Chunk chunk, List<Clue> clues) {
        if (chunk instanceof Chunk.Frequency frequency) {
            clues.add(frequency(words, frequency));
        } else if (chunk instanceof Chunk.Times times) {
            clues.add(new Clue(
                    words,
                    times.count().atLeast() ? "times.least" : "times",
                    number(times.count().times())));
        } else if (chunk instanceof Chunk.Years years && !years.isKnown()) {
            clues.add(new Clue(words, "year.document", List.of()));
        } else if (chunk instanceof Chunk.Years years) {
            clues.add(
                    years.isOne()
                            ? new Clue(words, "year", number(years.first()))
                            : new Clue(words, "years", List.of(text(years.first()), text(years.last()))));
        } else if (chunk instanceof Chunk.Window window) {
            window.parts().forEach(part -> clues.add(part(words, part)));
        } else if (chunk instanceof Chunk.Span span) {
            clues.add(new Clue(words, "days", List.of(date(span.from()), date(span.to()))));
        } else if (chunk instanceof Chunk.Date date) {
            clues.add(new Clue(words, bound("date", date.bound()), List.of(dayMonth(date.day(), date.month()))));
        } else if (chunk instanceof Chunk.Bare bare) {
            clues.add(new Clue(words, bound("limit", bare.bound()), List.of()));
        } else if (chunk instanceof Chunk.Due due) {
            clues.add(due(words, due));
        } else if (chunk instanceof Chunk.DueYear due) {
            clues.add(new Clue(
                    words,
                    "dueYear." + code(due.of()) + "." + due.limit().code(),
                    List.of(dayMonth(due.day(), due.month()), text(due.nth()))));
        } else if (chunk instanceof Chunk.DueTerm due) {
            clues.add(new Clue(
                    words,
                    "dueTerm." + due.edge().code() + "." + due.unit().code() + "."
                            + due.limit().code(),
                    number(due.amount())));
        } else if (chunk instanceof Chunk.DueWeekday due) {
            weekday(words, due, clues);
        } else if (chunk instanceof Chunk.EndOf end) {
            YearPart part = end.part();
            clues.add(
                    part == null
                            ? new Clue(words, "end." + end.unit().code(), List.of())
                            : new Clue(words, "end", List.of(twoDigits(part.toMonth()))));
        } else if (chunk instanceof Chunk.FirstMonths first) {
            clues.add(new Clue(words, "firstMonths", number(first.months())));
        } else if (chunk instanceof Chunk.Term term) {
            clues.add(term(words, term));
        } else if (chunk instanceof Chunk.Event event) {
            clues.add(new Clue(words, event.relation() == Chunk.Relation.AT ? "event.at" : "event", List.of()));
        } else if (chunk instanceof Chunk.Urgency urgency) {
            clues.add(new Clue(words, "urgency", number(urgency.workingDays())));
        } else if (chunk instanceof Chunk.ScheduleDay day) {
            clues.add(new Clue(words, "scheduleDay", number(day.due().day())));
        } else if (chunk instanceof Chunk.PlansOf plans) {
            clues.add(new Clue(words, "plansOf." + plans.every().code(), List.of()));
        } else if (!(chunk instanceof Chunk.Joiner)) {
            clues.add(new Clue(words, plain(chunk), List.of()));
        }
    }

    private static String plain(Chunk chunk) {
        if (chunk instanceof Chunk.Since) {
            return "since";
        }
        if (chunk instanceof Chunk.Schedule) {
            return "schedule";
        }
        if (chunk instanceof Chunk.Always) {
            return "continuous";
        }
        if (chunk instanceof Chunk.Academic) {
            return "academic";
        }
        if (chunk instanceof Chunk.Clock) {
            return "clock";
        }
        if (chunk instanceof Chunk.Stage) {
            return "stage";
        }
        return chunk instanceof Chunk.Renewal ? "renewal" : "then";
    }

    private static Clue frequency(String words, Chunk.Frequency frequency) {
        String every = frequency.every().code();
        Count count = frequency.count();
        if (frequency.interval() > 1) {
            String times = count == null ? "1" : text(count.times());
            boolean least = count != null && count.atLeast();
            return new Clue(
                    words, (least ? "turn.least." : "turn.") + every, List.of(text(frequency.interval()), times));
        }
        return count == null
                ? new Clue(words, "every." + every, List.of())
                : new Clue(words, (count.atLeast() ? "atLeast." : "times.") + every, number(count.times()));
    }

    private static Clue part(String words, YearPart window) {
        if (window.fromDay() == 1 && window.toDayInclusive() == 31) {
            return window.fromMonth() == window.toMonth()
                    ? new Clue(words, "month", List.of(twoDigits(window.fromMonth())))
                    : new Clue(words, "months", List.of(twoDigits(window.fromMonth()), twoDigits(window.toMonth())));
        }
        int last = Math.min(
                window.toDayInclusive(), java.time.Month.of(window.toMonth()).maxLength());
        return new Clue(
                words,
                "days",
                List.of(dayMonth(window.fromDay(), window.fromMonth()), dayMonth(last, window.toMonth())));
    }

    private static Clue due(String words, Chunk.Due due) {
        String part = due.of() == Chunk.Of.WITHIN && due.nth() == 0 ? "last" : code(due.of());
        return new Clue(words, "due." + part + "." + due.limit().code(), List.of(text(due.day()), text(due.nth())));
    }

    /** The day of the week, which one of its month, and which week or month. */
    private static void weekday(String words, Chunk.DueWeekday due, List<Clue> clues) {
        clues.add(new Clue(
                words, "weekday." + code(due.weekday()) + "." + due.limit().code(), List.of()));
        Integer ordinal = due.ordinal();
        if (ordinal != null) {
            clues.add(
                    ordinal < 0
                            ? new Clue(words, "weekdayOf.last", List.of())
                            : new Clue(words, "weekdayOf.nth", number(ordinal)));
        }
        if (due.of() == Chunk.Of.AFTER) {
            clues.add(new Clue(
                    words, ordinal == null ? "weekdayOf.weekAfter" : "weekdayOf.monthAfter", number(due.nth())));
        } else if (due.of() == Chunk.Of.WITHIN) {
            clues.add(new Clue(words, "weekdayOf.lastMonth", List.of()));
        }
    }

    private static Clue term(String words, Chunk.Term term) {
        if (term.side() == Chunk.Side.AT) {
            return new Clue(words, "event.at", List.of());
        }
        return new Clue(words, "term." + code(term.side()) + "." + term.unit().code(), number(term.amount()));
    }

    private static String bound(String part, Bound bound) {
        return part + "."
                + switch (bound) {
                    case FROM -> "from";
                    case DUE -> "by";
                    default -> bound.limit().code();
                };
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String date(LocalDate date) {
        return dayMonth(date.getDayOfMonth(), date.getMonthValue()) + "." + date.getYear();
    }

    /** Day and month as 25.08: the same in all three languages. */
    private static String dayMonth(int day, int month) {
        return twoDigits(day) + "." + twoDigits(month);
    }

    private static String twoDigits(int dayOrMonth) {
        return dayOrMonth < 10 ? "0" + dayOrMonth : text(dayOrMonth);
    }

    private static List<String> number(int value) {
        return List.of(text(value));
    }

    private static String text(int value) {
        return Integer.toString(value);
    }
}
