package kz.jospar.rating.methodology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.rating.formula.Source;

/** How named formulas refer to each other: an order, circles, what the score reaches, how deep it goes. */
final class Names {
    /** Formulas inside each other, through names too. */
    static final int DEEPEST = 1_000;

    private final Forest forest;
    private final Map<String, Set<String>> uses = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Set<String> left = new LinkedHashSet<>();

    Names(Forest forest, Set<String> names) {
        this.forest = forest;
        for (String name : names) {
            Set<String> known = forest.uses(Forest.root(name));
            known.retainAll(names);
            uses.put(name, known);
        }
        sort();
    }

    /** Returns the names, each after those it uses; those in a circle, or in front of one, are left out. */
    List<String> order() {
        return order;
    }

    private void sort() {
        Map<String, List<String>> users = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        uses.forEach((name, used) -> {
            open.put(name, used.size());
            used.forEach(
                    one -> users.computeIfAbsent(one, any -> new ArrayList<>()).add(name));
            if (used.isEmpty()) {
                ready.add(name);
            }
        });
        while (!ready.isEmpty()) {
            String name = ready.remove();
            order.add(name);
            for (String user : users.getOrDefault(name, List.of())) {
                if (open.merge(user, -1, Integer::sum) == 0) {
                    ready.add(user);
                }
            }
        }
        left.addAll(uses.keySet());
        order.forEach(left::remove);
    }

    /** Returns the circles, each as the names on it, the first one repeated at the end. */
    List<List<String>> circles() {
        List<List<String>> circles = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String start : new TreeSet<>(left)) {
            Map<String, Integer> at = new HashMap<>();
            List<String> way = new ArrayList<>();
            String name = start;
            while (seen.add(name)) {
                at.put(name, way.size());
                way.add(name);
                // Whoever is left uses someone who is left, else it would stand in the order.
                name = uses.getOrDefault(name, Set.of()).stream()
                        .filter(left::contains)
                        .findFirst()
                        .orElseThrow();
            }
            if (at.containsKey(name)) {
                List<String> circle = new ArrayList<>(way.subList(at.get(name), way.size()));
                circle.add(name);
                circles.add(circle);
            }
        }
        return circles;
    }

    /** Returns the names that the score refers to, directly or not. */
    Set<String> reached() {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(forest.uses(Forest.SCORE));
        while (!next.isEmpty()) {
            String name = next.remove();
            if (uses.containsKey(name) && reached.add(name)) {
                next.addAll(uses.getOrDefault(name, Set.of()));
            }
        }
        return reached;
    }

    /** Returns the roots whose formulas go deeper than {@link #DEEPEST}, counted through names. */
    List<String> tooDeep() {
        Map<String, Integer> depths = new HashMap<>();
        List<String> tooDeep = new ArrayList<>();
        List<String> roots = new ArrayList<>(order.stream().map(Forest::root).toList());
        roots.add(Forest.SCORE);
        for (String root : roots) {
            int deepest = 0;
            for (Forest.Node node : forest.trees().getOrDefault(root, List.of())) {
                int behind = node.formula() instanceof Source.Named named
                        ? depths.getOrDefault(Forest.root(named.name()), 0)
                        : 0;
                deepest = Math.max(deepest, node.depth() + behind);
            }
            depths.put(root, deepest);
            if (deepest > DEEPEST) {
                tooDeep.add(root);
            }
        }
        return tooDeep;
    }
}
