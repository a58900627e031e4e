package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.calendar.WorkCalendar;

/** Occurrences as lines that a person can check: period, window, due day, adjusted day where it differs. */
final class Shown {
    static final PlanPeriod Y2025 = PlanPeriod.ofYears(2025, 2025);
    static final PlanPeriod Y2025_2026 = PlanPeriod.ofYears(2025, 2026);

    private Shown() {}

    static List<String> of(Timing timing, PlanPeriod horizon) {
        return show(Deadlines.with(WorkCalendar.kazakhstan()).occurrences(timing, horizon));
    }

    static List<String> show(List<Occurrence> occurrences) {
        return occurrences.stream().map(Shown::line).toList();
    }

    static PlanPeriod days(String from, String toInclusive) {
        return new PlanPeriod(LocalDate.parse(from), LocalDate.parse(toInclusive));
    }

    private static String line(Occurrence occurrence) {
        String due = occurrence.due().equals(occurrence.toInclusive()) ? "" : " due " + occurrence.due();
        String adjusted =
                occurrence.adjusted() == null ? " -> ?" : occurrence.isMoved() ? " -> " + occurrence.adjusted() : "";
        return occurrence.period() + ": " + occurrence.from() + ".." + occurrence.toInclusive() + due + adjusted;
    }
}
