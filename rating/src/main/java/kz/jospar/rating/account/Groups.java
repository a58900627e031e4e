package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Formulas put together where one player moves both; the players beneath a formula. */
final class Groups {
    private Groups() {}

    /**
     * Returns the players beneath a formula, sorted.
     *
     * @param peersAndRules the number of what is not the unit's own
     */
    static NavigableSet<Integer> players(Node node, int peersAndRules) {
        NavigableSet<Integer> players = new TreeSet<>();
        Tree.bricks(node).forEach(brick -> players.add(brick.player()));
        if (node.framed()) {
            players.add(node.frame() == Node.MANY ? peersAndRules : node.frame());
        }
        return players;
    }

    /** Returns sets of players as they are, those with a player in common as one. */
    static List<NavigableSet<Integer>> joined(List<NavigableSet<Integer>> sets) {
        List<NavigableSet<Integer>> apart = new ArrayList<>();
        for (NavigableSet<Integer> set : sets) {
            NavigableSet<Integer> whole = new TreeSet<>(set);
            apart.removeIf(other -> {
                boolean common = other.stream().anyMatch(whole::contains);
                if (common) {
                    whole.addAll(other);
                }
                return common;
            });
            if (!whole.isEmpty()) {
                apart.add(whole);
            }
        }
        return apart;
    }

    /**
     * Returns the players of a formula in groups, one for each of its members; those with a player in common are one, and
     * what is not the unit's own is one. A formula of one such group is looked into.
     */
    static List<List<Integer>> byMember(Node node, int peersAndRules) {
        List<Node> members = node.members();
        while (true) {
            List<NavigableSet<Integer>> sets = new ArrayList<>();
            for (Node member : members) {
                NavigableSet<Integer> players = players(member, peersAndRules);
                players.remove(peersAndRules);
                sets.add(players);
            }
            if (node.framed() && node.frame() != Node.MANY) {
                sets.add(new TreeSet<>(List.of(node.frame())));
            }
            List<NavigableSet<Integer>> joined = joined(sets);
            List<Node> below = members.stream()
                    .flatMap(member -> member.brick() ? List.of(member).stream() : member.members().stream())
                    .distinct()
                    .toList();
            if (joined.size() > 1 || below.equals(members)) {
                if (node.frame() == Node.MANY) {
                    joined.add(new TreeSet<>(List.of(peersAndRules)));
                }
                return joined.stream().map(group -> List.copyOf(group)).toList();
            }
            members = below;
        }
    }
}
