package kz.jospar.protocol.lint;

import java.util.Comparator;
import java.util.Optional;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.rule.Choice;

/**
 * Where the members of a body stand, and which of these stands is that of the one who breaks ties.
 *
 * @param members all voters
 * @param inFavour votes for
 * @param against votes against
 * @param third abstentions, or invalid ballots where nobody may abstain
 * @param recused out of the question
 * @param head how the one who breaks ties voted: for, against or the third way
 */
record State(int members, int inFavour, int against, int third, int recused, Choice head) {
    /** Fewest present, then fewest votes for, fewest against, fewest recused; the order in which states are counted. */
    static final Comparator<State> SMALLEST = Comparator.comparingInt(State::present)
            .thenComparingInt(State::inFavour)
            .thenComparingInt(State::against)
            .thenComparingInt(State::recused)
            .thenComparing(State::head);

    int present() {
        return inFavour + against + third + recused;
    }

    Tally tally(Choice thirdIs) {
        int abstained = thirdIs == Choice.INVALID ? 0 : third;
        return new Tally(members, inFavour, against, abstained, third - abstained, recused, 0, members - present());
    }

    /** Moves one member other than the head, or gives nothing where there is none to move. */
    Optional<State> after(Move move) {
        int left = count(move.from()) - (head == move.from() ? 1 : 0);
        return left < 1
                ? Optional.empty()
                : Optional.of(new State(
                        members,
                        inFavour + change(Choice.FOR, move),
                        against + change(Choice.AGAINST, move),
                        third + change(Choice.ABSTAINED, move),
                        recused + change(Choice.RECUSED, move),
                        head));
    }

    /** The same people on the contrary question. */
    State contrary() {
        Choice other = head == Choice.FOR ? Choice.AGAINST : head == Choice.AGAINST ? Choice.FOR : head;
        return new State(members, /* inFavour= */ against, /* against= */ inFavour, third, recused, other);
    }

    State withHead(Choice other) {
        return new State(members, inFavour, against, third, recused, other);
    }

    int count(Choice choice) {
        return switch (choice) {
            case FOR -> inFavour;
            case AGAINST -> against;
            case ABSTAINED -> third;
            case RECUSED -> recused;
            case ABSENT -> members - present();
            case INVALID, SILENT -> 0;
        };
    }

    private static int change(Choice choice, Move move) {
        return (choice == move.to() ? 1 : 0) - (choice == move.from() ? 1 : 0);
    }
}
