package kz.jospar.rating.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTableTest {
    private static final String HEADING = "unit,indicator,period,value,status,denominator,source\n";
    private static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);

    @Test
    void a_table_is_read_with_its_five_answers() {
        Observations table = ObservationTable.read(HEADING
                        + "A,8,2025,12.50,reported,100,\"Report 5, page 2\"\r\n"
                        + "B,8,2025,0,zero,,\r\n"
                        + "C,8,2025,,missing,,\n"
                        + "D,8,2025,,not-applicable,,\n"
                        + "E,8,2025,0,late,,")
                .orRefuse();
        assertThat(table.rows())
                .containsExactly(
                        new Observation(
                                "A",
                                "8",
                                YEAR,
                                Status.REPORTED,
                                Rational.of(25, 2),
                                Rational.of(100),
                                null,
                                "Report 5, page 2",
                                List.of()),
                        Observation.of("B", "8", YEAR, Rational.ZERO),
                        Observation.without("C", "8", YEAR, Status.MISSING),
                        Observation.without("D", "8", YEAR, Status.NOT_APPLICABLE),
                        new Observation("E", "8", YEAR, Status.LATE, Rational.ZERO, null, null, null, List.of()));
    }

    @Test
    void columns_come_in_any_order_with_semicolons_and_a_byte_order_mark() {
        Observations table = ObservationTable.read(
                        "\ufeffstatus;from;value;denominator-period;denominator;period;indicator;unit\n"
                                + "reported;measure:1.3  event:A2;1/3;2024;9;2025-Q1;8;\"A,B;C\"\n")
                .orRefuse();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.unit()).isEqualTo("A,B;C");
            assertThat(row.value()).isEqualTo(Rational.of(1, 3));
            assertThat(row.denominatorPeriod()).isEqualTo(PlanPeriod.ofYears(2024, 2024));
            assertThat(row.countedFrom()).extracting(Reference::toString).containsExactly("measure:1.3", "event:A2");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // value, status | code | column | proposal
                "\"1,5\",reported | csv-decimal-comma | value | 1.5",
                "\"1,500\",reported | csv-decimal-comma | value | -",
                "12 345,reported | csv-digit-groups | value | 12345",
                "NaN,reported | csv-no-number | value | -",
                "Infinity,reported | csv-no-number | value | -",
                "-Infinity,late | csv-no-number | value | -",
                "0x1F,reported | csv-no-number | value | -",
                "1/0,reported | csv-no-number | value | -",
                "٣,reported | csv-no-number | value | -",
                "1e999999999,reported | csv-number-too-long | value | -",
                "1e-999999999,reported | csv-number-too-long | value | -",
                "1e999,reported | csv-number-too-long | value | -",
                "-0,zero | csv-negative-zero | value | 0",
                "-0.0,zero | csv-negative-zero | value | 0",
                "-0e5,zero | csv-negative-zero | value | 0",
                "5, | csv-no-status | status | -",
                ", | csv-no-status | status | -",
                "5,Reported | csv-unknown-status | status | reported",
                ",NOT_APPLICABLE | csv-unknown-status | status | not-applicable",
                "5,ok | csv-unknown-status | status | -",
                ",reported | csv-value-missing | value | -",
                ",late | csv-value-missing | value | -",
                "5,missing | csv-value-unexpected | value | -",
                "5,not-applicable | csv-value-unexpected | value | -",
                "5,zero | csv-value-unexpected | value | -",
                "0,reported | csv-zero-as-reported | status | zero"
            })
    void a_cell_that_cannot_be_is_named_with_row_column_and_proposal(
            String cells, String code, String column, String proposal) {
        Finding finding = only(HEADING + "A,8,2024,1,reported,,\nA,8,2025," + cells + ",,\n");
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.place().row()).isEqualTo(3);
        assertThat(finding.place().column()).isEqualTo(column);
        assertThat(finding.proposal()).isEqualTo(proposal);
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("finding." + code)).as(code).isTrue();
            assertThat(finding.message(language)).doesNotContain("{").contains(column);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "A,8,2025-13,1,reported,, | csv-no-period | -",
                "A,8,2025-q1,1,reported,, | csv-no-period | 2025-Q1",
                "A,8,2025 Q1,1,reported,, | csv-no-period | 2025-Q1",
                "A,8,2025-02-30/2025-03-01,1,reported,, | csv-no-period | -",
                "A,8,2025-03-01/2025-02-01,1,reported,, | csv-no-period | -",
                "A,8,,1,reported,, | csv-empty-cell | -",
                ",8,2025,1,reported,, | csv-empty-cell | -",
                "A ,8,2025,1,reported,, | csv-outer-blanks | A",
                "A\u00a0,8,2025,1,reported,, | csv-outer-blanks | A",
                "A,8,2025,1,reported,-5, | csv-negative-denominator | -",
                "A,8,2025,1,5,reported,, | csv-field-count | -",
                "A,8,2025,1,reported | csv-field-count | -",
                "A,8,2025,1,reported,,\"x\"y | csv-stray-quote | -",
                "A,8,2025,1,reported,,5\" pipe | csv-stray-quote | -",
                "A,8,2025,1,reported,,\"open | csv-open-quote | -"
            })
    void a_row_that_cannot_be_is_named(String row, String code, String proposal) {
        Finding finding = only(HEADING + row);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.place().row()).isEqualTo(2);
        assertThat(finding.proposal()).isEqualTo(proposal);
    }

    @Test
    void a_status_of_zero_may_leave_the_zero_out() {
        assertThat(ObservationTable.read(HEADING + "A,8,2025,,zero,,")
                        .orRefuse()
                        .rows())
                .containsExactly(Observation.of("A", "8", YEAR, Rational.ZERO));
    }

    @Test
    void all_faults_of_a_table_are_told_at_once() {
        TableReading<Observations> reading = ObservationTable.read(HEADING
                + "A ,8,soon,\"1,5\",,x,\n"
                + "B,8,2025,1,reported,,\n"
                + ",,,,,,\n"
                + "\n"
                + "B,8,2025-01-01/2025-12-31,2,reported,,\n"
                + "B,8,2025-07-01/2026-06-30,2,reported,,\n");
        assertThat(reading.data()).isEmpty();
        assertThat(reading.findings())
                .extracting(finding -> finding.place().row() + " " + finding.code())
                .containsExactly(
                        "2 csv-outer-blanks",
                        "2 csv-no-period",
                        "2 csv-no-status",
                        "2 csv-decimal-comma",
                        "2 csv-no-number",
                        "6 duplicate-observation",
                        "7 overlapping-periods");
        assertThat(reading.findings().get(5).arguments()).containsExactly("8", "2025", "3", "2025");
        assertThatThrownBy(reading::orRefuse)
                .isInstanceOf(UnfitDataException.class)
                .hasMessageContaining("and 6 more");
    }

    @Test
    void the_heading_is_checked_first() {
        assertThat(codes("")).containsExactly("csv-no-header");
        assertThat(codes("\n\n")).containsExactly("csv-no-header");
        assertThat(codes("unit,unit,indicator,period\n"))
                .containsExactly("csv-column-twice", "csv-column-missing", "csv-column-missing");
        TableReading<Observations> remark =
                ObservationTable.read("unit,indicator,period,value,status,remark\nA,8,2025,1,reported,because\n");
        assertThat(remark.findings()).extracting(Finding::code).containsExactly("csv-unknown-column");
        assertThat(remark.orRefuse().size()).isEqualTo(1);
    }

    @Test
    void a_file_in_another_encoding_is_a_finding() throws IOException {
        String text = HEADING + "Қостанай,8,2025,1,reported,,\n";
        assertThat(ObservationTable.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .orRefuse()
                        .units())
                .containsExactly("Қостанай");
        for (String other : List.of("windows-1251", "UTF-16")) {
            byte[] bytes = text.replace("Қ", "К").getBytes(Charset.forName(other));
            assertThat(ObservationTable.read(new ByteArrayInputStream(bytes)).findings())
                    .extracting(Finding::code)
                    .containsExactly("csv-not-utf-8");
        }
    }

    @Property
    void what_is_written_reads_back(@ForAll("tables") Observations table) throws IOException {
        StringBuilder text = new StringBuilder();
        ObservationTable.write(table, text);
        TableReading<Observations> reading = ObservationTable.read(text.toString());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orRefuse()).isEqualTo(table);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Observations> tables() {
        return Samples.tables();
    }

    @Property(tries = 2_000)
    void no_text_makes_reading_fail(@ForAll String text) {
        for (String tried :
                List.of(text, HEADING + text, HEADING + "A,8," + text, HEADING + "A,8,2025," + text + ",late,,")) {
            TableReading<Observations> reading = ObservationTable.read(tried);
            assertThat(reading.findings())
                    .allMatch(finding -> Messages.in(Language.KK).has("finding." + finding.code()));
        }
    }

    @Property(tries = 300)
    void no_bytes_make_reading_fail(@ForAll byte[] bytes) throws IOException {
        assertThat(ObservationTable.read(new ByteArrayInputStream(bytes)).findings())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "tr", "en"})
    void reading_and_writing_do_not_ask_for_a_locale(String language) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            String text =
                    HEADING.replace("\n", "\r\n") + "I,8,2025-H1,1234.5,not-applicable,,\r\n".replace("1234.5", "");
            Observations table = ObservationTable.read(text).orRefuse();
            StringBuilder written = new StringBuilder();
            ObservationTable.write(table, written);
            assertThat(written.toString()).isEqualTo(text);
            assertThat(only(HEADING + "I,8,2025,,MISSING,,").proposal()).isEqualTo("missing");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void faults_without_end_are_counted_and_not_listed() {
        String text = HEADING + "A,8,2025,x,reported,,\n".repeat(50_000);
        List<Finding> findings = ObservationTable.read(text).findings();
        assertThat(findings).hasSize(1_001);
        assertThat(findings.get(1_000).code()).isEqualTo("more-findings");
        assertThat(findings.get(1_000).text()).isEqualTo("49000");
    }

    @Test
    void nothing_is_quadratic_on_long_cells_open_quotes_and_many_rows() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(codes(HEADING + "\"" + "x".repeat(3_000_000))).containsExactly("csv-open-quote");
            assertThat(codes(HEADING + "A,8,2025," + "9".repeat(3_000_000) + ",late,,"))
                    .containsExactly("csv-too-long");
            assertThat(codes(HEADING + ",".repeat(3_000_000))).containsExactly("csv-too-many-fields");
            Reader rows = new Rows(200_000);
            assertThat(ObservationTable.read(rows).orRefuse().size()).isEqualTo(200_000);
            // Every row a duplicate of the first, every period overlapping the one before.
            assertThat(ObservationTable.read(HEADING + "A,8,2025,1,reported,,\n".repeat(200_000))
                            .findings())
                    .hasSize(1_001);
        });
    }

    private static List<String> codes(String text) {
        TableReading<Observations> reading = ObservationTable.read(text);
        Samples.assertWritten(reading.findings());
        assertThat(reading.data()).isEmpty();
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static Finding only(String text) {
        TableReading<Observations> reading = ObservationTable.read(text);
        Samples.assertWritten(reading.findings());
        assertThat(reading.data()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }

    /** A table that is made as it is read. */
    private static final class Rows extends Reader {
        private final int count;
        private int row;
        private String rest = HEADING;

        Rows(int count) {
            this.count = count;
        }

        @Override
        public int read(char[] buffer, int from, int length) {
            if (rest.isEmpty()) {
                if (row == count) {
                    return -1;
                }
                rest = "U" + row + ",8,2025," + (row + 1) + ",reported,,\n";
                row++;
            }
            int taken = Math.min(length, rest.length());
            rest.getChars(0, taken, buffer, from);
            rest = rest.substring(taken);
            return taken;
        }

        @Override
        public void close() {
            rest = "";
        }
    }
}
