package kz.jospar.core.draft;

import java.time.LocalDate;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * The first dates of a timing that leave a period, as words; none are an empty text.
 *
 * @param period the plan's days
 */
record DatesBeyond(PlanPeriod period) implements Timing.Cases<String> {
    private static final String NONE = "";

    String first(Timing timing) {
        return timing.choose(this);
    }

    @Override
    public String onDay(Timing.OnDay day) {
        LocalDate last = day.limit() == Limit.UNTIL ? day.date().minusDays(1) : day.date();
        return period.contains(day.date()) || period.contains(last)
                ? NONE
                : day.date().toString();
    }

    @Override
    public String within(Timing.Within window) {
        return leaves(window.from(), window.toInclusive()) ? window.from() + " – " + window.toInclusive() : NONE;
    }

    @Override
    public String recurring(Timing.Recurring recurrence) {
        Stretch during = recurrence.during();
        if (during == null || !leaves(during.from(), during.toInclusive())) {
            return NONE;
        }
        return (during.from() == null ? "…" : during.from()) + " – "
                + (during.toInclusive() == null ? "…" : during.toInclusive());
    }

    @Override
    public String academicYear(Timing.AcademicYear academic) {
        Integer year = academic.startYear();
        if (year == null) {
            return NONE;
        }
        // From 1 September on; the summer after it is the last that can still belong to it.
        boolean before = LocalDate.of(year + 1, 8, 31).isBefore(period.from());
        boolean after = LocalDate.of(year, 9, 1).isAfter(period.toInclusive());
        return before || after ? year + " – " + (year + 1) : NONE;
    }

    @Override
    public String several(Timing.Several several) {
        return several.timings().stream()
                .map(this::first)
                .filter(dates -> !dates.isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    @Override
    public String continuous(Timing.Continuous continuous) {
        // Work that has gone on since before the plan goes on in it.
        return continuous.since() instanceof Timing.OnDay day && day.date().isAfter(period.toInclusive())
                ? day.date().toString()
                : NONE;
    }

    @Override
    public String aroundEvent(Timing.AroundEvent relative) {
        return NONE;
    }

    @Override
    public String onEvent(Timing.OnEvent event) {
        return NONE;
    }

    @Override
    public String bySchedule(Timing.BySchedule schedule) {
        return NONE;
    }

    private boolean leaves(@Nullable LocalDate first, @Nullable LocalDate last) {
        return (first != null && !period.contains(first)) || (last != null && !period.contains(last));
    }
}
