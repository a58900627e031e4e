package kz.jospar.protocol.sitting;

import org.jspecify.annotations.Nullable;

/**
 * In what manner a vote is held, beside the show of hands: {@code voted} are those whose secret ballots were counted,
 * {@code polled} those who answer without being there, {@code sides} is there where sides must agree.
 */
record Manner(
        boolean secret,
        @Nullable Tree<Boolean> voted,
        Tree<Boolean> polled,
        @Nullable Sides sides) {
    static final Manner OPEN = new Manner(false, null, Tree.empty(), null);

    /** Whether nobody can answer any more. */
    boolean counted() {
        return voted != null;
    }

    /** Whether this member's ballot is in the box, so that nobody knows the choice. */
    boolean hides(String seat) {
        return voted != null && voted.has(seat);
    }

    Manner voted(Tree<Boolean> seats) {
        return new Manner(secret, seats, polled, sides);
    }

    Manner with(@Nullable Sides moved) {
        return new Manner(secret, voted, polled, moved);
    }
}
