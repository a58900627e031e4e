package kz.jospar.protocol.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Attendee.Standing;
import kz.jospar.protocol.rule.Threshold;
import org.jspecify.annotations.Nullable;

/** Who is there and who has a vote, moment by moment, as the stays of a record tell. */
final class Room {
    private final Map<String, Attendee> seats = new HashMap<>();
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, How> there = new HashMap<>();
    private final Set<String> ever = new HashSet<>();
    private final Map<String, String> sideOf = new HashMap<>();
    private final Minutes.WhoCounts counts;
    private int voters;
    private int refused;
    private int present;
    private int remote;
    private int without;
    private @Nullable Integer sidesThere;
    private final Map<String, QuorumCheck.Side> sides = new TreeMap<>();

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
            if (one.side() != null) {
                sideOf.put(one.seat(), one.side());
            }
            if (one.standing() == Standing.VOTER) {
                side(one.seat(), 1, 0);
            }
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

    /** The side of each seat that has one. */
    Map<String, String> sideOf() {
        return sideOf;
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
        side(seat, (to == Standing.VOTER ? 1 : 0) - (from == Standing.VOTER ? 1 : 0), 0);
        voters += (to == Standing.VOTER ? 1 : 0) - (from == Standing.VOTER ? 1 : 0);
        refused += (to == Standing.REFUSED ? 1 : 0) - (from == Standing.REFUSED ? 1 : 0);
        count(seat, 1);
    }

    private void count(String seat, int step) {
        if (isVoter(seat) && takesPart(seat)) {
            present += step;
            boolean away = there.get(seat) == How.REMOTE;
            remote += away ? step : 0;
            side(seat, 0, away && !counts.remote() ? 0 : step);
        }
    }

    /** Moves how many of a seat's side have a vote and how many of them count. */
    private void side(String seat, int voters, int counted) {
        Attendee one = seats.get(seat);
        String side = one == null ? null : one.side();
        if (side == null) {
            without += voters;
            return;
        }
        sidesThere = null;
        QuorumCheck.Side before = sides.getOrDefault(side, new QuorumCheck.Side(side, 0, 0));
        QuorumCheck.Side after = new QuorumCheck.Side(side, before.voters() + voters, before.counted() + counted);
        if (after.voters() == 0 && after.counted() == 0) {
            sides.remove(side);
        } else {
            sides.put(side, after);
        }
    }

    /** How many voters sit for no side. */
    int withoutSide() {
        return without;
    }

    int sides() {
        return sides.size();
    }

    /** The sides that have voters, by side. */
    List<QuorumCheck.Side> eachSide() {
        return List.copyOf(sides.values());
    }

    /** How many sides have enough there. */
    int sidesThere() {
        Integer known = sidesThere;
        if (known == null) {
            known = (int) sides.values().stream().filter(this::enough).count();
            sidesThere = known;
        }
        return known;
    }

    /** Whether all of the side's seats that have to be there are. */
    boolean enough(QuorumCheck.Side side) {
        Threshold share = counts.perSide();
        return share == null || side.counted() >= share.least(side.voters());
    }

    /** Numbers as an attendance has them, which may be such as no attendance can have. */
    record Found(int seats, int filled, int present) {
        @Override
        public String toString() {
            return present + "/" + filled + "/" + seats;
        }
    }
}
