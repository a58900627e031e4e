package kz.jospar.protocol.sitting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a term, in its earliest and in its latest reading: the same day where the unit is said. {@code null}
 * where it cannot be told.
 */
record LastDay(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    private static final LastDay UNKNOWN = new LastDay(null, null);

    /**
     * Worked case: 3 "days" before Wednesday 17 December 2025, the unit unsaid, end on Thursday 11 December (working days; the
     * 16th is a day off) or on Sunday 14 December (calendar days).
     */
    static LastDay of(Term term, @Nullable Step step, LocalDate anchor, @Nullable WorkingDays days) {
        TermUnit unit = term.unit();
        if (unit != null || term.amount() == 0) {
            LocalDate day = day(term, unit == null ? TermUnit.DAY : unit, step, anchor, days);
            return new LastDay(day, day);
        }
        LocalDate calendar = day(term, TermUnit.DAY, step, anchor, days);
        LocalDate working = day(term, TermUnit.WORKING_DAY, step, anchor, days);
        if (calendar == null) {
            return UNKNOWN;
        }
        boolean before = term.direction() == Direction.BEFORE;
        return before ? new LastDay(working, calendar) : new LastDay(calendar, working);
    }

    private static @Nullable LocalDate day(
            Term term, TermUnit unit, @Nullable Step step, LocalDate anchor, @Nullable WorkingDays days) {
        boolean counts = step != null && step.anchorDayCounts().said().orElse(false);
        int amount = counts && unit != TermUnit.MONTH && term.amount() > 0 ? term.amount() - 1 : term.amount();
        int signed = term.direction() == Direction.BEFORE ? -amount : amount;
        try {
            LocalDate day = switch (unit) {
                case DAY -> anchor.plusDays(signed);
                case WEEK -> anchor.plusWeeks(term.direction() == Direction.BEFORE ? -term.amount() : term.amount());
                case MONTH -> anchor.plusMonths(signed);
                case WORKING_DAY -> days == null ? null : days.plus(anchor, signed);
                // A day is all that is told of what the hours count from.
                case HOUR -> null;
            };
            return day == null || step == null ? day : moved(step, day, days);
        } catch (MissingCalendarYearException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate moved(Step step, LocalDate day, @Nullable WorkingDays days) {
        Step.Shift shift = step.shift().said().orElse(Step.Shift.STAYS);
        if (shift == Step.Shift.STAYS) {
            return day;
        }
        if (days == null) {
            return null;
        }
        return shift == Step.Shift.NEXT_WORKING_DAY ? days.nextOrSame(day) : days.previousOrSame(day);
    }

    /** How a day stands to the term. */
    Standing of(LocalDate day) {
        if (earliest != null && !day.isAfter(earliest)) {
            return Standing.IN_TIME;
        }
        if (latest != null && day.isAfter(latest)) {
            return Standing.LATE;
        }
        return earliest != null && latest != null ? Standing.LATE_IN_ONE_READING : Standing.UNKNOWN;
    }

    /** The day named to a person who is late, or may be. */
    String named() {
        return Objects.toString(latest != null ? latest : earliest, "");
    }

    /** The day by which nobody is late in any reading. */
    String first() {
        return Objects.toString(earliest, "");
    }

    enum Standing {
        IN_TIME,
        LATE,
        LATE_IN_ONE_READING,
        UNKNOWN
    }
}
