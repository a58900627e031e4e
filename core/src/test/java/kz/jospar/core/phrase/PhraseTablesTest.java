package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.SharedFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The deadline cells of two plans and of other acts: what is understood has the kind a careful reader gave it. How many
 * are understood is printed and no condition; the rest is refused.
 */
class PhraseTablesTest {
    private static final Map<String, ReadingKind> KINDS = Map.ofEntries(
            Map.entry("one-off date", ReadingKind.DATE),
            Map.entry("one-off month", ReadingKind.MONTH),
            Map.entry("one-off period", ReadingKind.PERIOD),
            Map.entry("multiple dates a year", ReadingKind.SEVERAL),
            Map.entry("recurrence", ReadingKind.RECURRENCE),
            Map.entry("academic-year-bound", ReadingKind.ACADEMIC),
            Map.entry("continuous", ReadingKind.CONTINUOUS),
            Map.entry("conditional/event-driven", ReadingKind.EVENT),
            Map.entry("per-schedule", ReadingKind.SCHEDULE),
            Map.entry("relative duration", ReadingKind.RELATIVE),
            Map.entry("composite", ReadingKind.COMPOSITE));

    /**
     * Rows whose kind can be argued with. H185: a quarter in each year of a range is called a recurrence, while months in
     * a range (S001, S007) are called several; both are read as several.
     */
    private static final Set<String> ARGUED = Set.of("H185");

    @ParameterizedTest
    @ValueSource(strings = {"phrases-mission-documents.tsv", "phrases-other-plans.tsv"})
    void whatIsUnderstoodHasTheKindTheTableGives(String table) throws IOException {
        List<String> rows = Files.readAllLines(SharedFiles.file("deadlines/" + table));
        List<String> wrong = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int understood = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split("\t", -1);
            String phrase = fields[2].replace("\\n", "\n");
            if (!(TimingPhrase.read(phrase) instanceof Reading.Understood reading)) {
                refused.add(fields[0]);
            } else if (reading.kind() == KINDS.get(fields[3]) || ARGUED.contains(fields[0])) {
                understood++;
            } else {
                wrong.add(fields[0] + " «" + phrase + "» is " + fields[3] + ", read as " + reading.kind());
            }
        }
        System.out.println(table + ": understood " + understood + " of " + (rows.size() - 1) + ", refused " + refused);
        assertThat(wrong).isEmpty();
        assertThat(understood).isPositive();
    }
}
