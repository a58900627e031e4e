package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.jspecify.annotations.Nullable;

/** Walks a plan's table: heading, numbers of columns, section headings, measures, continued rows. */
final class TableRows {
    private final Language language;
    private final ExecutorCell executors;
    private final List<Finding> remarks;
    private final List<PlanColumn> columns = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Integer> timesSeen = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable LocalizedText heading;
    private @Nullable Integer headingRow;

    TableRows(Language language, ExecutorCell executors, List<Finding> remarks) {
        this.language = language;
        this.executors = executors;
        this.remarks = remarks;
    }

    /** A measure while its rows are still coming. */
    private record Draft(int row, List<String> cells, List<String> beyond) {}

    List<PlanColumn> columns() {
        return List.copyOf(columns);
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    void read(Block.Table table) {
        List<Row> rows = table.rows();
        int at = 0;
        while (!Headings.isHeader(rows.get(at))) {
            at++;
        }
        readHeader(rows.get(at));
        Row header = rows.get(at);
        for (int i = at + 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            int number = i + 1;
            if (row.isBlank() || row.equals(header)) {
                continue;
            }
            if (Headings.isOrdinals(row)) {
                setOrdinals(row);
            } else if (isSection(row)) {
                closeSection();
                heading = LocalizedText.of(language, onlyText(row));
                headingRow = number;
            } else {
                readRow(row, number);
            }
        }
        closeSection();
    }

    private void readHeader(Row header) {
        for (Cell cell : header.cells()) {
            for (int i = 0; i < cell.columns(); i++) {
                columns.add(new PlanColumn(Headings.kind(cell.text()), cell.text(), ""));
            }
        }
    }

    private void setOrdinals(Row row) {
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            PlanColumn column = columns.get(i);
            columns.set(
                    i,
                    new PlanColumn(
                            column.kind(), column.heading(), row.cells().get(i).text()));
        }
    }

    /** One cell with words: across the table, alone in its row, or with nothing but empty cells beside it. */
    private boolean isSection(Row row) {
        long filled =
                row.cells().stream().filter(cell -> !cell.text().isEmpty()).count();
        if (filled != 1 || row.cells().stream().anyMatch(Cell::continued)) {
            return false;
        }
        Cell first = row.cells().get(0);
        boolean across = row.cells().stream().anyMatch(cell -> !cell.text().isEmpty() && cell.columns() > 1);
        return across || (!first.text().isEmpty() && !isNumber(first.text()));
    }

    private static String onlyText(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isNumber(String text) {
        return text.length() <= 12
                && text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().noneMatch(Character::isWhitespace);
    }

    private void readRow(Row row, int number) {
        List<String> cells = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        Draft above = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean numberContinued = false;
        for (Cell cell : row.cells()) {
            int column = cells.size();
            if (column >= columns.size()) {
                if (!cell.text().isEmpty()) {
                    beyond.add(cell.text());
                }
                continue;
            }
            boolean isNumberColumn = columns.get(column).kind() == ColumnKind.NUMBER;
            numberContinued |= isNumberColumn && cell.continued();
            boolean fromAbove = cell.continued() && !isNumberColumn;
            cells.add(fromAbove && above != null ? above.cells().get(column) : cell.text());
            for (int i = 1; i < cell.columns() && cells.size() < columns.size(); i++) {
                cells.add("");
            }
        }
        int given = cells.size();
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        int numberColumn = indexOf(ColumnKind.NUMBER);
        if (above != null
                && (numberContinued
                        || (numberColumn >= 0 && cells.get(numberColumn).isEmpty()))) {
            join(above, row, number);
            return;
        }
        if (given < columns.size()) {
            remarks.add(new Finding(
                    "row-too-short",
                    Severity.ERROR,
                    new Place(null, number, null),
                    row.cells().get(0).text(),
                    List.of(Integer.toString(given), Integer.toString(columns.size())),
                    null));
        }
        if (!beyond.isEmpty()) {
            remarks.add(Finding.of("row-too-long", Severity.WARNING, Place.row(number), String.join(" | ", beyond)));
        }
        drafts.add(new Draft(number, cells, beyond));
    }

    /** A row without a number goes on with the measure above: a page break or a merged number split it. */
    private void join(Draft above, Row row, int number) {
        int column = 0;
        for (Cell cell : row.cells()) {
            if (column < columns.size() && !cell.continued() && !cell.text().isEmpty()) {
                String upper = above.cells().get(column);
                above.cells().set(column, upper.isEmpty() ? cell.text() : upper + "\n" + cell.text());
            }
            column += cell.columns();
        }
        remarks.add(Finding.of("row-joined", Severity.INFO, Place.row(number), onlyText(row)));
    }

    private void closeSection() {
        List<Measure> measures = drafts.stream().map(this::measure).toList();
        drafts.clear();
        if (heading != null || !measures.isEmpty()) {
            sections.add(new Section(heading, measures, headingRow));
        }
        heading = null;
        headingRow = null;
    }

    private Measure measure(Draft draft) {
        Map<ColumnKind, String> known = new EnumMap<>(ColumnKind.class);
        Map<String, String> other = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnKind kind = columns.get(i).kind();
            String text = draft.cells().get(i);
            if (kind == ColumnKind.OTHER || known.containsKey(kind)) {
                if (!text.isEmpty()) {
                    other.merge(columns.get(i).heading(), text, (a, b) -> a + "\n" + b);
                }
            } else {
                known.put(kind, text);
            }
        }
        if (!draft.beyond().isEmpty()) {
            other.merge("", String.join("\n", draft.beyond()), (a, b) -> a + "\n" + b);
        }
        String numberText = known.getOrDefault(ColumnKind.NUMBER, "");
        MeasureNumber number = new MeasureNumber(numberText.isEmpty() ? Integer.toString(draft.row()) : numberText);
        String id = id(number.key());
        String title = known.getOrDefault(ColumnKind.TITLE, "");
        String deadline = known.getOrDefault(ColumnKind.DEADLINE, "");
        ExecutorCell.Result who = executors.read(known.getOrDefault(ColumnKind.EXECUTORS, ""));
        for (String item : who.unseparated()) {
            remarks.add(Finding.of(
                    "missing-separator",
                    Severity.WARNING,
                    new Place(id, draft.row(), ColumnKind.EXECUTORS.code()),
                    item));
        }
        return new Measure(
                id,
                number,
                title.isEmpty() ? LocalizedText.EMPTY : LocalizedText.of(language, title),
                known.containsKey(ColumnKind.FORM) ? new CompletionForm(known.get(ColumnKind.FORM)) : null,
                who.executors(),
                deadline,
                TimingPhrase.read(deadline).timing().orElse(null),
                known.containsKey(ColumnKind.FUNDING) ? new Funding(known.get(ColumnKind.FUNDING)) : null,
                other,
                draft.row());
    }

    private String id(String key) {
        int times = timesSeen.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "~" + times;
    }

    private int indexOf(ColumnKind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }
}
