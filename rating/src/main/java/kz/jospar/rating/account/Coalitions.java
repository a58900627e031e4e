package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/** Plays out a formula that is no sum: every coalition of the indicators beneath it, against every reference. */
final class Coalitions {
    /** References times coalitions for one formula and unit; each of them evaluates the formula once. */
    static final long MOST_EVALUATIONS = 1 << 20;

    private final Frame own;
    private final int peersAndRules;
    private final Dues dues;

    Coalitions(Frame own, int peersAndRules, Dues dues) {
        this.own = own;
        this.peersAndRules = peersAndRules;
        this.dues = dues;
    }

    void play(Node node, References references, boolean zero, Real coefficient) {
        List<Node> bricks = Tree.bricks(node);
        List<Integer> players = new ArrayList<>(
                bricks.stream().map(Node::player).distinct().sorted().toList());
        if (node.framed()) {
            players.add(peersAndRules);
        }
        if (players.size() > Shapley.MOST_PLAYERS || (long) references.size() << players.size() > MOST_EVALUATIONS) {
            throw new NoSplitException(NoAccount.Reason.TOO_MANY_PLAYERS, node.path());
        }
        Rational each = Rational.of(1, references.size());
        List<Real> values = Shapley.values(players.size(), coalition -> {
            BitSet from = new BitSet();
            for (int i = 0; i < players.size(); i++) {
                from.set(players.get(i), (coalition & 1 << i) != 0);
            }
            List<Real> worths = new ArrayList<>(references.size());
            for (Frame reference : references.frames()) {
                worths.add(worth(node, bricks, from, reference, zero));
            }
            return Real.sum(worths).multiply(each);
        });
        for (int i = 0; i < players.size(); i++) {
            dues.add(players.get(i), values.get(i).multiply(coefficient));
        }
    }

    /** The formula with some players' cells taken from the unit and the others' from a reference. */
    private Real worth(Node node, List<Node> bricks, BitSet from, Frame reference, boolean zero) {
        boolean here = !node.framed() || from.get(peersAndRules);
        Frame frame = here ? own : reference;
        Frame other = here ? reference : own;
        Map<String, Cell> replaced = new HashMap<>();
        for (Node brick : bricks) {
            if (from.get(brick.player()) != here) {
                replaced.put(brick.path(), other.cell(brick));
            }
        }
        Cell cell = frame.with(replaced, node);
        if (cell instanceof Cell.Known known) {
            return known.value();
        }
        if (zero) {
            return Rational.ZERO;
        }
        throw new NoSplitException(NoAccount.Reason.MIXTURE_WITHOUT_SCORE, node.path());
    }
}
