package kz.jospar.core.lint;

import java.time.LocalDate;
import java.util.Optional;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;

/**
 * The days from the first to the last that a deadline names itself, as far as it names years.
 *
 * @param from the first day on which something falls due or work begins; {@link LocalDate#MIN} where it is open
 * @param toInclusive the last day; {@link LocalDate#MAX} where it is open
 */
record Span(LocalDate from, LocalDate toInclusive) {

    /** Returns the span, or nothing where the deadline leaves the years to the plan, to an event or to a schedule. */
    static Optional<Span> of(Timing timing) {
        if (timing instanceof Timing.OnDay day) {
            // Work for a day may begin at any time before it.
            return Optional.of(new Span(day.limit() == Limit.ON ? day.date() : LocalDate.MIN, day.date()));
        }
        if (timing instanceof Timing.Within window) {
            return Optional.of(new Span(window.from(), window.toInclusive()));
        }
        if (timing instanceof Timing.Recurring recurrence && recurrence.during() != null) {
            Stretch during = recurrence.during();
            return Optional.of(new Span(
                    during.from() == null ? LocalDate.MIN : during.from(),
                    during.toInclusive() == null ? LocalDate.MAX : during.toInclusive()));
        }
        if (timing instanceof Timing.AcademicYear academic && academic.startYear() != null) {
            return Optional.of(
                    new Span(LocalDate.of(academic.startYear(), 9, 1), LocalDate.of(academic.startYear() + 1, 8, 31)));
        }
        if (timing instanceof Timing.Several several) {
            Optional<Span> all = of(several.timings().get(0));
            for (Timing one : several.timings()) {
                Optional<Span> next = of(one);
                all = all.flatMap(so -> next.map(so::and));
            }
            return all;
        }
        return Optional.empty();
    }

    private Span and(Span other) {
        return new Span(
                from.isBefore(other.from) ? from : other.from,
                toInclusive.isAfter(other.toInclusive) ? toInclusive : other.toInclusive);
    }
}
