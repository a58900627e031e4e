package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of one payer under one budget programme: kk қаржыландыру жолы, ru строка финансирования.
 *
 * @param byYear amounts by their year; a year whose cell is empty is absent
 * @param total the sum the table states, if it states one
 * @param sources who pays, in the cell's order
 * @param programme the code of the budget programme and subprogramme as it stands, such as {@code 098 104}; else empty
 * @param row the row of the table it stands in, counted from 1 and on over the tables of the plan, if it does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FundingLine(
        Map<Integer, Amount> byYear,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Amount total,
        List<FundingSource> sources,
        String programme,
        @Nullable Integer row) {

    public FundingLine {
        byYear = byYear == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byYear));
        byYear.keySet().forEach(year -> Guard.range("year", year, 1, 9999));
        sources = Guard.copy("sources", sources);
        programme = programme == null ? "" : programme;
        if (row != null) {
            Guard.range("row", row, 1, Integer.MAX_VALUE);
        }
    }
}
