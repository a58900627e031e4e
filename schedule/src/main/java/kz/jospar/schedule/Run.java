package kz.jospar.schedule;

import java.time.LocalDate;
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
 *
 * @param first the first day; the turns begin with the period that holds it
 * @param last the last day on which a window opens
 * @param stretch the days its windows are cut to
 * @param firstYear the first year of which a part may be met
 */
record Run(LocalDate first, LocalDate last, Track.Stretched stretch, int firstYear) {

    /**
     * Returns the run, or {@code null} where it would end before it begins.
     *
     * @param recurrence the rule
     * @param horizon the days of the plan
     * @param start the day of adoption, within the horizon, or the horizon's first day
     */
    static @Nullable Run of(Timing.Recurring recurrence, PlanPeriod horizon, LocalDate start) {
        Stretch during = recurrence.during();
        LocalDate from = during == null ? null : during.from();
        LocalDate to = during == null ? null : during.toInclusive();
        LocalDate first = from == null ? horizon.from() : from;
        LocalDate last = to == null ? horizon.toInclusive() : to;
        if (last.isBefore(first)) {
            return null;
        }
        LocalDate end = to == null ? last : endOfParts(recurrence, last);
        // A part of a named beginning belongs to the year in which it begins; else it may wrap from the year before.
        int firstYear = first.getYear() - (from == null ? 1 : 0);
        return new Run(first, last, stretch(from, end, horizon, start), firstYear);
    }

    /** A part that begins in the last of named years keeps its end in the next one. */
    private static LocalDate endOfParts(Timing.Recurring recurrence, LocalDate last) {
        LocalDate end = last;
        if (last.getMonthValue() == 12 && last.getDayOfMonth() == 31) {
            for (YearPart part : recurrence.parts()) {
                LocalDate endOfPart = part.in(last.getYear()).toInclusive();
                end = endOfPart.isAfter(end) ? endOfPart : end;
            }
        }
        return end;
    }

    /** A named beginning holds also outside the horizon, but a run that straddles the adoption begins on it. */
    private static Track.Stretched stretch(
            @Nullable LocalDate from, LocalDate end, PlanPeriod horizon, LocalDate start) {
        int to = number(end);
        if (from == null) {
            return new Track.Stretched(number(horizon.from()), number(start), to);
        }
        return new Track.Stretched(since(from, end, horizon.from()), since(from, end, start), to);
    }

    private static int since(LocalDate from, LocalDate end, LocalDate day) {
        return number(day.isBefore(from) || day.isAfter(end) ? from : day);
    }

    private static int number(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
