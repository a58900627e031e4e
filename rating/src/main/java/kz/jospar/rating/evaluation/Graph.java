package kz.jospar.rating.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.FormulaCases;
import kz.jospar.rating.formula.Part;
import kz.jospar.rating.formula.Source;

/**
 * All formulas that the score needs, each once, members before those who use them.
 *
 * <p>Walked with a stack of its own, so that depth is a matter of a declared bound and not of the thread's memory.
 */
final class Graph {
    /** Deeper trees are refused: no act needs them, and paths would grow with the square of the depth. */
    static final int DEEPEST = 1_000;

    static final String SCORE = "score";

    private final Map<String, Formula> formulas;
    private final FormulaCases<Rule> rules;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> indexOf = new HashMap<>();
    private final Set<String> open = new TreeSet<>();

    private Graph(Map<String, Formula> formulas, FormulaCases<Rule> rules) {
        this.formulas = formulas;
        this.rules = rules;
    }

    static Graph of(Formula score, Map<String, Formula> formulas, FormulaCases<Rule> rules) {
        Graph graph = new Graph(formulas, rules);
        graph.walk(score);
        return graph;
    }

    List<Node> nodes() {
        return nodes;
    }

    Map<String, Integer> indexOf() {
        return indexOf;
    }

    private void walk(Formula score) {
        Deque<Visit> stack = new ArrayDeque<>();
        stack.push(visit(SCORE, score));
        while (!stack.isEmpty()) {
            Visit visit = stack.peek();
            if (visit.next == visit.parts.size()) {
                stack.pop();
                close(visit);
                continue;
            }
            Part part = visit.parts.get(visit.next++);
            boolean named = visit.formula instanceof Source.Named;
            String path = named ? part.step() : visit.path + "." + part.step();
            if (!indexOf.containsKey(path)) {
                if (named && !open.add(path)) {
                    throw new RefusedException("circle", "", visit.path, path);
                }
                if (stack.size() == DEEPEST) {
                    throw new RefusedException("too-deep", "", SCORE, Integer.toString(DEEPEST));
                }
                stack.push(visit(path, part.formula()));
            }
        }
    }

    private Visit visit(String path, Formula formula) {
        if (formula instanceof Source.Named named) {
            Formula of = formulas.get(named.name());
            if (of == null) {
                throw new RefusedException("unknown-formula", "", path, named.name());
            }
            return new Visit(path, formula, List.of(new Part("formulas." + named.name(), of)));
        }
        return new Visit(path, formula, formula.parts());
    }

    private void close(Visit visit) {
        List<Integer> members = new ArrayList<>(visit.parts.size());
        boolean named = visit.formula instanceof Source.Named;
        for (Part part : visit.parts) {
            Integer member = indexOf.get(named ? part.step() : visit.path + "." + part.step());
            members.add(Objects.requireNonNull(member));
            nodes.get(member).users().add(nodes.size());
        }
        indexOf.put(visit.path, nodes.size());
        nodes.add(new Node(visit.path, visit.formula, visit.formula.choose(rules), members));
    }

    private static final class Visit {
        private final String path;
        private final Formula formula;
        private final List<Part> parts;
        private int next;

        Visit(String path, Formula formula, List<Part> parts) {
            this.path = path;
            this.formula = formula;
            this.parts = parts;
        }
    }
}
