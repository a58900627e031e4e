package kz.jospar.protocol;

import java.util.Arrays;
import java.util.List;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Threshold.Comparison;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import org.jspecify.annotations.Nullable;

/**
 * The law of a vote, written down once more without the code it is held against: of the rules only their data is read.
 * A share is compared by multiplying out, never by a least number.
 *
 * @param quorum how many must take part
 * @param majority how many votes for adopt
 * @param tie what equal sides mean
 */
public record Oracle(Quorum quorum, Majority majority, Tie tie) {
    /** What a share of persons can be taken of; sides that have to agree are another law, with tests of its own. */
    public static final List<Base> BASES =
            Arrays.stream(Base.values()).filter(base -> base != Base.SIDES).toList();

    /** What comes of a vote, or that nothing could be voted on. */
    public enum Answer {
        ADOPTED,
        REJECTED,
        UNDEFINED,
        NO_QUORUM;

        public static Answer of(Verdict verdict) {
            if (verdict instanceof Verdict.Adopted) {
                return ADOPTED;
            }
            if (verdict instanceof Verdict.Rejected) {
                return REJECTED;
            }
            return verdict instanceof Verdict.NoQuorum ? NO_QUORUM : UNDEFINED;
        }
    }

    /**
     * Tells what comes of a vote.
     *
     * @param vacant seats that nobody holds
     * @param counts how many made each choice, in the order of {@link Choice}
     * @param head how the head stands, if known
     * @param presiding how the person stands who presides, if known
     * @param casting the casting vote, if one was cast
     */
    public Answer answer(
            int vacant, int[] counts, @Nullable Choice head, @Nullable Choice presiding, @Nullable Choice casting) {
        int members = 0;
        for (int count : counts) {
            members += count;
        }
        int present = members - counts[Choice.ABSENT.ordinal()];
        int all = quorum.base() == Base.ALL_MEMBERS ? members + vacant : members;
        if (!reaches(quorum.threshold(), present, all)) {
            return Answer.NO_QUORUM;
        }
        boolean mayStay = majority.recusal() != Recusal.LEAVES;
        boolean mayLeave = majority.recusal() != Recusal.STAYS;
        Answer staying = withBase(base(vacant, counts, 0), counts, head, presiding, casting);
        if (!mayLeave) {
            return staying;
        }
        Answer leaving =
                withBase(base(vacant, counts, counts[Choice.RECUSED.ordinal()]), counts, head, presiding, casting);
        return !mayStay || staying == leaving ? leaving : Answer.UNDEFINED;
    }

    private Answer withBase(
            int base, int[] counts, @Nullable Choice head, @Nullable Choice presiding, @Nullable Choice casting) {
        int inFavour = counts[Choice.FOR.ordinal()];
        int against = counts[Choice.AGAINST.ordinal()];
        boolean votesCastEqual = inFavour == against && inFavour > 0;
        boolean halves = votesCastEqual && inFavour + against == base;
        if (tie instanceof Tie.HeadsSide rule && (rule.equality() == Equality.VOTES_CAST ? votesCastEqual : halves)) {
            return sideOf(head);
        }
        if (tie instanceof Tie.PresidingSide rule
                && (rule.equality() == Equality.VOTES_CAST ? votesCastEqual : halves)) {
            return sideOf(presiding);
        }
        if (tie instanceof Tie.CastingVote rule && (rule.equality() == Equality.VOTES_CAST ? votesCastEqual : halves)) {
            return sideOf(casting);
        }
        if (tie instanceof Tie.ApplicantsFavour rule
                && (rule.equality() == Equality.VOTES_CAST ? votesCastEqual : halves)) {
            return sideOf(rule.side());
        }
        if (tie instanceof Tie.VoteAgain rule && (rule.equality() == Equality.VOTES_CAST ? votesCastEqual : halves)) {
            return Answer.UNDEFINED;
        }
        if (tie instanceof Tie.Rejects && votesCastEqual) {
            return Answer.REJECTED;
        }
        if (tie instanceof Tie.Unsaid && votesCastEqual) {
            return Answer.UNDEFINED;
        }
        boolean adopts = inFavour > 0 && reaches(majority.threshold(), inFavour, base);
        return adopts ? Answer.ADOPTED : Answer.REJECTED;
    }

    private static Answer sideOf(@Nullable Choice vote) {
        if (vote == Choice.FOR) {
            return Answer.ADOPTED;
        }
        return vote == Choice.AGAINST ? Answer.REJECTED : Answer.UNDEFINED;
    }

    /** How many the share of the votes for is taken of. */
    public int base(int vacant, int[] counts, int recusedWhoLeave) {
        int votes = counts[Choice.FOR.ordinal()] + counts[Choice.AGAINST.ordinal()];
        int answered = votes + counts[Choice.ABSTAINED.ordinal()] + counts[Choice.INVALID.ordinal()];
        int present = answered + counts[Choice.SILENT.ordinal()] + counts[Choice.RECUSED.ordinal()];
        int filled = present + counts[Choice.ABSENT.ordinal()];
        if (majority.base() == Base.VOTES_CAST) {
            return votes;
        }
        if (majority.base() == Base.TOOK_PART) {
            return answered;
        }
        if (majority.base() == Base.PRESENT) {
            return present - recusedWhoLeave;
        }
        return (majority.base() == Base.FILLED_SEATS ? filled : filled + vacant) - recusedWhoLeave;
    }

    /** Tells whether so many of so many are a share: numerator / denominator, or more than that. */
    public static boolean reaches(Threshold share, int some, int all) {
        long found = (long) some * share.denominator();
        long asked = (long) all * share.numerator();
        return share.comparison() == Comparison.AT_LEAST ? found >= asked : found > asked;
    }
}
