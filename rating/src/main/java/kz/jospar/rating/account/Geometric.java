package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * A geometric mean: a product of powers, each of which some of the players move alone.
 *
 * <p>The root of a product is the product of roots, so a coalition costs a few multiplications of powers that are taken
 * once. A player's due is what it changes of its own power, times the powers of the others summed by the size of the
 * coalition.
 */
final class Geometric {
    private final Node node;
    private final int peersAndRules;
    private final List<Part> parts = new ArrayList<>();
    private int players;

    /** Members with the players that move them. */
    private record Part(int number, List<Integer> players, List<Integer> members) {}

    Geometric(Node node, int peersAndRules) {
        this.node = node;
        this.peersAndRules = peersAndRules;
        List<NavigableSet<Integer>> moved = node.members().stream()
                .map(member -> Groups.players(member, peersAndRules))
                .toList();
        for (NavigableSet<Integer> some : Groups.joined(moved)) {
            List<Integer> members = new ArrayList<>();
            for (int member = 0; member < moved.size(); member++) {
                if (moved.get(member).stream().anyMatch(some::contains)) {
                    members.add(member);
                }
            }
            players += some.size();
            parts.add(new Part(parts.size(), List.copyOf(some), members));
        }
        List<Integer> constant = new ArrayList<>();
        for (int member = 0; member < moved.size(); member++) {
            if (moved.get(member).isEmpty()) {
                constant.add(member);
            }
        }
        if (!constant.isEmpty()) {
            parts.add(new Part(parts.size(), List.of(), constant));
        }
    }

    /** Tells whether a formula is a geometric mean that can be taken apart. */
    static boolean fits(Node node) {
        return node.formula() instanceof Aggregate.Mean mean
                && mean.power() != null
                && mean.power().signum() == 0
                && !node.framed();
    }

    long mixtures() {
        long sum = 0;
        for (Part part : parts) {
            if (part.players().size() > Shapley.MOST_PLAYERS) {
                return Long.MAX_VALUE;
            }
            sum += 1L << part.players().size();
        }
        return sum;
    }

    /** Plays it; returns false and adds nothing where some member is not above zero in some mixture. */
    boolean play(Frame own, References references, Real coefficient, Dues dues) {
        List<List<List<Real>>> gains = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            gains.add(lists(players));
        }
        for (Frame reference : references.frames()) {
            if (reference.equals(own)) {
                continue;
            }
            List<List<Real>> powers = new ArrayList<>();
            for (Part part : parts) {
                List<Real> some = powers(part, own, reference, references);
                if (some.isEmpty()) {
                    return false;
                }
                powers.add(some);
            }
            add(powers, gains);
        }
        int at = 0;
        Real share = coefficient.multiply(Rational.of(1, references.size()));
        for (Part part : parts) {
            for (int player : part.players()) {
                List<Real> amounts = new ArrayList<>();
                for (int size = 0; size < players; size++) {
                    amounts.add(Real.sum(gains.get(at).get(size)).multiply(Shapley.weight(size, players)));
                }
                dues.add(player, Real.sum(amounts).multiply(share));
                at++;
            }
        }
        return true;
    }

    /** Adds what each player changes against one reference, by how many others came before it. */
    private void add(List<List<Real>> powers, List<List<List<Real>>> gains) {
        int at = 0;
        for (int part = 0; part < parts.size(); part++) {
            List<Real> here = powers.get(part);
            int count = parts.get(part).players().size();
            List<Real> others = count == 0 ? List.of() : others(powers, part);
            for (int player = 0; player < count; player++) {
                List<List<Real>> changes = lists(count);
                for (int before = 0; before < here.size(); before++) {
                    if ((before & 1 << player) == 0) {
                        changes.get(Integer.bitCount(before))
                                .add(here.get(before | 1 << player).subtract(here.get(before)));
                    }
                }
                for (int size = 0; size < count; size++) {
                    Real change = Real.sum(changes.get(size));
                    for (int more = 0; more < others.size(); more++) {
                        gains.get(at).get(size + more).add(change.multiply(others.get(more)));
                    }
                }
                at++;
            }
        }
    }

    /** The product of all other powers, summed over the coalitions of each size. */
    private List<Real> others(List<List<Real>> powers, int part) {
        List<Real> product = List.of(Rational.ONE);
        for (int other = 0; other < powers.size(); other++) {
            if (other != part) {
                List<List<Real>> sums =
                        lists(product.size() + parts.get(other).players().size());
                List<Real> sizes =
                        sizes(powers.get(other), parts.get(other).players().size());
                for (int i = 0; i < product.size(); i++) {
                    for (int j = 0; j < sizes.size(); j++) {
                        sums.get(i + j).add(times(product.get(i), sizes.get(j)));
                    }
                }
                product = sums.stream().map(Real::sum).toList();
            }
        }
        return product;
    }

    /** One is multiplied by often, and as bounds it is not free. */
    private static Real times(Real one, Real other) {
        return one.equals(Rational.ONE) ? other : one.multiply(other);
    }

    private static List<Real> sizes(List<Real> powers, int players) {
        List<List<Real>> sizes = lists(players + 1);
        for (int coalition = 0; coalition < powers.size(); coalition++) {
            sizes.get(Integer.bitCount(coalition)).add(powers.get(coalition));
        }
        return sizes.stream().map(Real::sum).toList();
    }

    private static List<List<Real>> lists(int count) {
        List<List<Real>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private List<Real> powers(Part part, Frame own, Frame reference, References references) {
        int all = (1 << part.players().size()) - 1;
        List<Real> powers = new ArrayList<>();
        for (int coalition = 0; coalition <= all; coalition++) {
            Real power = power(part, coalition, all, own, reference, references);
            if (power.signum() <= 0) {
                return List.of();
            }
            powers.add(power);
        }
        return powers;
    }

    /** Taken once for two frames, from whichever side it is asked. */
    private Real power(Part part, int coalition, int all, Frame own, Frame reference, References references) {
        if (coalition == 0) {
            return references.power(
                    List.of(node.path(), part.number(), reference), () -> power(part, 0, own, reference));
        }
        if (coalition == all) {
            return references.power(List.of(node.path(), part.number(), own), () -> power(part, all, own, reference));
        }
        List<Object> question = own.unit().compareTo(reference.unit()) < 0
                ? List.of(node.path(), part.number(), own, reference, coalition)
                : List.of(node.path(), part.number(), reference, own, all & ~coalition);
        return references.power(question, () -> power(part, coalition, own, reference));
    }

    private Real power(Part part, int coalition, Frame own, Frame reference) {
        Aggregate.Mean mean = (Aggregate.Mean) node.formula();
        Real all = Real.sum(mean.of().stream().map(Linear::weight).toList());
        BitSet from = new BitSet();
        for (int i = 0; i < part.players().size(); i++) {
            from.set(part.players().get(i), (coalition & 1 << i) != 0);
        }
        Real product = Rational.ONE;
        for (int member : part.members()) {
            Node of = node.members().get(member);
            Cell cell = Coalitions.cell(of, Tree.bricks(of), from, own, reference, peersAndRules);
            Rational weight = Linear.weight(mean.of().get(member));
            if (!(cell instanceof Cell.Known known) || known.value().signum() <= 0 || all.signum() <= 0) {
                return Rational.ZERO;
            }
            product = times(product, ShortRoots.power(known.value(), (Rational) weight.divide(all)));
        }
        return product;
    }
}
