package kz.jospar.core.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a report on a past period is due: "20 апреля, 20 июля, 20 октября и 20 января соответственно".
 *
 * <p>Resolution 10 of the Government of 06.01.2023 (ed. 04.10.2024), 177: a quarter by the 20th of April, July, October and
 * January, a half-year by the 20th of July and January, a year by the 20th of January.
 */
final class ReportDays {
    /** A yearly report that is due in January to March is on the year before: its results are not known earlier. */
    static final int LAST_MONTH = 3;

    private ReportDays() {}

    /** Returns the recurrence of days that follow each quarter, half-year or year; null where they do not. */
    static @Nullable Timing of(List<Chunk.Date> dates) {
        Chunk.Date first = dates.get(0);
        Set<Integer> months = dates.stream().map(Chunk.Date::month).collect(Collectors.toSet());
        boolean alike = dates.stream().allMatch(date -> date.day() == first.day() && date.bound() == first.bound());
        Cycle cycle = months.equals(Set.of(1))
                ? Cycle.YEAR
                : months.equals(Set.of(1, 7))
                        ? Cycle.HALF_YEAR
                        : months.equals(Set.of(1, 4, 7, 10)) ? Cycle.QUARTER : null;
        if (cycle == null || !alike || months.size() != dates.size()) {
            return null;
        }
        return Timing.Recurring.every(cycle)
                .due(new DueDay(first.day(), 1, first.bound().limit()));
    }
}
