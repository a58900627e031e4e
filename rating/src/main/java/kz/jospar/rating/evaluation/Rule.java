package kz.jospar.rating.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of formula: what it takes from the peers, and what it makes of one unit's members. */
@FunctionalInterface
interface Rule {

    /** Returns the grouping whose values of the first member are frozen, or {@code null} where peers do not matter. */
    default @Nullable String peers() {
        return null;
    }

    /** Returns what one peer group's known values come to. */
    default Frozen freeze(List<PeerValue> values) {
        return Frozen.NOTHING;
    }

    /** Returns this formula's cell for one unit. */
    Cell apply(UnitCells in);

    /** Returns which member's cell this formula passes on for one unit, or -1 where it makes one of its own. */
    default int standing(UnitCells in) {
        return -1;
    }
}
