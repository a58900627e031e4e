package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * Every formula of a methodology, computed exactly for every unit: kk есептеу, ru расчёт.
 *
 * <p>Formulas that the score does not need are not computed, and a named formula is computed once however often it is used.
 * A refusal counts where the score asks for it: in a branch that is not taken, or behind a member that is not asked, it
 * refuses nothing.
 *
 * <p><b>Frozen statistics.</b> What a formula takes from a unit's peers - the ends of a scale, mean and deviation, the order
 * of values - is computed once for each peer group and kept. {@link #with} then recomputes one unit alone: its own number
 * changes, those of its peers and their statistics do not. In ranks a unit's frozen value steps aside for the new one.
 * {@link #frozenAs} takes the statistics of another evaluation: this year's numbers on last year's scales.
 */
public final class Evaluation {
    private final DeclaredMethodology methodology;
    private final Observations data;
    private final PlanPeriod period;
    private final Roster roster;
    private final List<String> units;
    private final Map<String, Integer> unitIndex;
    private final List<Node> nodes;
    private final Map<String, Integer> indexOf;
    private final Map<String, Peers> peers = new HashMap<>();
    private final Cell[][] cells;
    private final Frozen[][] frozen;

    private Evaluation(DeclaredMethodology methodology, Observations data, PlanPeriod period, @Nullable Evaluation as) {
        this.methodology = methodology;
        this.data = data;
        this.period = period;
        roster = Units.of(methodology, data);
        units = roster.ids();
        unitIndex = Units.index(units);
        Units.refuseOthers(data, unitIndex);
        SourceRules sources = new SourceRules(methodology.indicators(), data, period);
        Graph graph =
                Graph.of(methodology.score(), methodology.formulas(), new Rules(sources, new BranchRules(sources)));
        nodes = graph.nodes();
        indexOf = graph.indexOf();
        cells = new Cell[nodes.size()][];
        frozen = new Frozen[nodes.size()][];
        for (int node = 0; node < nodes.size(); node++) {
            freeze(node, as);
            compute(node);
        }
        for (Cell cell : cells[score()]) {
            if (cell instanceof Refused refused) {
                throw refused.exception();
            }
        }
    }

    /**
     * Computes a methodology over a table of observations.
     *
     * @param period the rated period; {@code back} counts years before it
     * @throws RefusedException if the methodology declares to refuse what the data say, or a unit is unknown to its roster
     */
    public static Evaluation of(DeclaredMethodology methodology, Observations data, PlanPeriod period) {
        return new Evaluation(methodology, data, period, null);
    }

    /**
     * Returns this evaluation with the peer statistics of another one, by the formula's path and the peer group's name; where
     * the other has none, its own stay.
     */
    public Evaluation frozenAs(Evaluation other) {
        return new Evaluation(methodology, data, period, other);
    }

    /** Returns the methodology. */
    public DeclaredMethodology methodology() {
        return methodology;
    }

    /** Returns the observations. */
    public Observations data() {
        return data;
    }

    /** Returns the rated period. */
    public PlanPeriod period() {
        return period;
    }

    /** Returns the days that {@code back} years before the rated period mean. */
    public PlanPeriod period(int back) {
        return SourceRules.back(period, back);
    }

    /** Returns who is rated: the methodology's roster, or whoever the data name. */
    public Roster roster() {
        return roster;
    }

    /** Returns the keys of the units in the roster's order. */
    public List<String> units() {
        return units;
    }

    /** Returns the paths of all computed formulas, members before those who use them; the last is {@code score}. */
    public List<String> paths() {
        return nodes.stream().map(Node::path).toList();
    }

    /** Returns the formula at a path. */
    public Formula formula(String path) {
        return nodes.get(node(path)).formula();
    }

    /** Returns the paths of a formula's members in order; of a named formula's use, the path of what it names. */
    public List<String> members(String path) {
        List<String> members = new ArrayList<>();
        for (Integer member : nodes.get(node(path)).members()) {
            members.add(nodes.get(member).path());
        }
        return List.copyOf(members);
    }

    /** Returns what a formula gives for a unit. */
    public Cell cell(String path, String unit) {
        return Refused.shown(cells[node(path)][unit(unit)]);
    }

    /** Returns what a formula gives for each unit, in the roster's order. */
    public Map<String, Cell> column(String path) {
        Map<String, Cell> column = new LinkedHashMap<>();
        Cell[] of = cells[node(path)];
        for (int i = 0; i < of.length; i++) {
            column.put(units.get(i), Refused.shown(of[i]));
        }
        return Collections.unmodifiableMap(column);
    }

    /**
     * Returns the path of the member whose cell a formula passes on as it is: what a name stands for, the branch that was
     * taken, the number within a floor and a cap or below a gate. Empty where the formula makes a number of its own.
     */
    public Optional<String> standing(String path, String unit) {
        int at = node(path);
        Node of = nodes.get(at);
        if (of.members().isEmpty()) {
            return Optional.empty();
        }
        int member = of.rule().standing(cells(at, unit(unit)));
        Formula formula = of.formula();
        if (formula instanceof Source.Named) {
            member = 0;
        } else if (formula instanceof Operation.Clamp || formula instanceof Branch.Gate) {
            int own = unit(unit);
            boolean same = cells[at][own].equals(cells[of.members().get(0)][own]);
            member = same && instead(path, unit).isEmpty() ? 0 : -1;
        }
        return member < 0
                ? Optional.empty()
                : Optional.of(nodes.get(of.members().get(member)).path());
    }

    /**
     * Returns why a formula could not compute a number of a unit's, so that its number is the one the methodology declares for
     * that. Empty where it did compute one, and where it has none.
     */
    public Optional<AbsentReason> instead(String path, String unit) {
        int at = node(path);
        if (!(cells[at][unit(unit)] instanceof Cell.Known)) {
            return Optional.empty();
        }
        List<AbsentReason> reasons = new ArrayList<>();
        UnitCells in = cells(at, unit(unit));
        nodes.get(at).rule().apply(new UnitCells(in.unit(), in.path(), in.members(), in.frozen(), reasons::add));
        return reasons.stream().findFirst();
    }

    /**
     * Returns what a formula holds a unit's value against: the worst and the best end of a scale, the mean and the deviation
     * of a z-score. Empty for other formulas, and where one of the two has no value.
     */
    public List<Real> against(String path, String unit) {
        int at = node(path);
        return NormalisationRules.against(nodes.get(at).rule(), cells(at, unit(unit)));
    }

    private UnitCells cells(int node, int unit) {
        Node of = nodes.get(node);
        List<Cell> members = new ArrayList<>(of.members().size());
        for (Integer member : of.members()) {
            members.add(cells[member][unit]);
        }
        String grouping = of.rule().peers();
        Frozen peers = grouping == null
                ? Frozen.NOTHING
                : frozen[node][peers(grouping).groupOf().get(unit)];
        return new UnitCells(units.get(unit), of.path(), members, peers);
    }

    /** Returns a unit's score. */
    public Cell score(String unit) {
        return cell(Graph.SCORE, unit);
    }

    /**
     * Returns a unit's score if some of its formulas had other cells, the peers' statistics frozen. Only what is built on
     * the replaced formulas is recomputed; a refusal comes as an absent cell.
     */
    public Cell with(String unit, Map<String, Cell> replaced) {
        return with(unit, replaced, Graph.SCORE);
    }

    /** Returns one formula's cell of a unit if some of its formulas had other cells, the peers' statistics frozen. */
    public Cell with(String unit, Map<String, Cell> replaced, String path) {
        return with(unit, replaced, path, false);
    }

    /**
     * Returns one formula's cell as {@link #with(String, Map, String)} does, a refusal on the way there being an absence as
     * any other: numbers of two units together may be what nobody could report, and what then becomes of the whole is what
     * the methodology declares for absences.
     */
    public Cell mixed(String unit, Map<String, Cell> replaced, String path) {
        return with(unit, replaced, path, true);
    }

    private Cell with(String unit, Map<String, Cell> replaced, String path, boolean refusalsAbsent) {
        int asked = node(path);
        int at = unit(unit);
        Map<Integer, Cell> changed = new HashMap<>();
        BitSet dirty = new BitSet(nodes.size());
        replaced.forEach((where, cell) -> changed.put(node(where), cell));
        changed.keySet().forEach(node -> nodes.get(node).users().forEach(dirty::set));
        for (int node = dirty.nextSetBit(0); node >= 0 && node <= asked; node = dirty.nextSetBit(node + 1)) {
            if (!changed.containsKey(node)) {
                Cell cell = apply(node, at, changed, refusalsAbsent);
                changed.put(node, refusalsAbsent ? Refused.shown(cell) : cell);
                nodes.get(node).users().forEach(dirty::set);
            }
        }
        return Refused.shown(changed.getOrDefault(asked, cells[asked][at]));
    }

    private int score() {
        return nodes.size() - 1;
    }

    private int node(String path) {
        Integer node = indexOf.get(path);
        if (node == null) {
            throw new IllegalArgumentException("no formula at '" + path + "' is part of the score");
        }
        return node;
    }

    private int unit(String unit) {
        Integer index = unitIndex.get(unit);
        if (index == null) {
            throw new IllegalArgumentException("unit '" + unit + "' is not rated");
        }
        return index;
    }

    private Peers peers(String grouping) {
        return peers.computeIfAbsent(grouping, name -> Peers.of(roster, name, unitIndex));
    }

    private void freeze(int node, @Nullable Evaluation as) {
        Node of = nodes.get(node);
        String grouping = of.rule().peers();
        if (grouping == null) {
            frozen[node] = new Frozen[0];
            return;
        }
        Peers groups = peers(grouping);
        frozen[node] = new Frozen[groups.names().size()];
        for (int group = 0; group < frozen[node].length; group++) {
            Frozen other = as == null
                    ? null
                    : as.frozen(of.path(), grouping, groups.names().get(group));
            frozen[node][group] =
                    other != null ? other : freeze(of, groups.members().get(group));
        }
    }

    private Frozen freeze(Node node, List<Integer> members) {
        List<PeerValue> values = new ArrayList<>(members.size());
        for (int unit : members) {
            Cell cell = cells[node.members().get(0)][unit];
            if (cell instanceof Refused refused) {
                return new Frozen.RefusedPeers(refused);
            }
            if (cell instanceof Cell.Known known) {
                values.add(new PeerValue(units.get(unit), known.value()));
            }
        }
        try {
            return node.rule().freeze(values);
        } catch (ArithmeticException e) {
            return new Frozen.RefusedPeers(beyond(node, "", e));
        }
    }

    private @Nullable Frozen frozen(String path, String grouping, String group) {
        Integer node = indexOf.get(path);
        if (node == null || !grouping.equals(nodes.get(node).rule().peers())) {
            return null;
        }
        Integer index = peers(grouping).index().get(group);
        return index == null ? null : frozen[node][index];
    }

    private void compute(int node) {
        cells[node] = new Cell[units.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            cells[node][unit] = apply(node, unit, Map.of(), false);
        }
    }

    private Cell apply(int node, int unit, Map<Integer, Cell> changed, boolean refusalsAbsent) {
        Node of = nodes.get(node);
        List<Cell> members = new ArrayList<>(of.members().size());
        for (Integer member : of.members()) {
            Cell other = changed.get(member);
            Cell cell = other != null ? other : cells[member][unit];
            members.add(refusalsAbsent ? Refused.shown(cell) : cell);
        }
        String grouping = of.rule().peers();
        Frozen peers = grouping == null
                ? Frozen.NOTHING
                : frozen[node][peers(grouping).groupOf().get(unit)];
        if (peers instanceof Frozen.RefusedPeers refusedPeers) {
            return refusedPeers.refused();
        }
        try {
            return of.rule().apply(new UnitCells(units.get(unit), of.path(), members, peers));
        } catch (ArithmeticException e) {
            return beyond(of, units.get(unit), e);
        }
    }

    private static Refused beyond(Node node, String unit, ArithmeticException e) {
        return new Refused(AbsentReason.BEYOND_REACH, unit, node.path(), String.valueOf(e.getMessage()));
    }
}
