package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.phrase.Chunk.Relation;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * One deadline's constituents put together, in whichever order they came; a set that makes no sense is unfit.
 *
 * <p>What stands outside any calendar is told here: schedules, continuous work, academic years. The rest goes to {@link
 * EventClause}, {@link RepeatedClause} and {@link OnceClause}.
 */
final class Clause {
    private final Constituents all;
    private final Context context;
    private final @Nullable Constituent often;

    /** Takes the constituents of one deadline, without joining words. */
    Clause(List<Constituent> all, Context context) {
        this.all = new Constituents(DueTerms.settled(all));
        this.context = context;
        this.often = this.all.only(Chunk.Frequency.class);
        Constituent years = this.all.only(Chunk.Years.class);
        if (years != null
                && !((Chunk.Years) years.chunk()).isKnown()
                && !isNextYearOfEach((Chunk.Years) years.chunk())) {
            throw UnfitException.of(Refusal.DOCUMENT_DATE_NEEDED, years);
        }
    }

    /** "Жыл сайын келесі жылдың 20 қаңтарына дейін": the next year of each, whatever the document's. */
    private boolean isNextYearOfEach(Chunk.Years years) {
        return years.next()
                && often != null
                && ((Chunk.Frequency) often.chunk()).every() == Cycle.YEAR
                && all.has(Chunk.Date.class);
    }

    /** Returns what the constituents mean together. */
    Outcome outcome() {
        if (all.has(Chunk.Ditto.class)) {
            throw UnfitException.of(Refusal.STOPPED, all.the(Chunk.Ditto.class));
        }
        if (all.has(Chunk.ScheduleDay.class)) {
            return scheduleDay(all.the(Chunk.ScheduleDay.class));
        }
        if (all.has(Chunk.Schedule.class)) {
            return schedule(all.the(Chunk.Schedule.class));
        }
        if (all.has(Chunk.PlansOf.class)) {
            Constituent plans = all.the(Chunk.PlansOf.class);
            all.allow(plans);
            return Outcome.of(Timing.Recurring.every(((Chunk.PlansOf) plans.chunk()).every()))
                    .as(ReadingKind.PERIOD);
        }
        if (all.has(Chunk.Term.class) || all.has(Chunk.Urgency.class)) {
            return new EventClause(all.all()).term();
        }
        Constituent event = all.only(Chunk.Event.class);
        if (event != null && !isNameOfWindow(event)) {
            return new EventClause(all.all()).event(event);
        }
        if (all.has(Chunk.Always.class)) {
            return always(all.all(Chunk.Always.class));
        }
        if (all.has(Chunk.Academic.class)) {
            return academic(all.the(Chunk.Academic.class));
        }
        boolean repeats = often != null
                || all.has(Chunk.Due.class)
                || all.has(Chunk.DueYear.class)
                || all.has(Chunk.DueTerm.class)
                || all.has(Chunk.DueWeekday.class)
                || all.has(Chunk.Renewal.class);
        return repeats ? new RepeatedClause(all, often, context).outcome() : new OnceClause(all, context).outcome();
    }

    /** "тіркеудің барлық кезеңіне (қаңтар-наурыз)": the event only names the window beside it. */
    private boolean isNameOfWindow(Constituent event) {
        return ((Chunk.Event) event.chunk()).relation() == Relation.PERIOD && all.has(Chunk.Window.class);
    }

    private Outcome scheduleDay(Constituent day) {
        all.allow(day);
        Chunk.ScheduleDay named = (Chunk.ScheduleDay) day.chunk();
        LocalDate month = monthAbove();
        Timing timing = month == null
                ? new Timing.BySchedule(named.words(), named.due())
                : new Timing.OnDay(named.due().after(month), named.due().limit());
        return Outcome.of(timing).as(ReadingKind.COMPOSITE);
    }

    /** Returns a day of the month that the cell above names; null where it names none. */
    private @Nullable LocalDate monthAbove() {
        if (context.previous().isBlank()) {
            return null;
        }
        Timing above = TimingPhrase.read(context.previous(), context.withPrevious(""))
                .timing()
                .orElse(null);
        return above instanceof Timing.Within window && ReadingKind.of(window) == ReadingKind.MONTH
                ? window.from()
                : null;
    }

    /** "Раз в год по плану работы акимата": how often is known, when is for the schedule to say. */
    private Outcome schedule(Constituent schedule) {
        Timing named = new Timing.BySchedule(((Chunk.Schedule) schedule.chunk()).words());
        if (often == null) {
            all.allow(schedule);
            return Outcome.of(named);
        }
        all.allow(schedule, Chunk.Frequency.class);
        Timing repeated = RepeatedClause.whole((Chunk.Frequency) often.chunk(), null, null);
        return Outcome.of(new Timing.Several(List.of(repeated, named)))
                .as(ReadingKind.COMPOSITE)
                .madeOf(List.of(
                        new Part(often.found().words(), repeated),
                        new Part(schedule.found().words(), named)));
    }

    private Outcome always(List<Constituent> always) {
        Constituents others = all.without(always);
        if (others.all().isEmpty()) {
            return Outcome.of(new Timing.Continuous());
        }
        if (!all.has(Chunk.Since.class)) {
            throw UnfitException.unfit(always.get(0), others.first());
        }
        Stretches.Taken taken = Stretches.from(others.all(), null);
        Stretch stretch = taken.stretch();
        if (!taken.rest().isEmpty() || stretch == null || stretch.from() == null || stretch.toInclusive() != null) {
            throw UnfitException.unfit(always.get(0), others.first());
        }
        return Outcome.of(new Timing.Continuous(new Timing.OnDay(stretch.from())));
    }

    private Outcome academic(Constituent academic) {
        all.allow(academic, Chunk.Frequency.class);
        Integer startYear = ((Chunk.Academic) academic.chunk()).firstYear();
        if (often == null) {
            return Outcome.of(new Timing.AcademicYear(null, startYear));
        }
        Chunk.Frequency frequency = (Chunk.Frequency) often.chunk();
        if (!frequency.isPlain()) {
            throw UnfitException.unfit(academic, often);
        }
        return Outcome.of(new Timing.AcademicYear(frequency.every(), startYear));
    }
}
