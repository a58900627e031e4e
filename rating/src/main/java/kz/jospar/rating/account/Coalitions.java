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
        List<Integer> players = List.copyOf(Groups.players(node, peersAndRules));
        boolean all = fits(players.size() > Shapley.MOST_PLAYERS ? Long.MAX_VALUE : 1L << players.size(), references);
        // Bounds come out of bounds either way; what is a fraction stays one as long as it can.
        boolean bounds =
                !(own.cell(node) instanceof Cell.Known known && known.value().exact());
        if (Geometric.fits(node) && (bounds || !all)) {
            Geometric geometric = new Geometric(node, peersAndRules);
            if (fits(geometric.mixtures(), references) && geometric.play(own, references, coefficient, dues)) {
                return;
            }
        }
        if (all) {
            List<Real> values = Shapley.values(players.size(), coalition -> {
                BitSet from = new BitSet();
                for (int i = 0; i < players.size(); i++) {
                    from.set(players.get(i), (coalition & 1 << i) != 0);
                }
                return mean(node, bricks, from, references, zero);
            });
            for (int i = 0; i < players.size(); i++) {
                dues.add(players.get(i), values.get(i).multiply(coefficient));
            }
            return;
        }
        List<List<Integer>> groups = Groups.byMember(node, peersAndRules);
        if (!fits(Owen.coalitions(groups), references)) {
            throw new NoSplitException(NoAccount.Reason.TOO_MANY_PLAYERS, node.path());
        }
        dues.grouped(node.path());
        Owen.values(groups, from -> mean(node, bricks, from, references, zero))
                .forEach((player, value) -> dues.add(player, value.multiply(coefficient)));
    }

    private static boolean fits(long coalitions, References references) {
        return coalitions <= MOST_EVALUATIONS / references.size();
    }

    private Real mean(Node node, List<Node> bricks, BitSet from, References references, boolean zero) {
        List<Real> worths = new ArrayList<>(references.size());
        for (Frame reference : references.frames()) {
            Cell cell = cell(node, bricks, from, own, reference, peersAndRules);
            if (cell instanceof Cell.Known known) {
                worths.add(known.value());
            } else if (!zero) {
                throw new NoSplitException(NoAccount.Reason.MIXTURE_WITHOUT_SCORE, node.path());
            }
        }
        return Real.sum(worths).multiply(Rational.of(1, references.size()));
    }

    /** The formula with some players' cells taken from the unit and the others' from a reference. */
    static Cell cell(Node node, List<Node> bricks, BitSet from, Frame own, Frame reference, int peersAndRules) {
        boolean here = !node.framed() || from.get(node.frame() == Node.MANY ? peersAndRules : node.frame());
        Frame frame = here ? own : reference;
        Frame other = here ? reference : own;
        Map<String, Cell> replaced = new HashMap<>();
        for (Node brick : bricks) {
            if (from.get(brick.player()) != here) {
                replaced.put(brick.path(), other.cell(brick));
            }
        }
        return frame.with(replaced, node);
    }
}
