package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * A mean that leaves out absent members, against references with other absences.
 *
 * <p>Whoever brings in an absence changes everybody's weight. So each member's part {@code w x / W} is a game of that
 * member's indicator and of those that are present here and absent there, or the other way round; the mean is the sum of
 * these small games.
 */
record Skipping(Node node, Aggregate.Mean mean, BitSet differing) {

    void play(Frame own, References references, Real coefficient, Dues dues) {
        for (int member = 0; member < node.members().size(); member++) {
            BitSet players = (BitSet) differing.clone();
            if (node.members().get(member).brick()) {
                players.set(node.members().get(member).player());
            }
            List<Integer> listed = players.stream().boxed().toList();
            if (listed.size() > Shapley.MOST_PLAYERS) {
                throw new NoSplitException(NoAccount.Reason.TOO_MANY_PLAYERS, node.path());
            }
            int asked = member;
            List<Real> values = Shapley.values(listed.size(), coalition -> {
                BitSet from = new BitSet();
                for (int i = 0; i < listed.size(); i++) {
                    from.set(listed.get(i), (coalition & 1 << i) != 0);
                }
                return part(asked, from, own, references);
            });
            for (int i = 0; i < listed.size(); i++) {
                dues.add(listed.get(i), values.get(i).multiply(coefficient));
            }
        }
    }

    private Real part(int asked, BitSet from, Frame own, References references) {
        List<Rational> present = new ArrayList<>();
        boolean there = false;
        for (int member = 0; member < node.members().size(); member++) {
            Node of = node.members().get(member);
            Frame frame = fromOwn(of, from) ? own : references.frames().get(0);
            if (frame.cell(of) instanceof Cell.Known) {
                present.add(weight(member));
                there |= member == asked;
            }
        }
        Integer atLeast = mean.atLeast();
        Real sum = Real.sum(present);
        if (present.isEmpty() || sum.signum() == 0 || (atLeast != null && present.size() < atLeast)) {
            throw new NoSplitException(NoAccount.Reason.MIXTURE_WITHOUT_SCORE, node.path());
        }
        if (!there) {
            return Rational.ZERO;
        }
        Node of = node.members().get(asked);
        Real value = fromOwn(of, from) && own.cell(of) instanceof Cell.Known known
                ? known.value()
                : references.column(of).mean();
        return value.multiply(weight(asked)).multiply(scale()).divide(sum);
    }

    /** Where nobody is switched, both sides have the same cell. */
    private static boolean fromOwn(Node member, BitSet from) {
        return !member.brick() || from.get(member.player());
    }

    private Rational weight(int member) {
        return Linear.weight(mean.of().get(member));
    }

    /** What the weights of those present are scaled up to: their sum where the weights are coefficients, else 1. */
    private Real scale() {
        return mean.weights() == WeightRule.AS_GIVEN
                ? Real.sum(mean.of().stream().map(Linear::weight).toList())
                : Rational.ONE;
    }

    /** Tells whether a mean's members are such that its parts are small games. */
    static boolean fits(Node node) {
        return node.members().stream().allMatch(Linear::settled);
    }
}
