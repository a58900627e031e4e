package kz.jospar.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Organization;
import kz.jospar.core.phrase.PlanDeadlines;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanSource;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a plan from a document's tables: kk жоспарды оқу, ru чтение плана.
 *
 * <p>Worked case: a table headed №, Іс-шара, Аяқтау нысаны, Орындауға жауаптылар, Орындау мерзімі with the row {@code
 * 1.7. | ... | ақпарат | ДСБ | тоқсан сайын} gives measure {@code 1.7}, due every quarter, one lead executor. Columns are
 * known by their headings, not by their places.
 *
 * <p>A later table goes on with the plan where it has the same known columns, is a table of measures by its own headings,
 * or has no heading row and goes on with the numbers; its rows are counted on from the last row of the table before, and a
 * short paragraph at once above it heads its measures as a section. Where the same measures follow under headings in
 * another language, both versions become one plan. Any other table below the plan's stays in the notes, with a finding.
 * A measure without a number goes by its place among those without one: {@code n2}.
 */
public final class PlanReader {
    private static final Logger LOG = LoggerFactory.getLogger(PlanReader.class);

    private final Hints hints;

    private PlanReader(Hints hints) {
        this.hints = hints;
    }

    /** Returns a reader that believes the document. */
    public static PlanReader standard() {
        return new PlanReader(Hints.NONE);
    }

    /** Returns a reader that takes from the hints what they state and the rest from the document. */
    public static PlanReader with(Hints hints) {
        return new PlanReader(hints);
    }

    /**
     * What a person knows of a plan that its document does not state, or states wrongly.
     *
     * @param id the plan's id instead of the slug of title and years (of the words, where there is no title)
     * @param from the first day of its period
     * @param toInclusive the last day of its period
     * @param adopted the day of its approval
     */
    public record Hints(
            @Nullable String id,
            @Nullable LocalDate from,
            @Nullable LocalDate toInclusive,
            @Nullable LocalDate adopted) {
        /** Nothing is known. */
        public static final Hints NONE = new Hints(null, null, null, null);

        /** Returns a plan with what these hints state in place of what it states itself. */
        public Plan applyTo(Plan plan) {
            Plan hinted = id == null ? plan : plan.withId(id);
            hinted = hinted.withPeriod(period(plan.period()));
            if (adopted != null) {
                Approval approval =
                        plan.approval() == null ? new Approval(null, null, null, null, List.of()) : plan.approval();
                hinted = hinted.withApproval(approval.on(adopted));
            }
            return hinted;
        }

        /** The stated period with the days that are hinted; one day alone makes no period. */
        private @Nullable PlanPeriod period(@Nullable PlanPeriod stated) {
            LocalDate first = from != null || stated == null ? from : stated.from();
            LocalDate last = toInclusive != null || stated == null ? toInclusive : stated.toInclusive();
            return first == null || last == null ? stated : new PlanPeriod(first, last);
        }
    }

    /** Reads the plan. Fails with {@link UnreadablePlanException} only where there is no table of measures. */
    public Plan read(SourceDocument document) {
        Guard.present("document", document);
        SourceDocument clean = Markup.without(document);
        int tableAt = planTable(clean);
        int twinAt = Twin.startOf(clean.blocks(), tableAt);
        Plan plan = null;
        if (twinAt > 0) {
            List<Block> blocks = clean.blocks();
            SourceDocument begin = new SourceDocument(clean.name(), clean.format(), blocks.subList(0, twinAt));
            SourceDocument rest =
                    new SourceDocument(clean.name(), clean.format(), blocks.subList(twinAt, blocks.size()));
            Plan one = read(begin, tableAt, 0);
            Plan two = read(rest, planTable(rest), rowsBetween(blocks, tableAt, twinAt));
            plan = SecondLanguage.merge(one, two).orElse(null);
        }
        Plan read = plan == null ? read(clean, tableAt, 0) : plan;
        LOG.debug(
                "{}: {} measures in {} sections",
                document.name(),
                read.measures().size(),
                read.sections().size());
        return read;
    }

    private static int rowsBetween(List<Block> blocks, int from, int to) {
        return blocks.subList(from, to).stream()
                .mapToInt(block -> rows(block).size())
                .sum();
    }

    private Plan read(SourceDocument document, int tableAt, int rowsBefore) {
        List<Row> table = rows(document.blocks().get(tableAt));
        int headerAt = Headings.rowIn(table);
        List<Organization> glossary = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Finding> remarks = new ArrayList<>();
        ExecutorCell executors = new ExecutorCell();
        Glossary bodies = new Glossary(executors, glossary, notes);

        List<String> before = lines(document.blocks().subList(0, tableAt));
        before.addAll(lines(List.of(new Block.Table(table.subList(0, headerAt)))));
        Preface preface = Preface.of(before);
        notes.addAll(preface.notes());
        List<String> titleLines = new ArrayList<>(preface.rest());
        Language language = Surroundings.language(table.stream()
                .limit(headerAt + 12L)
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList());
        titleLines.removeIf(line -> bodies.define(line, language));
        int titleEnd = Surroundings.titleLines(titleLines);
        notes.addAll(titleLines.subList(titleEnd, titleLines.size()));
        String titleText = String.join(" ", titleLines.subList(0, titleEnd)).strip();

        List<Block> below =
                document.blocks().subList(tableAt + 1, document.blocks().size());
        below.stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).text().lines())
                .forEach(bodies::announce);
        TableRows rows = new TableRows(
                Surroundings.ofTitles(table, headerAt, language),
                rowsBefore,
                executors,
                remarks,
                notes,
                line -> bodies.defineOrNote(line, language));
        rows.read(table, headerAt);
        for (int i = 0; i < below.size(); i++) {
            if (below.get(i) instanceof Block.Paragraph paragraph) {
                if (i + 1 < below.size()
                        && Surroundings.isHeading(paragraph.text())
                        && rows.goesOnWith(rows(below.get(i + 1)))) {
                    rows.beginSection(paragraph.text());
                } else {
                    paragraph.text().lines().forEach(line -> bodies.defineOrNote(line, language));
                }
            } else if (rows.goesOnWith(rows(below.get(i)))) {
                rows.read(rows(below.get(i)));
            } else {
                List<String> unread = rows(below.get(i)).stream()
                        .filter(row -> !row.isBlank())
                        .map(RowShape::line)
                        .toList();
                notes.addAll(unread);
                unread.stream()
                        .limit(1)
                        .forEach(line ->
                                remarks.add(Finding.of("table-not-read", Severity.WARNING, Place.DOCUMENT, line)));
            }
        }
        rows.end();

        PlanPeriod stated = Surroundings.period(titleText);
        Approval approval = preface.approval();
        Plan plan = new Plan(
                Plan.FORMAT,
                Slug.ofPlan(
                        titleText,
                        years(stated == null ? hints.period(null) : stated),
                        () -> String.join("", lines(document.blocks()))
                                .codePoints()
                                .filter(Character::isLetterOrDigit)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString()),
                title(titleText, language),
                Surroundings.kind(titleText),
                Surroundings.level(titleText + " " + (approval == null ? "" : String.join(" ", approval.lines()))),
                stated,
                approval,
                preface.acts(),
                rows.columns(),
                rows.sections(),
                glossary,
                notes,
                remarks,
                new PlanSource(document.name(), document.format()),
                rows.formerIds(),
                rows.goals());
        return ColumnVersions.compared(PlanDeadlines.read(hints.applyTo(plan)), rows.versions());
    }

    /** A plan may have a Russian title over a Kazakh table; a title without letters follows its table. */
    private static LocalizedText title(String text, Language ofTable) {
        if (text.isEmpty()) {
            return LocalizedText.EMPTY;
        }
        boolean words = text.codePoints().anyMatch(Character::isLetter);
        return LocalizedText.of(words ? Surroundings.language(List.of(text)) : ofTable, text);
    }

    static List<Row> rows(Block block) {
        return block instanceof Block.Table table ? table.rows() : List.of();
    }

    private static int planTable(SourceDocument document) {
        boolean anyTable = false;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            anyTable |= block instanceof Block.Table;
            if (Headings.rowIn(rows(block)) >= 0) {
                return i;
            }
        }
        throw new UnreadablePlanException(
                document.name(),
                anyTable ? UnreadablePlanException.Reason.NO_HEADER : UnreadablePlanException.Reason.NO_TABLE);
    }

    private static String years(@Nullable PlanPeriod period) {
        if (period == null) {
            return "";
        }
        int first = period.from().getYear();
        int last = period.toInclusive().getYear();
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    /** Lines of paragraphs and of cells: an approval block is often set as a table without borders. */
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.text().lines().forEach(lines::add);
            }
            rows(block).stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.text().lines())
                    .forEach(lines::add);
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }
}
