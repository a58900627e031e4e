package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one period under other weights: kk салмақтарды ауыстыру, ru замена весов.
 *
 * <p>Everything that does not depend on the weights is computed once. Where the score is the one mean whose weights change,
 * only its weighted sum is left to do ({@link #sums}). Not for several threads at once: each takes its own.
 */
public final class FastReweighting {
    private final FastProgram program;
    private final FastEvaluation evaluation;
    private final FastRun run;
    private final int[] means;
    private final int[] dependent;
    private final @Nullable Sums sums;

    private FastReweighting(FastColumns columns, PlanPeriod period, List<String> paths) {
        evaluation = FastEvaluation.of(columns);
        program = evaluation.program();
        run = new FastRun(program, false);
        evaluation.run(run, period);
        evaluation.settle(run);
        means = new int[paths.size()];
        BitSet dirty = new BitSet();
        for (int i = 0; i < means.length; i++) {
            means[i] = mean(paths.get(i));
            if (dirty.get(means[i])) {
                throw new IllegalArgumentException("mean '" + paths.get(i) + "' is asked about twice");
            }
            dirty.set(means[i]);
        }
        for (FastNode node : program.nodes()) {
            for (int member : node.of) {
                if (dirty.get(member)) {
                    dirty.set(node.id);
                }
            }
        }
        dependent = dirty.stream().toArray();
        sums = Sums.of(program, run, means, columns);
    }

    /**
     * Prepares a period of the columns for other weights.
     *
     * @param paths the weighted means by path, each once: {@code score}, {@code formulas.growth.of}
     * @throws IllegalArgumentException if at a path there is no weighted mean that the score needs
     * @throws RefusedException if the methodology declares to refuse what the data say
     */
    public static FastReweighting of(FastColumns columns, PlanPeriod period, List<String> paths) {
        return new FastReweighting(columns, period, List.copyOf(paths));
    }

    /**
     * Returns the paths of all weighted means that the score needs, sorted: those of two members or more whose weights are 0
     * or more and not all 0, so that other weights could stand there.
     */
    public static List<String> means(FastColumns columns) {
        List<String> paths = new ArrayList<>();
        for (FastNode node : FastEvaluation.of(columns).program().nodes()) {
            if (node instanceof FastMean mean && mean.of.length > 1) {
                double[] weights = mean.declared();
                if (Arrays.stream(weights).allMatch(one -> one >= 0)
                        && Arrays.stream(weights).sum() > 0) {
                    paths.add(node.path);
                }
            }
        }
        paths.sort(null);
        return List.copyOf(paths);
    }

    private int mean(String path) {
        int at = program.find(path);
        while (at >= 0 && program.nodes()[at] instanceof FastSources.Named) {
            at = program.nodes()[at].of[0];
        }
        if (at < 0 || !(program.nodes()[at] instanceof FastMean)) {
            throw new IllegalArgumentException("there is no weighted mean at '" + path + "' that the score needs");
        }
        return at;
    }

    private FastMean mean(int index) {
        return (FastMean) program.nodes()[means[index]];
    }

    /** Returns the declared weights of a mean, in the order of the paths. */
    public double[] declared(int index) {
        return mean(index).declared();
    }

    /** Returns the scores under the declared weights, NaN for none. */
    public double[] scores() {
        return run.lo[program.score()].clone();
    }

    /**
     * Puts the scores under other weights into an array; NaN for a unit without a score.
     *
     * @param weights for each mean one weight for each member, 0 or more and not all 0
     * @throws RefusedException if the methodology refuses what comes of these weights
     */
    public void scores(double[][] weights, double[] into) {
        for (int i = 0; i < means.length; i++) {
            run.weights[means[i]] = weights[i];
        }
        for (int node : dependent) {
            program.nodes()[node].run(run);
        }
        evaluation.settle(run);
        System.arraycopy(run.lo[program.score()], 0, into, 0, into.length);
    }

    /** Returns the weighted sums that order the units as the scores do, or {@code null} where the score is more than that. */
    public @Nullable Sums sums() {
        return sums;
    }

    /** A score that is one weighted sum: the greater the sum the greater the score, equal sums have equal scores. */
    public static final class Sums {
        private final double[][] members;
        private final int[] lacking;
        private final double[][] present;

        private Sums(double[][] members, int[] lacking, double[][] present) {
            this.members = members;
            this.lacking = lacking;
            this.present = present;
        }

        private static @Nullable Sums of(FastProgram program, FastRun run, int[] means, FastColumns columns) {
            int at = program.score();
            while (program.nodes()[at] instanceof FastSources.Named) {
                at = program.nodes()[at].of[0];
            }
            if (means.length != 1 || means[0] != at || !(program.nodes()[at] instanceof FastMean mean) || !mean.fit()) {
                return null;
            }
            boolean plain = mean.power().equals(Rational.ONE);
            boolean scaled = mean.rule() == WeightRule.DIVIDE_BY_SUM;
            if ((!plain || scaled) && columns.methodology().placing().rounding() instanceof Rounding.BeforeRanking) {
                return null;
            }
            double[][] members = new double[mean.of.length][];
            double[][] present = new double[mean.of.length][];
            BitSet odd = new BitSet();
            for (int i = 0; i < members.length; i++) {
                double[] column = run.lo[mean.of[i]];
                byte[] states = run.state[mean.of[i]];
                members[i] = mean.transformed(run, i).clone();
                present[i] = new double[run.units];
                for (int unit = 0; unit < run.units; unit++) {
                    present[i][unit] = states[unit] == 0 ? 1 : 0;
                    if (states[unit] == 0 && !mean.defined(column[unit])) {
                        return null;
                    }
                    if (mean.power().signum() < 0) {
                        members[i][unit] = -members[i][unit];
                    }
                    if (states[unit] != 0 && mean.absent() == AbsentRule.SKIP) {
                        odd.set(unit);
                    } else if (states[unit] != 0 && mean.absent() == AbsentRule.ZERO) {
                        if (!mean.defined(0)) {
                            return null;
                        }
                        members[i][unit] = 0;
                    }
                }
            }
            // Whoever has no score has none under other weights, unless the declared ones of its members are all 0.
            double[] scores = run.lo[program.score()];
            List<Integer> lacking = new ArrayList<>();
            for (int unit = 0; unit < run.units; unit++) {
                boolean weightless = run.state[at][unit] == FastRun.code(AbsentReason.WEIGHTS);
                if (Double.isNaN(scores[unit]) && !weightless) {
                    members[0][unit] = Double.NaN;
                } else if (odd.get(unit)) {
                    for (int i = 0; i < members.length; i++) {
                        members[i][unit] = present[i][unit] == 0 ? 0 : members[i][unit];
                    }
                    lacking.add(unit);
                }
            }
            return new Sums(
                    members, lacking.stream().mapToInt(Integer::intValue).toArray(), present);
        }

        /** Returns how many members the mean has. */
        public int size() {
            return members.length;
        }

        /** Returns a member's column as it is summed, in the roster's order; it must not be written into. */
        public double[] member(int index) {
            return members[index];
        }

        /** Mends the sums of units whose absent members are skipped: the weights of the others are scaled up. */
        public void mend(double[] weights, double[] sums) {
            for (int unit : lacking) {
                double all = 0;
                double there = 0;
                for (int i = 0; i < weights.length; i++) {
                    all += weights[i];
                    there += weights[i] * present[i][unit];
                }
                sums[unit] = there == 0 ? Double.NaN : sums[unit] * all / there;
            }
        }
    }
}
