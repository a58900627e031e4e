package kz.jospar.schedule;

import java.util.List;
import java.util.Objects;
import kz.jospar.core.finding.Finding;

/**
 * A schedule as it was read, and what could not be read of it: kk кестені оқу нәтижесі, ru результат чтения графика.
 *
 * @param schedule the entries that were understood
 * @param findings what was left out and why, in the order of the file; rows are lines of the file or rows of the table
 */
public record ScheduleReading(OutsideSchedule schedule, List<Finding> findings) {

    public ScheduleReading {
        Objects.requireNonNull(schedule, "schedule");
        findings = List.copyOf(findings);
    }
}
