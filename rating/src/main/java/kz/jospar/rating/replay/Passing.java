package kz.jospar.rating.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Who passed whom between two ratings, within the groups in which places are given. */
final class Passing {
    /** In larger groups pairs are too many to look at. */
    static final int LARGEST = 4_000;

    private final Map<String, Standing> before = new HashMap<>();
    private final Map<String, Standing> after = new HashMap<>();
    private final Map<String, TreeSet<String>> members = new TreeMap<>();

    Passing(List<ScoreRow> was, List<ScoreRow> is) {
        was.forEach(row -> enter(before, row));
        is.forEach(row -> enter(after, row));
    }

    private void enter(Map<String, Standing> side, ScoreRow row) {
        Rational place = Places.of(row);
        if (place != null) {
            String group = Objects.requireNonNullElse(row.group(), "");
            side.put(row.unit(), new Standing(group, Places.twice(place)));
            members.computeIfAbsent(group, key -> new TreeSet<>()).add(row.unit());
        }
    }

    UnitChange complete(UnitChange change) {
        Standing then = before.get(change.unit());
        Standing now = after.get(change.unit());
        if (now == null || then == null || now.equals(then)) {
            return change;
        }
        TreeSet<String> others = new TreeSet<>(group(now));
        others.addAll(group(then));
        if (others.size() > LARGEST) {
            return change;
        }
        Neighbours overtaken = Neighbours.NONE;
        Neighbours overtook = Neighbours.NONE;
        Neighbours entered = Neighbours.NONE;
        Neighbours left = Neighbours.NONE;
        for (String other : others) {
            boolean wasAhead = ahead(before.get(other), then);
            boolean isAhead = ahead(after.get(other), now);
            if (isAhead && !wasAhead) {
                if (then.isWith(before.get(other))) {
                    overtaken = overtaken.and(other);
                } else {
                    entered = entered.and(other);
                }
            } else if (wasAhead && !isAhead) {
                if (now.isWith(after.get(other))) {
                    overtook = overtook.and(other);
                } else {
                    left = left.and(other);
                }
            }
        }
        return change.with(overtaken, overtook, entered, left);
    }

    private Set<String> group(Standing standing) {
        return members.getOrDefault(standing.group(), new TreeSet<>());
    }

    private static boolean ahead(@Nullable Standing one, Standing two) {
        return one != null && two.isWith(one) && one.twice() < two.twice();
    }

    /** A group and twice the place, which is whole. */
    private record Standing(String group, long twice) {
        boolean isWith(@Nullable Standing other) {
            return other != null && group.equals(other.group);
        }
    }
}
