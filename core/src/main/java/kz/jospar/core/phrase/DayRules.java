package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.YearPart;

/** Days and their limits: 25 тамызға дейін, келесі айдың 5-не, до 25 числа. */
final class DayRules extends Rules {

    DayRules(List<Token> tokens, Offers offers) {
        super(tokens, offers);
    }

    @Override
    void at(int at) {
        date(at);
        dayOfNextMonth(at);
        dayOfMonth(at);
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
        next += is(next, Tag.REPORTING) ? 1 : 0;
        next += is(next, Tag.UNIT) ? 1 : 0;
        offer(new Chunk.DayOfMonth(day, 1, start.bound(), null), next);
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
            offer(new Chunk.DayOfMonth(day, 0, start.bound(), null), next);
        }
        Marked end = bound(next);
        if (start.bound() == Bound.ON && end.bound() != Bound.ON) {
            offer(new Chunk.DayOfMonth(day, 0, end.bound(), null), end.next());
        }
    }
}
