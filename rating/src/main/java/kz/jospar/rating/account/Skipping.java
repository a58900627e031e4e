package kz.jospar.rating.account;

import java.util.ArrayList;
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
 * member's indicator and of the deciders, those that are present here and absent there or the other way round; the mean is
 * the sum of these small games. For a member that is no decider the part is {@code x} times a factor of the deciders
 * alone, and its game comes from three rows of numbers that are the same for every such member and every unit with these
 * absences.
 */
final class Skipping {
    private final Node node;
    private final Aggregate.Mean mean;
    private final String here;
    private final String there;
    private final List<Integer> deciders;

    /** By coalition of the deciders: the factor that turns a present member's weighted value into its part. */
    private final List<Real> factors;

    /** What a decider is due of a factor, and of a factor times another player who is in or out; last that other player. */
    private final List<Real> alone;

    private final List<Real> joined;

    Skipping(Node node, Aggregate.Mean mean, String here, String there) {
        this.node = node;
        this.mean = mean;
        this.here = here;
        this.there = there;
        deciders = deciders();
        int count = deciders.size();
        if (count >= Shapley.MOST_PLAYERS) {
            throw new NoSplitException(NoAccount.Reason.TOO_MANY_PLAYERS, node.path());
        }
        factors = new ArrayList<>();
        for (int coalition = 0; coalition < 1 << count; coalition++) {
            factors.add(factor(coalition));
        }
        alone = Shapley.values(count, factors::get);
        joined = Shapley.values(
                count + 1,
                coalition -> (coalition & 1 << count) == 0 ? Rational.ZERO : factors.get(coalition & ~(1 << count)));
    }

    void play(Frame own, References references, Real coefficient, Dues dues) {
        int count = deciders.size();
        List<Real> before = new ArrayList<>();
        List<Real> gains = new ArrayList<>();
        for (int member = 0; member < node.members().size(); member++) {
            Node of = node.members().get(member);
            Real theirs = references.column(of).mean().multiply(weight(member));
            Real ours =
                    own.cell(of) instanceof Cell.Known known ? known.value().multiply(weight(member)) : Rational.ZERO;
            if (of.brick() && deciders.contains(of.player())) {
                decider(member, ours, theirs, coefficient, dues);
            } else if (here.charAt(member) == '1') {
                Real gain = ours.subtract(theirs);
                before.add(theirs);
                gains.add(gain);
                if (of.brick()) {
                    dues.add(of.player(), gain.multiply(joined.get(count)).multiply(coefficient));
                }
            }
        }
        Real base = Real.sum(before);
        Real gain = Real.sum(gains);
        for (int i = 0; i < count; i++) {
            Real due = base.multiply(alone.get(i)).add(gain.multiply(joined.get(i)));
            dues.add(deciders.get(i), due.multiply(coefficient));
        }
    }

    /** The part of a member whose own indicator decides, or decides along with another member of it. */
    private void decider(int member, Real ours, Real theirs, Real coefficient, Dues dues) {
        int self = 1 << deciders.indexOf(node.members().get(member).player());
        List<Real> values = Shapley.values(deciders.size(), coalition -> {
            boolean in = (coalition & self) != 0;
            boolean present = (in ? here : there).charAt(member) == '1';
            return present ? (in ? ours : theirs).multiply(factors.get(coalition)) : Rational.ZERO;
        });
        for (int i = 0; i < values.size(); i++) {
            dues.add(deciders.get(i), values.get(i).multiply(coefficient));
        }
    }

    private List<Integer> deciders() {
        List<Integer> found = new ArrayList<>();
        for (int member = 0; member < here.length(); member++) {
            int player = node.members().get(member).player();
            if (here.charAt(member) != there.charAt(member) && !found.contains(player)) {
                found.add(player);
            }
        }
        return found;
    }

    private Real factor(int coalition) {
        List<Rational> present = new ArrayList<>();
        for (int member = 0; member < here.length(); member++) {
            int decider = deciders.indexOf(node.members().get(member).player());
            boolean own = decider < 0 || (coalition & 1 << decider) != 0;
            if ((own ? here : there).charAt(member) == '1') {
                present.add(weight(member));
            }
        }
        Integer atLeast = mean.atLeast();
        Real sum = Real.sum(present);
        if (sum.signum() == 0 || (atLeast != null && present.size() < atLeast)) {
            throw new NoSplitException(NoAccount.Reason.MIXTURE_WITHOUT_SCORE, node.path());
        }
        return scale().divide(sum);
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
