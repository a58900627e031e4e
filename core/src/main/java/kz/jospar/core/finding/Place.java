package kz.jospar.core.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is: kk орны, ru место.
 *
 * @param measure the measure's id, if it concerns one
 * @param row the row, counted from 1 and on over the tables of the plan, if it stands in a table
 * @param column the column's kind in lower case ("executors", "deadline"), if one cell is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(
        @Nullable String measure,
        @Nullable Integer row,
        @Nullable String column) {

    /** The document as a whole. */
    public static final Place DOCUMENT = new Place(null, null, null);

    public Place {
        if (row != null) {
            Guard.range("row", row, 1, Integer.MAX_VALUE);
        }
    }

    /** Returns a place in a table's row. */
    public static Place row(int row) {
        return new Place(null, row, null);
    }
}
