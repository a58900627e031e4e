package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.YearPart;

/** Days and their limits: 25 тамызға дейін, келесі айдың 5-не, до 25 числа. */
final class DayRules extends Rules {

    DayRules(List<Token> tokens, Offers offers) {
        super(tokens, offers);
    }

    @Override
    void at(int at) {
        date(at);
        afterReportingYear(at);
        dayOfNextMonth(at);
        dayOfMonth(at);
    }

    /** [UNTIL | BY | NOT LATER] n [-] MONTH [UNTIL | BY], and with the year before the last limit. */
    private void date(int at) {
        Marked start = bound(at);
        int dayAt = start.next() + (start.bound() != Bound.ON && is(start.next(), Tag.FILLER) ? 1 : 0);
        Integer day = number(dayAt, 31);
        int monthAt = dayAt + (isDash(dayAt + 1) || is(dayAt + 1, Tag.OF) ? 2 : 1);
        Sense month = sense(monthAt, Tag.MONTH);
        if (day == null || month == null || !fits(day, month)) {
            monthFirst(start);
            return;
        }
        Marked end = start.bound() == Bound.ON ? bound(monthAt + 1) : new Marked(start.bound(), monthAt + 1);
        boolean from = end.bound() == Bound.ON && month.inflection() == Inflection.ABLATIVE;
        offer(new Chunk.Date(month.value(), day, from ? Bound.FROM : end.bound()), end.next());
        if (from) {
            window(day, month, monthAt + 1);
        } else if (start.bound() == Bound.ON) {
            limitAfterYear(day, month, monthAt + 1);
        }
    }

    /** [UNTIL | BY] MONTH n, before a year: July 1, 2025; or after a limit: by July 1. */
    private void monthFirst(Marked start) {
        Sense month = sense(start.next(), Tag.MONTH);
        Integer day = number(start.next() + 1, 31);
        if (month == null || day == null || !fits(day, month)) {
            return;
        }
        int end = start.next() + 2;
        boolean dated = year(isComma(end) ? end + 1 : end) != null;
        if (dated || (start.bound() != Bound.ON && isEnd(end))) {
            offer(new Chunk.Date(month.value(), day, start.bound()), end);
        }
    }

    /** n MONTH year [year word] UNTIL | BY | INCLUSIVE: 31.12.2025 дейін. */
    private void limitAfterYear(int day, Sense month, int at) {
        Integer year = year(at);
        if (year == null || !YearMonth.of(year, month.value()).isValidDay(day)) {
            return;
        }
        int next = afterYearWords(at + 1);
        Marked end = is(next, Tag.INCLUSIVE) ? new Marked(Bound.BY, next + 1) : bound(next);
        if (end.bound() != Bound.ON && !beginsDate(end.next())) {
            offer(new Chunk.Dated(LocalDate.of(year, month.value(), day), end.bound()), end.next());
        }
    }

    /** A limit before another day belongs to that day: 5 мая 2025 года, до 6 июня. */
    private boolean beginsDate(int at) {
        return number(at, 31) != null;
    }

    /** bound n MONTH [UNIT(year)] [,] NEXT AFTER REPORTING [UNIT(year)] | REPORTING UNIT(year) AFTER n MONTH bound. */
    private void afterReportingYear(int at) {
        Marked start = bound(at);
        if (start.bound() != Bound.ON) {
            Integer day = number(start.next(), 31);
            Sense month = sense(start.next() + 1, Tag.MONTH);
            int next = start.next() + 2;
            boolean yearSaid = isYearWord(next);
            next += yearSaid ? 1 : 0;
            next += isComma(next) ? 1 : 0;
            boolean after = is(next, Tag.NEXT) && is(next + 1, Tag.AFTER) && is(next + 2, Tag.REPORTING);
            if (day != null && month != null && fits(day, month) && after && (yearSaid || isYearWord(next + 3))) {
                Chunk date = new Chunk.DateAfterYear(month.value(), day, start.bound());
                offer(date, isYearWord(next + 3) ? next + 4 : next + 3);
            }
        }
        if (is(at, Tag.REPORTING) && isYearWord(at + 1) && is(at + 2, Tag.AFTER)) {
            Integer day = number(at + 3, 31);
            Sense month = sense(at + 4, Tag.MONTH);
            Marked end = bound(at + 5);
            if (day != null && month != null && fits(day, month) && end.bound() != Bound.ON) {
                offer(new Chunk.DateAfterYear(month.value(), day, end.bound()), end.next());
            }
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
                offer(new Chunk.DayOfMonth(day, 1, end.bound() == Bound.ON ? Bound.BY : end.bound(), null), end.next());
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
        boolean reporting = is(next, Tag.REPORTING);
        next += reporting ? 1 : 0;
        Sense unit = sense(next, Tag.UNIT);
        next += unit != null ? 1 : 0;
        Sense second = reporting && unit != null && is(next, Tag.AND) ? sense(next + 1, Tag.UNIT) : null;
        if (second != null && unit != null) {
            // After the half-year and the year: the shorter period ends with the longer one too.
            unit = second.value() < unit.value() ? second : unit;
            next += 2;
        }
        Cycle after = reporting && unit != null ? cycle(unit) : null;
        offer(new Chunk.DayOfMonth(day, 1, start.bound(), after), next);
    }

    /** bound n DAY | bound the n | n [DAY] bound. */
    private void dayOfMonth(int at) {
        Marked start = bound(at);
        boolean article = start.bound() != Bound.ON && is(start.next(), Tag.FILLER);
        int dayAt = start.next() + (article ? 1 : 0);
        Integer day = number(dayAt, 31);
        if (day == null) {
            return;
        }
        int next = dayAt + 1;
        boolean dayWord = is(next, Tag.DAY);
        boolean named = dayWord || article;
        next += dayWord ? 1 : 0;
        if (start.bound() != Bound.ON && named) {
            offer(new Chunk.DayOfMonth(day, 0, start.bound(), null), next);
        }
        Marked end = bound(next);
        if (start.bound() == Bound.ON && end.bound() != Bound.ON) {
            offer(new Chunk.DayOfMonth(day, 0, end.bound(), null), end.next());
        }
    }
}
