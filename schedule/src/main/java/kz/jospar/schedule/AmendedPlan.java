package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * <p>An edition tells nothing of those before it. Who amends a plan more than once keeps what was owed and hands it on:
 * what fell due before the day of the new edition stays, whichever edition it comes from.
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
        return obligations(deadlines, before, deadlines.register(before, facts).obligations(), after, facts);
    }

    /**
     * Returns what is owed where the edition before was an amendment itself. Where the new edition has no day, or none
     * later than the one before it, it takes the place of that one alone: what earlier editions left stays.
     *
     * <p>Worked case: a quarterly measure of 15 January 2025 is made a monthly one on 20 June, and another is added on 10
     * September. The first quarter is still owed by 31 March.
     *
     * @param deadlines dates both
     * @param before the edition before
     * @param owedBefore what was owed under it, as this method returned it then
     * @param after the new edition, its measures under the ids of {@code before}
     * @param facts what is known of a measure of either edition, such as the day of its event
     */
    public static List<Obligation> obligations(
            Deadlines deadlines,
            Plan before,
            List<Obligation> owedBefore,
            Plan after,
            Function<? super Commitment, Facts> facts) {
        PlanPeriod period = after.period();
        if (period == null) {
            return deadlines.register(after, facts).obligations();
        }
        LocalDate adopted = adopted(before, period);
        LocalDate amended = adopted(after);
        if (amended == null || !amended.isAfter(adopted)) {
            if (ids(deadlines.register(before, facts).obligations()).containsAll(ids(owedBefore))) {
                return deadlines.register(after, facts).obligations();
            }
            amended = adopted;
        }
        Map<String, Measure> olds = new HashMap<>();
        before.measures().forEach(measure -> olds.put(measure.id(), measure));
        Set<String> news = new HashSet<>();
        after.measures().forEach(measure -> news.add(measure.id()));
        Map<String, List<Obligation>> past = new HashMap<>();
        List<Obligation> pastOfDropped = new ArrayList<>();
        Map<String, LocalDate> firstDays = new HashMap<>();
        for (Obligation obligation : owedBefore) {
            String measure = obligation.commitment().id();
            firstDays.merge(measure, obligation.occurrence().from(), AmendedPlan::earlier);
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
            // It may have come with an edition before the last one.
            LocalDate since = old == null ? amended : earlier(adopted, firstDays.getOrDefault(measure.id(), adopted));
            List<Obligation> own = dated(deadlines, after.id(), measure, period, facts, since);
            Measure once = old != null && comesOnce(old.timing()) && comesOnce(measure.timing()) ? old : null;
            boolean moves = once != null;
            Set<String> moved = once == null
                    ? Set.of()
                    : ids(dated(deadlines, before.id(), once, period(before, period), facts, since));
            Set<String> ids = new HashSet<>();
            for (Obligation obligation : past.getOrDefault(measure.id(), List.of())) {
                if (!moved.contains(obligation.id())) {
                    ids.add(obligation.id());
                    owed.add(obligation);
                }
            }
            LocalDate from = amended;
            own.stream()
                    .filter(obligation ->
                            moves || !obligation.occurrence().due().isBefore(from))
                    .filter(obligation -> !ids.contains(obligation.id()))
                    .forEach(owed::add);
        }
        owed.addAll(pastOfDropped);
        return List.copyOf(owed);
    }

    private static List<Obligation> dated(
            Deadlines deadlines,
            String plan,
            Measure measure,
            PlanPeriod period,
            Function<? super Commitment, Facts> facts,
            LocalDate since) {
        // The plan's own period, not what is left of it: every second week is counted from the plan's first day.
        return deadlines
                .register(
                        plan, List.of(measure), period, one -> facts.apply(one).withAdopted(since))
                .obligations();
    }

    private static Set<String> ids(List<Obligation> obligations) {
        return obligations.stream().map(Obligation::id).collect(Collectors.toSet());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
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
        return period(before, period).from();
    }

    private static PlanPeriod period(Plan before, PlanPeriod period) {
        PlanPeriod own = before.period();
        return own == null ? period : own;
    }

    private static @Nullable LocalDate adopted(Plan plan) {
        return plan.approval() == null ? null : plan.approval().date();
    }
}
