package kz.jospar.rating.account;

import java.util.List;
import kz.jospar.rating.formula.Formula;

/**
 * One formula of the score, and who it depends on.
 *
 * @param order members stand before those who use them
 * @param player the number of the only indicator it depends on, {@link #NOBODY} or {@link #MANY}
 * @param frame in whose place it, or a member above single indicators, has to be computed, because it gives another number
 *     in another unit's place with all indicators the same. How an indicator was answered is no number but goes with that
 *     indicator: its number. A rank steps aside for its own unit only, and another group has other statistics: {@link
 *     #MANY}. Else {@link #NOBODY}
 * @param framing whether it does so by itself and not by its members
 */
record Node(int order, String path, Formula formula, List<Node> members, int player, int frame, boolean framing) {
    static final int NOBODY = -1;
    static final int MANY = -2;

    /** The largest part that depends on one indicator alone is switched as a whole. */
    boolean brick() {
        return player >= 0;
    }

    /** Tells whether it matters in whose place it is computed. */
    boolean framed() {
        return frame != NOBODY;
    }

    /** The same number for whoever is asked. */
    boolean constant() {
        return player == NOBODY && frame == NOBODY;
    }

    /** Returns who two parts together depend on. */
    static int both(int one, int other) {
        if (one == NOBODY || one == other) {
            return other;
        }
        return other == NOBODY ? one : MANY;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return order;
    }

    @Override
    public String toString() {
        return path;
    }
}
