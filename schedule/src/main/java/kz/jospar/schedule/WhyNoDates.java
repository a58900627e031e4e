package kz.jospar.schedule;

import java.util.List;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Policies;
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
        // Windows of working days that cannot be counted are missing; others were due before the horizon begins.
        int met = met(recurrence.due(null).choose(tracks));
        return met(recurrence.choose(tracks)) < met ? NoDates.CALENDAR_UNKNOWN : NoDates.OUTSIDE_PERIOD;
    }

    /** Returns how many windows share a day with those they are cut to, whenever they are due. */
    private static int met(List<Track> found) {
        int met = 0;
        for (Track track : found) {
            met += Math.max(
                    0,
                    track.end()
                            - track.seek(
                                    track.windows()::to, track.terms().stretch().from()));
        }
        return met;
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
