package kz.jospar.core.text;

import java.util.List;
import java.util.Optional;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.table.Row;

/** Tells whether a table without a heading row goes on with the table before it: kk кестенің жалғасы, ru продолжение. */
final class Sequel {
    private static final int FEWEST_COLUMNS = 4;

    private Sequel() {}

    /**
     * A table of as many columns whose first number comes next, or begins again at 1 below a section's heading; where the
     * plan has no numbers, one with readable deadlines in most of its rows.
     */
    static boolean goesOn(List<Row> rows, Columns columns, String lastNumber) {
        List<Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        List<Row> measures = filled.stream()
                .filter(row -> !RowShape.isSection(row, columns, false))
                .toList();
        if (measures.isEmpty()
                || columns.size() < FEWEST_COLUMNS
                || measures.stream().anyMatch(row -> row.columns() != columns.size())) {
            return false;
        }
        if (lastNumber.isEmpty()) {
            long readable = measures.stream()
                    .map(row -> RowShape.text(row, columns, ColumnKind.DEADLINE))
                    .filter(text ->
                            !text.isEmpty() && TimingPhrase.read(text).timing().isPresent())
                    .count();
            return readable * 2 > measures.size();
        }
        Optional<String> number = measures.stream()
                .filter(row -> RowShape.hasNumber(row, columns))
                .map(row -> RowShape.text(row, columns, ColumnKind.NUMBER))
                .findFirst();
        boolean headed = RowShape.isSection(filled.get(0), columns, false);
        return number.isPresent()
                && (Numbering.isNext(lastNumber, number.get())
                        || (headed && Numbering.parts(number.get()).stream().allMatch(part -> part == 1)));
    }
}
