package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Dates what holds until it is changed, such as a regulation's duties: kk тұрақты қолданыстағы ережелер, ru постоянно
 * действующие правила.
 *
 * <p>A plan ends, so its last window is cut to it. A regulation does not: the days one asks for only choose which windows
 * are shown, and each is whole, with one due day and one id whatever was asked for. What was due before the act came into
 * force is not owed. A rule "at least twice a quarter" is one window a quarter that owes two: no act makes equal parts of
 * it, unlike a plan's table.
 *
 * <p>Two days stay although they are off, for nothing is a term that could run on (Civil Code, 175): what comes on the day
 * of an event itself, and the end of a period in which something is to be at least so often. A sitting of Monday 1 July 2024
 * is one of the third quarter, though the second ended on a Sunday. No act read here says otherwise.
 *
 * <p>Worked case: at least one sitting a quarter, asked for 1 February to 15 May 2026: the first quarter is due on Tuesday
 * 31 March and the second on Tuesday 30 June.
 *
 * @param deadlines the calculator
 * @param inForce the first day of the rules; {@code null} if it is not known
 */
public record LastingRules(Deadlines deadlines, @Nullable LocalDate inForce) {
    /** The last part of the id of what comes once, around an event: a day there would change the id of a moved sitting. */
    private static final String ONCE = "once";

    public LastingRules {
        Objects.requireNonNull(deadlines, "deadlines");
    }

    /** Returns the whole windows of a timing that share a day with these days, or are due in them, in order. */
    public List<Occurrence> windows(Timing timing, PlanPeriod days) {
        return windows(timing, days, Facts.NONE);
    }

    /** Returns the windows of a timing with what is known of it; see {@link #windows(Timing, PlanPeriod)}. */
    public List<Occurrence> windows(Timing timing, PlanPeriod days, Facts facts) {
        return whole(timing, days, facts).stream()
                .filter(one -> inForce == null || !one.lastDay().isBefore(inForce))
                .toList();
    }

    private List<Occurrence> whole(Timing timing, PlanPeriod days, Facts facts) {
        Count owed = timing instanceof Timing.Recurring rhythm && rhythm.count().times() > 1 ? rhythm.count() : null;
        return timetable(timing, days, facts).all().stream()
                .map(one -> owed == null ? one : owing(one, owed))
                .map(one -> stays(timing) ? onItsDay(one) : one)
                .filter(one -> meets(one, days))
                .toList();
    }

    private Timetable timetable(Timing timing, PlanPeriod days, Facts facts) {
        Timing undivided = timing instanceof Timing.Recurring rhythm
                ? rhythm.times(new Count(1, rhythm.count().atLeast()))
                : timing;
        return deadlines.timetable(undivided, around(timing, days), facts);
    }

    /** Whole years, one more on each side; turns of several periods begin with the year of the act. */
    private PlanPeriod around(Timing timing, PlanPeriod days) {
        int first = days.from().getYear() - 1;
        if (inForce != null && timing instanceof Timing.Recurring rhythm && rhythm.interval() > 1) {
            first = Math.min(first, inForce.getYear());
        }
        int last = days.toInclusive().getYear() + 1;
        return PlanPeriod.ofYears(Math.max(first, Deadlines.FIRST_YEAR), Math.min(last, Deadlines.LAST_YEAR));
    }

    private static boolean meets(Occurrence one, PlanPeriod days) {
        LocalDate last = one.lastDay().isAfter(one.toInclusive()) ? one.lastDay() : one.toInclusive();
        return !one.from().isAfter(days.toInclusive()) && !last.isBefore(days.from());
    }

    /** Neither has a term of which the last day could move: what comes with an event, and what is counted in a period. */
    private static boolean stays(Timing timing) {
        return timing instanceof Timing.AroundEvent term
                ? term.amount() == 0
                : timing instanceof Timing.Recurring rhythm && rhythm.count().atLeast() && rhythm.due() == null;
    }

    private static Occurrence onItsDay(Occurrence one) {
        return new Occurrence(
                one.period(),
                one.from(),
                one.toInclusive(),
                one.due(),
                one.adjusted() == null ? null : one.due(),
                one.time(),
                one.owed(),
                one.grounds());
    }

    private static Occurrence owing(Occurrence one, Count owed) {
        return new Occurrence(
                one.period(),
                one.from(),
                one.toInclusive(),
                one.due(),
                one.adjusted(),
                one.time(),
                owed,
                one.grounds());
    }

    /** Returns what commitments owe, with what is known of each itself; see the other {@code register}. */
    public Register register(String owner, List<? extends Commitment> commitments, PlanPeriod days) {
        return register(owner, commitments, days, Facts::of);
    }

    /**
     * Returns what commitments owe whose windows share a day with these days, and what of them is not owed or not dated.
     *
     * <p>Ids are owner, commitment and period. What is counted from the one day of its event has {@code once} for a period:
     * a sitting that moves takes its steps along under their ids.
     *
     * @param owner the first part of each id
     * @param commitments the commitments, each with an id of its own
     * @param days the days one wants to see
     * @param facts what is known of each, such as the day of its event
     * @throws TooManyObligationsException if more is owed than {@link TooManyObligationsException#MOST}
     */
    public Register register(
            String owner,
            List<? extends Commitment> commitments,
            PlanPeriod days,
            Function<? super Commitment, Facts> facts) {
        List<Obligation> obligations = new ArrayList<>();
        List<Obligation> dropped = new ArrayList<>();
        List<Register.Undated> undated = new ArrayList<>();
        List<Register.Owed> uncounted = new ArrayList<>();
        for (Commitment commitment : commitments) {
            Timing timing = commitment.timing();
            if (timing == null) {
                continue;
            }
            Facts known = facts.apply(commitment);
            boolean once =
                    timing instanceof Timing.AroundEvent && known.events().size() == 1;
            for (Occurrence one : whole(timing, days, known)) {
                boolean before = inForce != null && one.lastDay().isBefore(inForce);
                String id = owner + "/" + commitment.id() + "/" + (once ? ONCE : one.period());
                (before ? dropped : obligations).add(new Obligation(id, commitment, one));
            }
            if (obligations.size() > TooManyObligationsException.MOST) {
                throw new TooManyObligationsException(owner);
            }
            Timetable timetable = timetable(timing, days, known);
            timetable.uncounted().stream()
                    .filter(one -> !one.from().isAfter(days.toInclusive())
                            && !one.toInclusive().isBefore(days.from()))
                    .forEach(one -> uncounted.add(new Register.Owed(commitment, one)));
            timetable.noDates().ifPresent(why -> undated.add(new Register.Undated(commitment, why)));
        }
        return new Register(obligations, dropped, uncounted, undated);
    }

    /**
     * Returns how a rhythm is kept in the windows that share a day with these days; see {@link Regularity}.
     *
     * @param rhythm how often at least
     * @param days the days one wants to see
     * @param done the days on which it was done, also those outside
     * @param planned the days on which it is planned
     * @param asOf the day on which one looks
     */
    public Regularity regularity(
            Timing rhythm, PlanPeriod days, Collection<LocalDate> done, Collection<LocalDate> planned, LocalDate asOf) {
        Regularity all = Regularity.within(
                timetable(rhythm, days, Facts.NONE).all().stream()
                        .map(one -> rhythm instanceof Timing.Recurring turn ? owing(one, turn.count()) : one)
                        .map(LastingRules::onItsDay)
                        .toList(),
                inForce,
                done,
                planned,
                asOf);
        return new Regularity(all.windows().stream()
                .filter(window -> meets(window.occurrence(), days))
                .toList());
    }
}
