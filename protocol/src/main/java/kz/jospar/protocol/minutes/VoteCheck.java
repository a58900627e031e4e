package kz.jospar.protocol.minutes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.minutes.Difference.Kind;
import kz.jospar.protocol.minutes.Room.Found;
import kz.jospar.protocol.minutes.Timeline.Bounds;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import org.jspecify.annotations.Nullable;

/** Counts one vote again, against those who were there when it was opened. */
record VoteCheck(String question, VoteRecord vote, Room room, Minutes.WhoCounts counts, Differences differences) {

    void enter(Timeline timeline) {
        timeline.add(vote.opened(), Bounds.WITHIN, this::opened);
        Moment closed = vote.closed();
        if (closed != null) {
            timeline.add(closed, Bounds.WITHIN, this::closed);
            if (!vote.opened().isBefore(closed)) {
                add(Kind.TIME_RUNS_BACK, null, closed, vote.opened());
            }
        }
        VoteRecord.Casting casting = vote.casting();
        if (casting != null) {
            timeline.add(casting.at(), Bounds.WITHIN, () -> broken(casting, closed));
        }
        verdict();
    }

    private void add(Kind kind, @Nullable String seat, Object stated, Object counted) {
        differences.add(kind, question, seat, stated, counted);
    }

    private void opened() {
        if (room.voting != null) {
            add(Kind.VOTES_OVERLAP, null, vote.opened(), room.voting);
        }
        room.voting = vote.opened();
        if (room.verified == null) {
            add(Kind.NOT_VERIFIED, null, vote.opened(), "-");
        }
        String head = room.head != null && room.isVoter(room.head) ? room.head : null;
        differences.compare(Kind.HEAD, question, vote.head(), vote.head(), head);
        differences.compare(Kind.PRESIDING, question, vote.presiding(), vote.presiding(), room.presiding);
        int absentees = vote.rollCall().isEmpty() ? secret() : byName(head);
        quorum(counts.absentees() ? absentees : 0);
    }

    private void closed() {
        room.voting = null;
    }

    /** A tally without names: it has to fit those who were there. Returns how many voted without being there. */
    private int secret() {
        Tally tally = vote.tally();
        int away = room.voters() - room.present();
        differences.compare(Kind.TALLY, question, null, tally.membership(), room.voters());
        if (tally.absent() > away) {
            add(Kind.PRESENCE, null, tally.absent(), away);
        }
        return Math.max(0, away - tally.absent());
    }

    private int byName(@Nullable String head) {
        Map<Choice, Integer> counted = new EnumMap<>(Choice.class);
        Choice own = null;
        Choice presiding = null;
        int voters = 0;
        int absentees = 0;
        for (Answer answer : vote.rollCall()) {
            String seat = answer.seat();
            if (!room.isVoter(seat)) {
                add(
                        room.has(seat) ? Kind.ROLL_CALL_STRANGER : Kind.NO_SUCH_SEAT,
                        seat,
                        answer.choice().code(),
                        "-");
            } else {
                voters++;
            }
            presence(answer);
            corrections(answer);
            counted.merge(answer.choice(), 1, Integer::sum);
            absentees += answer.absentee() ? 1 : 0;
            own = seat.equals(head) ? answer.choice() : own;
            presiding = seat.equals(room.presiding) ? answer.choice() : presiding;
        }
        if (voters < room.voters()) {
            // Every answer of a voter has its own seat, so some voter is missing.
            add(Kind.ROLL_CALL_MISSING, null, voters, room.voters());
        }
        if (bySides()) {
            // The tally is of sides then, and which seat sits for which side is not in the record.
            return absentees;
        }
        for (Choice choice : Choice.values()) {
            int stated = vote.tally().count(choice);
            int found = counted.getOrDefault(choice, 0);
            if (stated != found) {
                add(Kind.TALLY, null, choice.code() + " " + stated, choice.code() + " " + found);
            }
        }
        differences.compare(Kind.CHAIR_VOTE, question, head, code(vote.chair().own()), code(own));
        differences.compare(
                Kind.CHAIR_VOTE, question, room.presiding, code(vote.chair().presiding()), code(presiding));
        return absentees;
    }

    private boolean bySides() {
        return vote.ballot().majority().base() == Base.SIDES;
    }

    private static @Nullable String code(@Nullable Choice choice) {
        return choice == null ? null : choice.code();
    }

    private void presence(Answer answer) {
        boolean there = room.takesPart(answer.seat());
        boolean fits = there
                ? answer.choice() != Choice.ABSENT && !answer.absentee()
                : answer.absentee() ? cast(answer.choice()) : answer.choice() == Choice.ABSENT;
        if (!fits) {
            String stated = answer.choice().code() + (answer.absentee() ? " *" : "");
            add(Kind.PRESENCE, answer.seat(), stated, there ? "there" : Choice.ABSENT.code());
        }
    }

    private void corrections(Answer answer) {
        for (VoteRecord.Correction one : answer.corrections()) {
            boolean fits = one.from() == Choice.INVALID || cast(one.from());
            if (!fits || !(answer.choice() == Choice.INVALID || cast(answer.choice()))) {
                add(
                        Kind.CORRECTION,
                        answer.seat(),
                        one.from().code(),
                        answer.choice().code());
            }
        }
    }

    private static boolean cast(Choice choice) {
        return choice == Choice.FOR || choice == Choice.AGAINST || choice == Choice.ABSTAINED;
    }

    private void quorum(int absentees) {
        QuorumOutcome stated = vote.ballot().quorum();
        Attendance body = vote.ballot().body();
        if (body != null) {
            differences.compare(Kind.ATTENDANCE, question, null, found(body), room.found(0));
        }
        if (stated.rule().base() == Base.SIDES) {
            if (!stated.met()) {
                add(Kind.NO_QUORUM, null, stated.found(), stated.required());
            }
            return;
        }
        Found found = room.found(absentees);
        QuorumOutcome before = room.verified;
        boolean met = found.present() >= least(stated, found);
        if (before != null) {
            differences.compare(Kind.QUORUM_RULE, question, null, stated.rule(), before.rule());
            if (counts.openingStands() && before.met() && !met) {
                found = found(before.attendance());
                met = true;
            }
        }
        differences.compare(Kind.ATTENDANCE, question, null, found(stated.attendance()), found);
        if (!met) {
            add(Kind.NO_QUORUM, null, stated.found(), least(stated, found));
        }
    }

    private static int least(QuorumOutcome stated, Found found) {
        return stated.rule()
                .threshold()
                .least(stated.rule().base() == Base.ALL_MEMBERS ? found.seats() : found.filled());
    }

    static Found found(Attendance attendance) {
        return new Found(attendance.seats(), attendance.filled(), attendance.present());
    }

    private void broken(VoteRecord.Casting casting, @Nullable Moment closed) {
        if (!casting.seat().equals(room.presiding) || closed == null || !closed.isBefore(casting.at())) {
            add(Kind.CASTING, casting.seat(), casting.seat(), room.presiding == null ? "-" : room.presiding);
        }
    }

    /** What was fixed and counted gives the verdict, whoever was there. */
    private void verdict() {
        ChairVotes chair = vote.chair();
        if ((vote.casting() == null) != (chair.casting() == null)) {
            add(
                    Kind.CASTING,
                    null,
                    vote.casting() == null ? "-" : vote.casting().seat(),
                    String.valueOf(chair.casting()));
        }
        if (vote.closed() == null) {
            differences.compare(Kind.VERDICT, question, null, vote.verdict(), null);
            return;
        }
        for (Choice known : bySides() ? List.<Choice>of() : sides(chair)) {
            if (vote.tally().count(known) == 0) {
                add(Kind.CHAIR_VOTE, null, known.code(), known.code() + " 0");
                return;
            }
        }
        int filled = vote.ballot().voters().filled();
        boolean told =
                vote.ballot().body() != null || vote.ballot().quorum().rule().base() != Base.SIDES;
        boolean sides = bySides() || !told;
        if (!sides && vote.tally().membership() != filled) {
            add(Kind.TALLY, null, vote.tally().membership(), filled);
            return;
        }
        differences.compare(
                Kind.VERDICT, question, null, vote.verdict(), vote.ballot().count(vote.tally(), chair));
        if (chair.casting() != null && !waits(vote.ballot().count(vote.tally(), uncast(chair)))) {
            add(Kind.CASTING, null, chair.casting().code(), "-");
        }
    }

    private static boolean waits(Verdict verdict) {
        return verdict.explanation().ground() == Ground.CASTING_MISSING;
    }

    private static ChairVotes uncast(ChairVotes chair) {
        return new ChairVotes(chair.own(), chair.presiding(), null);
    }

    private static List<Choice> sides(ChairVotes chair) {
        return Stream.of(chair.own(), chair.presiding())
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
