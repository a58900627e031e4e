package kz.jospar.protocol.minutes;

import java.util.List;
import java.util.Set;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.minutes.Difference.Kind;
import kz.jospar.protocol.minutes.Timeline.Bounds;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.sitting.QuestionStatus;
import org.jspecify.annotations.Nullable;

/** Checks what surrounds the votes on one question: who spoke and dissented, what was assigned, how far it came. */
record QuestionCheck(
        Minutes minutes, QuestionRecord record, Room room, Differences differences, Set<String> assignments) {

    void enter(Timeline timeline) {
        for (QuestionRecord.Speaker one : record.speakers()) {
            timeline.add(one.at(), Bounds.WITHIN, () -> spoke(one));
        }
        for (QuestionRecord.Dissent one : record.dissents()) {
            timeline.add(one.at(), Bounds.FROM_OPENED, () -> dissented(one));
        }
        for (QuestionRecord.Given one : record.assignments()) {
            timeline.add(one.at(), Bounds.WITHIN, () -> assigned(one));
        }
    }

    private String id() {
        return record.question().id();
    }

    private void add(Kind kind, @Nullable String seat, Object stated, Object counted) {
        differences.add(kind, id(), seat, stated, counted);
    }

    private void spoke(QuestionRecord.Speaker one) {
        String seat = one.seat();
        if (record.status() == QuestionStatus.ON_AGENDA || (seat != null && !room.isThere(seat))) {
            add(Kind.SPEAKER, seat, one.at(), "-");
        }
    }

    private void dissented(QuestionRecord.Dissent one) {
        if (record.status() == QuestionStatus.ON_AGENDA || !room.isVoter(one.seat()) || !room.wasThere(one.seat())) {
            add(Kind.DISSENT, one.seat(), one.at(), "-");
        }
    }

    private void assigned(QuestionRecord.Given one) {
        String assignment = one.assignment().id();
        String by = one.by();
        if (!assignments.add(assignment)) {
            add(Kind.ASSIGNMENT_TWICE, null, assignment, "-");
        }
        if (!one.assignment().given().equals(one.at().at().toLocalDate())) {
            add(
                    Kind.ASSIGNMENT_DAY,
                    null,
                    one.assignment().given(),
                    one.at().at().toLocalDate());
        }
        if (by == null) {
            if (!adoptedBefore(one.at())) {
                add(Kind.NOT_ADOPTED, null, assignment, record.verdict() == null ? "-" : record.verdict());
            }
        } else if (!by.equals(room.presiding)
                && !room.is(by, SeatRole.HEAD)
                && !(room.is(by, SeatRole.DEPUTY_HEAD) && !room.headTakesPart())) {
            add(Kind.ASSIGNED_BY, by, assignment, "-");
        }
    }

    private boolean adoptedBefore(Moment at) {
        VoteRecord last = record.lastVote().orElse(null);
        if (last == null || !(record.verdict() instanceof Verdict.Adopted)) {
            return false;
        }
        VoteRecord.Casting casting = last.casting();
        Moment decided = casting == null ? last.closed() : casting.at();
        return decided != null && decided.isBefore(at);
    }

    /** Everything has happened: how the question stands. */
    void atTheEnd() {
        List<VoteRecord> votes = record.votes();
        for (int i = 0; i + 1 < votes.size(); i++) {
            Verdict verdict = votes.get(i).verdict();
            Moment closed = votes.get(i).closed();
            if (verdict == null
                    || closed == null
                    || verdict.explanation().ground() != Ground.VOTE_AGAIN
                    || !closed.isBefore(votes.get(i + 1).opened())) {
                add(
                        Kind.VOTE_AGAIN,
                        null,
                        verdict == null ? "-" : verdict,
                        votes.get(i + 1).opened());
            }
        }
        VoteRecord last = record.lastVote().orElse(null);
        QuestionStatus status = record.status();
        boolean voted = status == QuestionStatus.VOTED;
        boolean voting = status == QuestionStatus.VOTING;
        QuestionStatus reached =
                last == null ? null : last.closed() == null ? QuestionStatus.VOTING : QuestionStatus.VOTED;
        if ((voted || voting || reached != null) && status != reached) {
            add(Kind.STATUS, null, status.code(), reached == null ? "-" : reached.code());
        }
        if ((voting && minutes.closed() != null) || (record.until() != null && status != QuestionStatus.POSTPONED)) {
            add(Kind.STATUS, null, status.code(), QuestionStatus.POSTPONED.code());
        }
        if (last != null) {
            differences.compare(Kind.VERDICT, id(), null, record.verdict(), last.verdict());
        } else {
            withoutVote();
        }
    }

    private void withoutVote() {
        Verdict expected = tooFew();
        boolean open = record.status() == QuestionStatus.ON_AGENDA && minutes.closed() == null;
        if (!(open && record.verdict() == null)) {
            differences.compare(Kind.VERDICT, id(), null, record.verdict(), expected);
        }
    }

    /** A question that waits when too few are left cannot be decided. */
    private @Nullable Verdict tooFew() {
        QuorumOutcome before = room.verified;
        boolean waits = record.status() == QuestionStatus.OPENED || record.status() == QuestionStatus.ON_AGENDA;
        Room.Found found = room.found(0);
        if (!waits || before == null || found.seats() < 1 || found.present() > found.filled()) {
            return null;
        }
        boolean sides = before.rule().base() == Base.SIDES;
        if (sides && room.sides() == 0) {
            return null;
        }
        Attendance there = sides
                ? Attendance.of(room.sides(), room.sidesThere())
                : new Attendance(found.seats(), found.filled(), found.present());
        QuorumOutcome now = there.under(before.rule());
        boolean stands = minutes.counts().openingStands() && before.met();
        return now.met() || stands ? null : new Verdict.NoQuorum(now.explanation());
    }
}
