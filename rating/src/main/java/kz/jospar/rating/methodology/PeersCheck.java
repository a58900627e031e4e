package kz.jospar.rating.methodology;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Statistic;
import org.jspecify.annotations.Nullable;

/** Whether the groups in which units are compared are those of the roster. */
final class PeersCheck {
    private final Remarks remarks;
    private final @Nullable Roster roster;
    private final Map<String, Integer> grouped = new HashMap<>();

    PeersCheck(Remarks remarks, @Nullable Roster roster) {
        this.remarks = remarks;
        this.roster = roster;
        if (roster != null) {
            roster.units()
                    .forEach(unit ->
                            unit.groups().keySet().forEach(grouping -> grouped.merge(grouping, 1, Integer::sum)));
        }
    }

    void check(Forest.Node node) {
        String grouping = of(node.formula());
        if (grouping != null && !grouping.equals(Roster.ALL)) {
            check(node.path() + ".peers", grouping);
        }
    }

    /** Without a roster of its own the methodology waits for one that has the grouping. */
    void check(String path, @Nullable String grouping) {
        if (grouping == null || grouping.equals(Roster.ALL)) {
            return;
        }
        if (roster == null) {
            remarks.info("peers-from-roster", path, grouping);
            return;
        }
        int units = grouped.getOrDefault(grouping, 0);
        if (units == 0) {
            remarks.proposing("unknown-peers", path, groupings(), grouping);
        } else if (units < roster.units().size()) {
            String without = roster.units().stream()
                    .filter(unit -> unit.group(grouping).isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .id();
            int missing = roster.units().size() - units;
            remarks.error("peers-incomplete", path, grouping, Integer.toString(missing), without);
        }
    }

    /** Returns what may stand as peers, as JSON writes it. */
    String groupings() {
        TreeSet<String> all = new TreeSet<>(grouped.keySet());
        return "\"" + Roster.ALL + "\""
                + all.stream().limit(20).map(one -> ", \"" + one + "\"").collect(Collectors.joining());
    }

    private static @Nullable String of(Formula formula) {
        if (formula instanceof Normalisation.Scale scale) {
            return scale.worst() instanceof Statistic || scale.best() instanceof Statistic ? scale.peers() : null;
        }
        if (formula instanceof Normalisation.ZScore score) {
            return score.peers();
        }
        if (formula instanceof Normalisation.Rank rank) {
            return rank.peers();
        }
        if (formula instanceof Normalisation.NormalScore score) {
            return score.peers();
        }
        return formula instanceof Normalisation.Peer peer ? peer.peers() : null;
    }
}
