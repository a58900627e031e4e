package kz.jospar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.documents.PlanTableWriter;
import kz.jospar.jackson.Jackson3;

/** The sample's facts set as an office would set them: approval, title, table, glossary. */
final class WrittenTable {
    private WrittenTable() {}

    static Plan sample() throws IOException {
        try (var in = Files.newInputStream(Path.of(Sample.plan()))) {
            return Jackson3.documents().readPlan(in);
        }
    }

    static Path docx(Path file, SourceDocument document) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            PlanTableWriter.writeDocx(document, out);
        }
        return file;
    }

    static Path xlsx(Path file, SourceDocument document) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            PlanTableWriter.writeXlsx(document, out);
        }
        return file;
    }

    static SourceDocument of(Plan plan) {
        List<Block> blocks = new ArrayList<>();
        if (plan.approval() != null) {
            plan.approval().lines().forEach(line -> blocks.add(new Block.Paragraph(line)));
        }
        blocks.add(new Block.Paragraph(plan.title().in(Language.KK)));
        blocks.add(new Block.Table(rows(plan)));
        plan.notes().forEach(note -> blocks.add(new Block.Paragraph(note)));
        plan.glossary()
                .forEach(body -> blocks.add(new Block.Paragraph(
                        body.abbreviation() + " - " + body.name().in(Language.KK))));
        return new SourceDocument("жоспар", "docx", blocks);
    }

    /** Row 1 the headings, row 2 the numbers of the columns, then sections across the table and measures. */
    static List<Row> rows(Plan plan) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("№ п/п", "Іс-шара", "Аяқтау нысаны", "Орындауға жауаптылар", "Орындау мерзімі"));
        rows.add(Row.of("1", "2", "3", "4", "5"));
        for (Section section : plan.sections()) {
            rows.add(new Row(List.of(Cell.spanning(section.heading().in(Language.KK), 5))));
            for (Measure measure : section.measures()) {
                rows.add(Row.of(
                        measure.number().text(),
                        measure.title().in(Language.KK),
                        measure.form() == null ? "" : measure.form().text(),
                        executors(plan, measure),
                        measure.deadline()));
            }
        }
        return rows;
    }

    /** Commas between the executors, but none where the plan's remark quotes a place without one. */
    private static String executors(Plan plan, Measure measure) {
        String cell = measure.executors().stream().map(Executor::text).collect(Collectors.joining(", "));
        for (Finding remark : plan.remarks()) {
            if (measure.id().equals(remark.place().measure())) {
                String withComma = remark.text();
                for (Executor executor : measure.executors()) {
                    withComma = withComma.replaceFirst("\\s+(" + Pattern.quote(executor.text()) + ")$", ", $1");
                }
                cell = cell.replace(withComma, remark.text());
            }
        }
        return cell;
    }
}
