package kz.jospar.rating.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a rating says of one unit: kk бағалау жолы, ru строка рейтинга.
 *
 * @param unit the unit's key
 * @param group the peer group in which the place is given
 * @param exact the score as a fraction, {@code 37/75}, or as two bounds, {@code [1.41, 1.42]}; absent without a score
 * @param score the score as the methodology's rounding shows it
 * @param band the band's key, if the score earns one
 * @param place 1 is best; a half under a fractional tie rule; absent for a unit without a place
 * @param shared how many units share the place, itself included; 0 without a place
 * @param reason why there is no score
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScoreRow(
        String unit,
        @Nullable String group,
        @Nullable String exact,
        @Nullable String score,
        @Nullable String band,
        @Nullable String place,
        int shared,
        @Nullable String reason) {
    public ScoreRow {
        Guard.text("unit", unit);
    }

    /** Returns the cells by their column, empty where there is nothing. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("group", text(group));
        cells.put("exact", text(exact));
        cells.put("score", text(score));
        cells.put("band", text(band));
        cells.put("place", text(place));
        cells.put("shared", Integer.toString(shared));
        cells.put("reason", text(reason));
        return Collections.unmodifiableMap(cells);
    }

    /** Returns the rows as lines, sorted by unit. */
    static List<String> lines(List<ScoreRow> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("result#" + rows.size());
        rows.stream().sorted(Comparator.comparing(ScoreRow::unit)).forEach(row -> {
            StringBuilder line = new StringBuilder(Text.escaped(row.unit()));
            row.cells().values().forEach(cell -> line.append('\t').append(Text.escaped(cell)));
            lines.add(line.toString());
        });
        return lines;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
