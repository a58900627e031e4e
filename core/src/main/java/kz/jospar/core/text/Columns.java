package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.jspecify.annotations.Nullable;

/** The columns of one table: what its heading row, further ones under merged headings and the column numbers say. */
final class Columns {
    private static final Pattern MONEY = Pattern.compile(
            "(?:млн|млрд|тыс|мың|mln|million|thousand)\\p{L}*\\.?\\s*(?:теңге|тенге|тг|tenge)\\p{L}*\\.?");

    private static final int MOST_HEADINGS = 6;
    private static final Pattern BROKEN = Pattern.compile("\\p{L}[-\u00ad]$");

    private final List<Row> headings = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private List<ColumnKind> kinds = List.of();
    private int begin = -1;
    private long unnamed;
    private Map<ColumnKind, Integer> first = Map.of();

    Columns(Row header) {
        headings.add(header);
        for (Cell cell : header.cells()) {
            for (int i = 0; i < cell.columns(); i++) {
                columns.add(new Column(cell));
            }
        }
        settle();
    }

    /** A heading that counts only where no other names its kind now counts or does not. */
    private void settle() {
        List<ColumnKind> outright = columns.stream()
                .filter(column -> !column.meaning.onlyIfNoOther())
                .map(column -> column.meaning.kind())
                .distinct()
                .toList();
        kinds = columns.stream()
                .map(column -> column.meaning.onlyIfNoOther() && outright.contains(column.meaning.kind())
                        ? ColumnKind.OTHER
                        : column.meaning.kind())
                .toList();
        unnamed = columns.stream().filter(column -> column.heading.isEmpty()).count();
        first = new EnumMap<>(ColumnKind.class);
        begin = -1;
        for (int i = 0; i < kinds.size(); i++) {
            first.putIfAbsent(kinds.get(i), i);
            boolean weak = columns.get(i).meaning.kind() == ColumnKind.DEADLINE && kinds.get(i) == ColumnKind.OTHER;
            begin = weak && begin < 0 ? i : begin;
        }
    }

    List<PlanColumn> shown() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new PlanColumn(
                        kinds.get(i),
                        heading(i),
                        columns.get(i).ordinal,
                        columns.get(i).meaning.year()))
                .toList();
    }

    int size() {
        return columns.size();
    }

    ColumnKind kind(int column) {
        return column < kinds.size() ? kinds.get(column) : ColumnKind.OTHER;
    }

    String heading(int column) {
        return columns.get(column).heading;
    }

    /** Returns what a column's cells are kept under: its heading, or its place where it is one of several without. */
    String key(int column) {
        return unnamed > 1 && heading(column).isEmpty() ? "#" + (column + 1) : heading(column);
    }

    /** Returns the year whose amounts a column holds, if it is a column of one year. */
    @Nullable
    Integer year(int column) {
        return columns.get(column).meaning.year();
    }

    /** Returns the column of beginnings beside that of deadlines, or -1: kk басталу мерзімі, ru срок начала. */
    int begin() {
        return begin;
    }

    /** Tells whether a column names those who help, none of whom leads. */
    boolean isCoExecutors(int column) {
        return columns.get(column).coExecutors;
    }

    /** Returns the language of a column's heading, if it has a word that tells. */
    @Nullable
    Language language(int column) {
        return columns.get(column).meaning.language();
    }

    /** Tells whether a column says in another language what an earlier one of its kind says. */
    boolean isTranslation(int column) {
        Language own = language(column);
        Language before = language(indexOf(kind(column)));
        return own != null && before != null && own != before;
    }

    /** Returns the column that says in another language what the first one of a kind says, or -1. */
    int translationOf(ColumnKind kind) {
        return IntStream.range(0, columns.size())
                .filter(i -> kind(i) == kind && isTranslation(i) && !isCoExecutors(i))
                .findFirst()
                .orElse(-1);
    }

    /** Returns the language most headings are in, if any tells. */
    @Nullable
    Language language() {
        Map<Language, Integer> times = new EnumMap<>(Language.class);
        columns.stream()
                .map(column -> column.meaning.language())
                .filter(Objects::nonNull)
                .forEach(language -> times.merge(language, 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Returns the unit that a heading over amounts names, such as "млн. тенге", or nothing. */
    String moneyUnit() {
        for (int i = 0; i < columns.size(); i++) {
            if (isMoney(kinds.get(i)) || kinds.get(i) == ColumnKind.FUNDING) {
                Matcher unit = MONEY.matcher(columns.get(i).heading);
                if (unit.find()) {
                    return unit.group();
                }
            }
        }
        return "";
    }

    /** Tells whether columns of a kind hold the parts of a line of funding. */
    static boolean isMoney(ColumnKind kind) {
        return kind == ColumnKind.YEAR
                || kind == ColumnKind.TOTAL
                || kind == ColumnKind.SOURCE
                || kind == ColumnKind.PROGRAMME;
    }

    /** Returns the first column of a kind, or -1. */
    int indexOf(ColumnKind kind) {
        return first.getOrDefault(kind, -1);
    }

    boolean has(ColumnKind kind) {
        return first.containsKey(kind);
    }

    /** Returns what each column holds, from left to right. */
    List<ColumnKind> kinds() {
        return kinds;
    }

    /** Returns the kinds the columns are known as, each once. */
    List<ColumnKind> known() {
        return kinds.stream()
                .filter(kind -> kind != ColumnKind.OTHER)
                .distinct()
                .sorted()
                .toList();
    }

    /** Tells whether a row repeats a heading row, as on each page of a printed table. */
    boolean isRepeated(Row row) {
        return headings.stream().anyMatch(heading -> Headings.repeats(heading, row));
    }

    /**
     * Tells whether the row below the heading is a second heading row: nothing but the column numbers and columns
     * without a name of their own have words ("by years": 2016, 2017 ...), or nothing but columns under a merged heading
     * ("Ответственные": исполнители, соисполнители).
     *
     * @param numbered whether rows below have numbers, so that a measure would have one
     */
    boolean isSubheadings(Row row, boolean numbered) {
        int number = indexOf(ColumnKind.NUMBER);
        boolean fromAbove = false;
        boolean unnamedOnly = number >= 0;
        boolean mergedOnly = columns.stream().anyMatch(column -> !column.merged)
                && !row.cells().isEmpty()
                && !Headings.isNumber(row.cells().get(0).text());
        int at = 0;
        for (Cell cell : row.cells()) {
            if (!cell.text().isEmpty()) {
                unnamedOnly &= kind(at) == ColumnKind.OTHER
                        || (kind(at) == ColumnKind.FUNDING
                                && List.of(ColumnKind.YEAR, ColumnKind.TOTAL)
                                        .contains(HeadingWords.of(cell.text()).kind()));
                mergedOnly &= at < columns.size() && columns.get(at).merged;
            }
            fromAbove |= at == number && cell.continued();
            at += cell.columns();
        }
        return row.cells().size() >= 2
                && headings.size() < MOST_HEADINGS
                && at <= size()
                && (mergedOnly || (unnamedOnly && (fromAbove || numbered)) || goesOnWithWords(row));
    }

    /** Tells whether a row goes on with a word that a hyphen breaks at the end of a heading: "Меро-", "приятие". */
    private boolean goesOnWithWords(Row row) {
        int at = 0;
        for (Cell cell : row.cells()) {
            boolean goesOn = !cell.text().isEmpty()
                    && Character.isLowerCase(cell.text().codePointAt(0))
                    && BROKEN.matcher(columns.get(at).heading).find();
            if (goesOn) {
                return true;
            }
            at += cell.columns();
        }
        return false;
    }

    void addSubheadings(Row row) {
        headings.add(row);
        int at = 0;
        for (Cell cell : row.cells()) {
            for (int i = at; i < at + cell.columns() && !cell.text().isEmpty(); i++) {
                columns.get(i).add(cell);
            }
            at += cell.columns();
        }
        settle();
    }

    void setOrdinals(Row row) {
        int at = 0;
        for (Cell cell : row.cells()) {
            columns.get(at).ordinal = cell.text();
            at += cell.columns();
        }
    }

    /** Tells whether a row repeats a heading row or the row of column numbers. */
    boolean shows(Row row) {
        List<String> ordinals = columns.stream().map(column -> column.ordinal).toList();
        return isRepeated(row) || row.cells().stream().map(Cell::text).allMatch(ordinals::contains);
    }

    /** One column while its heading rows are still coming. */
    private static final class Column {
        private String heading;
        private String ordinal = "";
        private HeadingWords.Meaning meaning;
        private boolean merged;
        private boolean coExecutors;

        Column(Cell cell) {
            heading = cell.text();
            meaning = HeadingWords.of(heading);
            merged = cell.columns() > 1;
            coExecutors = Headings.isCoExecutors(heading);
        }

        void add(Cell below) {
            HeadingWords.Meaning own = HeadingWords.of(below.text());
            heading = heading.isEmpty() ? below.text() : heading + "\n" + below.text();
            if (own.kind() != ColumnKind.OTHER || meaning.kind() == ColumnKind.OTHER) {
                meaning = own.kind() != ColumnKind.OTHER ? own : HeadingWords.of(heading);
            } else if (own.language() != null) {
                meaning = meaning.in(own.language()); // "на русском языке" under a heading in both languages
            }
            merged = below.columns() > 1;
            coExecutors = Headings.isCoExecutors(below.text());
        }
    }
}
