package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
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
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.jspecify.annotations.Nullable;

/** Walks a plan's table: headings, numbers of columns, section headings, measures, continued rows. */
final class TableRows {
    private static final Pattern INDICATOR =
            Pattern.compile("(?:\\d{1,3}-)?(?:целевой индикатор|показатель|нысаналы индикатор|нәтиже көрсеткіші).*");

    private final Language language;
    private final ExecutorCell executors;
    private final List<Finding> remarks;
    private final List<String> notes;
    private final List<PlanColumn> columns = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Integer> timesSeen = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private int numberColumn = -1;
    private boolean numbered;
    private @Nullable LocalizedText heading;
    private @Nullable Integer headingRow;

    /** Rows that are neither measures nor headings go to the notes, defects to the remarks. */
    TableRows(Language language, ExecutorCell executors, List<Finding> remarks, List<String> notes) {
        this.language = language;
        this.executors = executors;
        this.remarks = remarks;
        this.notes = notes;
    }

    List<PlanColumn> columns() {
        return List.copyOf(columns);
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    void read(List<Row> rows, int headerAt) {
        Row header = rows.get(headerAt);
        readHeader(header);
        List<Row> body = rows.subList(headerAt + 1, rows.size());
        numberColumn = indexOf(ColumnKind.NUMBER);
        numbered = numberColumn >= 0 && body.stream().anyMatch(this::hasNumber);
        boolean underHeader = true;
        for (int i = 0; i < body.size(); i++) {
            Row row = body.get(i);
            int number = headerAt + i + 2;
            if (row.isBlank() || Headings.repeats(header, row)) {
                continue;
            }
            boolean subheadings = underHeader && isSubheadings(row);
            underHeader = subheadings;
            if (subheadings) {
                addSubheadings(row);
            } else if (Headings.isOrdinals(row, columns.size())) {
                setOrdinals(row);
            } else if (isSection(row)) {
                beginSection(row, number);
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

    /** A second heading row under a merged heading ("by years": 2016, 2017 ...): no number, no measure, no deadline. */
    private boolean isSubheadings(Row row) {
        if (numberColumn < 0 || row.cells().size() < 2 || isSection(row)) {
            return false;
        }
        boolean fromAbove = false;
        int column = 0;
        for (Cell cell : row.cells()) {
            ColumnKind kind = column < columns.size() ? columns.get(column).kind() : ColumnKind.OTHER;
            if (kind != ColumnKind.OTHER && !cell.text().isEmpty()) {
                return false;
            }
            fromAbove |= kind == ColumnKind.NUMBER && cell.continued();
            column += cell.columns();
        }
        return column <= columns.size() && (fromAbove || numbered);
    }

    private void addSubheadings(Row row) {
        int at = 0;
        for (Cell cell : row.cells()) {
            if (!cell.text().isEmpty()) {
                PlanColumn above = columns.get(at);
                String both = above.heading().isEmpty() ? cell.text() : above.heading() + "\n" + cell.text();
                columns.set(at, new PlanColumn(above.kind(), both, ""));
            }
            at += cell.columns();
        }
    }

    private void setOrdinals(Row row) {
        int at = 0;
        for (Cell cell : row.cells()) {
            PlanColumn column = columns.get(at);
            columns.set(at, new PlanColumn(column.kind(), column.heading(), cell.text()));
            at += cell.columns();
        }
    }

    /** One cell with words: across the table, alone in its row, or with nothing but empty cells beside it. */
    private static boolean isSection(Row row) {
        List<Cell> filled =
                row.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
        if (filled.size() != 1 || row.cells().stream().anyMatch(Cell::continued)) {
            return false;
        }
        String first = row.cells().get(0).text();
        return filled.get(0).columns() > 1 || (!first.isEmpty() && !isNumber(first));
    }

    private static boolean isNumber(String text) {
        return text.length() <= 12
                && text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().noneMatch(Character::isWhitespace);
    }

    private boolean hasNumber(Row row) {
        if (Headings.isOrdinals(row, columns.size())) {
            return false;
        }
        int column = 0;
        for (Cell cell : row.cells()) {
            if (column == numberColumn) {
                return cell.columns() == 1 && isNumber(cell.text());
            }
            column += cell.columns();
        }
        return false;
    }

    private void beginSection(Row row, int number) {
        String text = onlyText(row);
        if (heading != null && drafts.isEmpty() && Headings.kind(text) == ColumnKind.TITLE && text.indexOf(' ') < 0) {
            notes.add(text); // "Мероприятия" under a task's heading is no section of its own
            return;
        }
        closeSection();
        heading = LocalizedText.of(language, text);
        headingRow = number;
    }

    private void readRow(Row row, int number) {
        Draft above = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        Draft draft = Draft.of(row, number, columns.size(), above, numberColumn);
        if (above != null && goesOn(row, draft)) {
            List<String> beyond = above.join(row);
            remarks.add(Finding.of("row-joined", Severity.INFO, Place.row(number), onlyText(row)));
            remarkBeyond(beyond, number);
            return;
        }
        if (isIndicator(draft)) {
            notes.add(line(row));
            return;
        }
        if (draft.given() < columns.size()) {
            remarks.add(new Finding(
                    "row-too-short",
                    Severity.ERROR,
                    Place.row(number),
                    onlyText(row),
                    List.of(Integer.toString(draft.given()), Integer.toString(columns.size())),
                    null));
        }
        remarkBeyond(draft.beyond(), number);
        drafts.add(draft);
    }

    /** A row without a number goes on with the measure above: a page break or a merged number split it. */
    private boolean goesOn(Row row, Draft draft) {
        if (numberColumn < 0 || !draft.cell(numberColumn).isEmpty()) {
            return false;
        }
        int column = 0;
        for (Cell cell : row.cells()) {
            if (column == numberColumn && cell.continued()) {
                return true;
            }
            column += cell.columns();
        }
        return numbered;
    }

    /** "Показатель результата 1" has a number of its own, no deadline and no form: it is measured, not done. */
    private boolean isIndicator(Draft draft) {
        int title = indexOf(ColumnKind.TITLE);
        return title >= 0
                && columns.stream().anyMatch(column -> column.kind() == ColumnKind.DEADLINE)
                && draft.cell(indexOf(ColumnKind.DEADLINE)).isEmpty()
                && draft.beyond().isEmpty()
                && INDICATOR.matcher(draft.cell(title).toLowerCase(Locale.ROOT)).lookingAt();
    }

    private void remarkBeyond(List<String> beyond, int number) {
        if (!beyond.isEmpty()) {
            remarks.add(Finding.of("row-too-long", Severity.WARNING, Place.row(number), String.join(" | ", beyond)));
        }
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
        Map<String, StringJoiner> other = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnKind kind = columns.get(i).kind();
            String text = draft.cell(i);
            if (kind != ColumnKind.OTHER && !known.containsKey(kind)) {
                known.put(kind, text);
            } else if (!text.isEmpty()) {
                add(other, columns.get(i).heading(), text);
            }
        }
        draft.beyond().forEach(text -> add(other, "", text));
        String numberText = known.getOrDefault(ColumnKind.NUMBER, "");
        MeasureNumber number = new MeasureNumber(numberText.isEmpty() ? Integer.toString(draft.row()) : numberText);
        String id = id(number.key());
        String title = known.getOrDefault(ColumnKind.TITLE, "");
        String deadline = known.getOrDefault(ColumnKind.DEADLINE, "");
        ExecutorCell.Result who = executors.read(known.getOrDefault(ColumnKind.EXECUTORS, ""));
        Place cell = new Place(id, draft.row(), ColumnKind.EXECUTORS.code());
        who.unseparated().forEach(item -> remarks.add(Finding.of("missing-separator", Severity.WARNING, cell, item)));
        Map<String, String> otherTexts = new LinkedHashMap<>();
        other.forEach((column, texts) -> otherTexts.put(column, texts.toString()));
        return new Measure(
                id,
                number,
                title.isEmpty() ? LocalizedText.EMPTY : LocalizedText.of(language, title),
                known.containsKey(ColumnKind.FORM) ? new CompletionForm(known.get(ColumnKind.FORM)) : null,
                who.executors(),
                deadline,
                TimingPhrase.read(deadline).timing().orElse(null),
                known.containsKey(ColumnKind.FUNDING) ? new Funding(known.get(ColumnKind.FUNDING)) : null,
                otherTexts,
                draft.row());
    }

    private static void add(Map<String, StringJoiner> texts, String column, String text) {
        texts.computeIfAbsent(column, key -> new StringJoiner("\n")).add(text);
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

    private static String onlyText(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns a row as one line of the notes. */
    static String line(Row row) {
        StringJoiner line = new StringJoiner(" | ");
        row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).forEach(line::add);
        return line.toString();
    }
}
