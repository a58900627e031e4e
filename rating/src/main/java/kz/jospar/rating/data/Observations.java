package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A table of observations: kk бақылау кестесі, ru таблица наблюдений.
 *
 * <p>At most one row per unit, indicator and period. A table may be empty; what it does not say is absent and never 0.
 */
public final class Observations {
    private final List<Observation> rows;
    private final Axes axes;

    private Observations(List<Observation> rows) {
        this.rows = rows;
        this.axes = new Axes(rows);
    }

    /** Takes the rows in their order. Fails with everything that {@link #check} finds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Observations of(List<Observation> rows) {
        List<Observation> copy = Guard.copy(rows);
        Observations table = new Observations(copy);
        List<Finding> findings = RowConflicts.in(table, row -> row + 1);
        if (!findings.isEmpty()) {
            throw new UnfitDataException(findings);
        }
        return table;
    }

    /** Returns the table of rows that a reader has found to be without conflicts. */
    static Observations indexed(List<Observation> rows) {
        return new Observations(List.copyOf(rows));
    }

    /**
     * Returns why rows cannot stand in one table, all at once: a second row for the same unit, indicator and period
     * ({@code duplicate-observation}), and periods of one unit and indicator that overlap in part ({@code
     * overlapping-periods}); a quarter within its year is in order. Rows count from 1.
     */
    public static List<Finding> check(List<Observation> rows) {
        return check(rows, row -> row + 1);
    }

    /**
     * Returns why rows cannot stand in one table, with the numbers that a reader of their file knows them by.
     *
     * @param number the number of the row at an index from 0; {@code null} for one that stands in no file
     */
    public static List<Finding> check(List<Observation> rows, IntFunction<@Nullable Integer> number) {
        return RowConflicts.in(new Observations(Guard.copy(rows)), number);
    }

    /** Returns the rows in the order given. */
    @JsonValue
    public List<Observation> rows() {
        return rows;
    }

    /** Returns the number of rows. */
    public int size() {
        return rows.size();
    }

    /** Returns the keys of all units that have a row, sorted. */
    public List<String> units() {
        return axes.units();
    }

    /** Returns the keys of all indicators that have a row, sorted. */
    public List<String> indicators() {
        return axes.indicators();
    }

    /** Returns the periods of all rows, sorted by their first day, the longer first. */
    public List<PlanPeriod> periods() {
        return axes.periods();
    }

    /** Returns the row of a unit, an indicator and a period, in constant time. */
    public Optional<Observation> find(String unit, String indicator, PlanPeriod period) {
        int row = axes.row(unit, indicator, period);
        return row < 0 ? Optional.empty() : Optional.of(rows.get(row));
    }

    Axes axes() {
        return axes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observations that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.size() + " observations of " + units().size() + " units";
    }
}
