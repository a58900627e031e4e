package kz.jospar.protocol.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Attendee.Standing;
import kz.jospar.protocol.minutes.Attendee.Stay;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.sitting.Circumstances;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingEvent;

/** Who was there, who presided, how often they were counted. */
final class RoomNotes {
    private final Staff staff;
    private final Regulation regulation;
    private final Map<String, Seat> seats = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, List<Attendee.Changed>> changes = new HashMap<>();
    private final Map<String, List<Stay>> stays = new HashMap<>();
    private final List<Minutes.Chair> chairs = new ArrayList<>();
    private final List<LocalizedText> guests = new ArrayList<>();
    private final List<QuorumCheck> checks = new ArrayList<>();

    RoomNotes(Staff staff, Regulation regulation, Circumstances circumstances) {
        this.staff = staff;
        this.regulation = regulation;
        staff.seats().forEach(seat -> seats.put(seat.id(), seat));
        regulation.composition().seats().stream()
                .filter(seat -> seat.side() != null)
                .forEach(seat -> sides.put(seat.id(), seat.side()));
        sides.putAll(circumstances.sides());
    }

    void note(SittingEvent event, Moment at, Sitting before, Sitting after) {
        if (event instanceof InTheRoom.Came came) {
            stays(came.seat()).add(new Stay(at, null, how(came), came.substitute()));
        } else if (event instanceof InTheRoom.Left left) {
            List<Stay> of = stays(left.seat());
            Stay open = of.remove(of.size() - 1);
            of.add(new Stay(open.from(), at, open.how(), open.substitute()));
        } else if (event instanceof InTheRoom.GuestCame guest) {
            guests.add(guest.post());
        } else if (event instanceof InTheRoom.Opened opened) {
            chairs.add(new Minutes.Chair(opened.presiding(), at));
            staff.seats().forEach(seat -> standing.put(seat.id(), standing(seat, after)));
        } else if (event instanceof InTheRoom.ChairTaken taken) {
            chairs.add(new Minutes.Chair(taken.presiding(), at));
        } else if (event instanceof InTheRoom.QuorumVerified) {
            after.verified()
                    .ifPresent(outcome -> checks.add(new QuorumCheck(
                            at, outcome, outcome.rule().base() == Base.SIDES ? sides(after) : List.of())));
        } else if (event instanceof Preparation.ConsentStated consent && !standing.isEmpty()) {
            Seat seat = seats.get(consent.seat());
            if (seat != null && standing(seat, before) != standing(seat, after)) {
                changes.computeIfAbsent(seat.id(), id -> new ArrayList<>())
                        .add(new Attendee.Changed(at, standing(seat, after)));
            }
        }
    }

    private List<QuorumCheck.Side> sides(Sitting sitting) {
        Set<String> present = new HashSet<>(sitting.present());
        boolean remoteCounts = regulation.quorum().remoteCount().said().orElse(true);
        Map<String, QuorumCheck.Side> counted = new TreeMap<>();
        for (Seat seat : staff.seats()) {
            String side = sides.get(seat.id());
            if (side != null && sitting.isVoter(seat.id())) {
                List<Stay> stays = stays(seat.id());
                boolean counts = present.contains(seat.id())
                        && (remoteCounts || stays.get(stays.size() - 1).how() != How.REMOTE);
                QuorumCheck.Side one = counted.getOrDefault(side, new QuorumCheck.Side(side, 0, 0));
                counted.put(side, new QuorumCheck.Side(side, one.voters() + 1, one.counted() + (counts ? 1 : 0)));
            }
        }
        return List.copyOf(counted.values());
    }

    private List<Stay> stays(String seat) {
        return stays.computeIfAbsent(seat, id -> new ArrayList<>());
    }

    private How how(InTheRoom.Came came) {
        if (came.substitute() == null) {
            return came.remote() ? How.REMOTE : How.IN_PERSON;
        }
        Substitution rule = regulation.attendance().substitution().said().orElse(Substitution.WITHOUT_VOTE);
        return rule == Substitution.WITHOUT_VOTE ? How.LISTENER : came.remote() ? How.REMOTE : How.FULL_SUBSTITUTE;
    }

    private Standing standing(Seat seat, Sitting sitting) {
        if (sitting.isVoter(seat.id())) {
            return Standing.VOTER;
        }
        // A seat with a vote that is no voter now lacks a consent; where such seats count it stays on the list.
        Composition rules = regulation.composition();
        boolean onlyMembers = rules.counted().said().orElse(Counted.EVERY_SEAT) == Counted.ORDINARY_MEMBERS;
        boolean hasVote = seat.voting() && (!onlyMembers || seat.role() == SeatRole.MEMBER);
        return hasVote && rules.agreement().said().orElse(AgreedSeats.COUNT) == AgreedSeats.COUNT
                ? Standing.REFUSED
                : Standing.NO_VOTE;
    }

    List<Attendee> attendees() {
        return staff.seats().stream()
                .map(seat -> new Attendee(
                        seat.id(),
                        seat.post(),
                        seat.role(),
                        standing.getOrDefault(seat.id(), Standing.NO_VOTE),
                        sides.get(seat.id()),
                        changes.getOrDefault(seat.id(), List.of()),
                        stays.getOrDefault(seat.id(), List.of())))
                .toList();
    }

    Map<String, String> sides() {
        return sides;
    }

    List<Minutes.Chair> chairs() {
        return chairs;
    }

    List<LocalizedText> guests() {
        return guests;
    }

    List<QuorumCheck> checks() {
        return checks;
    }
}
