package kz.jospar.core.phrase;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm.Edge;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** Tells what each constituent says: from its rule's label and the numbers that the rule names. */
final class Meanings {
    /** Kazakh and English; in Russian the noun tells. */
    private static final List<String> ORDINAL_SUFFIXES = List.of("ші", "шы", "st", "nd", "rd", "th");

    /** Half a month is 15 days (Civil Code, 172-176), whatever the month. */
    private static final int HALF_MONTH_DAYS = 15;

    private final String phrase;
    private final @Nullable Integer thisYear;

    Meanings(String phrase, @Nullable Integer thisYear) {
        this.phrase = phrase;
        this.thisYear = thisYear;
    }

    /** Adds what a constituent says; nothing for marks without meaning. Fails where its numbers make no day. */
    void addTo(List<Constituent> all, Found found) {
        switch (found.label()) {
            case DATES -> {
                all.add(new Constituent(date(found, "d1"), found));
                all.add(new Constituent(date(found, "d2"), found));
            }
            case DUES -> {
                all.add(new Constituent(due(found, "d1"), found));
                all.add(new Constituent(due(found, "d2"), found));
            }
            case DUE_WEEKDAYS -> {
                all.add(new Constituent(dueWeekday(found, "w1"), found));
                all.add(new Constituent(dueWeekday(found, "w2"), found));
                if (found.value("w3") != null) {
                    all.add(new Constituent(dueWeekday(found, "w3"), found));
                }
            }
            case END_OF -> {
                if (found.value("y1") != null) {
                    all.add(new Constituent(years(found), found));
                }
                all.add(new Constituent(endOf(found), found));
            }
            default -> {
                Chunk chunk = chunk(found);
                if (chunk != null) {
                    all.add(new Constituent(chunk, found));
                }
            }
        }
    }

    private @Nullable Chunk chunk(Found found) {
        return switch (found.label()) {
            case FREQUENCY -> frequency(found);
            case TIMES -> new Chunk.Times(count(found));
            case YEARS -> years(found);
            case WINDOW -> window(found);
            case SPAN -> span(found);
            case DATE -> date(found, "d");
            case LIMIT -> new Chunk.Bare(bound(found));
            case SINCE -> new Chunk.Since();
            case DUE -> due(found, "d");
            case DUE_YEAR -> dueYear(found);
            case DUE_TERM -> dueTerm(found);
            case DUE_WEEKDAY -> dueWeekday(found, "w");
            case FIRST_MONTHS ->
                new Chunk.FirstMonths(range(found, found.value("n", 0), 1, 3660), found.has("beforehand"));
            case TERM -> term(found);
            case EVENT -> new Chunk.Event(words(found), relation(found));
            case URGENCY -> new Chunk.Urgency(found.value("v") == null ? found.value("n", 0) : 3, words(found));
            case SCHEDULE -> new Chunk.Schedule(words(found));
            case SCHEDULE_DAY -> new Chunk.ScheduleDay(words(found), new DueDay(found.value("d", 1), 0, limit(found)));
            case ALWAYS -> new Chunk.Always();
            case ACADEMIC -> academic(found);
            case PLANS_OF -> new Chunk.PlansOf(cycle(found.value("u", 6)));
            case RENEWAL -> new Chunk.Renewal();
            case THEN -> new Chunk.Then();
            case STAGE -> new Chunk.Stage();
            case JOINER -> new Chunk.Joiner(found.has("parts") || phrase.charAt(found.start()) == ';');
            case CLOCK -> new Chunk.Clock();
            case DITTO -> new Chunk.Ditto();
            case DATES, DUES, DUE_WEEKDAYS, END_OF, IDLE -> null;
        };
    }

    private static Chunk.Relation relation(Found found) {
        return found.has("from")
                ? Chunk.Relation.FROM
                : found.has("before")
                        ? Chunk.Relation.BEFORE
                        : found.has("after")
                                ? Chunk.Relation.AFTER
                                : found.has("at")
                                        ? Chunk.Relation.AT
                                        : found.has("period") ? Chunk.Relation.PERIOD : Chunk.Relation.OTHER;
    }

    private static Chunk frequency(Found found) {
        Integer times = found.value("n");
        boolean least = found.has("least");
        Count count = times == null && !found.has("once") && !least ? null : count(found);
        return new Chunk.Frequency(
                cycle(found.value("u", 12)), range(found, found.value("i", 1), 1, 10), count, found.has("results"));
    }

    private static Count count(Found found) {
        return new Count(range(found, found.value("n", 1), 1, 366), found.has("least"));
    }

    private static Chunk academic(Found found) {
        Integer first = found.value("y1");
        if (first != null) {
            range(found, found.value("y2", 0), first + 1, first + 1);
        }
        return new Chunk.Academic(first);
    }

    private Chunk years(Found found) {
        if (found.value("r") != null && thisYear == null) {
            return new Chunk.Years(0, 0, found.has("from"), found.value("r", 0) == 1);
        }
        int first = year(found, "1");
        Integer last = found.value("y2");
        int end = last == null ? first : last;
        range(found, end, first, 2999);
        return new Chunk.Years(first, end, found.has("from"), found.value("r", 0) == 1);
    }

    /** A year written out, or one said from the document's day. */
    private int year(Found found, String suffix) {
        Integer year = found.value("y" + suffix);
        Integer relative = found.value("r" + suffix);
        if (relative == null && suffix.equals("1")) {
            relative = found.value("r");
        }
        if (year != null) {
            return year;
        }
        if (relative == null) {
            return year(found, "1");
        }
        if (thisYear == null) {
            throw UnfitException.of(Refusal.DOCUMENT_DATE_NEEDED, bare(found));
        }
        return range(found, thisYear + relative, 1900, 2999);
    }

    private static Chunk window(Found found) {
        Integer unit = found.value("u");
        if (unit != null) {
            return new Chunk.Window(quarters(found, unit), found.has("from"));
        }
        if (found.has("decade") || found.has("halves")) {
            return new Chunk.Window(List.of(shareOfMonth(found)), false);
        }
        int last = found.value("m2", found.value("m1", 1));
        int first = found.value("m1", last);
        Integer firstDay = found.value("d1");
        Integer lastDay = found.value("d2");
        YearPart part = firstDay == null || lastDay == null
                ? YearPart.ofMonths(first, last)
                : new YearPart(first, day(found, firstDay, first), last, day(found, lastDay, last));
        if (found.value("m1") == null && firstDay != null && lastDay != null && lastDay < firstDay) {
            throw UnfitException.of(Refusal.STOPPED, bare(found));
        }
        return new Chunk.Window(List.of(part), found.has("from"));
    }

    /** Сәуірдің екінші онкүндігі is 11 to 20 April, the third one ends with the month; a half begins on 1 or 16. */
    private static YearPart shareOfMonth(Found found) {
        int month = found.value("m2", 1);
        int days = found.has("decade") ? 10 : 15;
        int ordinal = range(found, found.value("o1", 1), 1, 30 / days);
        int last = ordinal * days == 30 ? 31 : ordinal * days;
        return new YearPart(month, (ordinal - 1) * days + 1, month, last);
    }

    /** 1-тоқсан; I - II тоқсандар; 2, 4-тоқсандар. */
    private static List<YearPart> quarters(Found found, int length) {
        List<YearPart> parts = new ArrayList<>();
        if (!found.has("list")) {
            int first = found.has("last") ? 12 / length : range(found, found.value("o1", 1), 1, 12 / length);
            return List.of(quarter(first, range(found, found.value("o2", first), first, 12 / length), length));
        }
        for (int i = 1; i <= 4; i++) {
            Integer one = found.value("o" + i);
            if (one != null) {
                int ordinal = range(found, one, 1, 12 / length);
                parts.add(quarter(ordinal, ordinal, length));
            }
        }
        return parts;
    }

    private static YearPart quarter(int first, int last, int length) {
        return YearPart.ofMonths((first - 1) * length + 1, last * length);
    }

    private Chunk span(Found found) {
        LocalDate from = end(found, "1", true);
        LocalDate to = end(found, "2", false);
        if (to.isBefore(from)) {
            boolean oneYear = from.getYear() == to.getYear();
            throw UnfitException.of(oneYear ? Refusal.YEAR_OF_WHICH_END : Refusal.STOPPED, bare(found));
        }
        if (!found.has("dash")) {
            return new Chunk.Span(from, to, false, null, null);
        }
        Timing first = new Timing.Within(from, end(found, "1", false));
        return new Chunk.Span(from, to, true, first, new Timing.Within(end(found, "2", true), to));
    }

    private LocalDate end(Found found, String suffix, boolean first) {
        String yearOf = found.value("y" + suffix) == null && found.value("r" + suffix) == null
                ? suffix.equals("1") ? "2" : "1"
                : suffix;
        int year = year(found, yearOf);
        Integer day = found.value("d" + suffix);
        Integer unit = found.value("u" + suffix);
        if (unit != null) {
            int ordinal = range(found, found.value("o" + suffix, 1), 1, 12 / unit);
            return first
                    ? LocalDate.of(year, (ordinal - 1) * unit + 1, 1)
                    : YearMonth.of(year, ordinal * unit).atEndOfMonth();
        }
        YearMonth month = YearMonth.of(year, found.value("m" + suffix, found.value("m2", 1)));
        if (day == null) {
            return first ? month.atDay(1) : month.atEndOfMonth();
        }
        try {
            return month.atDay(day);
        } catch (DateTimeException e) {
            throw UnfitException.of(Refusal.STOPPED, bare(found));
        }
    }

    private static Chunk date(Found found, String slot) {
        int month = found.value("m", 1);
        return new Chunk.Date(month, day(found, found.value(slot, 1), month), bound(found));
    }

    private static Bound bound(Found found) {
        boolean period = found.has("period");
        return switch (found.feature("limit", "on")) {
            case "until" -> period ? Bound.PERIOD_UNTIL : Bound.UNTIL;
            case "by" -> Bound.BY;
            case "from" -> Bound.FROM;
            default -> found.has("due") ? Bound.DUE : Bound.ON;
        };
    }

    private static Limit limit(Found found) {
        return bound(found).limit();
    }

    private static Chunk due(Found found, String slot) {
        Chunk.Of of = of(found, Chunk.Of.AFTER);
        int nth = found.value("l") != null ? 0 : found.value("ok", found.value("r", 1));
        return new Chunk.Due(
                range(found, found.value(slot, 1), 1, 31),
                limit(found),
                of,
                range(found, nth, -1, 120),
                period(found),
                each(found));
    }

    private static Chunk.Of of(Found found, Chunk.Of otherwise) {
        return switch (found.feature("of", "")) {
            case "month" -> Chunk.Of.MONTH;
            case "same" -> Chunk.Of.SAME;
            case "within" -> Chunk.Of.WITHIN;
            case "current" -> Chunk.Of.CURRENT;
            case "after" -> Chunk.Of.AFTER;
            default -> otherwise;
        };
    }

    /** The period that is named; null where it is none, or only the word "period". */
    private static @Nullable Cycle period(Found found) {
        Integer unit = found.value("u");
        if (unit == null || found.tag("u") == Tag.TERM) {
            return null;
        }
        // After the half-year and the year: the shorter period ends with the longer one too.
        return cycle(Math.min(unit, found.value("v", unit)));
    }

    /** The period of which each is meant; each of several nameless ones is none. */
    private static @Nullable Cycle each(Found found) {
        Integer each = found.value("e");
        if (found.tag("e") == Tag.TERM) {
            throw UnfitException.of(Refusal.INCOMPLETE, bare(found));
        }
        return each == null ? null : cycle(each);
    }

    private Chunk dueTerm(Found found) {
        Edge edge = switch (found.feature("edge", "")) {
            case "of-start" -> Edge.OF_START;
            case "of-end" -> Edge.OF_END;
            default -> Edge.AFTER_END;
        };
        boolean working = found.value("working") != null;
        TermUnit unit = working ? TermUnit.WORKING_DAY : found.value("weeks") != null ? TermUnit.WEEK : TermUnit.DAY;
        boolean settled = unit != TermUnit.DAY || found.value("calendar") != null;
        boolean named = found.range("head") != null || found.range("tail") != null;
        int amount = found.value("n", found.value("nday", 1));
        return new Chunk.DueTerm(
                range(found, amount, 1, 366),
                unit,
                edge,
                limit(found),
                period(found),
                each(found),
                found.tag("u") == null && found.tag("e") == null,
                found.has("months"),
                settled,
                named ? words(found) : null);
    }

    private static Chunk dueWeekday(Found found, String slot) {
        Integer ordinal = found.value("oj");
        Integer which = found.value("l") != null
                ? Integer.valueOf(-1)
                : ordinal == null ? null : Integer.valueOf(range(found, ordinal, 1, 4));
        return new Chunk.DueWeekday(
                DayOfWeek.of(found.value(slot, 1)),
                which,
                limit(found),
                of(found, Chunk.Of.MONTH),
                range(found, found.value("ok", 1), 1, 24),
                period(found),
                found.has("weekly") ? Cycle.WEEK : each(found));
    }

    private static Chunk dueYear(Found found) {
        int month = found.value("m", 1);
        Chunk.OfYear of = switch (found.feature("of", "after")) {
            case "within" -> Chunk.OfYear.WITHIN;
            case "planning" -> Chunk.OfYear.PLANNING;
            default -> Chunk.OfYear.AFTER;
        };
        int nth = range(found, found.value("ok", 1), 1, of == Chunk.OfYear.AFTER ? 2 : 10);
        return new Chunk.DueYear(month, day(found, found.value("d", 1), month), limit(found), of, nth);
    }

    private Chunk endOf(Found found) {
        Integer month = found.value("m");
        if (month != null) {
            return new Chunk.EndOf(Cycle.MONTH, YearPart.ofMonths(month, month), null);
        }
        int unit = found.value("u", 12);
        Integer ordinal = found.value("o1");
        if (ordinal == null) {
            return new Chunk.EndOf(cycle(unit), null, found.value("r"));
        }
        range(found, ordinal, 1, 12 / unit);
        return new Chunk.EndOf(cycle(unit), quarter(ordinal, ordinal, unit), null);
    }

    private Chunk term(Found found) {
        Chunk.Side side = switch (found.feature("dir", "after")) {
            case "before" -> Chunk.Side.BEFORE;
            case "at" -> Chunk.Side.AT;
            default -> Chunk.Side.AFTER;
        };
        String event = found.has("quoted") || found.range("tail") != null ? words(found) : null;
        if (side == Chunk.Side.AT) {
            return new Chunk.Term(0, TermUnit.DAY, side, true, event, null);
        }
        if (found.has("half-month")) {
            return new Chunk.Term(HALF_MONTH_DAYS, TermUnit.DAY, side, true, event, null);
        }
        int amount = found.value("n", 1);
        boolean working = found.value("working") != null;
        boolean calendar = found.value("calendar") != null;
        TermUnit unit = working ? TermUnit.WORKING_DAY : TermUnit.DAY;
        Integer length = found.value("u");
        if (found.value("hour") != null) {
            unit = TermUnit.HOUR;
        } else if (found.value("nday") != null) {
            amount = found.value("nday", 1);
        } else if (found.value("nweek") != null) {
            amount = found.value("nweek", 1);
            unit = TermUnit.WEEK;
        } else if (found.value("nmonth") != null) {
            amount = found.value("nmonth", 1);
            unit = TermUnit.MONTH;
        } else if (length != null) {
            unit = length == 0 ? TermUnit.WEEK : TermUnit.MONTH;
            amount *= Math.max(1, length);
        }
        boolean settled = working || calendar || (unit != TermUnit.DAY);
        Limit ordinal = found.has("nth") && isOrdinal(found) ? limit(found) : null;
        return new Chunk.Term(range(found, amount, 0, 3660), unit, side, settled, event, ordinal);
    }

    /** "3-го рабочего дня" and "5-ші жұмыс күні" count one working day by its place; "3-х рабочих дней" counts several. */
    private boolean isOrdinal(Found found) {
        Integer working = found.value("working");
        if (working == null) {
            return false;
        }
        String number = text(found.range("n"));
        return working == 1 || ORDINAL_SUFFIXES.stream().anyMatch(number::endsWith);
    }

    /** The words of an event or a schedule: those between quotation marks, or all of the constituent. */
    private String words(Found found) {
        int[] head = found.range("head");
        int[] tail = found.range("tail");
        if (head != null) {
            return text(new int[] {found.start(), head[1]});
        }
        if (tail != null) {
            return text(new int[] {tail[0], found.end()});
        }
        return text(found.has("quoted") ? found.range("text") : new int[] {found.start(), found.end()});
    }

    private String text(int @Nullable [] range) {
        return range == null ? "" : Blanks.collapse(phrase.substring(range[0], range[1]));
    }

    private static Cycle cycle(int months) {
        for (Cycle cycle : Cycle.values()) {
            if (cycle.months() == months) {
                return cycle;
            }
        }
        throw new IllegalStateException("no cycle of " + months + " months: a lexicon's period is wrong");
    }

    private static int day(Found found, int day, int month) {
        return range(found, day, 1, Month.of(month).maxLength());
    }

    private static int range(Found found, int value, int min, int max) {
        if (value < min || value > max) {
            throw UnfitException.of(Refusal.STOPPED, bare(found));
        }
        return value;
    }

    private static Constituent bare(Found found) {
        return new Constituent(new Chunk.Joiner(false), found);
    }
}
