package kz.jospar.rating.evaluation;

import java.util.Arrays;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.methodology.DeclaredMethodology;

/**
 * A methodology in doubles, column by column: kk жылдам есептеу, ru быстрый расчёт.
 *
 * <p>It means the same as {@link Evaluation}, convention by convention. {@link #scores} is quick and says nothing of its
 * errors. {@link #score} computes each number between two bounds that certainly hold the true one, and lists what hinges
 * on less than that: a place it does not list is the exact one. Not for several threads at once.
 */
public final class FastEvaluation {
    private final DeclaredMethodology methodology;
    private final FastColumns columns;
    private final FastProgram program;
    private final FastRun plain;

    private FastEvaluation(FastColumns columns) {
        this.methodology = columns.methodology();
        this.columns = columns;
        this.program = new FastProgram(methodology, columns.roster());
        this.plain = new FastRun(program, false);
    }

    /** Prepares the methodology that the columns were loaded for. */
    public static FastEvaluation of(FastColumns columns) {
        return new FastEvaluation(Guard.present("columns", columns));
    }

    /**
     * Returns a period's scores in the roster's order; NaN for a unit without a score.
     *
     * @throws RefusedException if the methodology declares to refuse what the data say, as far as doubles can tell
     */
    public double[] scores(PlanPeriod period) {
        double[] scores = new double[program.units().size()];
        scores(period, scores);
        return scores;
    }

    /** Puts a period's scores into an array; as {@link #scores(PlanPeriod)}. */
    public void scores(PlanPeriod period, double[] into) {
        run(plain, period);
        settle(plain);
        System.arraycopy(plain.lo[program.score()], 0, into, 0, into.length);
    }

    /**
     * Scores and places all units of a period, with bounds.
     *
     * @throws RefusedException if the methodology declares to refuse what the data say
     */
    public FastScorecard score(PlanPeriod period) {
        FastRun bounded = new FastRun(program, true);
        run(bounded, period);
        refuse(bounded);
        run(plain, period);
        double[] scores = plain.lo[program.score()].clone();
        return new FastPlacing(methodology, columns.roster(), program, bounded, scores).card();
    }

    FastProgram program() {
        return program;
    }

    FastColumns columns() {
        return columns;
    }

    void run(FastRun run, PlanPeriod period) {
        program.bind(run, columns, Guard.present("period", period));
        for (FastNode node : program.nodes()) {
            node.run(run);
        }
    }

    /** A score is a number, or absent, and nothing else; a refusal is one. */
    void settle(FastRun run) {
        int score = program.score();
        refuse(run);
        double[] scores = run.lo[score];
        for (int unit = 0; unit < scores.length; unit++) {
            if (Double.isInfinite(scores[unit])) {
                scores = detached(run, score, scores);
                scores[unit] = Double.NaN;
            }
        }
    }

    /** A score that is a bare indicator is a column of the data, and nobody writes into that. */
    private static double[] detached(FastRun run, int score, double[] scores) {
        run.lo[score] = Arrays.copyOf(scores, scores.length);
        run.hi[score] = run.lo[score];
        return run.lo[score];
    }

    private void refuse(FastRun run) {
        int score = program.score();
        if (!run.lacking[score]) {
            return;
        }
        byte[] states = run.state[score];
        for (int unit = 0; unit < states.length; unit++) {
            if (states[unit] < 0) {
                throw new RefusedException(
                        FastRun.reason(states[unit]).code(), program.units().get(unit), origin(run, score, unit), "");
            }
        }
    }

    /** Follows a refusal down to the formula where it began. */
    private String origin(FastRun run, int node, int unit) {
        int at = node;
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (int member : program.nodes()[at].of) {
                if (run.state[member][unit] == run.state[node][unit]) {
                    at = member;
                    deeper = true;
                    break;
                }
            }
        }
        return program.nodes()[at].path;
    }
}
