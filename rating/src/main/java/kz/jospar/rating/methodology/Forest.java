package kz.jospar.rating.methodology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Part;
import kz.jospar.rating.formula.Source;
import org.jspecify.annotations.Nullable;

/**
 * The trees of a methodology laid out once, with a stack of its own: a builder can make trees deeper than the thread's
 * memory, and trees that share members have more members than memory has.
 */
final class Forest {
    /** Formulas and conditions inside each other; a JSON document has no more levels. */
    static final int DEEPEST = 100;
    /** Formulas of the whole methodology, shared ones counted as often as they stand. */
    static final int MOST = 2_000_000;

    static final String SCORE = "score";
    private static final String FORMULAS = "formulas.";

    private final Map<String, List<Node>> trees = new LinkedHashMap<>();
    private final List<String> tooDeep = new ArrayList<>();
    private boolean tooLarge;
    private int count;

    private Forest() {}

    static Forest of(Merged merged) {
        Forest forest = new Forest();
        merged.formulas().forEach((name, formula) -> forest.plant(root(name), formula));
        if (merged.score() != null) {
            forest.plant(SCORE, merged.score());
        }
        return forest;
    }

    /** Tells whether a formula is within the limits of depth and size. */
    static boolean fits(Formula formula) {
        Forest forest = new Forest();
        forest.plant(SCORE, formula);
        return forest.whole();
    }

    /** Returns the path of a named formula. */
    static String root(String name) {
        return FORMULAS + name;
    }

    /** Returns the nodes of each tree by the path of its root, members after those they are members of. */
    Map<String, List<Node>> trees() {
        return trees;
    }

    /** Returns the roots of trees that are too deep; they have no nodes. */
    List<String> tooDeep() {
        return tooDeep;
    }

    boolean tooLarge() {
        return tooLarge;
    }

    /** Tells whether every tree is here whole. */
    boolean whole() {
        return !tooLarge && tooDeep.isEmpty();
    }

    /** Returns the names a tree refers to, each once. */
    Set<String> uses(String root) {
        Set<String> names = new LinkedHashSet<>();
        for (Node node : trees.getOrDefault(root, List.of())) {
            if (node.formula() instanceof Source.Named named) {
                names.add(named.name());
            }
        }
        return names;
    }

    private void plant(String root, Formula formula) {
        List<Node> nodes = new ArrayList<>();
        Deque<Node> stack = new ArrayDeque<>();
        stack.push(new Node(null, root, formula, 1));
        while (!stack.isEmpty() && !tooLarge) {
            Node node = stack.pop();
            int inside = node.formula() instanceof Branch.If choice
                    ? depth(choice.when())
                    : node.formula() instanceof Branch.Gate gate ? depth(gate.when()) : 0;
            if (node.depth() + inside > DEEPEST) {
                tooDeep.add(root);
                trees.put(root, List.of());
                return;
            }
            tooLarge |= ++count > MOST;
            if (tooLarge) {
                return;
            }
            nodes.add(node);
            List<Part> parts = node.formula().parts();
            for (int i = parts.size() - 1; i >= 0; i--) {
                Part part = parts.get(i);
                stack.push(new Node(node, part.step(), part.formula(), node.depth() + 1));
            }
        }
        trees.put(root, nodes);
    }

    /** Returns how many conditions stand inside each other; beyond the limit the rest is not looked at. */
    private int depth(Condition condition) {
        int deepest = 0;
        Deque<Level> stack = new ArrayDeque<>();
        stack.push(new Level(condition, 1));
        while (!stack.isEmpty() && deepest <= DEEPEST && !tooLarge) {
            Level level = stack.pop();
            deepest = Math.max(deepest, level.depth());
            tooLarge |= ++count > MOST;
            members(level.condition()).forEach(one -> stack.push(new Level(one, level.depth() + 1)));
        }
        return deepest;
    }

    /** Returns the conditions a condition is made of. */
    static List<Condition> members(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of();
        }
        if (condition instanceof Condition.Any any) {
            return any.of();
        }
        return condition instanceof Condition.Not not ? List.of(not.of()) : List.of();
    }

    /**
     * A formula where it stands.
     *
     * @param parent what it is a member of; {@code null} for a root
     * @param step how the path goes on from there; a root's is its path
     * @param depth 1 for a root
     */
    record Node(@Nullable Node parent, String step, Formula formula, int depth) {
        /** Returns its path in the methodology; put together when asked, for most nodes are never told of. */
        String path() {
            return parent == null ? step : parent.path() + "." + step;
        }
    }

    private record Level(Condition condition, int depth) {}
}
