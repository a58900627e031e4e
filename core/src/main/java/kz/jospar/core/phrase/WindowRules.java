package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.time.YearPart;
import kz.jospar.core.time.YearRange;
import org.jspecify.annotations.Nullable;

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

    /** [FOR | OF | [IN] WITHIN] year [year word] [- year [year word]] [FOR | WITHIN]. */
    private void years(int at) {
        int start = is(at, Tag.IN) && is(at + 1, Tag.WITHIN) ? at + 1 : at;
        int next = is(start, Tag.FOR) || is(start, Tag.OF) || is(start, Tag.WITHIN) ? start + 1 : start;
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
        next += is(next, Tag.FOR) || is(next, Tag.WITHIN) ? 1 : 0;
        offer(new Chunk.Years(new YearRange(first, last)), next);
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

    /** n - n MONTH [BETWEEN [TERM]]. */
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
        int end = at + (is(at + 4, Tag.BETWEEN) ? 5 : 4);
        end += end == at + 5 && is(end, Tag.TERM) ? 1 : 0;
        offer(new Chunk.Part(new YearPart(month.value(), first, month.value(), last)), end);
    }

    /** n [- n] [-] UNIT(quarter, half-year) | n [- n] of a list that ends so: 2, 4 квартал. */
    private void quarters(int at) {
        int start = is(at, Tag.IN) ? at + 1 : at;
        Ordinals first = ordinals(start);
        if (first == null) {
            return;
        }
        Ordinals last = first;
        while (last != null && (isComma(last.next()) || is(last.next(), Tag.AND))) {
            last = ordinals(last.next() + 1);
        }
        if (last == null) {
            return;
        }
        int unitAt = last.next() + (isDash(last.next()) ? 1 : 0);
        Sense unit = sense(unitAt, Tag.UNIT);
        if (unit == null || unit.value() == 1 || unit.value() == 12 || !endsWindow(unitAt)) {
            return;
        }
        int length = unit.value();
        if (first.last() < first.first() || first.last() * length > 12) {
            return;
        }
        offer(
                new Chunk.Part(YearPart.ofMonths((first.first() - 1) * length + 1, first.last() * length)),
                last.equals(first) ? unitAt + 1 : first.next());
    }

    private record Ordinals(int first, int last, int next) {}

    private @Nullable Ordinals ordinals(int at) {
        Integer first = ordinal(at);
        Integer last = first != null && isDash(at + 1) ? ordinal(at + 2) : null;
        if (first == null) {
            return null;
        }
        return last == null ? new Ordinals(first, first, at + 1) : new Ordinals(first, last, at + 3);
    }
}
