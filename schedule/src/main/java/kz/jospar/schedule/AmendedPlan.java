package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * edition's day, so that its windows are not cut anew; one that was added runs from the new edition's day. That an
 * amendment does not reach back is plain sense; no act was read on it.
 *
 * <p>A deadline that comes once is one duty, wherever an edition puts it: the new edition moves it, also one of the past.
 *
 * <p>Worked case: a plan of 15 January 2025 gets a new edition of 20 June that makes a quarterly measure a monthly one.
 * The first quarter stays owed by 31 March; then June to December are owed, each at its month's end.
 */
public final class AmendedPlan {
    private AmendedPlan() {}

    /**
     * Returns what is owed under both editions, in the order of the new edition, what was owed under dropped measures
     * behind that. Where the new edition has no day, or none later than the one before it, it holds from the beginning.
     *
     * @param deadlines dates both
     * @param before the edition before
     * @param after the new edition, its measures under the ids of {@code before}
     */
    public static List<Obligation> obligations(Deadlines deadlines, Plan before, Plan after) {
        PlanPeriod period = after.period();
        LocalDate adopted = adopted(before);
        LocalDate amended = adopted(after);
        if (period == null || adopted == null || amended == null || !amended.isAfter(adopted)) {
            return deadlines.obligations(after);
        }
        Map<String, Measure> olds = new HashMap<>();
        before.measures().forEach(measure -> olds.put(measure.id(), measure));
        Set<String> news = new HashSet<>();
        after.measures().forEach(measure -> news.add(measure.id()));
        Map<String, List<Obligation>> past = new HashMap<>();
        List<Obligation> pastOfDropped = new ArrayList<>();
        for (Obligation obligation : deadlines.obligations(before)) {
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
            PlanPeriod horizon = from(old == null ? amended : adopted, period);
            List<Obligation> own = deadlines.obligations(after.id(), List.of(measure), horizon);
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

    private static PlanPeriod from(LocalDate day, PlanPeriod period) {
        return period.contains(day) ? new PlanPeriod(day, period.toInclusive()) : period;
    }

    private static @Nullable LocalDate adopted(Plan plan) {
        return plan.approval() == null ? null : plan.approval().date();
    }
}
