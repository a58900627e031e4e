package kz.jospar.schedule;

import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Timing;

/** What a timing lacks, given that it has no dates. */
record WhyNoDates(Setting setting, Facts facts, Tracks tracks) implements Timing.Cases<NoDates> {

    @Override
    public NoDates onDay(Timing.OnDay day) {
        return NoDates.OUTSIDE_PERIOD;
    }

    @Override
    public NoDates within(Timing.Within window) {
        return NoDates.OUTSIDE_PERIOD;
    }

    @Override
    public NoDates recurring(Timing.Recurring recurrence) {
        return recurrence.due(null).choose(tracks).stream().anyMatch(track -> track.first() < track.end())
                ? NoDates.CALENDAR_UNKNOWN
                : NoDates.OUTSIDE_PERIOD;
    }

    @Override
    public NoDates academicYear(Timing.AcademicYear academic) {
        return setting.has(Choice.ACADEMIC_YEAR_ORDERED_ONLY) ? NoDates.ACADEMIC_YEAR_UNKNOWN : NoDates.OUTSIDE_PERIOD;
    }

    /** The first part tells. */
    @Override
    public NoDates several(Timing.Several several) {
        return several.timings().get(0).choose(this);
    }

    @Override
    public NoDates continuous(Timing.Continuous continuous) {
        return NoDates.CONTINUOUS;
    }

    @Override
    public NoDates aroundEvent(Timing.AroundEvent term) {
        boolean isKnown = !facts.events().isEmpty()
                || (facts.given() != null && term.event().isEmpty());
        return isKnown ? NoDates.CALENDAR_UNKNOWN : NoDates.EVENT_UNKNOWN;
    }

    @Override
    public NoDates onEvent(Timing.OnEvent event) {
        return NoDates.EVENT_UNKNOWN;
    }

    @Override
    public NoDates bySchedule(Timing.BySchedule schedule) {
        return NoDates.SCHEDULE_UNKNOWN;
    }
}
