package kz.jospar.rating.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.time.PlanPeriod;

/**
 * Where the row of a unit, an indicator and a period stands.
 *
 * <p>A full table gets one array over all three; a table that is nearly empty in that sense (each row of a unit of its
 * own) gets a map, so that memory follows the rows and not the product. Keys are comparable, so that chosen hash codes
 * slow nothing down.
 */
final class Axes {
    private static final int ABSENT = -1;
    private static final long ROOMY = 4;
    private static final long SMALL = 4_096;

    private final List<String> units;
    private final List<String> indicators;
    private final List<PlanPeriod> periods;
    private final Map<String, Integer> unitAt;
    private final Map<String, Integer> indicatorAt;
    private final Map<Days, Integer> periodAt;
    private final int[] dense;
    private final Map<Cell, Integer> sparse = new HashMap<>();

    /** The first of several rows for one cell stays in it. */
    Axes(List<Observation> rows) {
        TreeSet<String> unitNames = new TreeSet<>();
        TreeSet<String> indicatorNames = new TreeSet<>();
        TreeMap<Days, PlanPeriod> spans = new TreeMap<>();
        String lastUnit = "";
        for (Observation row : rows) {
            if (!row.unit().equals(lastUnit)) {
                lastUnit = row.unit();
                unitNames.add(lastUnit);
            }
            indicatorNames.add(row.indicator());
            spans.putIfAbsent(Days.of(row.period()), row.period());
        }
        units = List.copyOf(unitNames);
        indicators = List.copyOf(indicatorNames);
        periods = List.copyOf(spans.values());
        unitAt = positions(units);
        indicatorAt = positions(indicators);
        periodAt = positions(List.copyOf(spans.keySet()));
        // At most 2^31 each: the product of two fits a long, and only then comes the third.
        long area = (long) units.size() * indicators.size();
        long room = ROOMY * rows.size() + SMALL;
        boolean full = area <= room && area * periods.size() <= Math.min(room, Integer.MAX_VALUE - 8);
        dense = new int[full ? (int) area * periods.size() : 0];
        Arrays.fill(dense, ABSENT);
        for (int row = 0; row < rows.size(); row++) {
            put(rows.get(row), row);
        }
    }

    List<String> units() {
        return units;
    }

    List<String> indicators() {
        return indicators;
    }

    List<PlanPeriod> periods() {
        return periods;
    }

    /** Returns the row, or a number below 0. */
    int row(String unit, String indicator, PlanPeriod period) {
        Integer unitNo = unitAt.get(unit);
        Integer indicatorNo = indicatorAt.get(indicator);
        Integer periodNo = periodAt.get(Days.of(period));
        if (unitNo == null || indicatorNo == null || periodNo == null) {
            return ABSENT;
        }
        return dense.length > 0
                ? dense[slot(unitNo, indicatorNo, periodNo)]
                : sparse.getOrDefault(new Cell(unitNo, indicatorNo, periodNo), ABSENT);
    }

    private void put(Observation row, int number) {
        int unitNo = unitAt.getOrDefault(row.unit(), ABSENT);
        int indicatorNo = indicatorAt.getOrDefault(row.indicator(), ABSENT);
        int periodNo = periodAt.getOrDefault(Days.of(row.period()), ABSENT);
        if (dense.length == 0) {
            sparse.putIfAbsent(new Cell(unitNo, indicatorNo, periodNo), number);
        } else if (dense[slot(unitNo, indicatorNo, periodNo)] == ABSENT) {
            dense[slot(unitNo, indicatorNo, periodNo)] = number;
        }
    }

    private int slot(int unitNo, int indicatorNo, int periodNo) {
        return (unitNo * indicators.size() + indicatorNo) * periods.size() + periodNo;
    }

    private static <K> Map<K, Integer> positions(List<K> keys) {
        Map<K, Integer> positions = new HashMap<>(keys.size() * 2);
        for (int at = 0; at < keys.size(); at++) {
            positions.put(keys.get(at), at);
        }
        return positions;
    }

    /** The first and the last day, counted from 1970: earlier first, then the longer. */
    record Days(long from, long toInclusive) implements Comparable<Days> {
        static Days of(PlanPeriod period) {
            return new Days(period.from().toEpochDay(), period.toInclusive().toEpochDay());
        }

        @Override
        public int compareTo(Days other) {
            int byStart = Long.compare(from, other.from);
            return byStart != 0 ? byStart : Long.compare(other.toInclusive, toInclusive);
        }
    }

    private record Cell(int unit, int indicator, int period) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byUnit = Integer.compare(unit, other.unit);
            int byIndicator = byUnit != 0 ? byUnit : Integer.compare(indicator, other.indicator);
            return byIndicator != 0 ? byIndicator : Integer.compare(period, other.period);
        }
    }
}
