package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.time.YearPart;
import kz.jospar.core.time.YearRange;

/** Years and the windows inside a year: 2025-2026 ж.ж., қаңтар-наурыз, 1-30 маусым, I – II кварталы. */
final class WindowRules extends Rules {

    WindowRules(List<Token> tokens, Offers offers) {
        super(tokens, offers);
    }

    @Override
    void at(int at) {
        years(at);
        months(at);
        days(at);
        quarters(at);
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
}
