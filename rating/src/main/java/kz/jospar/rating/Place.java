package kz.jospar.rating;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Real;

/**
 * Where a unit stands: kk орын, ru место.
 *
 * @param unit the unit's key
 * @param value its exact value
 * @param shown the value as the ranking's rounding shows it
 * @param rank 1 is best; a half only under {@link TieRule.Fractional}
 * @param sharedBy units with an equal ranked value, itself included, by key; under {@link TieRule.Ordinal} those that only
 *     the tie-breaker sets apart
 */
public record Place(String unit, Real value, BigDecimal shown, BigDecimal rank, List<String> sharedBy) {
    public Place {
        Guard.text("unit", unit);
        Guard.present("value", value);
        Guard.present("shown", shown);
        Guard.present("rank", rank);
        Guard.present("sharedBy", sharedBy);
        sharedBy = List.copyOf(sharedBy);
        // Rankings hand over sorted lists: to look through each would be quadratic in a large tie.
        if (Collections.binarySearch(sharedBy, unit) < 0 && !sharedBy.contains(unit)) {
            throw new IllegalArgumentException(
                    "unit '" + unit + "' is not among those that share its value: " + sharedBy);
        }
    }

    /** Tells whether another unit has an equal ranked value. */
    public boolean tied() {
        return sharedBy.size() > 1;
    }
}
