package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.data.Roster;

/** Which peer group each unit belongs to in one grouping. */
record Peers(List<String> names, List<List<Integer>> members, List<Integer> groupOf) {

    static Peers of(Roster roster, String grouping, Map<String, Integer> unitIndex) {
        Map<String, List<String>> groups;
        try {
            groups = roster.peers(grouping);
        } catch (IllegalArgumentException withoutGroup) {
            throw new RefusedException("unit-without-group", "", grouping, String.valueOf(withoutGroup.getMessage()));
        }
        List<String> names = new ArrayList<>(groups.keySet());
        List<List<Integer>> members = new ArrayList<>();
        Integer[] groupOf = new Integer[unitIndex.size()];
        for (int group = 0; group < names.size(); group++) {
            List<String> units = groups.getOrDefault(names.get(group), List.of());
            List<Integer> indices = new ArrayList<>(units.size());
            for (String unit : units) {
                int index = unitIndex.getOrDefault(unit, -1);
                indices.add(index);
                groupOf[index] = group;
            }
            members.add(indices);
        }
        return new Peers(names, members, List.of(groupOf));
    }

    /** Returns a group's index by name. */
    Map<String, Integer> index() {
        Map<String, Integer> index = new HashMap<>();
        for (int group = 0; group < names.size(); group++) {
            index.put(names.get(group), group);
        }
        return index;
    }
}
