package kz.jospar.protocol.sitting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Outlook.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which the silent may still answer, without going through them: a vote for never lowers the margin over
 * what is required, a vote against never raises it, so the ends and their neighbours tell all that a majority can do; ties
 * are looked for apart. Whether the recused leave the base, where that is unsaid, is tried both ways; then what is reachable
 * may be told too widely, never too narrowly.
 */
record Completions(Roll roll, boolean mayAbstain, boolean mayBeVoid) {

    /** How many may still answer; nobody once the ballots of a secret vote are counted. */
    int open() {
        return roll.manner().counted() ? 0 : roll.tally().silent();
    }

    private int open(Tally tally) {
        return roll.manner().counted() ? 0 : tally.silent();
    }

    /** The votes for that are needed if all who are silent answer. */
    int required() {
        Sides sides = roll.manner().sides();
        if (sides != null) {
            return sides.tallies().size();
        }
        return count(moved(Choice.FOR, open()), roll.ballot()).explanation().required();
    }

    Set<Outcome> reachable() {
        Sides sides = roll.manner().sides();
        return sides == null ? reachable(roll.tally(), 0) : SideCompletions.reachable(sides);
    }

    /**
     * The least number of further votes for that adopt whatever the others do, or {@code null}. What can come of it after
     * one more vote for could come of it before, so the search may halve.
     */
    @Nullable
    Integer moreFor() {
        Sides sides = roll.manner().sides();
        if (sides != null) {
            return SideCompletions.reachable(sides).contains(Outcome.ADOPTED) ? Integer.valueOf(open()) : null;
        }
        int least = 0;
        int most = open() + 1;
        while (least < most) {
            int more = (least + most) >>> 1;
            if (adopts(more)) {
                most = more;
            } else {
                least = more + 1;
            }
        }
        return least > open() ? null : Integer.valueOf(least);
    }

    private boolean adopts(int more) {
        return reachable(moved(Choice.FOR, more), more).equals(Set.of(Outcome.ADOPTED));
    }

    private Set<Outcome> reachable(Tally tally, int more) {
        Ballot ballot = withQuorum(roll.ballot());
        if (ballot.majority().recusal() != Recusal.UNSAID || tally.recused() == 0) {
            return reachable(tally, more, ballot);
        }
        Set<Outcome> staying = reachable(tally, more, with(ballot, Recusal.STAYS));
        Set<Outcome> leaving = reachable(tally, more, with(ballot, Recusal.LEAVES));
        if (staying.equals(leaving) && staying.size() == 1) {
            return staying;
        }
        EnumSet<Outcome> either = EnumSet.of(Outcome.UNDEFINED);
        if (staying.size() > 1 || leaving.size() > 1) {
            either.addAll(staying);
            either.addAll(leaving);
        }
        return either;
    }

    /** Before voting opens the quorum may be missing; what a vote would come to is asked as if it were there. */
    private static Ballot withQuorum(Ballot ballot) {
        QuorumOutcome quorum = ballot.quorum();
        if (quorum.met()) {
            return ballot;
        }
        Attendance found = quorum.attendance();
        Quorum anybody = new Quorum(
                Threshold.atLeast(1, Integer.MAX_VALUE),
                quorum.rule().base(),
                quorum.rule().citation());
        return new Ballot(
                new Attendance(found.seats(), found.filled(), found.filled()).under(anybody),
                ballot.majority(),
                ballot.tie(),
                ballot.body());
    }

    private static Ballot with(Ballot ballot, Recusal recusal) {
        Majority majority = ballot.majority();
        return new Ballot(
                ballot.quorum(),
                new Majority(majority.threshold(), majority.base(), recusal, majority.citation()),
                ballot.tie(),
                ballot.body());
    }

    private Set<Outcome> reachable(Tally tally, int more, Ballot ballot) {
        EnumSet<Outcome> found = EnumSet.noneOf(Outcome.class);
        for (Tally end : ends(tally)) {
            Verdict verdict = count(end, ballot);
            if (verdict.explanation().ground() == Ground.MAJORITY_REACHED) {
                found.add(Outcome.ADOPTED);
            } else if (verdict.explanation().ground() == Ground.MAJORITY_MISSED) {
                found.add(Outcome.REJECTED);
            }
        }
        ties(tally, more, ballot, found);
        return found;
    }

    private List<Tally> ends(Tally tally) {
        int open = open(tally);
        List<Tally> ends = new ArrayList<>();
        for (Choice end : List.of(Choice.FOR, Choice.AGAINST)) {
            ends.add(moved(tally, end, open));
            for (Choice other : Choice.values()) {
                boolean may = switch (other) {
                    case FOR, AGAINST, SILENT -> other != end;
                    case ABSTAINED -> mayAbstain;
                    case INVALID -> mayBeVoid;
                    case RECUSED, ABSENT -> false;
                };
                if (may && open > 0) {
                    ends.add(moved(moved(tally, end, open - 1), other, 1));
                }
            }
        }
        return ends;
    }

    private void ties(Tally tally, int more, Ballot ballot, Set<Outcome> found) {
        int inFavour = tally.inFavour();
        int against = tally.against();
        int open = open(tally);
        int least = Math.max(1, Math.max(inFavour, against));
        int most = (inFavour + against + open) / 2;
        Base base = ballot.majority().base();
        if (equality(ballot.tie()) == Equality.WHOLE_BASE && base != Base.VOTES_CAST) {
            if (base == Base.TOOK_PART) {
                most = tally.abstained() + tally.invalid() == 0 ? most : -1;
            } else {
                int whole = count(tally, ballot).explanation().baseCount();
                boolean fits = whole % 2 == 0 && whole / 2 >= least && whole / 2 <= most;
                least = whole / 2;
                most = fits ? least : -1;
            }
        }
        if (least > most) {
            return;
        }
        Tie tie = ballot.tie();
        if (tie instanceof Tie.HeadsSide) {
            own(roll.head(), more, tally, most, least, found);
        } else if (tie instanceof Tie.PresidingSide) {
            own(roll.presiding(), more, tally, most, least, found);
        } else if (tie instanceof Tie.CastingVote) {
            found.addAll(roll.casting() == null ? EnumSet.allOf(Outcome.class) : Set.of(outcome(roll.casting())));
        } else if (tie instanceof Tie.ApplicantsFavour favour) {
            found.add(favour.side() == null ? Outcome.UNDEFINED : outcome(favour.side()));
        } else {
            found.add(tie instanceof Tie.Rejects ? Outcome.REJECTED : Outcome.UNDEFINED);
        }
    }

    /** What a tie comes to by one member's own vote, which may still be open. */
    private void own(@Nullable String seat, int more, Tally tally, int most, int least, Set<Outcome> found) {
        if (seat == null) {
            found.add(Outcome.UNDEFINED);
            return;
        }
        if (roll.manner().hides(seat) && !roll.votes().has(seat)) {
            found.add(Outcome.UNDEFINED);
            return;
        }
        if (roll.choice(seat) != Choice.SILENT || roll.manner().counted()) {
            found.add(outcome(roll.choice(seat)));
            return;
        }
        // Among the further votes for that are asked about, the seat's may be one.
        if (most > tally.inFavour() || more > 0) {
            found.add(Outcome.ADOPTED);
        }
        if (most > tally.against()) {
            found.add(Outcome.REJECTED);
        }
        // In a secret ballot the choice may stay unknown.
        if (roll.manner().secret() || tally.silent() > 2 * least - tally.inFavour() - tally.against()) {
            found.add(Outcome.UNDEFINED);
        }
    }

    private static Outcome outcome(Choice side) {
        return side == Choice.FOR ? Outcome.ADOPTED : side == Choice.AGAINST ? Outcome.REJECTED : Outcome.UNDEFINED;
    }

    private static Equality equality(Tie tie) {
        if (tie instanceof Tie.HeadsSide side) {
            return side.equality();
        }
        if (tie instanceof Tie.PresidingSide side) {
            return side.equality();
        }
        if (tie instanceof Tie.CastingVote casting) {
            return casting.equality();
        }
        if (tie instanceof Tie.ApplicantsFavour favour) {
            return favour.equality();
        }
        return tie instanceof Tie.VoteAgain again ? again.equality() : Equality.VOTES_CAST;
    }

    /** Ties are sorted out by the caller, so the chair's own votes, which may still be open, are left out. */
    private static Verdict count(Tally tally, Ballot ballot) {
        return withQuorum(ballot).count(tally, ChairVotes.UNKNOWN);
    }

    private Tally moved(Choice to, int many) {
        return moved(roll.tally(), to, many);
    }

    private static Tally moved(Tally tally, Choice to, int many) {
        return new Tally(
                tally.membership(),
                tally.inFavour() + (to == Choice.FOR ? many : 0),
                tally.against() + (to == Choice.AGAINST ? many : 0),
                tally.abstained() + (to == Choice.ABSTAINED ? many : 0),
                tally.invalid() + (to == Choice.INVALID ? many : 0),
                tally.recused(),
                tally.silent() - (to == Choice.SILENT ? 0 : many),
                tally.absent());
    }
}
