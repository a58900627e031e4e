package kz.jospar.schedule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.AcademicYears;
import kz.jospar.schedule.calendar.Jurisdiction;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import kz.jospar.schedule.calendar.Jurisdiction.Ruled;
import org.jspecify.annotations.Nullable;

/** What all rules of one calculator share: its calendar, its country's rules, its choices. */
final class Setting {
    private final WorkingDays calendar;
    private final WorkDays days;
    private final AcademicYears academicYears;
    private final Jurisdiction jurisdiction;
    private final Policies policies;
    private final Moving moving;
    private final Moving backward;
    private final Moving kept;
    private final Map<GroundsKey, Grounds> grounds = new ConcurrentHashMap<>();

    private record GroundsKey(
            DueRule rule,
            @Nullable Citation source,
            Roll roll,
            @Nullable Citation rollSource) {}

    Setting(
            WorkingDays calendar,
            WorkDays days,
            AcademicYears academicYears,
            Jurisdiction jurisdiction,
            Policies policies) {
        this.calendar = calendar;
        this.days = days;
        this.academicYears = academicYears;
        this.jurisdiction = jurisdiction;
        this.policies = policies;
        this.moving = new Moving(days, jurisdiction.roll(), jurisdiction.rollSource());
        // Counted backward, moving forward would eat the notice.
        this.backward = new Moving(days, policies.has(Choice.BACKWARD_KEEP) ? Roll.KEEP : Roll.PRECEDING, null);
        this.kept = new Moving(days, Roll.KEEP, null);
    }

    Setting with(AcademicYears others) {
        return new Setting(calendar, days, others, jurisdiction, policies);
    }

    Setting with(Jurisdiction other) {
        return new Setting(calendar, days, academicYears, other, policies);
    }

    Setting with(Policies others) {
        return new Setting(calendar, days, academicYears, jurisdiction, others);
    }

    WorkingDays calendar() {
        return calendar;
    }

    AcademicYears academicYears() {
        return academicYears;
    }

    Policies policies() {
        return policies;
    }

    boolean has(Choice choice) {
        return policies.has(choice);
    }

    /** Where due days move by the country's rule. */
    Moving moving() {
        return moving;
    }

    /** Where days move that were counted back from an event. */
    Moving backward() {
        return backward;
    }

    /** Days that stay where they are. */
    Moving kept() {
        return kept;
    }

    /** Returns how many days earlier than written a day is due. */
    int earlier(Limit limit) {
        return limit == Limit.UNTIL && policies.has(Choice.UNTIL_EXCLUSIVE) ? 1 : 0;
    }

    /** Returns the day on which a report on a period is due, if that is asked for and an act names one. */
    @Nullable
    Ruled reportDay(@Nullable Cycle period) {
        return period == null || !policies.has(Choice.REPORT_R177)
                ? null
                : jurisdiction.reportDay(period).orElse(null);
    }

    /** Returns the due day of a recurrence whose words name none, if an act names one. */
    @Nullable
    Ruled bareDay(Cycle every) {
        return jurisdiction.bareDay(every).orElse(null);
    }

    Grounds grounds(DueRule rule, @Nullable Citation source) {
        return grounds(rule, source, moving);
    }

    Grounds grounds(DueRule rule, @Nullable Citation source, Moving direction) {
        return grounds.computeIfAbsent(
                new GroundsKey(rule, source, direction.roll(), direction.source()),
                key -> new Grounds(rule, source, key.roll, key.rollSource, calendar.edition()));
    }
}
