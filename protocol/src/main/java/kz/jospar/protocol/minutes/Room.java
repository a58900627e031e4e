package kz.jospar.protocol.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Attendee.Standing;
import org.jspecify.annotations.Nullable;

/** Who is there and who has a vote, moment by moment, as the stays of a record tell. */
final class Room {
    private final Map<String, Attendee> seats = new HashMap<>();
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, How> there = new HashMap<>();
    private final Set<String> ever = new HashSet<>();
    private final Minutes.WhoCounts counts;
    private int voters;
    private int refused;
    private int present;
    private int remote;

    @Nullable
    String head;

    @Nullable
    String presiding;

    @Nullable
    QuorumOutcome verified;

    /** When the vote was opened that is under way. */
    @Nullable
    Moment voting;

    Room(Minutes minutes) {
        counts = minutes.counts();
        for (Attendee one : minutes.attendees()) {
            seats.put(one.seat(), one);
            standing.put(one.seat(), one.standing());
            voters += one.standing() == Standing.VOTER ? 1 : 0;
            refused += one.standing() == Standing.REFUSED ? 1 : 0;
            if (one.role() == SeatRole.HEAD && head == null) {
                head = one.seat();
            }
        }
    }

    boolean has(String seat) {
        return seats.containsKey(seat);
    }

    boolean is(String seat, SeatRole role) {
        Attendee found = seats.get(seat);
        return found != null && found.role() == role;
    }

    boolean isVoter(String seat) {
        return standing.get(seat) == Standing.VOTER;
    }

    /** Whether somebody is there, with or without a vote. */
    boolean isThere(String seat) {
        return there.containsKey(seat);
    }

    boolean wasThere(String seat) {
        return ever.contains(seat);
    }

    boolean takesPart(String seat) {
        How how = there.get(seat);
        return how != null && how != How.LISTENER;
    }

    boolean headTakesPart() {
        return head != null && takesPart(head);
    }

    int voters() {
        return voters;
    }

    /** Voters who take part, however the quorum counts them. */
    int present() {
        return present;
    }

    Found found(int absentees) {
        return new Found(voters + refused, voters, present - (counts.remote() ? 0 : remote) + absentees);
    }

    /** Whether it was not there before. */
    boolean comes(String seat, How how) {
        ever.add(seat);
        if (there.putIfAbsent(seat, how) != null) {
            return false;
        }
        count(seat, 1);
        return true;
    }

    void leaves(String seat) {
        if (there.containsKey(seat)) {
            count(seat, -1);
            there.remove(seat);
        }
        if (seat.equals(presiding)) {
            presiding = null;
        }
    }

    void changes(String seat, Standing to) {
        count(seat, -1);
        Standing from = standing.put(seat, to);
        voters += (to == Standing.VOTER ? 1 : 0) - (from == Standing.VOTER ? 1 : 0);
        refused += (to == Standing.REFUSED ? 1 : 0) - (from == Standing.REFUSED ? 1 : 0);
        count(seat, 1);
    }

    private void count(String seat, int step) {
        if (isVoter(seat) && takesPart(seat)) {
            present += step;
            remote += there.get(seat) == How.REMOTE ? step : 0;
        }
    }

    /** Numbers as an attendance has them, which may be such as no attendance can have. */
    record Found(int seats, int filled, int present) {
        @Override
        public String toString() {
            return present + "/" + filled + "/" + seats;
        }
    }
}
