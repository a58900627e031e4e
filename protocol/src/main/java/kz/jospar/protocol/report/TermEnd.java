package kz.jospar.protocol.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** The last day of a term that a day alone gives; working days, hours and recurrences are schedule's. */
final class TermEnd {
    private TermEnd() {}

    static @Nullable LocalDate of(Timing timing, LocalDate day) {
        if (timing instanceof Timing.OnDay on) {
            return on.date();
        }
        if (timing instanceof Timing.Within within) {
            return within.toInclusive();
        }
        return timing instanceof Timing.AroundEvent term ? after(term, day) : null;
    }

    private static @Nullable LocalDate after(Timing.AroundEvent term, LocalDate day) {
        if (term.direction() != Direction.AFTER || !term.event().isEmpty()) {
            return null;
        }
        try {
            return switch (term.unit()) {
                case DAY -> day.plusDays(term.amount());
                case WEEK -> day.plusWeeks(term.amount());
                case MONTH -> day.plusMonths(term.amount());
                default -> null;
            };
        } catch (DateTimeException e) {
            return null; // beyond the years that there are
        }
    }
}
