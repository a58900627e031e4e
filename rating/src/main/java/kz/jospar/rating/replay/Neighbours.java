package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.rating.guard.Guard;

/**
 * Units that changed sides: kk алға шыққандар мен артта қалғандар, ru обогнавшие и отставшие.
 *
 * @param count how many they are
 * @param units the first of them by key, up to {@link #LISTED}
 */
public record Neighbours(int count, List<String> units) {
    /** Nobody. */
    public static final Neighbours NONE = new Neighbours(0, List.of());

    /** Up to so many are named. */
    public static final int LISTED = 20;

    public Neighbours {
        units = Guard.copy(units);
    }

    Neighbours and(String unit) {
        if (count >= LISTED) {
            return new Neighbours(count + 1, units);
        }
        List<String> more = new ArrayList<>(units);
        more.add(unit);
        return new Neighbours(count + 1, more);
    }
}
