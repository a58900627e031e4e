package kz.jospar.protocol.sitting;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Counting;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import org.jspecify.annotations.Nullable;

/** A regulation and the staff under it, looked up quickly. */
final class Terms {
    final Regulation regulation;
    final Staff staff;
    final Counting counting;
    final @Nullable String head;
    /** Seats with a vote, and of them those by agreement. */
    final int electorate;

    final int byAgreement;
    private final Map<String, Seat> seats = new HashMap<>();
    private final boolean onlyMembers;

    /** The side of each seat, where told. */
    final Map<String, String> sides = new HashMap<>();

    final Circumstances circumstances;

    Terms(Regulation regulation, Staff staff, Circumstances circumstances) {
        this.circumstances = Guard.present("circumstances", circumstances);
        for (SeatRule seat : regulation.composition().seats()) {
            if (seat.side() != null) {
                sides.put(seat.id(), seat.side());
            }
        }
        sides.putAll(circumstances.sides());
        this.regulation = Guard.present("regulation", regulation);
        this.staff = Guard.present("staff", staff);
        counting = new Counting(regulation);
        onlyMembers = regulation.composition().counted().said().orElse(Counted.EVERY_SEAT) == Counted.ORDINARY_MEMBERS;
        staff.seats().forEach(seat -> seats.put(seat.id(), seat));
        head = staff.seats().stream()
                .filter(seat -> seat.role() == SeatRole.HEAD)
                .map(Seat::id)
                .findFirst()
                .orElse(null);
        electorate = (int) staff.seats().stream().filter(this::hasVote).count();
        byAgreement = (int) staff.seats().stream()
                .filter(seat -> hasVote(seat) && seat.byAgreement())
                .count();
    }

    @Nullable
    WorkingDays workingDays() {
        return circumstances.workingDays();
    }

    /** Whether the sides decide, each with one position. */
    boolean bySides() {
        return regulation.voting().consentOfSides().said().orElse(false);
    }

    /** Who is there of each side; nobody changes it while it is counted once for a course. */
    SideCounts sides(Course course) {
        SideCounts counts = course.seated;
        if (counts == null) {
            counts = SideCounts.of(this, course);
            course.seated = counts;
        }
        return counts;
    }

    @Nullable
    Seat seat(String id) {
        return seats.get(id);
    }

    boolean hasVote(Seat seat) {
        return seat.voting() && (!onlyMembers || seat.role() == SeatRole.MEMBER);
    }

    AgreedSeats agreement() {
        return regulation.composition().agreement().said().orElse(AgreedSeats.COUNT);
    }

    /** Whether whoever holds the seat votes at this sitting, if there. */
    boolean isVoter(Course course, Seat seat) {
        if (!hasVote(seat) || !seat.byAgreement()) {
            return hasVote(seat);
        }
        Boolean consent = course.consents.get(seat.id());
        return switch (agreement()) {
            case COUNT -> consent == null || consent;
            case COUNT_ONCE_AGREED -> consent != null && consent;
            case DO_NOT_COUNT -> false;
        };
    }

    /** The seats that somebody holds who votes. */
    int filled(Course course) {
        return switch (agreement()) {
            case COUNT -> electorate - course.refused;
            case COUNT_ONCE_AGREED -> electorate - byAgreement + course.agreed;
            case DO_NOT_COUNT -> electorate - byAgreement;
        };
    }

    /** The approved list; a seat that its holder refused stays on it where such seats always count. */
    int listed(Course course) {
        return agreement() == AgreedSeats.COUNT ? electorate : filled(course);
    }

    /** Those in the room as the quorum counts them, and so many who voted without being there. */
    Attendance attendance(Course course, int absentees) {
        boolean remoteOut = !regulation.quorum().remoteCount().said().orElse(true);
        int present = course.voters - (remoteOut ? course.remote : 0) + absentees;
        return new Attendance(listed(course), filled(course), present);
    }

    /** Whether a seat can act as this actor now: the head, or a deputy in the head's absence. */
    boolean acts(Course course, Seat seat, Actor actor) {
        return switch (actor) {
            case HEAD, HEAD_OR_SUBSTITUTE, AKIM ->
                seat.role() == SeatRole.HEAD
                        || (seat.role() == SeatRole.DEPUTY_HEAD && deputyStandsIn() && !headIsPresent(course));
            case DEPUTY_HEAD -> seat.role() == SeatRole.DEPUTY_HEAD;
            case SECRETARY, WORKING_BODY -> seat.role() == SeatRole.SECRETARY;
            default -> true;
        };
    }

    /** Before the sitting opens nobody need be in the room, so a deputy's deciding for the head is remarked. */
    List<Remark> standsIn(Course course, String id, Actor actor, LocalDateTime at) {
        Seat seat = seat(id);
        boolean heads = actor == Actor.HEAD || actor == Actor.HEAD_OR_SUBSTITUTE || actor == Actor.AKIM;
        return heads && course.phase == Phase.CONVENED && seat != null && seat.role() == SeatRole.DEPUTY_HEAD
                ? List.of(new Remark(
                        Remark.Kind.DEPUTY_DECIDES,
                        at,
                        List.of(id),
                        cite(regulation.composition().deputyStandsIn())))
                : List.of();
    }

    boolean deputyStandsIn() {
        return regulation.composition().deputyStandsIn().said().orElse(false);
    }

    boolean headIsPresent(Course course) {
        return head != null && course.isPresent(head);
    }

    /** The rule's place for a refusal or a remark: its own, or that of its first reading. */
    @Nullable
    Citation cite(Rule<?> rule) {
        Optional<Citation> own = regulation.citation(rule);
        return own.or(() -> rule.readings().stream().map(regulation::citation).findFirst())
                .orElse(null);
    }
}
