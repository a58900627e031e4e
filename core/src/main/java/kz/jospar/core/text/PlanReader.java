package kz.jospar.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanSource;
import kz.jospar.core.plan.RelatedAct;
import kz.jospar.core.table.Block;
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
 */
public final class PlanReader {
    private static final Logger LOG = LoggerFactory.getLogger(PlanReader.class);
    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

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
     * @param id the plan's id instead of the slug of title and years
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
            PlanPeriod stated = plan.period();
            LocalDate first = from != null || stated == null ? from : stated.from();
            LocalDate last = toInclusive != null || stated == null ? toInclusive : stated.toInclusive();
            if (first != null && last != null) {
                hinted = hinted.withPeriod(new PlanPeriod(first, last));
            }
            if (adopted != null) {
                Approval approval =
                        plan.approval() == null ? new Approval(null, null, null, null, List.of()) : plan.approval();
                hinted = hinted.withApproval(approval.on(adopted));
            }
            return hinted;
        }
    }

    /** Reads the plan. Fails with {@link UnreadablePlanException} only where there is no table of measures. */
    public Plan read(SourceDocument document) {
        Guard.present("document", document);
        int tableAt = planTable(document);
        List<String> before = paragraphs(document.blocks().subList(0, tableAt));
        Block.Table table = (Block.Table) document.blocks().get(tableAt);

        int approvalEnd = Surroundings.approvalLines(before);
        String titleText =
                String.join(" ", before.subList(approvalEnd, before.size())).strip();
        Language language = language(titleText, table);
        List<Finding> remarks = new ArrayList<>();
        ExecutorCell executors = new ExecutorCell();
        TableRows rows = new TableRows(language, executors, remarks);
        rows.read(table);

        List<Organization> glossary = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Block block :
                document.blocks().subList(tableAt + 1, document.blocks().size())) {
            if (block instanceof Block.Paragraph paragraph) {
                addParagraph(paragraph.text(), language, executors, glossary, notes);
            } else if (block instanceof Block.Table other) {
                other.rows().stream()
                        .filter(row -> !row.isBlank())
                        .map(PlanReader::line)
                        .forEach(notes::add);
            }
        }

        PlanPeriod stated = Surroundings.period(titleText);
        Approval approval = approvalEnd == 0 ? null : Surroundings.approval(before.subList(0, approvalEnd));
        String id = hints.id() == null ? Slug.ofPlan(titleText, years(stated)) : hints.id();
        Plan plan = new Plan(
                Plan.FORMAT,
                id,
                titleText.isEmpty() ? LocalizedText.EMPTY : LocalizedText.of(language, titleText),
                Surroundings.kind(titleText),
                Surroundings.level(titleText + " " + (approval == null ? "" : String.join(" ", approval.lines()))),
                stated,
                approval,
                List.<RelatedAct>of(),
                rows.columns(),
                rows.sections(),
                glossary,
                notes,
                remarks,
                new PlanSource(document.name(), document.format()));
        LOG.debug(
                "{}: {} measures in {} sections",
                document.name(),
                plan.measures().size(),
                plan.sections().size());
        return hints.applyTo(plan);
    }

    private static int planTable(SourceDocument document) {
        boolean anyTable = false;
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Block.Table table) {
                anyTable = true;
                if (table.rows().stream().anyMatch(Headings::isHeader)) {
                    return i;
                }
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

    private static void addParagraph(
            String text, Language language, ExecutorCell executors, List<Organization> glossary, List<String> notes) {
        Surroundings.Definition definition = Surroundings.definition(text);
        if (definition != null) {
            String id = executors.id(definition.abbreviation());
            if (glossary.stream().noneMatch(body -> body.id().equals(id))) {
                glossary.add(
                        new Organization(id, definition.abbreviation(), LocalizedText.of(language, definition.name())));
                return;
            }
        }
        if (!text.isEmpty()) {
            notes.add(text);
        }
    }

    private static List<String> paragraphs(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.text().lines().forEach(lines::add);
            } else if (block instanceof Block.Table table) {
                // An approval block is often set as a table without borders.
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.text().lines())
                        .forEach(lines::add);
            }
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String line(Row row) {
        return row.cells().stream().map(cell -> cell.text()).collect(Collectors.joining(" | "));
    }

    /** Kazakh where its own letters occur, Russian where only Cyrillic does. */
    private static Language language(String title, Block.Table table) {
        StringBuilder sample = new StringBuilder(title);
        table.rows().stream()
                .limit(12)
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> sample.append(cell.text()));
        if (sample.chars().anyMatch(c -> KAZAKH_LETTERS.indexOf(c) >= 0)) {
            return Language.KK;
        }
        boolean cyrillic =
                sample.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? Language.RU : Language.EN;
    }
}
