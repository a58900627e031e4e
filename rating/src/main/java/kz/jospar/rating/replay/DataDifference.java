package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.replay.ReplayDifference.DataCell;
import kz.jospar.rating.replay.ReplayDifference.DataRow;
import kz.jospar.rating.replay.ReplayDifference.HashOnly;
import kz.jospar.rating.replay.ReplayDifference.Part;
import org.jspecify.annotations.Nullable;

/** Which cells of two tables differ; rows that changed in their key only are found too. */
final class DataDifference {
    private DataDifference() {}

    /** Compares all rows, sorted by unit, indicator and period. */
    static List<ReplayDifference> between(Observations stated, Observations found) {
        Map<String, Observation> before = byKey(stated);
        Map<String, Observation> after = byKey(found);
        List<ReplayDifference> all = new ArrayList<>();
        Set<String> come = new LinkedHashSet<>(after.keySet());
        come.removeAll(before.keySet());
        Moved moved = new Moved(come, after);
        before.forEach((key, row) -> {
            Observation other = after.get(key);
            if (other != null) {
                cells(row, other, all);
            } else {
                Observation elsewhere = moved.take(row);
                if (elsewhere == null) {
                    all.add(new DataRow(row.unit(), row.indicator(), row.period(), false));
                } else {
                    Field.KEY.forEach(field -> cell(field, row, elsewhere, all));
                }
            }
        });
        for (String key : moved.left()) {
            Observation row = after.get(key);
            if (row != null) {
                all.add(new DataRow(row.unit(), row.indicator(), row.period(), true));
            }
        }
        return all;
    }

    private static void cells(Observation row, Observation other, List<ReplayDifference> all) {
        if (!row.equals(other)) {
            Field.CELLS.forEach(field -> cell(field, row, other, all));
        }
    }

    private static void cell(Field field, Observation row, Observation other, List<ReplayDifference> all) {
        String stated = field.of(row);
        String found = field.of(other);
        if (!stated.equals(found)) {
            all.add(new DataCell(row.unit(), row.indicator(), row.period(), field, stated, found));
        }
    }

    private static Map<String, Observation> byKey(Observations data) {
        Map<String, Observation> rows = new LinkedHashMap<>();
        CanonicalData.sorted(data).forEach(row -> rows.put(joined(row, Field.KEY), row));
        return rows;
    }

    private static String joined(Observation row, List<Field> fields) {
        StringBuilder key = new StringBuilder();
        fields.forEach(field -> key.append(Text.escaped(field.of(row))).append('\t'));
        return key.toString();
    }

    /** Rows that came in, by all that they say but one field of their key. */
    private static final class Moved {
        private final Set<String> left;
        private final Map<Field, Map<String, Observation>> waiting = new TreeMap<>();

        Moved(Set<String> come, Map<String, Observation> after) {
            left = come;
            for (Field field : Field.KEY) {
                Map<String, Observation> rows = new HashMap<>();
                for (String key : come) {
                    Observation row = after.get(key);
                    if (row != null) {
                        rows.putIfAbsent(without(row, field), row);
                    }
                }
                waiting.put(field, rows);
            }
        }

        @Nullable
        Observation take(Observation row) {
            for (Map.Entry<Field, Map<String, Observation>> field : waiting.entrySet()) {
                Observation other = field.getValue().get(without(row, field.getKey()));
                if (other != null && left.remove(joined(other, Field.KEY))) {
                    return other;
                }
            }
            return null;
        }

        Set<String> left() {
            return left;
        }

        private static String without(Observation row, Field omitted) {
            List<Field> fields = new ArrayList<>(List.of(Field.values()));
            fields.remove(omitted);
            return joined(row, fields);
        }
    }

    /** Finds by the margins what is not as it was hashed: cells where changed rows and columns cross. */
    static List<ReplayDifference> byMargins(Margins stated, Observations data) {
        Margins found = CanonicalData.margins(data);
        Set<String> units = new TreeSet<>(stated.units().keySet());
        units.addAll(found.units().keySet());
        units.removeIf(unit ->
                nonNull(stated.units().get(unit)).equals(nonNull(found.units().get(unit))));
        Map<String, Changed> columns = new TreeMap<>();
        Map<String, String> hashes = new HashMap<>();
        found.columns().forEach(column -> hashes.put(key(column), column.hashes()));
        for (Margins.Column column : stated.columns()) {
            String other = nonNull(hashes.remove(key(column)));
            changed(column, column.hashes(), other, columns);
        }
        found.columns().stream()
                .filter(column -> hashes.containsKey(key(column)))
                .forEach(column -> changed(column, "", column.hashes(), columns));
        return crossing(stated, found, units, columns, data);
    }

    private static List<ReplayDifference> crossing(
            Margins stated, Margins found, Set<String> units, Map<String, Changed> columns, Observations data) {
        List<ReplayDifference> all = new ArrayList<>();
        if (!units.isEmpty() && !columns.isEmpty() && (units.size() == 1 || columns.size() == 1)) {
            for (String unit : units) {
                for (Changed column : columns.values()) {
                    all.addAll(column.cells(unit, data));
                }
            }
            return all;
        }
        units.forEach(unit -> all.add(new HashOnly(
                Part.DATA,
                unit,
                nonNull(stated.units().get(unit)),
                nonNull(found.units().get(unit)))));
        columns.values()
                .forEach(column -> all.add(new HashOnly(
                        Part.DATA,
                        column.indicator() + " " + Field.days(column.period()),
                        column.stated(),
                        column.found())));
        return all;
    }

    /** Says which margins do not fit rows that are themselves as they were hashed. */
    static List<ReplayDifference> marginsOnly(Margins stated, Observations data) {
        Margins found = CanonicalData.margins(data);
        List<ReplayDifference> all = new ArrayList<>();
        Map<String, String> before = stated.flat();
        Map<String, String> after = found.flat();
        TreeSet<String> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        for (String place : places) {
            String said = nonNull(before.get(place));
            String counted = nonNull(after.get(place));
            if (!said.equals(counted)) {
                all.add(new HashOnly(Part.DATA, place, said, counted));
            }
        }
        return all;
    }

    private static void changed(Margins.Column column, String stated, String found, Map<String, Changed> columns) {
        if (!stated.equals(found)) {
            columns.put(key(column), new Changed(column.indicator(), column.period(), stated, found));
        }
    }

    private static String key(Margins.Column column) {
        return Text.escaped(column.indicator()) + "\t" + Field.days(column.period());
    }

    private static String nonNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    private record Changed(String indicator, PlanPeriod period, String stated, String found) {
        /** A row that came in or went away changes all its columns. */
        List<ReplayDifference> cells(String unit, Observations data) {
            String[] before = stated.split(" ", -1);
            String[] after = found.split(" ", -1);
            Observation row = data.find(unit, indicator, period).orElse(null);
            if (row == null || before.length != Field.CELLS.size() || after.length != before.length) {
                return List.of(new DataRow(unit, indicator, period, row != null));
            }
            List<ReplayDifference> all = new ArrayList<>();
            boolean everywhere = true;
            for (int i = 0; i < before.length; i++) {
                Field field = Field.CELLS.get(i);
                if (before[i].equals(after[i])) {
                    everywhere = false;
                } else {
                    all.add(new DataCell(unit, indicator, period, field, null, field.of(row)));
                }
            }
            return everywhere ? List.of(new DataRow(unit, indicator, period, true)) : all;
        }
    }
}
