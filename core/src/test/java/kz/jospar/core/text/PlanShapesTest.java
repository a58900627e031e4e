package kz.jospar.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.FundingSource;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of many shapes with what a person reads in them, written down before they were read: plan-shapes.txt. */
class PlanShapesTest {

    @ParameterizedTest
    @MethodSource("shapes")
    void aTableOfThisShapeIsReadAsAPersonReadsIt(Shape shape) {
        Plan plan = PlanReader.standard().read(new SourceDocument("plan.docx", "docx", shape.blocks));

        List<String> read = new ArrayList<>(List.of(counts(plan)));
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure measure = plan.measures().get(i);
            String expected = i + 1 < shape.expected.size() ? shape.expected.get(i + 1) : "";
            read.add(line(measure, expected));
        }
        assertThat(read).isEqualTo(shape.expected);
    }

    private static String counts(Plan plan) {
        long ofGoals = plan.goals().stream()
                .mapToLong(goal -> goal.indicators().size())
                .sum();
        long ofSections = plan.sections().stream()
                .map(Section::indicators)
                .mapToLong(List::size)
                .sum();
        return "s=" + plan.sections().size() + " g=" + plan.goals().size() + " i=" + (ofGoals + ofSections);
    }

    /** What was read as the file writes it; of the title as much as is expected. */
    private static String line(Measure measure, String expected) {
        List<String> parts = new ArrayList<>(List.of(measure.id()));
        String title = Stream.of(
                        measure.title().kk(),
                        measure.title().ru(),
                        measure.title().en())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" || "));
        String wanted = Stream.of(expected.split(" \\| ", -1))
                .filter(part -> part.startsWith("t="))
                .map(part -> part.substring(2).replace("\\n", "\n"))
                .findFirst()
                .orElse("");
        add(parts, "t=", title.startsWith(wanted) ? wanted : title);
        add(parts, measure.timing() == null ? "d?=" : "d=", measure.deadline());
        add(parts, "x=", measure.executors().stream().map(Executor::name).collect(Collectors.joining(";")));
        add(parts, "f=", measure.form() == null ? "" : measure.form().text());
        add(parts, "m=", measure.funding() == null ? "" : money(measure.funding()));
        add(
                parts,
                "o=",
                measure.other().entrySet().stream()
                        .map(cell -> cell.getKey() + ": " + cell.getValue())
                        .collect(Collectors.joining("; ")));
        return String.join(" | ", parts);
    }

    private static void add(List<String> parts, String key, String text) {
        if (!text.isEmpty()) {
            parts.add(key + text.replace("\n", "\\n"));
        }
    }

    private static String money(Funding funding) {
        List<String> words = new ArrayList<>();
        if (!funding.text().isEmpty()) {
            words.add('"' + funding.text() + '"');
        }
        words.add(payers(funding.sources()));
        words.add(funding.lines().stream().map(PlanShapesTest::money).collect(Collectors.joining(" / ")));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String money(FundingLine line) {
        List<String> words = new ArrayList<>();
        line.byYear().forEach((year, amount) -> words.add(year + ":" + amount.text()));
        if (line.total() != null) {
            words.add("=" + line.total().text());
        }
        words.add(payers(line.sources()));
        words.add(line.programme().isEmpty() ? "" : "{" + line.programme() + "}");
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String payers(List<FundingSource> payers) {
        return payers.isEmpty()
                ? ""
                : payers.stream().map(FundingSource::text).collect(Collectors.joining(",", "[", "]"));
    }

    /** One document and its expected lines. */
    private record Shape(String name, List<Block> blocks, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (String part : text().split("(?m)^== ", -1)) {
            if (!part.startsWith("#")) {
                shapes.add(shape(part.lines().toList()));
            }
        }
        return shapes.stream();
    }

    private static Shape shape(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            boolean ends = line.equals("t") || line.startsWith("p ") || line.startsWith("> ");
            if (ends && !rows.isEmpty()) {
                blocks.add(new Block.Table(rows));
                rows.clear();
            }
            if (line.startsWith("p ")) {
                blocks.add(new Block.Paragraph(line.substring(2)));
            } else if (line.startsWith("> ")) {
                expected.add(line.substring(2));
            } else if (!ends && !line.isBlank()) {
                rows.add(row(line));
            }
        }
        return new Shape(lines.get(0), blocks, expected);
    }

    private static Row row(String line) {
        return new Row(Stream.of(line.split("\\|", -1))
                .map(String::strip)
                .map(PlanShapesTest::cell)
                .toList());
    }

    private static Cell cell(String text) {
        if (text.equals("^")) {
            return new Cell("", 1, true);
        }
        int columns = 1;
        String words = text;
        if (text.startsWith("{")) {
            int close = text.indexOf('}');
            columns = Integer.parseInt(text.substring(1, close));
            words = text.substring(close + 1);
        }
        return Cell.spanning(words.replace("\\n", "\n"), columns);
    }

    private static String text() {
        try (InputStream in = PlanShapesTest.class.getResourceAsStream("plan-shapes.txt")) {
            return new String(Objects.requireNonNull(in, "plan-shapes.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
