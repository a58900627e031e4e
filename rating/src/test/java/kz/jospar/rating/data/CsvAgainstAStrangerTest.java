package kz.jospar.rating.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** The reader of tables beside Apache Commons CSV. */
class CsvAgainstAStrangerTest {
    private static final String HEADING = "unit,value\r\n";

    @Property
    void what_the_other_library_writes_is_read_as_it_was(@ForAll("records") List<List<String>> records)
            throws IOException {
        StringBuilder text = new StringBuilder(HEADING);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<String> cells : records) {
                printer.printRecord(cells);
            }
        }
        assertThat(read(text.toString())).isEqualTo(records);
    }

    @Property
    void what_is_written_here_the_other_library_reads(@ForAll("records") List<List<String>> records)
            throws IOException {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = new CsvWriter(text);
        for (List<String> cells : records) {
            writer.row(cells);
        }
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text.toString()))) {
            assertThat(parser.getRecords().stream().map(CSVRecord::toList)).isEqualTo(records);
        }
    }

    /** Where this reader finds no fault, both see the same. */
    @Property(tries = 3_000)
    void any_text_without_fault_means_the_same_to_both(@ForAll("soup") String soup) throws IOException {
        String text = HEADING + soup;
        CsvReader reader = new CsvReader(new StringReader(text));
        List<List<String>> here = new ArrayList<>();
        boolean sound = true;
        while (reader.next()) {
            here.add(List.copyOf(reader.fields()));
            sound &= reader.fault() == null;
        }
        Statistics.collect(sound);
        if (sound) {
            try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
                assertThat(here)
                        .isEqualTo(parser.getRecords().stream()
                                .map(CSVRecord::toList)
                                .toList());
            }
        }
    }

    @Provide
    Arbitrary<List<List<String>>> records() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars('a', ',', ';', '"', '\r', '\n', ' ', 'қ', '\ufeff', '\t')
                .ofMaxLength(6);
        // A record of one empty cell cannot be told from a blank line.
        return cell.list().ofMinSize(2).ofMaxSize(4).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of("a", ",", ",", "\"", "\"b\"", "\r\n", "\n", "\r", " ", "\"\"", "1")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static List<List<String>> read(String text) throws IOException {
        CsvReader reader = new CsvReader(new StringReader(text));
        List<List<String>> records = new ArrayList<>();
        while (reader.next()) {
            assertThat(reader.fault()).isNull();
            records.add(List.copyOf(reader.fields()));
        }
        return records.subList(1, records.size());
    }
}
