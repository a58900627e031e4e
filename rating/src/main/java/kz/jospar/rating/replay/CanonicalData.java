package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import org.jspecify.annotations.Nullable;

/** Observations as lines: one for each row, sorted by unit, indicator and period, cells parted by tabs, fractions in lowest terms. */
final class CanonicalData {
    private static final Comparator<PlanPeriod> BY_DAYS =
            Comparator.comparing(PlanPeriod::from).thenComparing(PlanPeriod::toInclusive);
    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::unit)
            .thenComparing(Observation::indicator)
            .thenComparing(Observation::period, BY_DAYS);

    private CanonicalData() {}

    static List<Observation> sorted(Observations data) {
        return data.rows().stream().sorted(ORDER).toList();
    }

    /** The rated period and the roster stand before the rows; without a roster of its own there is no line of it. */
    static List<String> lines(@Nullable Roster roster, Observations data, PlanPeriod period) {
        List<String> lines = new ArrayList<>();
        lines.add("period=" + Field.days(period));
        Tree units = Tree.of(roster);
        if (units != null) {
            lines.addAll(Lines.of("roster", units).lines());
        }
        lines.add("observations#" + data.size());
        for (Observation row : sorted(data)) {
            lines.add(line(row));
        }
        return lines;
    }

    /** Hashes of the rows by unit, and of the columns by indicator, period and field: where two of them differ, a cell does. */
    static Margins margins(Observations data) {
        Map<String, Digest> units = new TreeMap<>();
        Map<Column, Map<Field, Digest>> columns = new TreeMap<>();
        for (Observation row : sorted(data)) {
            units.computeIfAbsent(row.unit(), unit -> new Digest()).line(line(row));
            Map<Field, Digest> fields =
                    columns.computeIfAbsent(new Column(row.indicator(), row.period()), column -> new LinkedHashMap<>());
            for (Field field : Field.CELLS) {
                fields.computeIfAbsent(field, one -> new Digest())
                        .line(Text.escaped(row.unit()) + "\t" + Text.escaped(field.of(row)));
            }
        }
        Map<String, String> byUnit = new LinkedHashMap<>();
        units.forEach((unit, digest) -> byUnit.put(unit, digest.brief()));
        List<Margins.Column> byColumn = new ArrayList<>();
        columns.forEach((column, fields) -> byColumn.add(new Margins.Column(
                column.indicator(),
                column.period(),
                fields.values().stream().map(Digest::brief).collect(Collectors.joining(" ")))));
        return new Margins(byUnit, byColumn);
    }

    private static String line(Observation row) {
        StringBuilder line = new StringBuilder();
        for (Field field : Field.values()) {
            line.append(line.isEmpty() ? "" : "\t").append(Text.escaped(field.of(row)));
        }
        return line.toString();
    }

    private record Column(String indicator, PlanPeriod period) implements Comparable<Column> {
        @Override
        public int compareTo(Column other) {
            int byIndicator = indicator.compareTo(other.indicator);
            return byIndicator != 0 ? byIndicator : BY_DAYS.compare(period, other.period);
        }
    }
}
