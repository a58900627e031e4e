package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * What a plan owes after it was amended: kk өзгертілген жоспардың міндеттемелері, ru обязательства изменённого плана.
 *
 * <p>An amendment does not reach back. What fell due before the day of the new edition stays as it was, also where the
 * measure was dropped; from that day on the new edition holds. A measure that was there before runs on from the first
 * edition's day, so that its windows are not cut anew; one that was added runs from the new edition's day. The turns of
 * both are counted from the plan's own first day. A first edition without a day holds from the plan's first day. That an
 * amendment does not reach back is plain sense; no act was read on it.
 *
 * <p>A deadline that comes once is one duty, wherever an edition puts it: the new edition moves it, also one of the past.
 *
 * <p>Worked case: a plan of 15 January 2025 gets a new edition of 20 June that makes a quarterly measure a monthly one.
 * The first quarter stays owed by 31 March; then June to December are owed, each at its month's end.
 */
public final class AmendedPlan {
    private AmendedPlan() {}

    /** Returns what is owed under both editions where no event and no schedule from outside is known. */
    public static List<Obligation> obligations(Deadlines deadlines, Plan before, Plan after) {
        return obligations(deadlines, before, after, Facts::of);
    }

    /**
     * Returns what is owed under both editions, in the order of the new edition, what was owed under dropped measures
     * behind that. Where the new edition has no day, or none later than the one before it, it holds from the beginning.
     *
     * @param deadlines dates both
     * @param before the edition before
     * @param after the new edition, its measures under the ids of {@code before}
     * @param facts what is known of a measure of either edition, such as the day of its event
     */
    public static List<Obligation> obligations(
            Deadlines deadlines, Plan before, Plan after, Function<? super Commitment, Facts> facts) {
        PlanPeriod period = after.period();
        LocalDate amended = adopted(after);
        if (period == null || amended == null) {
            return deadlines.register(after, facts).obligations();
        }
        LocalDate adopted = adopted(before, period);
        if (!amended.isAfter(adopted)) {
            return deadlines.register(after, facts).obligations();
        }
        Map<String, Measure> olds = new HashMap<>();
        before.measures().forEach(measure -> olds.put(measure.id(), measure));
        Set<String> news = new HashSet<>();
        after.measures().forEach(measure -> news.add(measure.id()));
        Map<String, List<Obligation>> past = new HashMap<>();
        List<Obligation> pastOfDropped = new ArrayList<>();
        for (Obligation obligation : deadlines.register(before, facts).obligations()) {
            String measure = obligation.commitment().id();
            if (!obligation.occurrence().due().isBefore(amended)) {
                continue;
            }
            if (news.contains(measure)) {
                past.computeIfAbsent(measure, id -> new ArrayList<>()).add(obligation);
            } else {
                pastOfDropped.add(obligation);
            }
        }
        List<Obligation> owed = new ArrayList<>();
        for (Measure measure : after.measures()) {
            Measure old = olds.get(measure.id());
            LocalDate since = old == null ? amended : adopted;
            // The plan's own period, not what is left of it: every second week is counted from the plan's first day.
            List<Obligation> own = deadlines
                    .register(
                            after.id(),
                            List.of(measure),
                            period,
                            one -> facts.apply(one).withAdopted(since))
                    .obligations();
            if (old != null && comesOnce(old.timing()) && comesOnce(measure.timing())) {
                owed.addAll(own);
                continue;
            }
            Set<String> ids = new HashSet<>();
            for (Obligation obligation : past.getOrDefault(measure.id(), List.of())) {
                ids.add(obligation.id());
                owed.add(obligation);
            }
            own.stream()
                    .filter(obligation -> !obligation.occurrence().due().isBefore(amended))
                    .filter(obligation -> !ids.contains(obligation.id()))
                    .forEach(owed::add);
        }
        owed.addAll(pastOfDropped);
        return List.copyOf(owed);
    }

    /** Tells whether a deadline comes once, on a day or in a window of its own. */
    static boolean comesOnce(@Nullable Timing timing) {
        return timing instanceof Timing.OnDay || timing instanceof Timing.Within;
    }

    /** An edition without a day holds from the first day of its period. */
    private static LocalDate adopted(Plan before, PlanPeriod period) {
        LocalDate day = adopted(before);
        if (day != null) {
            return day;
        }
        PlanPeriod own = before.period();
        return own == null ? period.from() : own.from();
    }

    private static @Nullable LocalDate adopted(Plan plan) {
        return plan.approval() == null ? null : plan.approval().date();
    }
}
