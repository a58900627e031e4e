package kz.jospar.core.phrase;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.YearPart;
import kz.jospar.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the constituents of a phrase: at each word the rule that takes the most words wins.
 *
 * <p>The rules know tags and cases, no words: a language is a lexicon. Where languages differ in order (тоқсанына 1 рет,
 * 1 раз в квартал), a rule stands for each order.
 */
final class Chunks {
    private final List<Token> tokens;
    private Chunk best = new Chunk.Joiner();
    private int bestEnd;

    private Chunks(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A constituent with the tokens it took, the end exclusive. */
    record Found(Chunk chunk, int from, int to) {}

    /** All constituents, or those before the first token that fits nowhere. */
    record Result(List<Found> found, int stuckAt) {}

    static Result in(List<Token> tokens) {
        return new Chunks(tokens).run();
    }

    private Result run() {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            bestEnd = at;
            frequency(at);
            times(at);
            years(at);
            months(at);
            days(at);
            date(at);
            quarters(at);
            dayOfNextMonth(at);
            dayOfMonth(at);
            academic(at);
            always(at);
            schedule(at);
            joiner(at);
            if (bestEnd == at) {
                return new Result(List.copyOf(found), at);
            }
            found.add(new Found(best, at, bestEnd));
            at = bestEnd;
        }
        return new Result(List.copyOf(found), -1);
    }

    private void offer(Chunk chunk, int end) {
        if (end > bestEnd) {
            best = chunk;
            bestEnd = end;
        }
    }

    /** UNIT EVERY | EACH UNIT [EVERY] | EVERY_UNIT. */
    private void frequency(int at) {
        Sense adverb = sense(at, Tag.EVERY_UNIT);
        if (adverb != null) {
            offer(new Chunk.Frequency(cycle(adverb), null), at + 1);
        }
        int unitAt = is(at, Tag.EACH) ? at + 1 : at;
        Sense unit = sense(unitAt, Tag.UNIT);
        if (unit == null) {
            return;
        }
        if (is(unitAt + 1, Tag.EVERY)) {
            offer(new Chunk.Frequency(cycle(unit), null), unitAt + 2);
        } else if (unitAt > at) {
            offer(new Chunk.Frequency(cycle(unit), null), unitAt + 1);
        }
    }

    /** UNIT(dative, locative) [AT_LEAST] n TIMES [NOT_LESS] | [AT_LEAST] [n] TIMES [IN] UNIT | ONCE [IN] UNIT. */
    private void times(int at) {
        Sense unit = sense(at, Tag.UNIT);
        if (unit != null && (unit.inflection() == Inflection.DATIVE || unit.inflection() == Inflection.LOCATIVE)) {
            int next = at + 1;
            boolean least = is(next, Tag.AT_LEAST);
            next += least ? 1 : 0;
            Integer count = number(next, 366);
            if (count != null && is(next + 1, Tag.TIMES)) {
                int end = afterNotLess(next + 2);
                offer(new Chunk.Frequency(cycle(unit), new Count(count, least || end > next + 2)), end);
            }
        }
        int next = afterNotLess(is(at, Tag.FILLER) ? at + 1 : at);
        boolean least = next > at + (is(at, Tag.FILLER) ? 1 : 0);
        if (!least) {
            next = at;
        }
        Integer count = number(next, 366);
        Sense once = sense(next, Tag.ONCE);
        if (once != null) {
            count = once.value();
        } else if (count != null && is(next + 1, Tag.TIMES)) {
            next++;
        } else if (is(next, Tag.TIMES)) {
            count = 1;
        } else {
            return;
        }
        next++;
        next += is(next, Tag.IN) ? 1 : 0;
        Sense in = sense(next, Tag.UNIT);
        if (in != null && count != null) {
            offer(new Chunk.Frequency(cycle(in), new Count(count, least)), next + 1);
        }
    }

    /** кемінде | сиретпей | не реже | кем емес: returns where it ends, or the same place. */
    private int afterNotLess(int at) {
        if (is(at, Tag.AT_LEAST) || is(at, Tag.NOT_LESS)) {
            return at + 1;
        }
        boolean two = (is(at, Tag.NOT) && is(at + 1, Tag.LESS)) || (is(at, Tag.LESS) && is(at + 1, Tag.NOT));
        return two ? at + (is(at + 2, Tag.FILLER) ? 3 : 2) : at;
    }

    /** [FOR] year [year word] [- year [year word]] [FOR]. */
    private void years(int at) {
        int next = is(at, Tag.FOR) ? at + 1 : at;
        Integer first = year(next);
        if (first == null) {
            return;
        }
        next = afterYearWords(next + 1);
        Integer last = first;
        Integer second = isDash(next) ? year(next + 1) : null;
        if (second != null) {
            last = second;
            next = afterYearWords(next + 2);
        }
        if (last < first || !endsWindow(next - 1)) {
            return;
        }
        next += is(next, Tag.FOR) ? 1 : 0;
        offer(new Chunk.Years(new YearRange(first, last)), next);
    }

    private int afterYearWords(int at) {
        int next = at;
        while (is(next, Tag.YEAR_ABBREVIATION)) {
            next++;
        }
        Sense unit = sense(next, Tag.UNIT);
        boolean yearWord = unit != null && unit.value() == 12 && !is(next + 1, Tag.EVERY);
        return yearWord ? next + 1 : next;
    }

    /** [IN] MONTH [- MONTH] [UNIT(month)]. */
    private void months(int at) {
        int start = is(at, Tag.IN) ? at + 1 : at;
        Sense first = sense(start, Tag.MONTH);
        if (first == null) {
            return;
        }
        int next = start + 1;
        int last = first.value();
        Sense second = isDash(next) ? sense(next + 1, Tag.MONTH) : null;
        if (second != null) {
            last = second.value();
            next += 2;
        }
        Sense unit = sense(next, Tag.UNIT);
        next += unit != null && unit.value() == 1 && !is(next + 1, Tag.EVERY) ? 1 : 0;
        if (endsWindow(next - 1)) {
            offer(new Chunk.Part(YearPart.ofMonths(first.value(), last)), next);
        }
    }

    /** n - n MONTH [BETWEEN]. */
    private void days(int at) {
        Integer first = number(at, 31);
        Integer last = isDash(at + 1) ? number(at + 2, 31) : null;
        Sense month = sense(at + 3, Tag.MONTH);
        if (first == null || last == null || month == null || last < first || !fits(last, month)) {
            return;
        }
        if (!endsWindow(at + 3)) {
            return;
        }
        offer(
                new Chunk.Part(new YearPart(month.value(), first, month.value(), last)),
                is(at + 4, Tag.BETWEEN) ? at + 5 : at + 4);
    }

    /** [UNTIL | BY | NOT LATER] n [-] MONTH [UNTIL | BY]. */
    private void date(int at) {
        Marked start = bound(at);
        Integer day = number(start.next(), 31);
        int monthAt = start.next() + (isDash(start.next() + 1) ? 2 : 1);
        Sense month = sense(monthAt, Tag.MONTH);
        if (day == null || month == null || !fits(day, month)) {
            return;
        }
        Marked end = start.bound() == Bound.ON ? bound(monthAt + 1) : new Marked(start.bound(), monthAt + 1);
        boolean from = end.bound() == Bound.ON && month.inflection() == Inflection.ABLATIVE;
        offer(new Chunk.Date(month.value(), day, from ? Bound.FROM : end.bound()), end.next());
        if (from) {
            window(day, month, monthAt + 1);
        }
    }

    /** n MONTH(ablative) n MONTH(dative) UNTIL: 1 ақпаннан 5 наурызға дейін. */
    private void window(int fromDay, Sense fromMonth, int at) {
        Integer day = number(at, 31);
        Sense month = sense(at + 1, Tag.MONTH);
        if (day != null
                && month != null
                && month.inflection() == Inflection.DATIVE
                && fits(day, month)
                && is(at + 2, Tag.UNTIL)) {
            offer(new Chunk.Part(new YearPart(fromMonth.value(), fromDay, month.value(), day)), at + 3);
        }
    }

    /** n [- n] [-] UNIT(quarter, half-year). */
    private void quarters(int at) {
        int start = is(at, Tag.IN) ? at + 1 : at;
        Integer first = ordinal(start);
        if (first == null) {
            return;
        }
        int next = start + 1;
        Integer last = first;
        Integer second = isDash(next) ? ordinal(next + 1) : null;
        if (second != null) {
            last = second;
            next += 2;
        }
        next += isDash(next) ? 1 : 0;
        Sense unit = sense(next, Tag.UNIT);
        if (unit == null || unit.value() == 1 || unit.value() == 12 || last < first || last * unit.value() > 12) {
            return;
        }
        if (!endsWindow(next)) {
            return;
        }
        int length = unit.value();
        offer(new Chunk.Part(YearPart.ofMonths((first - 1) * length + 1, last * length)), next + 1);
    }

    /** NEXT UNIT(month) n [DAY] [bound] | [bound] n [DAY] [FILLER] [UNIT(month)] [,] NEXT [AFTER] [REPORTING] [UNIT]. */
    private void dayOfNextMonth(int at) {
        if (is(at, Tag.NEXT) && isMonthWord(at + 1)) {
            Integer day = number(at + 2, 31);
            if (day != null) {
                int last = is(at + 3, Tag.DAY) ? at + 3 : at + 2;
                Marked end = bound(last + 1);
                if (end.bound() == Bound.ON && isFrom(last)) {
                    return;
                }
                offer(new Chunk.DayOfMonth(day, 1, end.bound() == Bound.ON ? Bound.BY : end.bound()), end.next());
            }
        }
        Marked start = bound(at);
        int next = start.next() + (is(start.next(), Tag.FILLER) ? 1 : 0);
        Integer day = number(next, 31);
        if (day == null || start.bound() == Bound.ON) {
            return;
        }
        next++;
        next += is(next, Tag.DAY) ? 1 : 0;
        next += is(next, Tag.FILLER) ? 1 : 0;
        next += is(next, Tag.FILLER) ? 1 : 0;
        next += isMonthWord(next) ? 1 : 0;
        next += isComma(next) ? 1 : 0;
        if (!is(next, Tag.NEXT)) {
            return;
        }
        next++;
        next += is(next, Tag.AFTER) ? 1 : 0;
        next += is(next, Tag.REPORTING) ? 1 : 0;
        next += is(next, Tag.UNIT) ? 1 : 0;
        offer(new Chunk.DayOfMonth(day, 1, start.bound()), next);
    }

    /** bound n DAY [EACH UNIT(month)] | n [DAY] bound. */
    private void dayOfMonth(int at) {
        Marked start = bound(at);
        Integer day = number(start.next(), 31);
        if (day == null) {
            return;
        }
        int next = start.next() + 1;
        boolean named = is(next, Tag.DAY);
        next += named ? 1 : 0;
        if (start.bound() != Bound.ON && named) {
            offer(new Chunk.DayOfMonth(day, 0, start.bound()), next);
        }
        Marked end = bound(next);
        if (start.bound() == Bound.ON && end.bound() != Bound.ON) {
            offer(new Chunk.DayOfMonth(day, 0, end.bound()), end.next());
        }
    }

    /** [IN] [WITHIN] [FILLER] STUDY UNIT(year) [WITHIN]. */
    private void academic(int at) {
        int next = at + (is(at, Tag.IN) && is(at + 1, Tag.WITHIN) ? 1 : 0);
        next += is(next, Tag.WITHIN) ? 1 : 0;
        next += is(next, Tag.FILLER) ? 1 : 0;
        Sense year = sense(next + 1, Tag.UNIT);
        if (is(next, Tag.STUDY) && year != null && year.value() == 12 && !isFrom(next + 1)) {
            offer(new Chunk.Academic(), is(next + 2, Tag.WITHIN) ? next + 3 : next + 2);
        }
    }

    /** CONTINUOUS [BASIS]. */
    private void always(int at) {
        if (is(at, Tag.CONTINUOUS)) {
            offer(new Chunk.Always(), is(at + 1, Tag.BASIS) ? at + 2 : at + 1);
        }
    }

    /** [WHICH] SCHEDULE|PLAN ACCORDING | ACCORDING [WHICH] SCHEDULE|PLAN. */
    private void schedule(int at) {
        int next = is(at, Tag.ACCORDING) ? at + 1 : at;
        next += is(next, Tag.FILLER) ? 1 : 0;
        next += is(next, Tag.WHICH) ? 1 : 0;
        if (!is(next, Tag.SCHEDULE) && !is(next, Tag.PLAN)) {
            return;
        }
        if (is(at, Tag.ACCORDING)) {
            offer(new Chunk.Schedule(), next + 1);
        } else if (is(next + 1, Tag.ACCORDING)) {
            offer(new Chunk.Schedule(), next + 2);
        }
    }

    private void joiner(int at) {
        if (isComma(at) || is(at, Tag.AND)) {
            offer(new Chunk.Joiner(), at + 1);
        }
    }

    private record Marked(Bound bound, int next) {}

    private Marked bound(int at) {
        if (is(at, Tag.UNTIL)) {
            return new Marked(Bound.UNTIL, at + 1);
        }
        if (is(at, Tag.BY)) {
            return new Marked(Bound.BY, at + 1);
        }
        if (is(at, Tag.NOT) && is(at + 1, Tag.LATER)) {
            return new Marked(Bound.BY, is(at + 2, Tag.FILLER) ? at + 3 : at + 2);
        }
        return new Marked(Bound.ON, at);
    }

    private @Nullable Integer number(int at, int max) {
        Sense digits = sense(at, Tag.NUMBER);
        Sense number = digits == null ? sense(at, Tag.NUMERAL) : digits;
        return number != null && number.value() >= 1 && number.value() <= max ? number.value() : null;
    }

    private @Nullable Integer ordinal(int at) {
        for (Tag tag : new Tag[] {Tag.NUMBER, Tag.ROMAN, Tag.ORDINAL}) {
            Sense sense = sense(at, tag);
            if (sense != null && sense.value() >= 1 && sense.value() <= 4) {
                return sense.value();
            }
        }
        return null;
    }

    private @Nullable Integer year(int at) {
        Sense number = sense(at, Tag.NUMBER);
        return number != null && number.value() >= 1900 && number.value() <= 2999 ? number.value() : null;
    }

    /**
     * Tells whether a window may end with this word: not in a case that promises more, such as "from" (ақпаннан) or "by"
     * (ақпанға); a year may stand in the dative or the genitive, because its month follows (2025 жылдың ақпаны).
     */
    private boolean endsWindow(int at) {
        for (Sense sense : tokens.get(at).senses()) {
            boolean year = sense.tag() == Tag.NUMBER || (sense.tag() == Tag.UNIT && sense.value() == 12);
            boolean fits = switch (sense.inflection()) {
                case PLAIN, LOCATIVE, RELATIVE -> true;
                case DATIVE, GENITIVE -> year;
                case ABLATIVE, ACCUSATIVE, INSTRUMENTAL -> false;
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean isFrom(int at) {
        return tokens.get(at).senses().stream().anyMatch(sense -> sense.inflection() == Inflection.ABLATIVE);
    }

    private static boolean fits(int day, Sense month) {
        return day <= Month.of(month.value()).maxLength();
    }

    private boolean isMonthWord(int at) {
        Sense unit = sense(at, Tag.UNIT);
        return unit != null && unit.value() == 1;
    }

    private static Cycle cycle(Sense unit) {
        for (Cycle cycle : Cycle.values()) {
            if (cycle.months() == unit.value()) {
                return cycle;
            }
        }
        throw new IllegalStateException("no cycle of " + unit.value() + " months: a lexicon's unit is wrong");
    }

    private boolean is(int at, Tag tag) {
        return at < tokens.size() && tokens.get(at).is(tag);
    }

    private @Nullable Sense sense(int at, Tag tag) {
        return at < tokens.size() ? tokens.get(at).sense(tag) : null;
    }

    private boolean isDash(int at) {
        return at < tokens.size() && tokens.get(at).isDash();
    }

    private boolean isComma(int at) {
        return at < tokens.size() && tokens.get(at).isComma();
    }
}
