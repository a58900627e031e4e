package kz.jospar.protocol.minutes;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Quorum;
import org.jspecify.annotations.Nullable;

/** Counts one vote again, against those who were there when it was opened. */
record VoteCheck(
        String question,
        VoteRecord vote,
        PollCheck.@Nullable Asked poll,
        Room room,
        Minutes.WhoCounts counts,
        Differences differences) {

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
        VoteRecord.Secret secret = vote.secret();
        int absentees = secret != null ? secret(secret, head) : byName(head);
        boolean own = absentees > 0 && counts.absenteeQuorum() != null;
        quorum(own || counts.absentees() ? absentees : 0, own ? counts.absenteeQuorum() : null);
        if (counts.perSide() != null || bySides()) {
            everySide();
        }
        ordered();
    }

    private void closed() {
        room.voting = null;
    }

    /** The majority is the one that was set, where one was. */
    private void ordered() {
        VoteRecord.Order order = vote.order();
        if (order == null) {
            return;
        }
        if (!room.has(order.by())) {
            add(Kind.NO_SUCH_SEAT, order.by(), order.by(), "-");
        }
        Share share = order.share();
        Majority majority = vote.ballot().majority();
        differences.compare(Kind.ORDER, question, order.by(), new Share(majority.threshold(), majority.base()), share);
    }

    /** Each side has enough of its own there, and every voter has a side. */
    private void everySide() {
        if (room.withoutSide() > 0) {
            add(Kind.SIDE, null, room.withoutSide(), 0);
        }
        // Whoever is missing from the roll call is found already; this keeps the time within the record's size.
        if (room.sides() <= vote.rollCall().size()) {
            for (QuorumCheck.Side side : room.eachSide()) {
                if (!room.enough(side)) {
                    add(Kind.NO_QUORUM, null, side.counted(), side.voters());
                }
            }
        }
    }

    /** A tally without names fits who was there, who stayed out and who handed in a ballot; nobody votes from outside. */
    private int secret(VoteRecord.Secret secret, @Nullable String head) {
        if (!vote.rollCall().isEmpty() || bySides()) {
            add(Kind.ROLL_CALL_STRANGER, null, vote.rollCall().size(), 0);
        }
        Tally tally = vote.tally();
        Set<String> voted = new HashSet<>(secret.voted());
        Set<String> recused = new HashSet<>(secret.recused());
        Stream.concat(voted.stream(), recused.stream())
                .filter(seat -> !room.isVoter(seat) || !room.takesPart(seat))
                .sorted()
                .forEach(seat -> add(Kind.PRESENCE, seat, "there", Choice.ABSENT.code()));
        recused.stream()
                .filter(voted::contains)
                .sorted()
                .forEach(seat -> add(Kind.PRESENCE, seat, Choice.RECUSED.code(), "there"));
        tally(Choice.ABSENT, room.voters() - room.present());
        tally(Choice.RECUSED, recused.size());
        tally(Choice.SILENT, room.present() - recused.size() - voted.size());
        differences.compare(Kind.TALLY, question, null, tally.membership(), room.voters());
        for (Choice choice : List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED)) {
            int told = Collections.frequency(secret.told().values(), choice);
            if (told > tally.count(choice)) {
                add(Kind.TALLY, null, choice.code() + " " + tally.count(choice), choice.code() + " " + told);
            }
        }
        secret.told().forEach((seat, choice) -> {
            if (!voted.contains(seat) || !cast(choice)) {
                add(Kind.PRESENCE, seat, choice.code(), "-");
            }
        });
        differences.compare(
                Kind.CHAIR_VOTE, question, head, code(vote.chair().own()), code(known(head, secret, voted, recused)));
        differences.compare(
                Kind.CHAIR_VOTE,
                question,
                room.presiding,
                code(vote.chair().presiding()),
                code(known(room.presiding, secret, voted, recused)));
        return 0;
    }

    private @Nullable Choice known(
            @Nullable String seat, VoteRecord.Secret secret, Set<String> voted, Set<String> recused) {
        if (seat == null || !room.isVoter(seat)) {
            return null;
        }
        if (voted.contains(seat)) {
            return secret.told().get(seat);
        }
        return recused.contains(seat) ? Choice.RECUSED : room.takesPart(seat) ? Choice.SILENT : Choice.ABSENT;
    }

    private void tally(Choice choice, int found) {
        int stated = vote.tally().count(choice);
        if (stated != found) {
            add(Kind.TALLY, null, choice.code() + " " + stated, choice.code() + " " + found);
        }
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
            if (poll != null) {
                poll.answered(question, answer, vote);
            } else if (answer.bySilence()) {
                add(Kind.POLL, seat, answer.choice().code(), "-");
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
            List<VoteRecord.SideTally> sides = SideTallies.of(vote.rollCall(), room.sideOf());
            differences.compare(Kind.SIDE, question, null, vote.sides(), sides);
            if (!sides.isEmpty()) {
                Tally positions = SideTallies.positions(sides);
                differences.compare(Kind.TALLY, question, null, vote.tally().membership(), positions.membership());
                for (Choice choice : Choice.values()) {
                    tally(choice, positions.count(choice));
                }
            }
        } else {
            if (!vote.sides().isEmpty()) {
                add(Kind.SIDE, null, vote.sides().size(), 0);
            }
            for (Choice choice : Choice.values()) {
                tally(choice, counted.getOrDefault(choice, 0));
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
                : answer.absentee()
                        ? cast(answer.choice())
                                || answer.choice() == Choice.INVALID
                                || (poll != null && answer.choice() == Choice.SILENT)
                        : answer.choice() == Choice.ABSENT;
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

    static boolean cast(Choice choice) {
        return choice == Choice.FOR || choice == Choice.AGAINST || choice == Choice.ABSTAINED;
    }

    private void quorum(int absentees, @Nullable Quorum own) {
        QuorumOutcome stated = vote.ballot().quorum();
        Attendance body = vote.ballot().body();
        if (body != null) {
            differences.compare(Kind.ATTENDANCE, question, null, found(body), room.found(0));
        }
        if (own != null) {
            differences.compare(Kind.QUORUM_RULE, question, null, stated.rule(), own);
        } else if (room.verified != null) {
            differences.compare(Kind.QUORUM_RULE, question, null, stated.rule(), room.verified.rule());
        }
        if (stated.rule().base() == Base.SIDES) {
            int sides = room.sides();
            if (sides <= vote.rollCall().size()) {
                int enough = room.sidesThere();
                differences.compare(
                        Kind.ATTENDANCE, question, null, found(stated.attendance()), new Found(sides, sides, enough));
            }
            if (!stated.met()) {
                add(Kind.NO_QUORUM, null, stated.found(), stated.required());
            }
            return;
        }
        Found found = room.found(absentees);
        QuorumOutcome before = room.verified;
        boolean met = found.present() >= least(stated, found);
        if (before != null && counts.openingStands() && before.met() && !met) {
            found = found(before.attendance());
            met = true;
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
