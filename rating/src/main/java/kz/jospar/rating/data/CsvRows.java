package kz.jospar.rating.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** The rows of a table under named columns, and what is wrong with each of their cells. */
final class CsvRows {
    private static final int SHOWN = 60;
    private static final int REMEMBERED = 50_000;

    private final CsvReader csv;
    private final Refusals refusals = new Refusals();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, NumberText> numbers = new HashMap<>();
    private final Map<String, Optional<PlanPeriod>> periods = new HashMap<>();
    private int width;
    private boolean rowRefused;

    CsvRows(Reader in) {
        csv = new CsvReader(in);
    }

    /**
     * Reads all rows: each comes from {@code row}, which asks for its cells and is not asked again for rows whose cells
     * were refused.
     */
    <T> List<T> read(List<String> required, List<String> optional, Supplier<@Nullable T> row) throws IOException {
        List<T> rows = new ArrayList<>();
        try {
            if (!header(required, optional)) {
                return rows;
            }
            while (csv.next()) {
                if (csv.fault() == null && isBlank(csv.fields())) {
                    continue;
                }
                rowRefused = false;
                if (wellFormed()) {
                    T read = row.get();
                    if (!rowRefused && read != null) {
                        rows.add(read);
                    }
                }
            }
        } catch (CharacterCodingException e) {
            refusals.add(Finding.of("csv-not-utf-8", Severity.ERROR, Place.DOCUMENT, ""));
        }
        return rows;
    }

    Refusals refusals() {
        return refusals;
    }

    int number() {
        return csv.number();
    }

    boolean isRefused() {
        return rowRefused;
    }

    /** Returns a cell without the blanks at its ends; a column that is not there is empty. */
    String cell(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : Ids.stripped(csv.fields().get(at));
    }

    /** Returns a key as written, each text once in memory; an empty one or one with blanks at its ends is refused. */
    String key(String column) {
        Integer at = columns.get(column);
        String written = at == null ? "" : csv.fields().get(at);
        String key = Ids.stripped(written);
        if (key.isEmpty()) {
            refuse("csv-empty-cell", column, "", List.of(), null);
        } else if (key.length() != written.length()) {
            refuse("csv-outer-blanks", column, written, List.of(), key);
        }
        return remembered(texts, key, Function.identity());
    }

    /** Returns a number, or nothing for an empty cell; what is no number is refused. */
    @Nullable
    Rational number(String column) {
        String text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        NumberText number = text.length() <= SHOWN ? remembered(numbers, text, NumberText::of) : NumberText.of(text);
        if (number.fault() != null) {
            refuse(number.fault(), column, text, List.of(), number.proposal());
        }
        return number.value();
    }

    /** Returns a period, or nothing for an empty cell where one may be missing; what is no period is refused. */
    @Nullable
    PlanPeriod period(String column, boolean required) {
        String text = cell(column);
        if (text.isEmpty() && !required) {
            return null;
        }
        Optional<PlanPeriod> period =
                text.length() <= SHOWN ? remembered(periods, text, Periods::find) : Periods.find(text);
        if (period.isEmpty()) {
            refuse(text.isEmpty() ? "csv-empty-cell" : "csv-no-period", column, text, List.of(), Periods.near(text));
        }
        return period.orElse(null);
    }

    /** Refuses the row for one of its cells. */
    void refuse(String code, String column, String text, List<String> more, @Nullable String proposal) {
        rowRefused = true;
        List<String> arguments = new ArrayList<>(List.of(column));
        arguments.addAll(more);
        add(code, Severity.ERROR, column, text, arguments, proposal);
    }

    private boolean header(List<String> required, List<String> optional) throws IOException {
        if (!csv.next() || isBlank(csv.fields())) {
            refusals.add(Finding.of("csv-no-header", Severity.ERROR, Place.DOCUMENT, String.join(",", required)));
            return false;
        }
        width = csv.fields().size();
        if (!sound()) {
            return false;
        }
        for (int at = 0; at < width; at++) {
            String column = Ids.stripped(csv.fields().get(at));
            if (columns.putIfAbsent(column, at) != null) {
                add("csv-column-twice", Severity.ERROR, cut(column), column, List.of(), null);
            } else if (!required.contains(column) && !optional.contains(column)) {
                String meant = near(column, required, optional);
                add("csv-unknown-column", Severity.WARNING, cut(column), column, List.of(), meant);
            }
        }
        for (String column : required) {
            if (!columns.containsKey(column)) {
                add("csv-column-missing", Severity.ERROR, column, column, List.of(), null);
            }
        }
        return !refusals.hasErrors();
    }

    /** Returns the column that differs from this one in capitals, hyphens and blanks only. */
    private static @Nullable String near(String column, List<String> required, List<String> optional) {
        String letters = letters(column);
        return Stream.concat(required.stream(), optional.stream())
                .filter(known -> letters(known).equals(letters))
                .findFirst()
                .orElse(null);
    }

    private static String letters(String column) {
        return column.replaceAll("[-_\\s]", "").toLowerCase(Locale.ROOT);
    }

    /** A row of separators only is one that a spreadsheet left behind. */
    private static boolean isBlank(List<String> fields) {
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean wellFormed() {
        if (!sound()) {
            return false;
        }
        int found = csv.fields().size();
        if (found != width) {
            List<String> arguments = List.of(Integer.toString(found), Integer.toString(width));
            add("csv-field-count", Severity.ERROR, null, String.join(" | ", csv.fields()), arguments, null);
        }
        return found == width;
    }

    private boolean sound() {
        CsvReader.Fault fault = csv.fault();
        if (fault != null) {
            add(fault.code(), Severity.ERROR, null, String.join(" | ", csv.fields()), List.of(), null);
        }
        return fault == null;
    }

    private void add(
            String code,
            Severity severity,
            @Nullable String column,
            String text,
            List<String> arguments,
            @Nullable String proposal) {
        Place place = new Place(null, csv.number(), column);
        refusals.add(new Finding(code, severity, place, cut(text), arguments, proposal));
    }

    /** A surrogate pair is not cut in two. */
    private static String cut(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "...";
    }

    private static <T> T remembered(Map<String, T> known, String text, Function<String, T> make) {
        T value = known.get(text);
        if (value == null) {
            value = make.apply(text);
            if (known.size() < REMEMBERED) {
                known.put(text, value);
            }
        }
        return value;
    }
}
