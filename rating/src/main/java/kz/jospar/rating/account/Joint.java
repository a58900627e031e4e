package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * A mean that leaves out absent members, where a member of several indicators may be there or not as they are mixed.
 *
 * <p>Members that share a player are one part. Each part is played out among its own players only; from the others it
 * matters just how many coalitions of which size come to which sum of weights ({@link Factors}). So thirteen members of five
 * indicators each cost 13 times 2^5 mixtures against each reference, not 2^65.
 */
final class Joint {
    private final Node node;
    private final Aggregate.Mean mean;
    private final int peersAndRules;
    private final List<Part> parts = new ArrayList<>();
    private final ConcurrentMap<List<List<Outcomes.Outcome>>, Factors> factors = new ConcurrentHashMap<>();

    /** Members with the players that move them, in the order of their bits. */
    private record Part(List<Integer> players, List<Integer> members) {}

    /** What the coalitions of one part bring in against one reference. */
    private record Table(List<Outcomes.Outcome> outcomes, List<Real> values) {}

    Joint(Node node, Aggregate.Mean mean, int peersAndRules) {
        this.node = node;
        this.mean = mean;
        this.peersAndRules = peersAndRules;
        List<NavigableSet<Integer>> moved = node.members().stream()
                .map(member -> Groups.players(member, peersAndRules))
                .toList();
        List<NavigableSet<Integer>> joined = new ArrayList<>(Groups.joined(moved));
        for (NavigableSet<Integer> players : joined) {
            List<Integer> members = new ArrayList<>();
            for (int member = 0; member < moved.size(); member++) {
                if (moved.get(member).stream().anyMatch(players::contains)) {
                    members.add(member);
                }
            }
            parts.add(new Part(List.copyOf(players), members));
        }
        for (int member = 0; member < moved.size(); member++) {
            if (moved.get(member).isEmpty()) {
                parts.add(new Part(List.of(), List.of(member)));
            }
        }
    }

    /** Returns how many mixtures are asked for against each reference; the most there can be where it is too many. */
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

    void play(Frame own, References references, boolean zero, Real coefficient, Dues dues) {
        Map<List<List<Outcomes.Outcome>>, List<List<Table>>> alike = new LinkedHashMap<>();
        for (Frame reference : references.frames()) {
            List<Table> tables =
                    parts.stream().map(part -> table(part, own, reference)).toList();
            alike.computeIfAbsent(tables.stream().map(Table::outcomes).toList(), any -> new ArrayList<>())
                    .add(tables);
        }
        alike.forEach((outcomes, tables) -> {
            Real share = coefficient.multiply(Rational.of(1, references.size()));
            List<List<Real>> sums = new ArrayList<>();
            for (int part = 0; part < parts.size(); part++) {
                sums.add(sums(tables, part, share));
            }
            Factors of = factors.computeIfAbsent(outcomes, any -> new Factors(node.path(), mean, players(), outcomes));
            of.dues(sums, zero).forEach(dues::add);
        });
    }

    private List<List<Integer>> players() {
        return parts.stream().map(Part::players).toList();
    }

    private static List<Real> sums(List<List<Table>> tables, int part, Real share) {
        List<Real> sums = new ArrayList<>();
        for (int coalition = 0; coalition < tables.get(0).get(part).values().size(); coalition++) {
            List<Real> same = new ArrayList<>(tables.size());
            for (List<Table> against : tables) {
                same.add(against.get(part).values().get(coalition));
            }
            sums.add(Real.sum(same).multiply(share));
        }
        return sums;
    }

    private Table table(Part part, Frame own, Frame reference) {
        int coalitions = 1 << part.players().size();
        List<Outcomes.Outcome> outcomes = new ArrayList<>(coalitions);
        List<Real> values = new ArrayList<>(coalitions);
        List<Played> played = part.members().stream()
                .map(member -> new Played(member, part.players(), own, reference))
                .toList();
        for (int coalition = 0; coalition < coalitions; coalition++) {
            Outcomes.Outcome outcome = new Outcomes.Outcome(Rational.ZERO, 0);
            Real value = Rational.ZERO;
            for (Played member : played) {
                Cell cell = member.cell(coalition);
                boolean there = cell instanceof Cell.Known;
                boolean weighs = there || mean.absent() == AbsentRule.ZERO;
                outcome = outcome.plus(new Outcomes.Outcome(weighs ? member.weight : Rational.ZERO, there ? 1 : 0));
                if (cell instanceof Cell.Known known) {
                    value = value.add(known.value().multiply(member.weight));
                }
            }
            outcomes.add(outcome);
            values.add(value);
        }
        return new Table(List.copyOf(outcomes), values);
    }

    /** One member against one reference; players of its part that do not move it are not played. */
    private final class Played {
        private final Node member;
        private final Rational weight;
        private final List<Integer> players;
        private final List<Node> bricks;
        private final Frame own;
        private final Frame reference;
        private final BitSet moving = new BitSet();
        private final Map<BitSet, Cell> cells = new LinkedHashMap<>();

        Played(int member, List<Integer> players, Frame own, Frame reference) {
            this.member = node.members().get(member);
            this.weight = Linear.weight(mean.of().get(member));
            this.players = players;
            this.own = own;
            this.reference = reference;
            bricks = Tree.bricks(this.member);
            Groups.players(this.member, peersAndRules).forEach(moving::set);
        }

        Cell cell(int coalition) {
            BitSet from = new BitSet();
            for (int i = 0; i < players.size(); i++) {
                from.set(players.get(i), (coalition & 1 << i) != 0 && moving.get(players.get(i)));
            }
            return cells.computeIfAbsent(
                    from, some -> Coalitions.cell(member, bricks, some, own, reference, peersAndRules));
        }
    }
}
