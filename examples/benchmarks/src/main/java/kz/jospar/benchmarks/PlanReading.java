package kz.jospar.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader;
import kz.jospar.documents.PlanDocuments;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One plan of 68 measures: its file to tables, tables to a plan, a plan to findings, and Apache POI beside the first. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanReading {
    @Param({"docx", "xlsx"})
    public String format = "docx";

    private byte[] file = {};
    private SourceDocument document = new SourceDocument("none", "docx", List.of());
    private Plan plan = new Plan(
            Plan.FORMAT,
            "none",
            kz.jospar.core.lang.LocalizedText.EMPTY,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);

    /** Writes the sample as a file. Fails when reading it does not give all of its measures. */
    @Setup
    public void write() throws IOException {
        Plan sample = SamplePlan.plan();
        file = SamplePlan.file(sample, format);
        document = document();
        plan = plan();
        if (plan.measures().size() != sample.measures().size()) {
            throw new IllegalStateException(plan.measures().size() + " measures were read");
        }
    }

    @Benchmark
    public SourceDocument document() throws IOException {
        return PlanDocuments.read("plan." + format, new ByteArrayInputStream(file));
    }

    @Benchmark
    public Plan plan() {
        return PlanReader.standard().read(document);
    }

    @Benchmark
    public List<Finding> lint() {
        return PlanLint.standard().check(plan);
    }

    @Benchmark
    public List<Finding> whole() throws IOException {
        return PlanLint.standard().check(PlanReader.standard().read(document()));
    }

    /** Only opens the file and touches the text of every cell. */
    @Benchmark
    public int poi() throws IOException {
        return format.equals("docx") ? words() : cells();
    }

    private int words() throws IOException {
        int letters = 0;
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFTable table : word.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        letters += cell.getText().length();
                    }
                }
            }
        }
        return letters;
    }

    private int cells() throws IOException {
        int[] letters = {0};
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> letters[0] += cell.toString().length())));
        }
        return letters[0];
    }
}
