package kz.jospar.protocol.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.minutes.Attendee.Stay;
import kz.jospar.protocol.minutes.Difference.Kind;
import kz.jospar.protocol.minutes.Timeline.Bounds;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Base;
import org.jspecify.annotations.Nullable;

/**
 * Counts minutes again from the published record alone: kk хаттаманы қайта санау, ru пересчёт протокола.
 *
 * <p>Who was there follows from the stays, the quorum from who was there, the tally from the roll call, the verdict from
 * the tally and the rules in the record, and what may rest on a decision from the verdict. Where sides must agree, the
 * roll call is counted side by side. A secret ballot has no roll call: who was there, stayed out and handed in a ballot is
 * counted, how the ballots were marked is taken as given. Time grows with the record as n log n, whatever it holds.
 *
 * <p>What was taken out whole leaves no trace in the record: a question with all that belongs to it, a speaker, a
 * dissenting opinion, a correction, an assignment. Only the book finds that, where the minutes are sealed ({@link
 * MinutesBook#check(String)}).
 *
 * <p>Worked case: minutes that say 9 for of 16, while their roll call has 8, differ in the tally and, under a majority of
 * all members, in the verdict.
 */
public final class MinutesCheck {
    private final Minutes minutes;
    private final Differences differences;
    private final Room room;
    private final Timeline timeline;
    private final Set<String> assignments = new HashSet<>();
    private int votes;
    private int secret;

    private MinutesCheck(Minutes minutes) {
        this.minutes = minutes;
        differences = new Differences(minutes);
        room = new Room(minutes);
        timeline = new Timeline(minutes, differences);
    }

    /** Counts again. */
    public static Recount check(Minutes minutes) {
        MinutesCheck check = new MinutesCheck(minutes);
        check.count();
        return check.result();
    }

    /**
     * Counts again, and compares the rules in the record with those of the regulation.
     *
     * @param regulation as published; what the minutes declare is applied to it here
     */
    public static Recount check(Minutes minutes, Regulation regulation) {
        MinutesCheck check = new MinutesCheck(minutes);
        check.count();
        new RuleCheck(minutes, check.differences).against(regulation);
        return check.result();
    }

    private Recount result() {
        return differences.result(minutes.questions().size(), votes, secret);
    }

    private void count() {
        minutes.attendees().forEach(this::attendee);
        chairs();
        for (QuorumCheck one : minutes.quorum()) {
            timeline.add(one.at(), Bounds.WITHIN, () -> verified(one));
        }
        Moment closed = minutes.closed();
        if (closed != null) {
            timeline.add(closed, Bounds.FROM_OPENED, () -> {});
        }
        for (QuestionRecord one : minutes.questions()) {
            new QuestionCheck(minutes, one, room, differences, assignments).enter(timeline);
            PollCheck polls = new PollCheck(one, room, differences, new HashSet<>());
            polls.enter(timeline);
            int i = 0;
            for (VoteRecord vote : one.votes()) {
                new VoteCheck(one.question().id(), vote, polls.of(i++), room, minutes.counts(), differences)
                        .enter(timeline);
                int cast = vote.tally().inFavour()
                        + vote.tally().against()
                        + vote.tally().abstained();
                votes += cast;
                secret += vote.secret() == null ? 0 : cast;
            }
        }
        differences.compare(
                Kind.DAY, null, null, minutes.day(), minutes.opened().at().toLocalDate());
        timeline.run();
        for (QuestionRecord one : minutes.questions()) {
            new QuestionCheck(minutes, one, room, differences, assignments).atTheEnd();
        }
        signed();
    }

    private void attendee(Attendee one) {
        for (Stay stay : one.stays()) {
            timeline.add(stay.from(), Bounds.UNTIL_CLOSED, () -> {
                if (!room.comes(one.seat(), stay.how())) {
                    differences.add(Kind.STAY, null, one.seat(), stay.from(), "-");
                }
            });
            Moment until = stay.until();
            if (until != null) {
                timeline.add(until, Bounds.UNTIL_CLOSED, () -> room.leaves(one.seat()));
                if (!stay.from().isBefore(until)) {
                    differences.add(Kind.STAY, null, one.seat(), until, stay.from());
                }
            }
        }
        for (Attendee.Changed change : one.changes()) {
            timeline.add(change.from(), Bounds.WITHIN, () -> room.changes(one.seat(), change.to()));
        }
    }

    private void chairs() {
        if (minutes.chairs().isEmpty()) {
            differences.add(Kind.CHAIR, null, null, "-", minutes.opened());
        }
        for (int i = 0; i < minutes.chairs().size(); i++) {
            Minutes.Chair chair = minutes.chairs().get(i);
            if (i == 0 && !chair.from().equals(minutes.opened())) {
                differences.add(Kind.CHAIR, null, chair.seat(), chair.from(), minutes.opened());
            }
            timeline.add(chair.from(), Bounds.WITHIN, () -> presides(chair));
        }
    }

    private void presides(Minutes.Chair chair) {
        String seat = chair.seat();
        boolean entitled =
                room.is(seat, SeatRole.HEAD) || (room.is(seat, SeatRole.DEPUTY_HEAD) && !room.headTakesPart());
        if (!room.has(seat)) {
            differences.add(Kind.NO_SUCH_SEAT, null, seat, seat, "-");
        } else if (!entitled || !room.takesPart(seat)) {
            differences.add(Kind.CHAIR, null, seat, chair.from(), "-");
        }
        room.presiding = seat;
    }

    private void verified(QuorumCheck one) {
        QuorumOutcome stated = one.outcome();
        if (stated.rule().base() == Base.SIDES) {
            bySides(one);
        } else {
            differences.compare(Kind.ATTENDANCE, null, null, VoteCheck.found(stated.attendance()), room.found(0));
        }
        @Nullable QuorumOutcome before = room.verified;
        if (before != null) {
            differences.compare(Kind.QUORUM_RULE, null, null, stated.rule(), before.rule());
        }
        room.verified = stated;
    }

    /** Who is there of each side, and how many sides have enough. */
    private void bySides(QuorumCheck one) {
        if (minutes.counts().perSide() == null || one.sides().size() != room.sides()) {
            differences.add(Kind.SIDE, null, null, one.sides().size(), room.sides());
            return;
        }
        List<QuorumCheck.Side> counted = room.eachSide();
        differences.compare(Kind.SIDE, null, null, one.sides(), counted);
        int enough = (int) counted.stream().filter(room::enough).count();
        differences.compare(
                Kind.ATTENDANCE,
                null,
                null,
                VoteCheck.found(one.outcome().attendance()),
                new Room.Found(counted.size(), counted.size(), enough));
    }

    private void signed() {
        for (String seat : minutes.signers()) {
            if (!room.has(seat)) {
                differences.add(Kind.NO_SUCH_SEAT, null, seat, seat, "-");
            }
        }
        Moment closed = minutes.closed();
        var signed = minutes.signed();
        if ((signed == null) != minutes.signers().isEmpty()
                || (signed != null && (closed == null || signed.isBefore(closed.at())))) {
            differences.add(
                    Kind.SIGNED,
                    null,
                    null,
                    signed == null ? "-" : new Moment(0, signed),
                    closed == null ? "-" : closed);
        }
    }
}
