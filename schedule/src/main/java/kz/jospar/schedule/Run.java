package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/**
 * The days over which a recurrence runs: those that the phrase names, the horizon's where it leaves an end open.
 *
 * <p>Worked case: "2025 жылғы 2 тоқсаннан бастап тоқсан сайын" in a plan of 2025-2026 runs from 1 April 2025 to 31
 * December 2026.
 */
final class Run {
    private final Timing.Recurring recurrence;
    private final PlanPeriod horizon;
    private final LocalDate first;
    private final LocalDate last;

    private Run(Timing.Recurring recurrence, PlanPeriod horizon, LocalDate first, LocalDate last) {
        this.recurrence = recurrence;
        this.horizon = horizon;
        this.first = first;
        this.last = last;
    }

    /** Returns the run, or {@code null} where it would end before it begins. */
    static @Nullable Run of(Timing.Recurring recurrence, PlanPeriod horizon) {
        Stretch during = recurrence.during();
        LocalDate from = during == null ? null : during.from();
        LocalDate to = during == null ? null : during.toInclusive();
        LocalDate first = from == null ? horizon.from() : from;
        LocalDate last = to == null ? horizon.toInclusive() : to;
        return last.isBefore(first) ? null : new Run(recurrence, horizon, first, last);
    }

    /** Returns the whole turns or parts that the run may meet, in order. */
    List<Span> spans() {
        return recurrence.parts().isEmpty() ? turns() : parts();
    }

    /**
     * Returns the days that its windows are cut to: a named beginning or end holds also outside the horizon, but a run
     * that straddles the horizon's first day begins on it. A part that begins in the last of named years keeps its end in
     * the next one.
     */
    PlanPeriod stretch(List<Span> spans) {
        LocalDate end = last;
        if (namesItsEnd() && last.getMonthValue() == 12 && last.getDayOfMonth() == 31) {
            for (Span part : recurrence.parts().isEmpty() ? List.<Span>of() : spans) {
                end = part.toInclusive().isAfter(end) ? part.toInclusive() : end;
            }
        }
        return since(horizon, new PlanPeriod(first, end));
    }

    /** Returns named days, which begin with the horizon where they straddle its first day. */
    static PlanPeriod since(PlanPeriod horizon, PlanPeriod named) {
        return named.contains(horizon.from()) ? new PlanPeriod(horizon.from(), named.toInclusive()) : named;
    }

    private List<Span> turns() {
        List<Span> turns = new ArrayList<>();
        for (Span turn = Span.turn(recurrence.every(), recurrence.interval(), first);
                !turn.from().isAfter(last);
                turn = Span.turn(
                        recurrence.every(),
                        recurrence.interval(),
                        turn.toInclusive().plusDays(1))) {
            turns.add(turn);
        }
        return turns;
    }

    /** A part of a named beginning belongs to the year in which it begins; else it may wrap from the year before. */
    private List<Span> parts() {
        Stretch during = recurrence.during();
        boolean named = during != null && during.from() != null;
        List<Span> parts = new ArrayList<>();
        for (int year = named ? first.getYear() : first.getYear() - 1; year <= last.getYear(); year++) {
            for (YearPart part : recurrence.parts()) {
                parts.add(Span.of(part.in(year)));
            }
        }
        return parts;
    }

    private boolean namesItsEnd() {
        Stretch during = recurrence.during();
        return during != null && during.toInclusive() != null;
    }
}
