package kz.jospar.core.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import org.jspecify.annotations.Nullable;

/** Finds where a document begins to say the same plan in its other language: kk екінші тілдегі нұсқа, ru вторая версия. */
final class Twin {
    private Twin() {}

    /**
     * Returns the block that the other language's version begins with, or -1: a table with the same columns and the same
     * numbers under headings in another language, with the paragraphs in that language above it.
     */
    static int startOf(List<Block> blocks, int tableAt) {
        Columns columns = columns(blocks.get(tableAt));
        Language language = columns == null ? null : columns.language();
        if (columns == null || language == null || !columns.has(ColumnKind.NUMBER)) {
            return -1;
        }
        Set<String> numbers = numbers(blocks.get(tableAt), columns);
        int lastTable = tableAt;
        for (int i = tableAt + 1; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Table)) {
                continue;
            }
            Columns own = columns(blocks.get(i));
            Language other = own == null ? null : own.language();
            if (own != null && other != null && other != language && own.known().equals(columns.known())) {
                Set<String> twins = new HashSet<>();
                for (int j = i; j < blocks.size(); j++) {
                    Columns later = columns(blocks.get(j));
                    twins.addAll(numbers(blocks.get(j), later == null ? own : later));
                }
                return areAlike(numbers, twins) ? begin(blocks, lastTable + 1, i, other) : -1;
            }
            numbers.addAll(numbers(blocks.get(i), own == null ? columns : own));
            lastTable = i;
        }
        return -1;
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return !both.isEmpty() && both.size() * 5 >= all.size() * 4;
    }

    private static int begin(List<Block> blocks, int from, int table, Language language) {
        int begin = table;
        while (begin > from
                && blocks.get(begin - 1) instanceof Block.Paragraph paragraph
                && (Surroundings.language(List.of(paragraph.text())) == language
                        || paragraph.text().codePoints().noneMatch(Character::isLetter))) {
            begin--;
        }
        return begin;
    }

    private static @Nullable Columns columns(Block block) {
        List<Row> rows = PlanReader.rows(block);
        int header = Headings.rowIn(rows);
        return header < 0 ? null : new Columns(rows.get(header));
    }

    private static Set<String> numbers(Block block, Columns columns) {
        Set<String> numbers = new HashSet<>();
        for (Row row : PlanReader.rows(block)) {
            if (RowShape.hasNumber(row, columns)) {
                numbers.add(new MeasureNumber(RowShape.text(row, columns, ColumnKind.NUMBER)).key());
            }
        }
        return numbers;
    }
}
