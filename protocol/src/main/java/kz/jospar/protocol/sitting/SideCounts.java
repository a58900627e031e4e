package kz.jospar.protocol.sitting;

import java.util.SortedMap;
import java.util.TreeMap;
import kz.jospar.core.staff.Seat;
import org.jspecify.annotations.Nullable;

/** How many voters each side has, how many of them are there, and how many count for a quorum. */
record SideCounts(SortedMap<String, Side> sides, @Nullable String without) {

    record Side(int filled, int present, int counted) {}

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
