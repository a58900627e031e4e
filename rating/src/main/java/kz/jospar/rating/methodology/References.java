package kz.jospar.rating.methodology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Source;

/** Whether every key and name that a formula mentions is there, and whether what is there is used. */
final class References {
    private static final int NEAREST = 20;

    private final Remarks remarks;
    private final Merged merged;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Set<String> observed = new HashSet<>();
    private boolean scoring;

    References(Remarks remarks, Merged merged) {
        this.remarks = remarks;
        this.merged = merged;
        merged.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
    }

    /** A formula with gaps may come to observe more. */
    void check(Forest forest, Names names, boolean gaps) {
        Set<String> reached = names.reached();
        merged.formulas().keySet().forEach(name -> tree(forest, Forest.root(name), reached.contains(name)));
        tree(forest, Forest.SCORE, true);
        for (List<String> circle : names.circles()) {
            remarks.error("formula-cycle", Forest.root(circle.get(0)), brief(circle));
        }
        if (merged.score() == null) {
            return;
        }
        if (observed.isEmpty() && !gaps) {
            remarks.error("nothing-observed", Forest.SCORE);
        }
        for (String name : merged.formulas().keySet()) {
            if (!reached.contains(name)) {
                remarks.warning("unused-formula", Forest.root(name), name);
            }
        }
        for (String id : indicators.keySet().stream().sorted().toList()) {
            if (!observed.contains(id)) {
                remarks.warning("unused-indicator", "indicators." + id, id);
            }
        }
    }

    private void tree(Forest forest, String root, boolean needed) {
        scoring = needed;
        for (Forest.Node node : forest.trees().getOrDefault(root, List.of())) {
            node(node, node.formula());
        }
    }

    private void node(Forest.Node node, Formula formula) {
        if (formula instanceof Source.Value value) {
            observed(node, "", value.indicator());
        } else if (formula instanceof Source.Denominator denominator) {
            observed(node, "", denominator.indicator());
            Indicator indicator = indicators.get(denominator.indicator());
            if (indicator != null && indicator.conventions().denominators() == DenominatorRule.NONE) {
                remarks.error("unasked-denominator", node.path(), denominator.indicator());
            }
        } else if (formula instanceof Source.Named named) {
            if (!merged.formulas().containsKey(named.name())) {
                remarks.error("unknown-formula", node.path(), named.name());
            }
        } else if (formula instanceof Branch.If choice) {
            asked(node, ".when", choice.when());
        } else if (formula instanceof Branch.Gate gate) {
            asked(node, ".when", gate.when());
        }
    }

    private void asked(Forest.Node node, String behind, Condition condition) {
        if (condition instanceof Condition.Answered answered) {
            observed(node, behind, answered.indicator());
        }
        List<Condition> members = Forest.members(condition);
        for (int i = 0; i < members.size(); i++) {
            asked(node, behind + (condition instanceof Condition.Not ? ".of" : ".of[" + i + "]"), members.get(i));
        }
    }

    private void observed(Forest.Node node, String behind, String indicator) {
        if (!indicators.containsKey(indicator)) {
            remarks.error("unlisted-indicator", node.path() + behind, indicator);
        } else if (scoring) {
            observed.add(indicator);
        }
    }

    private static String brief(List<String> circle) {
        return circle.size() <= NEAREST
                ? String.join(" -> ", circle)
                : String.join(" -> ", circle.subList(0, NEAREST)) + " -> ... -> " + circle.get(0);
    }
}
