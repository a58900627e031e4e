package kz.jospar.schedule;

import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Timing;

/** What a timing lacks, given that it has no dates and that no calendar is missing. */
record WhyNoDates(Setting setting, Tracks tracks) implements Timing.Cases<NoDates> {

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
        return NoDates.OUTSIDE_PERIOD;
    }

    @Override
    public NoDates academicYear(Timing.AcademicYear academic) {
        Policies assumed = setting.policies().with(Choice.ACADEMIC_YEAR_ASSUMED);
        return academic.choose(tracks.with(setting.with(assumed))).stream()
                        .anyMatch(track -> track.first() < track.end())
                ? NoDates.ACADEMIC_YEAR_UNKNOWN
                : NoDates.OUTSIDE_PERIOD;
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
        return NoDates.EVENT_UNKNOWN;
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
