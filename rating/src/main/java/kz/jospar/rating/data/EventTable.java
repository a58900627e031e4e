package kz.jospar.rating.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Event records as comma-separated text: kk іс-шаралар тізілімі (CSV), ru реестр мероприятий (CSV).
 *
 * <p>The heading names the columns in any order: {@code unit,event,kind,date,participants,parts,from}; the last three
 * may be missing. Dates are {@code 2025-03-31}; parts and references are parted by blanks; no number of participants
 * means that it is not known. The same event may stand in several rows: what then counts is a matter of {@link
 * Counting}, not of reading.
 */
public final class EventTable {
    private static final String EVENT = "event";
    private static final String KIND = "kind";
    private static final String DATE = "date";
    private static final String PARTICIPANTS = "participants";
    private static final String PARTS = "parts";
    private static final List<String> REQUIRED = List.of(ObservationTable.UNIT, EVENT, KIND, DATE);
    private static final List<String> OPTIONAL = List.of(PARTICIPANTS, PARTS, ObservationTable.FROM);
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DOTTED = Pattern.compile("([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})");
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final CsvRows rows;

    private EventTable(CsvRows rows) {
        this.rows = rows;
    }

    /** Reads bytes of UTF-8, with or without a byte order mark; other bytes are a finding. Closes nothing. */
    public static TableReading<List<EventRecord>> read(InputStream utf8) throws IOException {
        return read(ObservationTable.strict(utf8));
    }

    /** Reads a text to its end and closes nothing. */
    public static TableReading<List<EventRecord>> read(Reader text) throws IOException {
        EventTable table = new EventTable(new CsvRows(text));
        List<Integer> numbers = new ArrayList<>();
        List<EventRecord> events = List.copyOf(table.rows.read(REQUIRED, OPTIONAL, () -> {
            EventRecord event = table.event();
            if (event != null) {
                numbers.add(table.rows.number());
            }
            return event;
        }));
        Refusals refusals = table.rows.refusals();
        return new TableReading<>(
                refusals.hasErrors() ? Optional.empty() : Optional.of(events), refusals.findings(), numbers);
    }

    /** Reads a text. */
    public static TableReading<List<EventRecord>> read(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the records with commas and CRLF; {@link #read} gives the same records back. */
    public static void write(List<EventRecord> events, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.row(List.of(ObservationTable.UNIT, EVENT, KIND, DATE, PARTICIPANTS, PARTS, ObservationTable.FROM));
        for (EventRecord event : events) {
            Long participants = event.participants();
            csv.row(List.of(
                    event.unit(),
                    event.id(),
                    event.kind(),
                    event.date().toString(),
                    participants == null ? "" : participants.toString(),
                    CsvWriter.list(event.parts()),
                    CsvWriter.list(event.from())));
        }
    }

    private @Nullable EventRecord event() {
        String unit = rows.key(ObservationTable.UNIT);
        String id = rows.key(EVENT);
        if (!id.isEmpty() && !Ids.fits(id)) {
            rows.refuse("csv-blank-in-key", EVENT, id, List.of(), id.replaceAll("[\\s\\p{Z}\\p{Cc}]+", "-"));
        }
        String kind = rows.key(KIND);
        LocalDate date = date();
        Long participants = participants();
        Set<String> parts = new HashSet<>(ObservationTable.words(rows.cell(PARTS)));
        List<Reference> from = ObservationTable.references(rows, ObservationTable.FROM);
        return rows.isRefused() || date == null
                ? null
                : new EventRecord(unit, id, kind, date, participants, parts, from);
    }

    private @Nullable LocalDate date() {
        String text = rows.cell(DATE);
        LocalDate date = day(text);
        if (date == null) {
            Matcher dotted = DOTTED.matcher(text);
            String guess = dotted.matches() ? dotted.group(3) + "-" + dotted.group(2) + "-" + dotted.group(1) : "";
            String code = text.isEmpty() ? "csv-empty-cell" : "csv-no-date";
            rows.refuse(code, DATE, text, List.of(), day(guess) == null ? null : guess);
        }
        return date;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text, ISO) : null;
        } catch (DateTimeException e) {
            // 2025-02-30 and 2025/01/01 are no days.
            return null;
        }
    }

    private @Nullable Long participants() {
        Rational number = rows.number(PARTICIPANTS);
        if (number == null) {
            return null;
        }
        boolean whole = number.denominator().equals(BigInteger.ONE);
        if (!whole || number.signum() < 0 || number.numerator().compareTo(MOST) > 0) {
            rows.refuse("csv-no-count", PARTICIPANTS, rows.cell(PARTICIPANTS), List.of(), null);
            return null;
        }
        return number.numerator().longValueExact();
    }
}
