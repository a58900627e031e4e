package kz.jospar.portal.work;

import java.time.LocalDate;
import java.util.Set;
import kz.jospar.schedule.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations are asked for: kk сүзгі, ru фильтр. What is {@code null} or empty asks for all.
 *
 * @param plan the plan
 * @param measure the measure
 * @param executor the executor's id
 * @param section the place of the section, from 0
 * @param standings the standings, any of them
 * @param from the first last day in force
 * @param toInclusive the last one
 */
public record Filter(
        @Nullable String plan,
        @Nullable String measure,
        @Nullable String executor,
        @Nullable Integer section,
        Set<Standing> standings,
        @Nullable LocalDate from,
        @Nullable LocalDate toInclusive) {
    public Filter {
        standings = Set.copyOf(standings);
    }

    /** Everything of a plan. */
    public static Filter ofPlan(String plan) {
        return new Filter(plan, null, null, null, Set.of(), null, null);
    }

    /** Everything of a measure. */
    public static Filter ofMeasure(String plan, String measure) {
        return new Filter(plan, measure, null, null, Set.of(), null, null);
    }

    /** What is due between two days, whichever the plan. */
    public static Filter due(@Nullable LocalDate from, LocalDate toInclusive) {
        return new Filter(null, null, null, null, Set.of(), from, toInclusive);
    }

    /** Returns this filter for one executor. */
    public Filter withExecutor(@Nullable String other) {
        return new Filter(plan, measure, other, section, standings, from, toInclusive);
    }

    /** Returns this filter for some standings. */
    public Filter withStandings(Set<Standing> others) {
        return new Filter(plan, measure, executor, section, others, from, toInclusive);
    }

    /** Returns this filter for one section. */
    public Filter withSection(@Nullable Integer other) {
        return new Filter(plan, measure, executor, other, standings, from, toInclusive);
    }

    /** Returns this filter for some days. */
    public Filter within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filter(plan, measure, executor, section, standings, first, last);
    }
}
