package kz.jospar.protocol.sitting;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.regulation.Composition.Basis;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.sitting.Course.Presence;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** Who may come, leave and preside. */
record InTheRoomMoves(Terms terms, Course course) implements InTheRoom.Moves<Change> {

    @Override
    public Change came(InTheRoom.Came event) {
        if (course.phase != Phase.CONVENED && course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Seat seat = terms.seat(event.seat());
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, event.seat());
        }
        if (isAnotherDay(event)) {
            return wrongDay();
        }
        Presence before = course.room.get(seat.id());
        if (before != null && before != Presence.GONE) {
            return Change.no(Reason.ALREADY_PRESENT, event.seat());
        }
        if (Boolean.FALSE.equals(course.consents.get(seat.id()))) {
            return Change.no(Reason.CONSENT_REFUSED, event.seat());
        }
        Rule<Boolean> remote = terms.regulation.attendance().remote();
        if (event.remote() && !remote.said().orElse(false)) {
            return remote.isSaid()
                    ? Change.no(Reason.REMOTE_FORBIDDEN, terms.cite(remote), event.seat())
                    : Change.no(Reason.UNSAID, terms.cite(remote), "attendance.remote");
        }
        if (event.substitute() == null) {
            return enter(event, seat, event.remote() ? Presence.REMOTE : Presence.IN_PERSON);
        }
        Rule<Substitution> rule = terms.regulation.attendance().substitution();
        Substitution substitution = rule.said().orElse(null);
        if (substitution == null) {
            return Change.no(Reason.UNSAID, terms.cite(rule), "attendance.substitution");
        }
        boolean byName = terms.regulation.composition().basis().said().orElse(Basis.BY_POST) == Basis.BY_NAME;
        if (substitution == Substitution.NONE || (substitution == Substitution.FULL_FOR_EX_OFFICIO && byName)) {
            return Change.no(Reason.SUBSTITUTION_FORBIDDEN, terms.cite(rule), event.seat());
        }
        return enter(
                event,
                seat,
                substitution == Substitution.WITHOUT_VOTE
                        ? Presence.LISTENER
                        : event.remote() ? Presence.REMOTE : Presence.FULL_SUBSTITUTE);
    }

    /** Before it opens a sitting is tied to the day it is called for; once open it may run past midnight. */
    private boolean isAnotherDay(SittingEvent event) {
        Preparation.Convened call = course.convened;
        return course.phase == Phase.CONVENED
                && call != null
                && !event.at().toLocalDate().equals(call.day());
    }

    private Change wrongDay() {
        Preparation.Convened call = course.convened;
        return Change.no(Reason.WRONG_DAY, call == null ? "" : call.day().toString());
    }

    private Change enter(SittingEvent event, Seat seat, Presence presence) {
        Course next = course.copy();
        next.room = course.room.put(seat.id(), presence);
        if (presence.takesPart() && terms.isVoter(course, seat)) {
            moved(next, seat, presence, 1);
        }
        boolean head = seat.id().equals(terms.head) && presence.takesPart();
        return head && course.presiding != null ? Change.to(next, headCame(event, course.presiding)) : Change.to(next);
    }

    /** A deputy presides while the head is away; what becomes of the chair when the head comes is not said. */
    private Remark headCame(SittingEvent event, String presiding) {
        return new Remark(
                Remark.Kind.HEAD_CAME,
                event.at(),
                List.of(presiding),
                terms.cite(terms.regulation.composition().deputyStandsIn()));
    }

    /** Counts a voter in or out; the sides are not gone through again for it. */
    private void moved(Course next, Seat seat, Presence presence, int by) {
        boolean remote = presence == Presence.REMOTE;
        next.voters += by;
        next.remote += remote ? by : 0;
        if (next.seated != null) {
            boolean counts =
                    !remote || terms.regulation.quorum().remoteCount().said().orElse(true);
            next.seated = next.seated.moved(terms.sides.get(seat.id()), by, counts ? by : 0);
        }
    }

    @Override
    public Change guestCame(InTheRoom.GuestCame event) {
        if (course.phase != Phase.CONVENED && course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (isAnotherDay(event)) {
            return wrongDay();
        }
        Course next = course.copy();
        next.guests = true;
        return course.closedDoors ? Change.to(next, guestsShutIn(event)) : Change.to(next);
    }

    /** Whoever was invited is no part of the public that is shut out; that they may stay is not said, though. */
    private Remark guestsShutIn(SittingEvent event) {
        return new Remark(
                Remark.Kind.GUESTS_AT_CLOSED_SITTING,
                event.at(),
                List.of(),
                terms.cite(terms.regulation.attendance().invited()));
    }

    @Override
    public Change left(InTheRoom.Left event) {
        if (course.phase != Phase.CONVENED && course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Seat seat = terms.seat(event.seat());
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, event.seat());
        }
        Presence before = course.room.get(seat.id());
        if (before == null || before == Presence.GONE) {
            return Change.no(Reason.NOT_PRESENT, event.seat());
        }
        Course next = course.copy();
        next.room = course.room.put(seat.id(), Presence.GONE);
        if (before.takesPart() && terms.isVoter(course, seat)) {
            moved(next, seat, before, -1);
        }
        if (seat.id().equals(course.presiding)) {
            next.presiding = null;
        }
        return lost(event, next);
    }

    /** A quorum that was there and is there no more: what the regulation says of it, or that it says nothing. */
    private Change lost(InTheRoom.Left event, Course next) {
        QuorumOutcome verified = course.verified;
        if (verified == null || !verified.met() || terms.filled(next) == 0) {
            return Change.to(next);
        }
        QuorumOutcome now = new BallotRules(terms, next).found(List.of()).orElse(verified);
        if (now.met()
                || !new BallotRules(terms, course)
                        .found(List.of())
                        .orElse(verified)
                        .met()) {
            return Change.to(next);
        }
        Rule<OnceLost> rule = terms.regulation.quorum().onceLost();
        next.ended = rule.said().orElse(null) == OnceLost.SITTING_ENDS;
        return rule.isSaid()
                ? Change.to(next)
                : Change.to(
                        next,
                        new Remark(
                                Remark.Kind.QUORUM_LOST,
                                event.at(),
                                List.of(Integer.toString(now.found()), Integer.toString(now.required())),
                                terms.cite(rule)));
    }

    @Override
    public Change opened(InTheRoom.Opened event) {
        if (course.phase != Phase.CONVENED) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (isAnotherDay(event)) {
            return wrongDay();
        }
        if (terms.filled(course) == 0) {
            return Change.no(Reason.NO_VOTERS);
        }
        Rule<Boolean> open = terms.regulation.sessions().open();
        if (event.closed() && open.said().orElse(false)) {
            return Change.no(Reason.CLOSED_SITTING, terms.cite(open));
        }
        Change chair = preside(event, event.presiding());
        if (chair.course() == null) {
            return chair;
        }
        Course next = chair.course().in(Phase.OPEN);
        next.closedDoors = event.closed();
        List<Remark> remarks = new ArrayList<>(chair.remarks());
        remarks.addAll(new PreparationMoves(terms, course).withoutPapers(event));
        if (event.closed() && !open.isSaid()) {
            remarks.add(new Remark(Remark.Kind.CLOSED_DOORS, event.at(), List.of(), terms.cite(open)));
        }
        if (event.closed() && course.guests) {
            remarks.add(guestsShutIn(event));
        }
        return new Change(next, remarks, null, null, List.of());
    }

    @Override
    public Change chairTaken(InTheRoom.ChairTaken event) {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        return course.voting != null
                ? Change.no(Reason.VOTING_UNDER_WAY, course.voting)
                : preside(event, event.presiding());
    }

    private Change preside(SittingEvent event, String id) {
        Seat seat = terms.seat(id);
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, id);
        }
        if (!course.isPresent(id)) {
            return Change.no(Reason.NOT_PRESENT, id);
        }
        Course next = course.copy();
        next.presiding = id;
        if (seat.role() == SeatRole.HEAD) {
            return Change.to(next);
        }
        Rule<Boolean> rule = terms.regulation.composition().deputyStandsIn();
        if (seat.role() != SeatRole.DEPUTY_HEAD || (rule.isSaid() && !terms.deputyStandsIn())) {
            return Change.no(Reason.NOT_CHAIR, terms.cite(rule), id);
        }
        if (!rule.isSaid()) {
            return Change.no(Reason.UNSAID, terms.cite(rule), "composition.deputyStandsIn");
        }
        if (terms.headIsPresent(course)) {
            return Change.no(Reason.HEAD_PRESENT, terms.cite(rule), id);
        }
        Rule<Boolean> order = terms.regulation.composition().deputiesInOrder();
        return order.isSaid()
                ? Change.to(next)
                : Change.to(next, new Remark(Remark.Kind.DEPUTY_PRESIDES, event.at(), List.of(id), terms.cite(order)));
    }

    @Override
    public Change quorumVerified(InTheRoom.QuorumVerified event) {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (course.voting != null) {
            return Change.no(Reason.VOTING_UNDER_WAY, course.voting);
        }
        if (terms.filled(course) == 0) {
            return Change.no(Reason.NO_VOTERS);
        }
        BallotRules rules = new BallotRules(terms, course);
        @Nullable Change refused = rules.refuseQuorum();
        if (refused != null) {
            return refused;
        }
        Course next = course.copy();
        next.verified = rules.found(List.of()).orElseThrow();
        next.verifiedForQuestion = course.open != null;
        return Change.to(next);
    }

    @Override
    public Change closed(InTheRoom.Closed event) {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (course.voting != null) {
            return Change.no(Reason.VOTING_UNDER_WAY, course.voting);
        }
        Course next = course.in(Phase.CLOSED);
        next.ends = event.at().toLocalDate();
        return Change.to(next);
    }
}
