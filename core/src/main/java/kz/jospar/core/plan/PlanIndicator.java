package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan that is measured, not done: kk нысаналы индикатор, нәтиже көрсеткіші, ru целевой индикатор, показатель
 * результата.
 *
 * @param number its number as it stands; indicators are numbered apart from measures, and not always once; may be empty
 * @param title what is measured
 * @param unit what it is counted in, such as {@code %}; may be empty
 * @param byYear the values aimed at by their year; a year whose cell is empty is absent
 * @param executors who answers for it, in the cell's order
 * @param row the row it was read from, counted from 1 and on over the tables of the plan, if it was read from a table
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanIndicator(
        String number,
        @Valid LocalizedText title,
        String unit,
        Map<Integer, Amount> byYear,
        List<Executor> executors,
        @Nullable Integer row) {

    public PlanIndicator {
        number = number == null ? "" : number;
        title = title == null ? LocalizedText.EMPTY : title;
        unit = unit == null ? "" : unit;
        byYear = byYear == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byYear));
        executors = Guard.copy("executors", executors);
        if (row != null) {
            Guard.range("row", row, 1, Integer.MAX_VALUE);
        }
    }
}
