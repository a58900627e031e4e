package kz.jospar.protocol.sitting;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.jospar.core.staff.Seat;
import org.jspecify.annotations.Nullable;

/** How many voters each side has, how many of them are there, and how many count for a quorum. */
record SideCounts(SortedMap<String, Side> sides, @Nullable String without) {

    record Side(int filled, int present, int counted) {}

    /** The same after somebody of a side came or left. */
    SideCounts moved(@Nullable String id, int present, int counted) {
        Side side = id == null ? null : sides.get(id);
        if (id == null || side == null) {
            return this;
        }
        SortedMap<String, Side> moved = new TreeMap<>(sides);
        moved.put(id, new Side(side.filled, side.present + present, side.counted + counted));
        return new SideCounts(moved, without);
    }

    /** The sides with those who count without being there. */
    SortedMap<String, Side> with(Collection<String> absentees, Map<String, String> of) {
        SortedMap<String, Side> more = new TreeMap<>(sides);
        for (String seat : absentees) {
            String side = of.get(seat);
            if (side != null) {
                more.computeIfPresent(side, (id, one) -> new Side(one.filled, one.present, one.counted + 1));
            }
        }
        return more;
    }

    static SideCounts of(Terms terms, Course course) {
        boolean remoteOut = !terms.regulation.quorum().remoteCount().said().orElse(true);
        SortedMap<String, Side> sides = new TreeMap<>();
        String without = null;
        for (Seat seat : terms.staff.seats()) {
            if (!terms.isVoter(course, seat)) {
                continue;
            }
            String side = terms.sides.get(seat.id());
            if (side == null) {
                without = without == null ? seat.id() : without;
                continue;
            }
            Side before = sides.getOrDefault(side, new Side(0, 0, 0));
            Course.Presence presence = course.room.get(seat.id());
            int present = presence != null && presence.takesPart() ? 1 : 0;
            int counted = remoteOut && presence == Course.Presence.REMOTE ? 0 : present;
            sides.put(side, new Side(before.filled + 1, before.present + present, before.counted + counted));
        }
        return new SideCounts(sides, without);
    }
}
