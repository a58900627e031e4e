package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;

/** Makes places of scores between bounds. */
final class FastPlacing {
    private final Placing placing;
    private final FastProgram program;
    private final FastPeered.Groups groups;
    private final FastRun run;
    private final double[] scores;
    private final int node;
    private final List<FastDoubt> doubts;
    private final FastScorecard.Line[] lines;

    FastPlacing(DeclaredMethodology methodology, Roster roster, FastProgram program, FastRun run, double[] scores) {
        this.placing = methodology.placing();
        this.program = program;
        this.groups = program.groups(placing.peers());
        this.run = run;
        this.scores = scores;
        this.node = program.score();
        this.doubts = new ArrayList<>(run.doubts());
        this.lines = new FastScorecard.Line[roster.units().size()];
    }

    FastScorecard card() {
        for (int[] members : groups.members()) {
            place(members);
        }
        return new FastScorecard(List.of(lines), doubts);
    }

    private void place(int[] members) {
        Unscored unscored = UnitCells.declared(placing.unscored());
        Direction direction = UnitCells.declared(placing.direction());
        TieRule ties = UnitCells.declared(placing.ties());
        int count = 0;
        int[] ranked = new int[members.length];
        for (int unit : members) {
            byte state = run.state[node][unit];
            boolean none = state > 0 && state != FastRun.UNSURE;
            if (none && unscored == Unscored.REFUSE) {
                throw new RefusedException(
                        "unscored",
                        program.units().get(unit),
                        program.nodes()[node].path,
                        FastRun.reason(state).code());
            }
            if (!none || unscored == Unscored.LAST) {
                ranked[count++] = unit;
            } else {
                lines[unit] = new FastScorecard.Line(
                        program.units().get(unit), OptionalDouble.empty(), 0, OptionalDouble.empty(), true);
            }
        }
        double[] lo = new double[count];
        double[] hi = new double[count];
        List<String> names = new ArrayList<>(count);
        double behind = direction == Direction.MORE_IS_BETTER ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            byte state = run.state[node][ranked[i]];
            FastSpan span = state == 0 ? rounded(ranked[i]) : new FastSpan(behind, behind);
            lo[i] = state == FastRun.UNSURE ? Double.NEGATIVE_INFINITY : span.lo();
            hi[i] = state == FastRun.UNSURE ? Double.POSITIVE_INFINITY : span.hi();
            names.add(program.units().get(ranked[i]));
        }
        FastRanks ranks = FastRanks.of(lo, hi, names, direction, ties);
        for (int i = 0; i < count; i++) {
            lines[ranked[i]] = line(ranked[i], ranks, i);
        }
    }

    private FastScorecard.Line line(int unit, FastRanks ranks, int index) {
        String name = program.units().get(unit);
        byte state = run.state[node][unit];
        double best = ranks.best(index);
        double worst = ranks.worst(index);
        if (worst == FastRanks.UNNAMED) {
            throw new RefusedException("tie-breaker", name, "placing.ties", "");
        }
        boolean decided = best == worst && state != FastRun.UNSURE;
        // Between bounds the middle of the possible ranks is as good as any; a decided one is exact.
        OptionalDouble rank = OptionalDouble.of(decided ? best : Math.max(1, best));
        if (state != 0) {
            double bound = state == FastRun.UNSURE ? Double.POSITIVE_INFINITY : 0;
            return new FastScorecard.Line(name, OptionalDouble.empty(), bound, rank, decided);
        }
        double score = scores[unit];
        FastSpan span = run.span(node, unit);
        if (Double.isNaN(score) || Double.isInfinite(score)) {
            score = span.middle();
        }
        double bound = Math.max(0, Math.max(FastMath.addUp(span.hi(), -score), FastMath.addUp(score, -span.lo())));
        return new FastScorecard.Line(name, OptionalDouble.of(score), bound, rank, decided);
    }

    private FastSpan rounded(int unit) {
        FastSpan span = run.span(node, unit);
        if (placing.rounding() instanceof Rounding.BeforeRanking before) {
            if (FastOperations.splits(span, before.digits(), before.mode())) {
                doubts.add(new FastDoubt(program.units().get(unit), "placing"));
            }
            return FastOperations.steps(span, before.digits(), before.mode());
        }
        return span;
    }
}
