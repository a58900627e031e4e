package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** Windows whose ends are both written out: с 1 июня по 15 июля, 4 квартал 2003 г. - 3 квартал 2005 г. */
final class SpanRules extends Rules {

    SpanRules(List<Token> tokens, Offers offers) {
        super(tokens, offers);
    }

    @Override
    void at(int at) {
        fromThrough(at);
        span(at);
    }

    /** FROM n THROUGH n MONTH: с 1 по 30 июня. */
    private void fromThrough(int at) {
        if (!is(at, Tag.FROM) || !is(at + 2, Tag.THROUGH)) {
            return;
        }
        Integer first = number(at + 1, 31);
        Integer last = number(at + 3, 31);
        Sense month = sense(at + 4, Tag.MONTH);
        if (first != null && last != null && month != null && first <= last && fits(last, month)) {
            offer(new Chunk.Part(new YearPart(month.value(), first, month.value(), last)), afterInclusive(at + 5));
        }
    }

    /** end - end [INCLUSIVE] | FROM end THROUGH end [INCLUSIVE] | day(ablative) day(dative) UNTIL, each with a year. */
    private void span(int at) {
        boolean from = is(at, Tag.FROM);
        End first = end(from ? at + 1 : at);
        if (first == null) {
            return;
        }
        boolean joined = isDash(first.next()) || (from && is(first.next(), Tag.THROUGH));
        End last = end(joined ? first.next() + 1 : first.next());
        if (last == null) {
            return;
        }
        int next;
        if (joined) {
            if (!endsWindow(first.lastWord()) || !endsWindow(last.lastWord())) {
                return;
            }
            next = afterInclusive(last.next());
        } else {
            boolean limits = first.inflection() == Inflection.ABLATIVE && last.inflection() == Inflection.DATIVE;
            if (!limits || !first.isDay() || !last.isDay() || !is(last.next(), Tag.UNTIL)) {
                return;
            }
            next = last.next() + 1;
        }
        if (first.year() != null && last.year() != null) {
            LocalDate begin = first.part().in(first.year()).from();
            LocalDate end = last.part().in(last.year()).toInclusive();
            if (!end.isBefore(begin)) {
                offer(new Chunk.Span(new PlanPeriod(begin, end)), next);
            }
        } else if (first.year() == null && last.year() == null && first.isDay() && last.isDay()) {
            offer(new Chunk.Part(first.to(last)), next);
        } else if (first.year() == null && last.yearAfter() && first.isDay() && last.isDay()) {
            // "1 июня – 15 июля 2025 года": the year is left for its own constituent.
            offer(new Chunk.Part(first.to(last)), last.lastWord() + 1);
        }
    }

    private int afterInclusive(int at) {
        return is(at, Tag.INCLUSIVE) ? at + 1 : at;
    }

    /** One end of a window: a day, a month or a quarter, and its year where it has one. */
    private record End(
            YearPart part,
            boolean isDay,
            @Nullable Integer year,
            boolean yearAfter,
            int lastWord,
            Inflection inflection,
            int next) {

        YearPart to(End last) {
            return new YearPart(
                    part.fromMonth(),
                    part.fromDay(),
                    last.part().toMonth(),
                    last.part().toDayInclusive());
        }
    }

    private @Nullable End end(int at) {
        Integer before = year(at);
        int start = before == null ? at : afterYearWords(at + 1);
        if (before != null && isFrom(start - 1)) {
            return null;
        }
        Integer day = number(start, 31);
        Integer ordinal = ordinal(start);
        int unitAt = start + (isDash(start + 1) ? 2 : 1);
        Sense unit = sense(unitAt, Tag.UNIT);
        Sense dayMonth = sense(start + 1, Tag.MONTH);
        Sense month = sense(start, Tag.MONTH);
        YearPart part;
        int last;
        if (day != null && dayMonth != null && fits(day, dayMonth)) {
            part = new YearPart(dayMonth.value(), day, dayMonth.value(), day);
            last = start + 1;
        } else if (ordinal != null && unit != null && isQuarterOrHalf(unit) && ordinal * unit.value() <= 12) {
            part = YearPart.ofMonths((ordinal - 1) * unit.value() + 1, ordinal * unit.value());
            last = unitAt;
        } else if (month != null) {
            part = YearPart.ofMonths(month.value(), month.value());
            last = start;
        } else {
            return null;
        }
        Inflection inflection = inflection(last);
        Integer after = before == null ? year(last + 1) : null;
        int next = after == null ? last + 1 : afterYearWords(last + 2);
        boolean isDay = day != null && last == start + 1 && dayMonth != null;
        if (after != null && isFrom(next - 1)) {
            return null;
        }
        return new End(part, isDay, before == null ? after : before, after != null, last, inflection, next);
    }

    private static boolean isQuarterOrHalf(Sense unit) {
        return unit.value() == 3 || unit.value() == 6;
    }
}
