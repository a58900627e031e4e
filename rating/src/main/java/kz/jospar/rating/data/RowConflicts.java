package kz.jospar.rating.data;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Rows that contradict each other by being there both. */
final class RowConflicts {
    private final Observations table;
    private final IntFunction<@Nullable Integer> rowNumber;
    private final Refusals refusals = new Refusals();

    private RowConflicts(Observations table, IntFunction<@Nullable Integer> rowNumber) {
        this.table = table;
        this.rowNumber = rowNumber;
    }

    /** Returns duplicates first, then overlaps; {@code rowNumber} gives the number a reader sees for an index, if any. */
    static List<Finding> in(Observations table, IntFunction<@Nullable Integer> rowNumber) {
        RowConflicts conflicts = new RowConflicts(table, rowNumber);
        conflicts.duplicates();
        conflicts.overlaps();
        return conflicts.refusals.findings();
    }

    private void duplicates() {
        List<Observation> rows = table.rows();
        for (int at = 0; at < rows.size(); at++) {
            Observation row = rows.get(at);
            int first = table.axes().row(row.unit(), row.indicator(), row.period());
            if (first != at) {
                add("duplicate-observation", at, first, Periods.text(row.period()));
            }
        }
    }

    /** Periods of one unit and indicator nest or stand apart; sorted, each needs a look at those still open only. */
    private void overlaps() {
        if (table.periods().size() < 2 || nest(table)) {
            return;
        }
        List<Observation> rows = table.rows();
        int[] order = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> rows.get(at).unit())
                        .thenComparing(at -> rows.get(at).indicator())
                        .thenComparing(at -> Axes.Days.of(rows.get(at).period())))
                .mapToInt(Integer::intValue)
                .toArray();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at : order) {
            Observation row = rows.get(at);
            while (!open.isEmpty() && isOver(rows.get(open.peek()), row)) {
                open.pop();
            }
            if (!open.isEmpty()
                    && rows.get(open.peek())
                            .period()
                            .toInclusive()
                            .isBefore(row.period().toInclusive())) {
                int earlier = open.peek();
                add("overlapping-periods", at, earlier, Periods.text(row.period()));
            }
            open.push(at);
        }
    }

    /** Where all periods of the whole table nest or stand apart, no unit's do otherwise: the usual case, and quick. */
    private static boolean nest(Observations table) {
        Deque<Axes.Days> open = new ArrayDeque<>();
        for (Axes.Days days : table.periods().stream().map(Axes.Days::of).toList()) {
            while (!open.isEmpty() && open.peek().toInclusive() < days.from()) {
                open.pop();
            }
            if (!open.isEmpty() && open.peek().toInclusive() < days.toInclusive()) {
                return false;
            }
            open.push(days);
        }
        return true;
    }

    private static boolean isOver(Observation earlier, Observation row) {
        return !earlier.unit().equals(row.unit())
                || !earlier.indicator().equals(row.indicator())
                || earlier.period().toInclusive().isBefore(row.period().from());
    }

    private void add(String code, int at, int first, String period) {
        Observation row = table.rows().get(at);
        Integer number = rowNumber.apply(first);
        List<String> arguments = List.of(
                row.indicator(),
                period,
                number == null ? "–" : number.toString(),
                Periods.text(table.rows().get(first).period()));
        refusals.add(new Finding(
                code, Severity.ERROR, new Place(null, rowNumber.apply(at), "period"), row.unit(), arguments, null));
    }
}
