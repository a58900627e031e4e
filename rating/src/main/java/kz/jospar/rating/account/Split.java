package kz.jospar.rating.account;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * Splits one unit's distance from its references into what each player is due.
 *
 * <p>The worth of a coalition is the mean, over the references, of the score with the coalition's indicators taken from the
 * unit and all others from the reference. That game is a sum of smaller games wherever the formula is a sum, and the
 * Shapley value of a sum is the sum of the values: so only what is no sum is played out, with the indicators beneath it. A
 * formula that stands in several places is split once, with the sum of its coefficients.
 */
final class Split {
    private final Frame own;
    private final Linear linear;
    private final Coalitions coalitions;
    private final TreeMap<Task, Real> open = new TreeMap<>(Task.ORDER);
    private final Dues dues;

    Split(Tree tree, Frame own, References references) {
        this.own = own;
        dues = new Dues();
        linear = new Linear(own, tree.peersAndRules());
        coalitions = new Coalitions(own, tree.peersAndRules(), dues);
        add(new Task(tree.root(), references, false), Rational.ONE);
    }

    /**
     * Plays the game.
     *
     * @throws NoSplitException if it cannot be played exactly
     */
    Dues dues() {
        while (!open.isEmpty()) {
            Map.Entry<Task, Real> next = open.pollFirstEntry();
            Task task = next.getKey();
            if (task.node().brick()) {
                brick(task, next.getValue());
            } else if (!task.node().constant()) {
                branch(task, next.getValue());
            }
        }
        return dues;
    }

    private void add(Task task, Real coefficient) {
        open.merge(task, coefficient, Real::add);
    }

    private void brick(Task task, Real coefficient) {
        References.Column column = task.references().column(task.node());
        Cell cell = own.cell(task.node());
        if (!task.zero() && (column.absent() > 0 || !(cell instanceof Cell.Known))) {
            throw new NoSplitException(
                    NoAccount.Reason.MIXTURE_WITHOUT_SCORE, task.node().path());
        }
        Real value = cell instanceof Cell.Known known ? known.value() : Rational.ZERO;
        dues.straight(task.node().player(), coefficient, value, column.mean());
    }

    private void branch(Task task, Real coefficient) {
        for (Linear.Piece piece : linear.pieces(task)) {
            Real share = piece.references() == task.references()
                    ? coefficient
                    : coefficient.multiply(Rational.of(
                            piece.references().size(), task.references().size()));
            if (piece.terms() != null) {
                piece.terms().forEach((member, factor) -> add(member, share.multiply(factor)));
            } else if (piece.skipping() != null) {
                piece.skipping().play(own, piece.references(), share, dues);
            } else if (piece.joint() != null
                    && piece.joint().mixtures()
                            <= Coalitions.MOST_EVALUATIONS / piece.references().size()) {
                piece.joint().play(own, piece.references(), task.zero(), share, dues);
            } else {
                coalitions.play(task.node(), piece.references(), task.zero(), share);
            }
        }
    }

    /**
     * A formula still to be split.
     *
     * @param zero whether its absence counts as 0 for whoever uses it
     */
    record Task(Node node, References references, boolean zero) {
        static final Comparator<Task> ORDER = Comparator.<Task>comparingInt(task -> -task.node.order())
                .thenComparing(Task::references, References.ORDER)
                .thenComparing(Task::zero);
    }
}
