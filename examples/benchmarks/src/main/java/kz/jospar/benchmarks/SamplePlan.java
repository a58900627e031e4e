package kz.jospar.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

/** The sample plan, 68 measures in 4 sections, set again as an office would set it. */
final class SamplePlan {
    private static final String FILE = "examples/data/karaganda-plan.json";

    private SamplePlan() {}

    /** Reads the sample from the project's root, where benchmarks are started. */
    static Plan plan() throws IOException {
        Path root = Path.of(System.getProperty("jospar.root", ""));
        try (InputStream in = Files.newInputStream(root.resolve(FILE))) {
            return Jackson3.documents().readPlan(in);
        }
    }

    /** Returns the bytes of the table as a file of the format: docx or xlsx. */
    static byte[] file(Plan plan, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.equals("docx")) {
            PlanTableWriter.writeDocx(document(plan), out);
        } else {
            PlanTableWriter.writeXlsx(document(plan), out);
        }
        return out.toByteArray();
    }

    private static SourceDocument document(Plan plan) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(plan.title().in(Language.KK)));
        blocks.add(new Block.Table(rows(plan)));
        plan.glossary()
                .forEach(body -> blocks.add(new Block.Paragraph(
                        body.abbreviation() + " - " + body.name().in(Language.KK))));
        return new SourceDocument("plan", "docx", blocks);
    }

    private static List<Row> rows(Plan plan) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("№ п/п", "Іс-шара", "Аяқтау нысаны", "Орындауға жауаптылар", "Орындау мерзімі"));
        for (Section section : plan.sections()) {
            if (section.heading() != null) {
                rows.add(new Row(List.of(Cell.spanning(section.heading().in(Language.KK), 5))));
            }
            for (Measure measure : section.measures()) {
                rows.add(Row.of(
                        measure.number().text(),
                        measure.title().in(Language.KK),
                        measure.form() == null ? "" : measure.form().text(),
                        measure.executors().stream().map(Executor::text).collect(Collectors.joining(", ")),
                        measure.deadline()));
            }
        }
        return rows;
    }
}
