package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A body of so many voters under one reading of its rules, without vacant seats.
 *
 * <p>The one who breaks ties is there and votes; a casting vote goes the way of that person's own.
 *
 * @param members its voters
 * @param third the third way to vote, an abstention or an invalid ballot; {@code null} where there is none
 * @param recusals whether a member may be out of a question
 */
record Body(
        Quorum quorum,
        Majority majority,
        Tie tie,
        int members,
        @Nullable Choice third,
        boolean recusals) {

    int leastPresent() {
        return Math.max(1, quorum.threshold().least(members));
    }

    /** Tells whether a member can do so: where nobody may abstain, nobody gives up an abstention. */
    boolean isPossible(Move move) {
        boolean abstains = move.from() == Choice.ABSTAINED || move.to() == Choice.ABSTAINED;
        return (third != null || !abstains) && (recusals || !move.recusal());
    }

    /** How the one who breaks ties can stand. */
    List<Choice> stands() {
        return third == null
                ? List.of(Choice.FOR, Choice.AGAINST)
                : List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED);
    }

    /** Every vote of a sitting with so many present and so many recused at most, the smaller one first. */
    List<State> states(int present, int mostRecused) {
        List<State> states = new ArrayList<>();
        for (int inFavour = 0; inFavour <= present; inFavour++) {
            for (int against = 0; inFavour + against <= present; against++) {
                int rest = present - inFavour - against;
                for (int recused = third == null ? rest : 0;
                        recused <= (recusals ? Math.min(rest, mostRecused) : 0);
                        recused++) {
                    for (Choice head : stands()) {
                        State state = new State(members, inFavour, against, rest - recused, recused, head);
                        if (state.count(head) > 0) {
                            states.add(state);
                        }
                    }
                }
            }
        }
        return states;
    }

    Verdict verdict(State state) {
        Choice own = state.head() == Choice.ABSTAINED && third != null ? third : state.head();
        Choice casting = own == Choice.FOR || own == Choice.AGAINST ? own : null;
        return new Ballot(Attendance.of(members, state.present()).under(quorum), majority, tie)
                .count(state.tally(third == null ? Choice.ABSTAINED : third), new ChairVotes(own, own, casting));
    }

    /** Tells whether a ground is one of the tie rule. */
    static boolean onTie(Ground ground) {
        return ground != Ground.MAJORITY_REACHED
                && ground != Ground.MAJORITY_MISSED
                && ground != Ground.RECUSAL_UNSAID
                && ground != Ground.QUORUM_MISSED;
    }
}
