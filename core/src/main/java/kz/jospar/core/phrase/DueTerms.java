package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.DueTerm.Edge;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.TermUnit;

/**
 * Terms whose meaning depends on what stands beside them: with a frequency they say by which day of its period, without
 * one they run from an event; "за 9 месяцев" is the first nine months of a year that is named, else a term before an event.
 */
final class DueTerms {
    private DueTerms() {}

    /** Returns the constituents of one deadline with each such term as what it is. */
    static List<Constituent> settled(List<Constituent> all) {
        Constituents said = new Constituents(all);
        if (!said.has(Chunk.Term.class) && !said.has(Chunk.DueTerm.class) && !said.has(Chunk.FirstMonths.class)) {
            return all;
        }
        boolean dated = said.has(Chunk.Years.class);
        boolean repeats = said.has(Chunk.Frequency.class);
        boolean event = said.has(Chunk.Event.class);
        List<Constituent> settled = new ArrayList<>(all.size());
        for (Constituent one : all) {
            Chunk chunk = one.chunk();
            if (chunk instanceof Chunk.Term term && repeats && !event) {
                chunk = ofPeriod(term);
            } else if (chunk instanceof Chunk.DueTerm due && !repeats) {
                chunk = event ? besideEvent(due) : fromEvent(due);
            } else if (chunk instanceof Chunk.FirstMonths first && first.beforehand() && !dated) {
                chunk = new Chunk.Term(first.months(), TermUnit.MONTH, Chunk.Side.BEFORE, true, null, null);
            }
            settled.add(new Constituent(chunk, one.found()));
        }
        return settled;
    }

    /** "Ежемесячно до 3-го рабочего дня": of each month, and no length. */
    private static Chunk ofPeriod(Chunk.Term term) {
        return term.ordinal() == null || term.amount() < 1 || term.amount() > 366
                ? term
                : new Chunk.DueTerm(
                        term.amount(), term.unit(), Edge.OF_START, term.ordinal(), null, null, true, false, true, null);
    }

    /** "Не позднее 3-го рабочего дня со дня поступления": a day counted from the event. */
    private static Chunk besideEvent(Chunk.DueTerm due) {
        boolean counted = due.bare() && due.edge() == Edge.OF_START && due.limit() != Limit.ON;
        return counted
                ? new Chunk.Term(due.amount(), due.unit(), Chunk.Side.AFTER, due.settled(), null, due.limit())
                : due;
    }

    /** "В течение 5 рабочих дней после отчетного периода": the period's end is an event like any other. */
    private static Chunk fromEvent(Chunk.DueTerm due) {
        return due.event() == null || due.each() != null
                ? due
                : new Chunk.Term(due.amount(), due.unit(), Chunk.Side.AFTER, due.settled(), due.event(), null);
    }
}
