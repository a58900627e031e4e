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
import kz.jospar.core.party.Executor;
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

/** Walks the tables of a plan: headings, numbers of columns, section headings, measures, continued rows. */
final class TableRows {
    private static final Pattern INDICATOR =
            Pattern.compile("(?:\\d{1,3}-)?(?:целевой индикатор|показатель|нысаналы индикатор|нәтиже көрсеткіші).*");

    /** Begins the mark of a measure that the plan does not number; no plan's number begins so. */
    private static final String UNNUMBERED = "n";

    private final Language language;
    private final ExecutorCell executors;
    private final List<Finding> remarks;
    private final List<String> notes;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Integer> timesSeen = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Columns first;
    private Columns columns = new Columns(new Row(List.of()));
    private int numberColumn = -1;
    private int rowsBefore;
    private int unnumbered;
    private @Nullable Place firstUnnumbered;
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

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** Returns what the columns of the plan's first table hold. */
    List<PlanColumn> columns() {
        return first == null ? List.of() : first.shown();
    }

    /** Tells whether a table with this heading row goes on with the plan: it has the columns of the first table. */
    boolean goesOnWith(Row header) {
        return first != null && known(new Columns(header)).equals(known(first));
    }

    private static List<ColumnKind> known(Columns columns) {
        return columns.kinds().stream()
                .filter(kind -> kind != ColumnKind.OTHER)
                .distinct()
                .sorted()
                .toList();
    }

    /** Begins a section under a paragraph between two tables. */
    void beginSection(String paragraph) {
        closeSection();
        heading = LocalizedText.of(language, paragraph);
    }

    /** Reads a table of the plan; its rows are counted on from the last row of the table before. */
    void read(List<Row> rows, int headerAt) {
        Row header = rows.get(headerAt);
        columns = new Columns(header);
        if (first == null) {
            first = columns;
        } else {
            rows.subList(0, headerAt).stream()
                    .filter(row -> !row.isBlank())
                    .map(TableRows::line)
                    .forEach(notes::add);
            if (!first.isRepeated(header)) {
                notes.add(line(header));
            }
        }
        List<Row> body = rows.subList(headerAt + 1, rows.size());
        numberColumn = columns.indexOf(ColumnKind.NUMBER);
        numbered |= numberColumn >= 0 && body.stream().anyMatch(this::hasNumber);
        boolean underHeader = true;
        for (int i = 0; i < body.size(); i++) {
            Row row = body.get(i);
            int number = rowsBefore + headerAt + i + 2;
            if (row.isBlank() || columns.isRepeated(row)) {
                continue;
            }
            boolean subheadings = underHeader && !isSection(row) && columns.isSubheadings(row, numbered);
            underHeader = subheadings;
            if (subheadings) {
                columns.addSubheadings(row);
            } else if (Headings.isOrdinals(row, columns.size())) {
                columns.setOrdinals(row);
            } else if (isSection(row)) {
                beginSection(row, number);
            } else {
                readRow(row, number);
            }
        }
        rowsBefore += rows.size();
    }

    /** Ends the last section and tells of measures without a number. */
    void end() {
        closeSection();
        if (firstUnnumbered != null) {
            remarks.add(new Finding(
                    "no-number",
                    Severity.WARNING,
                    firstUnnumbered,
                    UNNUMBERED + 1,
                    List.of(Integer.toString(unnumbered)),
                    null));
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
        return filled.get(0).columns() > 1 || (!first.isEmpty() && !Headings.isNumber(first));
    }

    private boolean hasNumber(Row row) {
        if (Headings.isOrdinals(row, columns.size())) {
            return false;
        }
        int column = 0;
        for (Cell cell : row.cells()) {
            if (column == numberColumn) {
                return cell.columns() == 1 && Headings.isNumber(cell.text());
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
        if (above != null && !above.table().kinds().equals(columns.kinds())) {
            above = null; // the last row of a table whose columns stand in another order
        }
        Draft draft = Draft.of(row, number, columns, above);
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
        int title = columns.indexOf(ColumnKind.TITLE);
        int deadline = columns.indexOf(ColumnKind.DEADLINE);
        return title >= 0
                && deadline >= 0
                && draft.cell(deadline).isEmpty()
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
        Columns table = draft.table();
        Map<ColumnKind, String> known = new EnumMap<>(ColumnKind.class);
        Map<String, StringJoiner> other = new LinkedHashMap<>();
        List<Executor> who = new ArrayList<>();
        List<String> unseparated = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            ColumnKind kind = table.kind(i);
            String text = draft.cell(i);
            if (kind == ColumnKind.EXECUTORS) {
                ExecutorCell.Result read = executors.read(text, who.isEmpty() && !table.isCoExecutors(i));
                who.addAll(read.executors());
                unseparated.addAll(read.unseparated());
                for (String time : read.unread()) {
                    add(other, table.heading(i), time);
                }
            } else if (kind != ColumnKind.OTHER && !known.containsKey(kind)) {
                known.put(kind, text);
            } else if (!text.isEmpty()) {
                add(other, table.heading(i), text);
            }
        }
        draft.beyond().forEach(text -> add(other, "", text));
        MeasureNumber number = number(known.getOrDefault(ColumnKind.NUMBER, ""));
        String id = id(number.key());
        if (unnumbered > 0 && firstUnnumbered == null) {
            firstUnnumbered = new Place(id, draft.row(), ColumnKind.NUMBER.code());
        }
        String title = known.getOrDefault(ColumnKind.TITLE, "");
        String deadline = known.getOrDefault(ColumnKind.DEADLINE, "");
        Place cell = new Place(id, draft.row(), ColumnKind.EXECUTORS.code());
        unseparated.forEach(item -> remarks.add(Finding.of("missing-separator", Severity.WARNING, cell, item)));
        Map<String, String> otherTexts = new LinkedHashMap<>();
        other.forEach((column, texts) -> otherTexts.put(column, texts.toString()));
        return new Measure(
                id,
                number,
                title.isEmpty() ? LocalizedText.EMPTY : LocalizedText.of(language, title),
                known.containsKey(ColumnKind.FORM) ? new CompletionForm(known.get(ColumnKind.FORM)) : null,
                who,
                deadline,
                null, // read when the plan around it is known
                known.containsKey(ColumnKind.FUNDING) ? new Funding(known.get(ColumnKind.FUNDING)) : null,
                otherTexts,
                draft.row());
    }

    private static void add(Map<String, StringJoiner> texts, String column, String text) {
        texts.computeIfAbsent(column, key -> new StringJoiner("\n")).add(text);
    }

    /** The number as written; without one, n and how many measures without a number there are so far: n2. */
    private MeasureNumber number(String written) {
        return new MeasureNumber(written.isEmpty() ? UNNUMBERED + ++unnumbered : written);
    }

    private String id(String key) {
        int times = timesSeen.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "~" + times;
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
