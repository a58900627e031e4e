package kz.jospar.core.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Goal;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.jspecify.annotations.Nullable;

/** Walks the tables of a plan: headings, numbers of columns, section headings, measures, continued rows. */
final class TableRows {
    private final MeasureCells cells;
    private final Outline outline;
    private final List<Finding> remarks;
    private final List<String> notes;
    private final Consumer<String> below;
    private @Nullable Columns first;
    private Columns columns = new Columns(new Row(List.of()));
    private int rowsBefore;
    private final Parts parts = new Parts();
    private final Set<String> repealed = new LinkedHashSet<>();
    private boolean numbered;
    private boolean underTotal;
    private String lastNumber = "";

    /**
     * Rows that are neither measures nor headings go to the notes, defects to the remarks.
     *
     * @param below takes the lines of rows under the last measure that say what paragraphs below a table say
     */
    TableRows(
            Language language,
            int rowsBefore,
            ExecutorCell executors,
            List<Finding> remarks,
            List<String> notes,
            Consumer<String> below) {
        this.rowsBefore = rowsBefore;
        this.cells = new MeasureCells(language, executors, remarks, notes);
        this.outline = new Outline(language, cells);
        this.remarks = remarks;
        this.notes = notes;
        this.below = below;
    }

    List<Section> sections() {
        return outline.sections();
    }

    List<Goal> goals() {
        return outline.goals();
    }

    /** Returns what two language columns say of each measure, by its id. */
    Map<String, List<ColumnVersions>> versions() {
        return cells.versions();
    }

    /** Returns the ids of measures in whose place the table says that they are repealed, and which no measure has. */
    List<String> formerIds() {
        outline.sections().forEach(section -> section.measures().forEach(measure -> repealed.remove(measure.id())));
        return List.copyOf(repealed);
    }

    /** Returns what the columns of the plan's first table hold. */
    List<PlanColumn> columns() {
        return first == null ? List.of() : first.shown();
    }

    /**
     * Tells whether a later table goes on with the plan: it has the columns of the first table, is a plan's table by
     * itself, with measures, deadlines, and forms or executors, or has no heading row and goes on with the numbers.
     */
    boolean goesOnWith(List<Row> rows) {
        int headerAt = Headings.rowIn(rows);
        if (headerAt < 0) {
            return Sequel.goesOn(rows, columns, lastNumber);
        }
        Columns own = new Columns(rows.get(headerAt));
        boolean plan = own.has(ColumnKind.TITLE)
                && own.has(ColumnKind.DEADLINE)
                && (own.has(ColumnKind.FORM) || own.has(ColumnKind.EXECUTORS));
        return first != null && (plan || own.known().equals(first.known()));
    }

    /** Begins a section under a paragraph between two tables. */
    void beginSection(String paragraph) {
        outline.begin(paragraph, null);
    }

    /** Reads a later table of the plan, under its own heading row or without one under the columns before. */
    void read(List<Row> rows) {
        int headerAt = Headings.rowIn(rows);
        if (headerAt >= 0) {
            read(rows, headerAt);
        } else {
            readBody(rows, rowsBefore + 1, false);
            rowsBefore += rows.size();
        }
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
                    .map(RowShape::line)
                    .forEach(notes::add);
            if (!first.isRepeated(header)) {
                notes.add(RowShape.line(header));
            }
        }
        readBody(rows.subList(headerAt + 1, rows.size()), rowsBefore + headerAt + 2, true);
        rowsBefore += rows.size();
    }

    private void readBody(List<Row> body, int firstNumber, boolean begins) {
        Columns table = columns;
        numbered |= body.stream().anyMatch(row -> RowShape.hasNumber(row, table));
        boolean underHeader = begins;
        int last = lastOfMeasures(body);
        boolean ended = false;
        for (int i = 0; i < body.size(); i++) {
            Row row = body.get(i);
            int number = firstNumber + i;
            if (row.isBlank() || columns.isRepeated(row)) {
                continue;
            }
            Optional<String> gone = Repealed.id(row, columns);
            if (gone.isPresent()) {
                repealed.add(gone.get());
                notes.add(RowShape.line(row));
                lastNumber = gone.get();
                underHeader = false;
                underTotal = false;
                continue;
            }
            boolean mayGoOn = numbered && outline.last() != null;
            boolean section = RowShape.isSection(row, columns, mayGoOn);
            boolean subheadings = underHeader && !section && columns.isSubheadings(row, numbered);
            underHeader = subheadings;
            boolean total = !subheadings && RowShape.isTotal(row, columns);
            if (subheadings) {
                columns.addSubheadings(row);
                noteUnlessShown(row);
            } else if (Headings.isOrdinals(row, columns.size())) {
                columns.setOrdinals(row);
                noteUnlessShown(row);
            } else if (total || (underTotal && RowShape.isPartOfTotal(row, columns))) {
                underTotal = true;
                notes.add(RowShape.line(row));
                continue;
            } else if (section && i > last && (ended || Surroundings.isBelowTable(RowShape.firstText(row)))) {
                ended = true;
                RowShape.firstText(row).lines().forEach(below);
            } else if (section) {
                beginSection(RowShape.firstText(row), number);
            } else if (headsSection(body, i)
                    && !parts.mayHave(RowShape.text(row, columns, ColumnKind.NUMBER), outline.last())) {
                beginSection(
                        RowShape.text(row, columns, ColumnKind.NUMBER) + " "
                                + RowShape.text(row, columns, ColumnKind.TITLE),
                        number);
            } else {
                readRow(row, number);
            }
            underTotal = false;
        }
    }

    /** Where the last row stands that is more than one cell of words. */
    private int lastOfMeasures(List<Row> body) {
        int last = body.size() - 1;
        while (last >= 0 && (body.get(last).isBlank() || RowShape.isSection(body.get(last), columns, false))) {
            last--;
        }
        return last;
    }

    /** The plan shows the columns of its first table; what a later one says otherwise is kept. */
    private void noteUnlessShown(Row row) {
        if (first != null && columns != first && !first.shows(row)) {
            notes.add(RowShape.line(row));
        }
    }

    private void beginSection(String text, int number) {
        if (outline.awaitsMeasures() && RowShape.isSubheading(text)) {
            notes.add(text); // "Мероприятия" under a task's heading is no section of its own
            return;
        }
        outline.begin(text, number);
    }

    /**
     * Tells whether a row with a number and a title and nothing else heads the rows below it: they are measures with
     * more in their cells, and the row does not stand in their sequence.
     */
    private boolean headsSection(List<Row> body, int at) {
        Row row = body.get(at);
        if (RowShape.isNumberAndMergedTitle(row, columns)) {
            return true;
        }
        if (!RowShape.isNumberAndTitle(row, columns)) {
            return false;
        }
        int next = at + 1;
        while (next < body.size() && body.get(next).isBlank()) {
            next++;
        }
        if (next == body.size()) {
            return false;
        }
        String own = RowShape.text(row, columns, ColumnKind.NUMBER);
        String following = RowShape.text(body.get(next), columns, ColumnKind.NUMBER);
        if (Parts.announces(RowShape.text(row, columns, ColumnKind.TITLE)) && Parts.isFirst(following)) {
            return false;
        }
        if (RowShape.isNumberAndTitle(body.get(next), columns)) {
            return Numbering.isUnder(own, following);
        }
        return !following.isEmpty()
                && RowShape.hasNumber(body.get(next), columns)
                && (Numbering.isUnder(own, following)
                        || !(Numbering.isNext(lastNumber, own) && Numbering.isNext(own, following)));
    }

    private void readRow(Row row, int number) {
        Draft above = outline.last();
        if (above != null && !above.table().kinds().equals(columns.kinds())) {
            above = null; // the last row of a table whose columns stand in another order
        }
        Draft draft = Draft.of(row, number, columns, above);
        if (above != null && goesOn(row, draft, above)) {
            List<String> beyond = above.join(row, number);
            if (!RowShape.isMoneyOnly(row, columns)) {
                remarks.add(Finding.of("row-joined", Severity.INFO, Place.row(number), RowShape.firstText(row)));
            }
            remarkBeyond(beyond, number);
            return;
        }
        if (RowShape.isIndicator(draft)) {
            draft.markAsIndicator();
            outline.add(draft);
            return;
        }
        if (draft.given() < columns.size()) {
            remarks.add(new Finding(
                    "row-too-short",
                    Severity.ERROR,
                    Place.row(number),
                    RowShape.firstText(row),
                    List.of(Integer.toString(draft.given()), Integer.toString(columns.size())),
                    null));
        }
        remarkBeyond(draft.beyond(), number);
        Draft whole = parts.wholeOf(draft, above);
        if (whole != null) {
            draft.partOf(whole);
            outline.add(draft);
            return;
        }
        String own = draft.first(ColumnKind.NUMBER);
        lastNumber = own.isEmpty() ? lastNumber : own;
        outline.add(draft);
    }

    /**
     * A row without a number goes on with the measure above: a page break or a merged number split it. Only a row with a
     * title, a form and a readable deadline of its own under a measure whose deadline is complete is a measure that
     * nobody numbered.
     */
    private boolean goesOn(Row row, Draft draft, Draft above) {
        int numberColumn = columns.indexOf(ColumnKind.NUMBER);
        if (numberColumn < 0 || !draft.cell(numberColumn).isEmpty()) {
            return false;
        }
        Cell number = RowShape.cell(row, numberColumn);
        if (number != null && number.continued()) {
            return true;
        }
        return numbered && !isMeasureOfItsOwn(row, above);
    }

    private boolean isMeasureOfItsOwn(Row row, Draft above) {
        String title = RowShape.text(row, columns, ColumnKind.TITLE);
        return !title.isEmpty()
                && RowShape.beginsItem(title)
                && !RowShape.text(row, columns, ColumnKind.FORM).isEmpty()
                && isReadable(RowShape.text(row, columns, ColumnKind.DEADLINE))
                && (above.isIndicator()
                        || above.first(ColumnKind.DEADLINE).isEmpty()
                        || isReadable(above.first(ColumnKind.DEADLINE)));
    }

    private static boolean isReadable(String deadline) {
        return !Blanks.strip(deadline).isEmpty()
                && TimingPhrase.read(deadline).timing().isPresent();
    }

    private void remarkBeyond(List<String> beyond, int number) {
        if (!beyond.isEmpty()) {
            remarks.add(Finding.of("row-too-long", Severity.WARNING, Place.row(number), String.join(" | ", beyond)));
        }
    }

    /** Ends the last section and tells of measures without a number. */
    void end() {
        outline.end();
        cells.end();
    }
}
