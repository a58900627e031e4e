package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.text.UnreadablePlanException;
import org.junit.jupiter.api.Test;

/**
 * Spoiled files through everything that reads them: bytes, tables, plan, findings, and a file written again.
 *
 * <p>A spoiled file is read or refused by a typed answer; what is read is read the same a second time. Ordinarily some
 * hundred files take some seconds; {@code mvn -Pfuzz -pl examples/documents -am -Djospar.fuzz.minutes=30 test} goes on for
 * half an hour. A file that is answered otherwise is kept under {@code target/mutants}, named by its seed and number.
 */
class MutatedFilesTest {
    private static final int FILES_OF_EACH_SEED = 15;
    private static final long LONGEST_SECONDS = 60;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void spoiledFilesAreReadTheSameTwiceOrRefused() throws Exception {
        Map<String, byte[]> seeds = seeds();
        int minutes = Integer.getInteger("jospar.fuzz.minutes", 0);
        long first = Long.getLong("jospar.fuzz.first", minutes == 0 ? 0 : System.nanoTime() & 0xffffff00L);
        Instant end = Instant.now().plus(Duration.ofMinutes(minutes));
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            long number = first;
            while (number < first + FILES_OF_EACH_SEED || Instant.now().isBefore(end)) {
                for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
                    byte[] file = new Mutator(number).mutate(seed.getValue());
                    check(worker, seed.getKey(), number, file);
                }
                number++;
            }
        } finally {
            worker.shutdownNow();
        }
        if (minutes > 0) {
            System.out.println("mutants: " + outcomes);
        }
        assertThat(outcomes).containsKeys("plan", "no plan", "DAMAGED", "TRUNCATED");
    }

    private void check(ExecutorService worker, String seed, long number, byte[] file) throws Exception {
        try {
            String outcome = worker.submit(() -> outcome(seed, file)).get(LONGEST_SECONDS, TimeUnit.SECONDS);
            outcomes.merge(outcome, 1, Integer::sum);
        } catch (ExecutionException | TimeoutException e) {
            Path folder = Files.createDirectories(Path.of("target", "mutants"));
            Path kept = folder.resolve(number + "-" + seed);
            Files.write(kept, file);
            throw new AssertionError("seed " + seed + ", number " + number + ", kept as " + kept, e);
        }
    }

    private static String outcome(String name, byte[] file) throws IOException {
        SourceDocument document;
        try {
            document = PlanDocuments.read(name, file);
        } catch (UnreadableDocumentException e) {
            return e.reason().name();
        }
        assertThat(PlanDocuments.read(name, file)).isEqualTo(document);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PlanTableWriter.writeDocx(document, written);
        assertThat(PlanDocuments.read(name, written.toByteArray()).blocks()).isEqualTo(whole(document));
        try {
            PlanTableWriter.writeXlsx(document, new ByteArrayOutputStream());
        } catch (IllegalArgumentException e) {
            assertThat(longest(document)).as("the longest text").isGreaterThan(32_767);
        }
        try {
            Plan plan = PlanReader.standard().read(document);
            assertThat(PlanReader.standard().read(document)).isEqualTo(plan);
            checkNothingIsLost(document, plan);
            PlanLint.standard().check(plan);
            return "plan";
        } catch (UnreadablePlanException e) {
            return "no plan";
        }
    }

    /** Every word of the document stands in the plan; what is left of tags in a text is no word. */
    private static void checkNothingIsLost(SourceDocument document, Plan plan) {
        StringBuilder given = new StringBuilder();
        addTexts(document.blocks(), given);
        if (given.indexOf("<") < 0) {
            StringBuilder kept = new StringBuilder();
            addTexts(plan, kept);
            Set<String> lost = words(given);
            lost.removeAll(words(kept));
            assertThat(lost).as("words lost").isEmpty();
        }
    }

    /** All texts of a record and of what it holds, but those of findings, which only repeat. */
    private static void addTexts(Object value, StringBuilder texts) {
        if (value instanceof String text) {
            texts.append(text).append('\n');
        } else if (value instanceof Collection<?> values) {
            values.forEach(one -> addTexts(one, texts));
        } else if (value instanceof Map<?, ?> map) {
            addTexts(map.values(), texts);
        } else if (value instanceof Record && !(value instanceof Finding)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    addTexts(component.getAccessor().invoke(value), texts);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(component.toString(), e);
                }
            }
        }
    }

    private static Set<String> words(CharSequence texts) {
        Set<String> words = new TreeSet<>(List.of(NO_WORD.split(texts)));
        words.remove("");
        return words;
    }

    private static int longest(SourceDocument document) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(Cell::text)
                        : Stream.of(((Block.Paragraph) block).text()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** What a Word file can hold of a document. */
    private static List<Block> whole(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> block instanceof Block.Table table
                        ? new Block.Table(table.rows().stream()
                                .filter(row -> !row.cells().isEmpty())
                                .toList())
                        : block)
                .filter(block -> block instanceof Block.Table table
                        ? !table.rows().isEmpty()
                        : !((Block.Paragraph) block).text().isEmpty())
                .toList();
    }

    private static Map<String, byte[]> seeds() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        for (String name : List.of("numbered.docx", "plan.docx", "sheet.xlsx", "numbered.html")) {
            seeds.put(name, SavedFiles.bytes(name));
        }
        SourceDocument plan = PlanDocuments.read("plan.docx", seeds.get("plan.docx"));
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        PlanTableWriter.writeXlsx(plan, excel);
        seeds.put("written.xlsx", excel.toByteArray());
        String rows = "№\tІс-шара\tМерзімі\tОрындаушы\n1-бөлім\t\t\t\n1.1\t\"Жиналыс\nөткізу\"\t2026 жылғы ақпан\tДСБ\n"
                + "1.2\tЕсеп\tжыл сайын\tББ, ДСБ\n";
        seeds.put("tabbed.txt", rows.getBytes(StandardCharsets.UTF_8));
        seeds.put(
                "stacked.txt",
                ("\t" + rows.replace("\t", "\n\t").replaceAll("\n([1№])", "\n\n\t$1"))
                        .getBytes(StandardCharsets.UTF_8));
        for (String name :
                List.of("plans/elorda-anticorruption-2023.kk.docx", "plans/edu-preschool-2016-2019.ru.txt")) {
            Shared.find(name).ifPresent(file -> seeds.put(file.getFileName().toString(), bytes(file)));
        }
        return seeds;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
