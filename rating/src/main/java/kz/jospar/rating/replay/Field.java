package kz.jospar.rating.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.guard.Codes;
import org.jspecify.annotations.Nullable;

/** A column of a table of observations: kk кесте бағаны, ru столбец таблицы. */
public enum Field {
    /** Whose the row is. */
    UNIT,
    /** What was observed. */
    INDICATOR,
    /** The days it covers. */
    PERIOD,
    /** What kind of answer there is. */
    STATUS,
    /** The number. */
    VALUE,
    /** What it is divided by. */
    DENOMINATOR,
    /** The days the denominator is of. */
    DENOMINATOR_PERIOD,
    /** Where it comes from, in words. */
    SOURCE,
    /** The measures, assignments and events it was counted from. */
    FROM;

    /** What a row says under its key. */
    static final List<Field> CELLS = List.of(STATUS, VALUE, DENOMINATOR, DENOMINATOR_PERIOD, SOURCE, FROM);

    static final List<Field> KEY = List.of(UNIT, INDICATOR, PERIOD);

    /** Returns the name used in JSON and in tables. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Returns the cell's exact text, empty where there is nothing. */
    String of(Observation row) {
        return switch (this) {
            case UNIT -> row.unit();
            case INDICATOR -> row.indicator();
            case PERIOD -> days(row.period());
            case STATUS -> row.status().code();
            case VALUE -> text(row.value());
            case DENOMINATOR -> text(row.denominator());
            case DENOMINATOR_PERIOD -> row.denominatorPeriod() == null ? "" : days(row.denominatorPeriod());
            case SOURCE -> text(row.source());
            case FROM -> row.countedFrom().stream().map(Reference::toString).collect(Collectors.joining(" "));
        };
    }

    /** Returns the first and the last day: {@code 2025-01-01/2025-12-31}. */
    static String days(PlanPeriod period) {
        return period.from() + "/" + period.toInclusive();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
