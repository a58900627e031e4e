package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.FormulaCases;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.methodology.DeclaredMethodology;
import org.jspecify.annotations.Nullable;

/** The formulas that a score needs, members before those who use them. It keeps peers' statistics: one thread at a time. */
final class FastProgram implements FastBranches.Statuses {
    /** Only the shape of the graph is taken from the exact rules; their data are never asked. */
    private static final PlanPeriod ANY = PlanPeriod.ofYears(2000, 2000);

    private final Roster roster;
    private final List<String> units;
    private final Map<String, Integer> unitIndex;
    private final Map<String, FastPeered.Groups> groups = new HashMap<>();
    private final FastNode[] nodes;
    private final Map<String, Integer> indexOf;
    private final List<FastSources.Data> data = new ArrayList<>();
    private final Map<Asked, Integer> asked = new HashMap<>();
    private final List<Asked> askedList = new ArrayList<>();
    private byte[][] statuses = new byte[0][];
    private int widest = 1;

    FastProgram(DeclaredMethodology methodology, Roster roster) {
        this.roster = roster;
        units = roster.ids();
        unitIndex = Units.index(units);
        Graph graph = graph(methodology);
        indexOf = graph.indexOf();
        nodes = new FastNode[graph.nodes().size()];
        for (int id = 0; id < nodes.length; id++) {
            Node node = graph.nodes().get(id);
            int[] of = node.members().stream().mapToInt(Integer::intValue).toArray();
            widest = Math.max(widest, of.length);
            nodes[id] = node.formula().choose(new Making(new FastNode.At(id, node.path(), of)));
        }
    }

    static Graph graph(DeclaredMethodology methodology) {
        SourceRules sources = new SourceRules(methodology.indicators(), Observations.of(List.of()), ANY);
        return Graph.of(methodology.score(), methodology.formulas(), new Rules(sources, new BranchRules(sources)));
    }

    FastNode[] nodes() {
        return nodes;
    }

    List<String> units() {
        return units;
    }

    int widest() {
        return widest;
    }

    int score() {
        return nodes.length - 1;
    }

    /** Returns the number of a formula, or a number below 0. */
    int find(String path) {
        return indexOf.getOrDefault(path, -1);
    }

    FastPeered.Groups groups(@Nullable String grouping) {
        return groups.computeIfAbsent(
                UnitCells.declared(grouping), name -> FastPeered.Groups.of(Peers.of(roster, name, unitIndex)));
    }

    /** Puts the columns of a period where the formulas look for them. */
    void bind(FastRun run, FastColumns columns, PlanPeriod period) {
        for (FastSources.Data source : data) {
            FastColumns.Column column =
                    columns.column(source.denominator, source.indicator, SourceRules.back(period, source.back));
            run.lo[source.id] = column.lo();
            run.hi[source.id] = run.bounded ? column.hi() : column.lo();
            run.state[source.id] = column.state();
            run.lacking[source.id] = column.lacking();
        }
        statuses = new byte[askedList.size()][];
        for (int i = 0; i < statuses.length; i++) {
            Asked one = askedList.get(i);
            statuses[i] = columns.status(one.indicator, SourceRules.back(period, one.back));
        }
    }

    @Override
    public int column(String indicator, int back) {
        return asked.computeIfAbsent(new Asked(indicator, back), one -> {
            askedList.add(one);
            return askedList.size() - 1;
        });
    }

    @Override
    public byte at(int column, int unit) {
        return statuses[column][unit];
    }

    private record Asked(String indicator, int back) {}

    private final class Making implements FormulaCases<FastNode> {
        private final FastNode.At at;

        Making(FastNode.At at) {
            this.at = at;
        }

        private FastNode data(boolean denominator, String indicator, int back) {
            FastSources.Data source = new FastSources.Data(at, denominator, indicator, back);
            data.add(source);
            return source;
        }

        @Override
        public FastNode value(Source.Value formula) {
            return data(false, formula.indicator(), formula.back());
        }

        @Override
        public FastNode denominator(Source.Denominator formula) {
            return data(true, formula.indicator(), formula.back());
        }

        @Override
        public FastNode constant(Source.Constant formula) {
            return new FastSources.Constant(at, formula.value());
        }

        @Override
        public FastNode named(Source.Named formula) {
            return new FastSources.Named(at);
        }

        @Override
        public FastNode sum(Operation.Sum formula) {
            return new FastOperations.Sum(at, formula);
        }

        @Override
        public FastNode difference(Operation.Difference formula) {
            return new FastOperations.Difference(at);
        }

        @Override
        public FastNode product(Operation.Product formula) {
            return new FastOperations.Product(at, formula);
        }

        @Override
        public FastNode ratio(Operation.Ratio formula) {
            return new FastOperations.Ratio(at, formula);
        }

        @Override
        public FastNode share(Operation.Share formula) {
            return new FastOperations.Ratio(at, formula);
        }

        @Override
        public FastNode power(Operation.Power formula) {
            return new FastOperations.Power(at, formula);
        }

        @Override
        public FastNode log(Operation.Log formula) {
            return new FastOperations.Log(at, formula);
        }

        @Override
        public FastNode exp(Operation.Exp formula) {
            return new FastOperations.Exp(at);
        }

        @Override
        public FastNode absolute(Operation.Absolute formula) {
            return new FastOperations.Absolute(at);
        }

        @Override
        public FastNode round(Operation.Round formula) {
            return new FastOperations.Round(at, formula);
        }

        @Override
        public FastNode clamp(Operation.Clamp formula) {
            return new FastOperations.Clamp(at, formula);
        }

        @Override
        public FastNode change(Operation.Change formula) {
            return new FastOperations.Change(at, formula);
        }

        @Override
        public FastNode scale(Normalisation.Scale formula) {
            boolean peered = formula.worst() instanceof kz.jospar.rating.formula.Statistic
                    || formula.best() instanceof kz.jospar.rating.formula.Statistic;
            return new FastNormalisations.Scale(
                    at, formula, peered ? groups(formula.peers()) : FastPeered.Groups.none(units.size()));
        }

        @Override
        public FastNode zScore(Normalisation.ZScore formula) {
            return new FastNormalisations.ZScore(at, formula, groups(formula.peers()));
        }

        @Override
        public FastNode rank(Normalisation.Rank formula) {
            return new FastNormalisations.Rank(at, formula, groups(formula.peers()), units);
        }

        @Override
        public FastNode normalScore(Normalisation.NormalScore formula) {
            return new FastNormalisations.NormalScore(at, formula, groups(formula.peers()), units);
        }

        @Override
        public FastNode exponential(Normalisation.Exponential formula) {
            return new FastNormalisations.Exponential(at, formula);
        }

        @Override
        public FastNode steps(Normalisation.Steps formula) {
            return new FastNormalisations.Steps(at, formula);
        }

        @Override
        public FastNode peer(Normalisation.Peer formula) {
            return new FastNormalisations.Peer(at, formula, groups(formula.peers()));
        }

        @Override
        public FastNode mean(Aggregate.Mean formula) {
            return new FastMean(at, formula);
        }

        @Override
        public FastNode ordered(Aggregate.Ordered formula) {
            return new FastAggregates.Ordered(at, formula);
        }

        @Override
        public FastNode chosen(Aggregate.Chosen formula) {
            return new FastAggregates.Chosen(at, formula);
        }

        @Override
        public FastNode meanPenalty(Aggregate.MeanPenalty formula) {
            return new FastAggregates.MeanPenalty(at, formula);
        }

        @Override
        public FastNode decision(Branch.If formula) {
            return new FastBranches.If(at, formula, FastProgram.this);
        }

        @Override
        public FastNode gate(Branch.Gate formula) {
            return new FastBranches.Gate(at, formula, FastProgram.this);
        }

        @Override
        public FastNode whenAbsent(Branch.WhenAbsent formula) {
            return new FastBranches.WhenAbsent(at);
        }
    }
}
