package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.Statistic;
import org.jspecify.annotations.Nullable;

/** The score's formulas with the indicators they depend on; a named formula stands in it once. */
final class Tree {
    private final List<String> indicators;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Integer, SortedSet<Integer>> years = new TreeMap<>();
    private final Predicate<String> framing;
    private @Nullable Node root;

    /**
     * @param framing whether statistics over a grouping differ between the unit and what it is held against
     */
    Tree(Evaluation evaluation, Predicate<String> framing) {
        this.framing = framing;
        indicators = List.copyOf(evaluation.methodology().indicators().keySet());
        for (String indicator : indicators) {
            numbers.put(indicator, numbers.size());
        }
        for (String path : evaluation.paths()) {
            List<Node> members =
                    evaluation.members(path).stream().map(this::node).toList();
            add(path, evaluation.formula(path), members);
        }
    }

    private void add(String path, Formula formula, List<Node> members) {
        if (formula instanceof Source.Named) {
            // The use of a name is what it names; there is nothing to split between the two.
            root = members.get(0);
            nodes.put(path, root);
            return;
        }
        int player = Node.NOBODY;
        for (Node member : members) {
            player = Node.both(player, member.player());
        }
        if (formula instanceof Source.Value value) {
            player = asks(value.indicator(), value.back());
        } else if (formula instanceof Source.Denominator denominator) {
            player = asks(denominator.indicator(), denominator.back());
        }
        List<Condition.Answered> answered = answered(formula);
        for (Condition.Answered asked : answered) {
            player = Node.both(player, asks(asked.indicator(), asked.back()));
        }
        int itself = framing(formula) ? Node.MANY : Node.NOBODY;
        for (Condition.Answered asked : answered) {
            itself = Node.both(itself, asks(asked.indicator(), asked.back()));
        }
        int frame = itself;
        for (Node member : members) {
            frame = Node.both(frame, member.frame());
        }
        boolean whole = player >= 0;
        root = new Node(
                nodes.size(),
                path,
                formula,
                members,
                player,
                whole ? Node.NOBODY : frame,
                !whole && itself != Node.NOBODY);
        nodes.put(path, root);
    }

    private int asks(String indicator, int back) {
        int number = Objects.requireNonNull(numbers.get(indicator), indicator);
        years.computeIfAbsent(number, any -> new TreeSet<>(Comparator.reverseOrder()))
                .add(back);
        return number;
    }

    Node root() {
        return Objects.requireNonNull(root, "score");
    }

    /** Returns the indicators the score asks for, by number, each with the years it goes back, the earliest first. */
    Map<Integer, SortedSet<Integer>> asked() {
        return years;
    }

    String indicator(int player) {
        return indicators.get(player);
    }

    /** The numbers after the indicators' belong to what is not the unit's own. */
    int peersAndRules() {
        return indicators.size();
    }

    /** Returns the parts under a formula that depend on one indicator each. */
    static List<Node> bricks(Node under) {
        return under(under).stream().filter(Node::brick).toList();
    }

    /** Returns a formula and what is under it, each once, down to the parts that depend on one indicator each. */
    static List<Node> under(Node node) {
        Map<String, Node> seen = new LinkedHashMap<>();
        List<Node> open = new ArrayList<>(List.of(node));
        while (!open.isEmpty()) {
            Node next = open.remove(open.size() - 1);
            if (next.player() != Node.NOBODY && seen.putIfAbsent(next.path(), next) == null && !next.brick()) {
                open.addAll(next.members());
            }
        }
        return List.copyOf(seen.values());
    }

    private Node node(String path) {
        Node node = nodes.get(path);
        if (node == null) {
            throw new IllegalStateException("no formula at " + path);
        }
        return node;
    }

    private boolean framing(Formula formula) {
        if (formula instanceof Normalisation.Rank || formula instanceof Normalisation.NormalScore) {
            return true;
        }
        String peers = null;
        if (formula instanceof Normalisation.Scale scale
                && (scale.worst() instanceof Statistic || scale.best() instanceof Statistic)) {
            peers = scale.peers();
        } else if (formula instanceof Normalisation.ZScore score) {
            peers = score.peers();
        } else if (formula instanceof Normalisation.Peer peer) {
            peers = peer.peers();
        }
        return peers != null && framing.test(peers);
    }

    /** Returns the answers a branch's condition asks for. */
    private static List<Condition.Answered> answered(Formula formula) {
        List<Condition> open = new ArrayList<>();
        if (formula instanceof Branch.If branch) {
            open.add(branch.when());
        } else if (formula instanceof Branch.Gate gate) {
            open.add(gate.when());
        }
        List<Condition.Answered> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Condition next = open.remove(open.size() - 1);
            if (next instanceof Condition.Answered answered) {
                found.add(answered);
            } else if (next instanceof Condition.All all) {
                open.addAll(all.of());
            } else if (next instanceof Condition.Any any) {
                open.addAll(any.of());
            } else if (next instanceof Condition.Not not) {
                open.add(not.of());
            }
        }
        return found;
    }
}
