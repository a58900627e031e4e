package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.LateRule;

/**
 * The scores of one period with other counts in the place of those observed: kk санақтарды ауыстыру, ru замена счётных
 * значений.
 *
 * <p>Only counts that were reported are replaced, also those of earlier years that the formulas ask for: not what stands in
 * for a missing or a late one, no denominators, and no status. Not for several threads at once: each takes its own.
 */
public final class FastRedrawing {
    private final FastEvaluation evaluation;
    private final FastRun run;
    private final List<Counts> columns = new ArrayList<>();

    private record Key(String indicator, int back) {}

    /** Observed counts, which of them may be redrawn, and the column that the formulas read. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Counts(Key key, double[] observed, boolean[] drawn, double[] read) {}

    private FastRedrawing(FastColumns data, PlanPeriod period, Set<String> indicators) {
        evaluation = FastEvaluation.of(data);
        FastProgram program = evaluation.program();
        run = new FastRun(program, false);
        program.bind(run, data, Guard.present("period", period));
        Map<Key, Counts> made = new HashMap<>();
        for (String id : indicators) {
            Indicator indicator = data.methodology().indicators().get(id);
            if (indicator == null || indicator.conventions().domain() != Domain.COUNT) {
                throw new IllegalArgumentException("the methodology has no counts '" + id + "'");
            }
        }
        for (FastNode node : program.nodes()) {
            if (node instanceof FastSources.Data source
                    && !source.denominator
                    && indicators.contains(source.indicator)) {
                Key key = new Key(source.indicator, source.back);
                Counts counts = made.computeIfAbsent(key, one -> counts(data, period, one, node.id));
                run.lo[node.id] = counts.read;
                run.hi[node.id] = counts.read;
            }
        }
        columns.addAll(made.values());
        columns.sort(
                Comparator.comparing((Counts one) -> one.key.indicator).thenComparing((Counts one) -> one.key.back));
    }

    private Counts counts(FastColumns data, PlanPeriod period, Key key, int node) {
        Conventions conventions = Guard.present(
                        "indicator", data.methodology().indicators().get(key.indicator))
                .conventions();
        byte[] status = data.status(key.indicator, SourceRules.back(period, key.back));
        double[] observed = run.lo[node];
        boolean[] drawn = new boolean[observed.length];
        for (int unit = 0; unit < drawn.length; unit++) {
            boolean late = status[unit] == FastRun.code(Observation.Status.LATE);
            drawn[unit] = run.known(node, unit)
                    && (late
                            ? conventions.whenLate() instanceof LateRule.AsReported
                            : status[unit] == FastRun.code(Observation.Status.REPORTED)
                                    || status[unit] == FastRun.code(Observation.Status.ZERO));
        }
        return new Counts(key, observed, drawn, observed.clone());
    }

    /**
     * Prepares a period of the columns for other counts.
     *
     * @param indicators whose counts are replaced; each must be of the domain {@code count}
     * @throws IllegalArgumentException if the methodology has no such indicator of counts
     */
    public static FastRedrawing of(FastColumns columns, PlanPeriod period, Set<String> indicators) {
        return new FastRedrawing(columns, period, Set.copyOf(indicators));
    }

    /**
     * Puts the scores under other counts into an array; NaN for a unit without a score.
     *
     * @param draw gets each observed count, by indicator, year back and unit, and returns the one that is to stand there: a
     *     whole number from 0 on
     * @throws RefusedException if the methodology refuses what comes of these counts
     */
    public void scores(DoubleUnaryOperator draw, double[] into) {
        for (Counts column : columns) {
            for (int unit = 0; unit < column.drawn.length; unit++) {
                if (column.drawn[unit]) {
                    column.read[unit] = draw.applyAsDouble(column.observed[unit]);
                }
            }
        }
        FastProgram program = evaluation.program();
        for (FastNode node : program.nodes()) {
            node.run(run);
        }
        evaluation.settle(run);
        System.arraycopy(run.lo[program.score()], 0, into, 0, into.length);
    }
}
