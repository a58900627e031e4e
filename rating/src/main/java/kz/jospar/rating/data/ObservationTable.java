package kz.jospar.rating.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Observations as comma-separated text: kk бақылау кестесі (CSV), ru таблица наблюдений (CSV).
 *
 * <p>The heading names the columns in any order: {@code unit,indicator,period,value,status,denominator,source}, and if
 * wanted {@code denominator-period} and {@code from} (references parted by blanks, {@code measure:1.3 event:A2}).
 * Quotation marks are those of RFC 4180; the separator is a comma or, where the heading has it, a semicolon. Numbers
 * are {@code 12}, {@code 0.25}, {@code 1e3} or {@code 1/3}; periods {@code 2025}, {@code 2025-H1}, {@code 2025-Q1},
 * {@code 2025-03} or {@code 2024-01-01/2024-12-31}. The status stands in every row: whether an empty value is a zero,
 * silence or not applicable is not guessed.
 */
public final class ObservationTable {
    static final String UNIT = "unit";
    static final String PERIOD = "period";
    static final String FROM = "from";
    private static final String INDICATOR = "indicator";
    private static final String VALUE = "value";
    private static final String STATUS = "status";
    private static final String DENOMINATOR = "denominator";
    private static final String SOURCE = "source";
    private static final String DENOMINATOR_PERIOD = "denominator-period";

    private static final List<String> REQUIRED = List.of(UNIT, INDICATOR, PERIOD, VALUE, STATUS);
    private static final List<String> OPTIONAL = List.of(DENOMINATOR, SOURCE, DENOMINATOR_PERIOD, FROM);

    private final CsvRows rows;

    private ObservationTable(CsvRows rows) {
        this.rows = rows;
    }

    /** Reads bytes of UTF-8, with or without a byte order mark; other bytes are a finding. Closes nothing. */
    public static TableReading<Observations> read(InputStream utf8) throws IOException {
        return read(strict(utf8));
    }

    /** Reads a text to its end and closes nothing. */
    public static TableReading<Observations> read(Reader text) throws IOException {
        return new ObservationTable(new CsvRows(text)).table();
    }

    /** Reads a text. */
    public static TableReading<Observations> read(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the table with commas and CRLF; {@link #read} gives the same observations back. */
    public static void write(Observations table, Appendable out) throws IOException {
        boolean years = table.rows().stream().anyMatch(row -> row.denominatorPeriod() != null);
        boolean references =
                table.rows().stream().anyMatch(row -> !row.countedFrom().isEmpty());
        List<String> heading = new ArrayList<>(REQUIRED);
        heading.addAll(List.of(DENOMINATOR, SOURCE));
        if (years) {
            heading.add(DENOMINATOR_PERIOD);
        }
        if (references) {
            heading.add(FROM);
        }
        CsvWriter csv = new CsvWriter(out);
        csv.row(heading);
        for (Observation row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(
                    row.unit(),
                    row.indicator(),
                    Periods.text(row.period()),
                    number(row.value()),
                    row.status().code(),
                    number(row.denominator()),
                    Objects.requireNonNullElse(row.source(), "")));
            if (years) {
                PlanPeriod year = row.denominatorPeriod();
                cells.add(year == null ? "" : Periods.text(year));
            }
            if (references) {
                cells.add(CsvWriter.list(row.countedFrom()));
            }
            csv.row(cells);
        }
    }

    /** Fails to decode what is no UTF-8 instead of putting question marks into names. */
    static Reader strict(InputStream utf8) {
        return new InputStreamReader(utf8, StandardCharsets.UTF_8.newDecoder());
    }

    private TableReading<Observations> table() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        List<Observation> read = rows.read(REQUIRED, OPTIONAL, () -> {
            Observation observation = observation();
            if (observation != null) {
                numbers.add(rows.number());
            }
            return observation;
        });
        Observations table = Observations.indexed(read);
        for (Finding conflict : RowConflicts.in(table, numbers::get)) {
            rows.refusals().add(conflict);
        }
        Optional<Observations> data = rows.refusals().hasErrors() ? Optional.empty() : Optional.of(table);
        return new TableReading<>(data, rows.refusals().findings(), numbers);
    }

    /** Looks at every cell before it gives up, so that a row is mended at once. */
    private @Nullable Observation observation() {
        String unit = rows.key(UNIT);
        String indicator = rows.key(INDICATOR);
        PlanPeriod period = rows.period(PERIOD, true);
        Status status = status();
        Rational value = value(status);
        Rational denominator = rows.number(DENOMINATOR);
        if (denominator != null && denominator.signum() < 0) {
            rows.refuse("csv-negative-denominator", DENOMINATOR, rows.cell(DENOMINATOR), List.of(), null);
        }
        PlanPeriod year = rows.period(DENOMINATOR_PERIOD, false);
        if (year != null && rows.cell(DENOMINATOR).isEmpty()) {
            rows.refuse("csv-denominator-missing", DENOMINATOR_PERIOD, rows.cell(DENOMINATOR_PERIOD), List.of(), null);
        }
        List<Reference> from = references(rows, FROM);
        String source = rows.cell(SOURCE);
        return rows.isRefused() || period == null || status == null
                ? null
                : new Observation(
                        unit,
                        indicator,
                        period,
                        status,
                        value,
                        denominator,
                        year,
                        source.isEmpty() ? null : source,
                        from);
    }

    private @Nullable Status status() {
        String text = rows.cell(STATUS);
        Optional<Status> status = Status.find(text);
        if (status.isEmpty()) {
            String codes = Stream.of(Status.values()).map(Status::code).collect(Collectors.joining(", "));
            String tidy = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
            String proposal = Status.find(tidy).map(Status::code).orElse(null);
            rows.refuse(
                    text.isEmpty() ? "csv-no-status" : "csv-unknown-status", STATUS, text, List.of(codes), proposal);
        }
        return status.orElse(null);
    }

    /** A value and a status that contradict each other are both shown; a status of zero may leave the 0 out. */
    private @Nullable Rational value(@Nullable Status status) {
        String text = rows.cell(VALUE);
        Rational value = rows.number(VALUE);
        if (status == null || (value == null && !text.isEmpty())) {
            return null;
        }
        if (value == null) {
            if (status == Status.ZERO) {
                return Rational.ZERO;
            }
            if (status.carriesValue()) {
                rows.refuse("csv-value-missing", VALUE, "", List.of(status.code()), null);
            }
        } else if (!status.carriesValue()) {
            rows.refuse("csv-value-unexpected", VALUE, text, List.of(status.code()), null);
        } else if (status == Status.ZERO && value.signum() != 0) {
            rows.refuse("csv-value-unexpected", VALUE, text, List.of(status.code()), null);
        } else if (status == Status.REPORTED && value.signum() == 0) {
            rows.refuse("csv-zero-as-reported", STATUS, rows.cell(STATUS), List.of(), Status.ZERO.code());
        }
        return value;
    }

    /** Returns the references of a cell; each that cannot be read is refused. */
    static List<Reference> references(CsvRows rows, String column) {
        List<Reference> references = new ArrayList<>();
        for (String word : words(rows.cell(column))) {
            Optional<Reference> reference = Reference.find(word);
            if (reference.isEmpty()) {
                rows.refuse("csv-no-reference", column, word, List.of(), null);
            }
            reference.ifPresent(references::add);
        }
        return references;
    }

    /** Cuts at blanks of any kind, and gives nothing for an empty cell. */
    static List<String> words(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("[\\s\\p{Z}\\p{Cc}]+")).toList();
    }

    private static String number(@Nullable Rational value) {
        return value == null ? "" : NumberText.written(value);
    }
}
