package kz.jospar.rating.replay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.guard.Guard;

/**
 * Short hashes along both sides of a table: kk кестенің шеткі хештері, ru краевые хеши таблицы.
 *
 * <p>One changed cell changes the hash of its row's unit and that of its column, and no other: where they cross it is
 * found, without a hash for every cell, which would be longer than the cells.
 *
 * @param units the first 16 digits of SHA-256 over all rows of a unit, by the unit's key
 * @param columns those over the columns
 */
public record Margins(Map<String, String> units, List<Column> columns) {
    public Margins {
        units = units == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(units));
        columns = Guard.copy(columns);
    }

    /** Returns all hashes by what they are of. */
    Map<String, String> flat() {
        Map<String, String> flat = new LinkedHashMap<>(units);
        columns.forEach(column -> flat.put(column.indicator() + " " + Field.days(column.period()), column.hashes()));
        return flat;
    }

    /**
     * The columns of one indicator and period.
     *
     * @param indicator the indicator's key
     * @param period the days
     * @param hashes those of status, value, denominator, its period, source and references, parted by blanks
     */
    public record Column(String indicator, PlanPeriod period, String hashes) {
        public Column {
            Guard.text("indicator", indicator);
            Guard.present("period", period);
            Guard.text("hashes", hashes);
        }
    }
}
