package kz.jospar.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A vote on one question, its rules fixed when it opens: kk дауыс беру, ru голосование.
 *
 * <p>Worked case: 16 members, 11 present, more than 1/2 of all members, 6 for and 5 against: 9 are needed, rejected.
 * With 5 for, 5 against, 1 abstention and the head for it is adopted if equality is read literally, rejected if strictly.
 *
 * @param quorum the quorum as checked when the regulation asks for it, at the start or for each question
 * @param majority how many votes adopt
 * @param tie what follows when the sides are equal; it comes before the majority, which both sides of a tie may reach
 *     where the act says "at least half"
 * @param body the body as it is when voting opens, where the quorum tells another: that of an opening which stands though
 *     members agreed or refused since, or one of sides; left out where it is the quorum's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ballot(
        QuorumOutcome quorum,
        Majority majority,
        Tie tie,
        @Nullable Attendance body) {
    public Ballot {
        Objects.requireNonNull(quorum, "quorum");
        Objects.requireNonNull(majority, "majority");
        Objects.requireNonNull(tie, "tie");
    }

    /** A vote of the body whose quorum was checked. */
    public Ballot(QuorumOutcome quorum, Majority majority, Tie tie) {
        this(quorum, majority, tie, null);
    }

    /** Returns the body whose votes are counted. */
    public Attendance voters() {
        return body == null ? quorum.attendance() : body;
    }

    /**
     * Counts the votes.
     *
     * @param tally of as many members as the attendance has filled seats; else {@link IllegalArgumentException}. Where the
     *     majority is one of sides, it tells the position of each side instead, and an invalid one is that of a side whose
     *     members voted differently
     * @param chair a head's and a presiding person's own vote must be among the tally's; else {@link IllegalArgumentException}
     */
    public Verdict count(Tally tally, ChairVotes chair) {
        refuseStrangers(tally, chair);
        if (!quorum.met()) {
            return new Verdict.NoQuorum(quorum.explanation());
        }
        if (majority.base() == Base.SIDES) {
            return bySides(tally);
        }
        if (majority.recusal() != Recusal.UNSAID) {
            return count(tally, chair, majority.recusal());
        }
        Verdict staying = count(tally, chair, Recusal.STAYS);
        Verdict leaving = count(tally, chair, Recusal.LEAVES);
        return staying.getClass() == leaving.getClass()
                ? staying
                : new Verdict.Undefined(votes(tally, base(tally, Recusal.STAYS)).because(Ground.RECUSAL_UNSAID));
    }

    private Verdict bySides(Tally sides) {
        Votes votes = votes(sides, sides.membership());
        if (votes.found() >= votes.required()) {
            return new Verdict.Adopted(votes.because(Ground.SIDES_AGREED));
        }
        return votes.found() + sides.invalid() >= votes.required()
                ? new Verdict.Undefined(votes.because(Ground.SIDE_DIVIDED))
                : new Verdict.Rejected(votes.because(Ground.SIDES_DISAGREE));
    }

    private Verdict count(Tally tally, ChairVotes chair, Recusal recusal) {
        Votes votes = votes(tally, base(tally, recusal));
        return tie.choose(new TieBreak(votes, tally, chair)).orElseGet(() -> byMajority(votes));
    }

    private static Verdict byMajority(Votes votes) {
        return votes.found() >= votes.required()
                ? new Verdict.Adopted(votes.because(Ground.MAJORITY_REACHED))
                : new Verdict.Rejected(votes.because(Ground.MAJORITY_MISSED));
    }

    private Votes votes(Tally tally, int base) {
        int required = Math.max(1, majority.threshold().least(base));
        return new Votes(majority, base, required, tally.inFavour());
    }

    private int base(Tally tally, Recusal recusal) {
        Attendance attendance = voters();
        int base = majority.base() == Base.ALL_MEMBERS ? attendance.seats() - attendance.filled() : 0;
        for (Choice choice : Choice.values()) {
            boolean left = choice == Choice.RECUSED && recusal == Recusal.LEAVES;
            if (majority.base().counts(choice) && !left) {
                base += tally.count(choice);
            }
        }
        return base;
    }

    private void refuseStrangers(Tally tally, ChairVotes chair) {
        if (majority.base() == Base.SIDES) {
            return;
        }
        int filled = voters().filled();
        if (tally.membership() != filled && (body != null || quorum.rule().base() != Base.SIDES)) {
            throw new IllegalArgumentException(
                    "tally counts " + tally.membership() + " members, the attendance " + filled);
        }
        refuseStranger("head's", chair.own(), tally);
        refuseStranger("presiding person's", chair.presiding(), tally);
    }

    private static void refuseStranger(String whose, @Nullable Choice vote, Tally tally) {
        if (vote != null && tally.count(vote) == 0) {
            throw new IllegalArgumentException(
                    whose + " vote is '" + vote.code() + "', but the tally has no such vote: " + tally);
        }
    }
}
