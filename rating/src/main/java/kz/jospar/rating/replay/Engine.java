package kz.jospar.rating.replay;

import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.methodology.Methodology;
import org.jspecify.annotations.Nullable;

/** Computes a rating from its inputs, the same each time. */
interface Engine {
    /** Returns a row for each unit, or why there is none. */
    Outcome rate(Methodology methodology, @Nullable Roster roster, Observations data, PlanPeriod period);

    /**
     * What came out.
     *
     * @param rows sorted by unit; empty if it was refused
     * @param refusal why nothing was computed, or {@code null}
     */
    record Outcome(List<ScoreRow> rows, ReplayDifference.@Nullable Reason refusal) {}
}
