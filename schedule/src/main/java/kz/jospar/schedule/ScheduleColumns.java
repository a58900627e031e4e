package kz.jospar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;

/** What the columns of a schedule's table hold, by the words of their headings. */
final class ScheduleColumns {
    private enum Kind {
        FROM("^(?:с|от|from)$|басталу\\p{L}*|бастап|начал\\p{L}*|start\\p{L}*|begin\\p{L}*"),
        TO("^(?:по|до|to|until)$|аяқтал\\p{L}*|дейін|оконч\\p{L}*|конец|end\\p{L}*"),
        // "Күн тәртібі" is an agenda.
        DATE("күні|күн(?! тәртіб)|мерзім\\p{L}*|уақыт\\p{L}*|дат[аы]|срок\\p{L}*|время|dates?|day|when|time|deadline"),
        NUMBER("№|р/с|п/п|no\\.?"),
        TITLE(
                "атау\\p{L}*|күн тәртіб\\p{L}*|іс-шара\\p{L}*|тақырып\\p{L}*|мәселе\\p{L}*|отырыс\\p{L}*|мероприят\\p{L}*|наименован\\p{L}*"
                        + "|тем[аы]|вопрос\\p{L}*|повестк\\p{L}*|заседани\\p{L}*|title|event|subject|topic|agenda|name|sitting"),
        OTHER("");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
        }
    }

    private final List<Kind> kinds;

    private ScheduleColumns(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Returns the columns of a heading row: one that names a date or a first day, beside another column. */
    static Optional<ScheduleColumns> of(Row row) {
        List<String> cells = cells(row);
        List<Kind> kinds = cells.stream().map(ScheduleColumns::kind).toList();
        boolean dated = kinds.contains(Kind.DATE) || kinds.contains(Kind.FROM);
        long known =
                kinds.stream().filter(kind -> kind != Kind.OTHER).distinct().count();
        boolean words = cells.stream().noneMatch(ScheduleColumns::hasDigit);
        boolean several =
                cells.stream().filter(cell -> !cell.isEmpty()).limit(2).count() == 2;
        return dated && (known >= 2 || (words && several)) ? Optional.of(new ScheduleColumns(kinds)) : Optional.empty();
    }

    /** Tells whether these are the columns of another heading row; "Мұғалімдер күні" is what is on, and no heading. */
    boolean isRepeatedBy(ScheduleColumns other) {
        return kinds.equals(other.kinds);
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** "Басталу күні" is a first day, not a date; a heading with a digit is no heading. */
    private static Kind kind(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        if (lower.length() > 60 || hasDigit(lower)) {
            return Kind.OTHER;
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.OTHER && kind.words.matcher(lower).find()) {
                return kind;
            }
        }
        return Kind.OTHER;
    }

    /** The texts by column; a cell over several columns stands in the first. */
    static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            cells.add(cell.text());
            for (int i = 1; i < cell.columns() && i < 64; i++) {
                cells.add("");
            }
        }
        return cells;
    }

    /** One cell with words over the whole table: the heading of a part. */
    static boolean isHeading(Row row) {
        List<Cell> filled =
                row.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
        return filled.size() == 1 && (filled.get(0).columns() > 1 || row.cells().size() == 1);
    }

    /** Returns a row as one line. */
    static String line(Row row) {
        StringJoiner line = new StringJoiner(" | ");
        row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).forEach(line::add);
        return line.toString();
    }

    /** Tells whether a row numbers the columns: 1, 2, 3 ... */
    boolean isOrdinals(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return cells.size() >= 2;
    }

    String date(List<String> cells) {
        return first(cells, Kind.DATE);
    }

    String from(List<String> cells) {
        return first(cells, Kind.FROM);
    }

    String to(List<String> cells) {
        return first(cells, Kind.TO);
    }

    /** Returns what is on; where no column is headed so, the words of the columns without a known heading. */
    String title(List<String> cells) {
        Kind kind = kinds.contains(Kind.TITLE) ? Kind.TITLE : Kind.OTHER;
        StringJoiner title = new StringJoiner("; ");
        for (int i = 0; i < cells.size() && i < kinds.size(); i++) {
            if (kinds.get(i) == kind && !cells.get(i).isEmpty()) {
                title.add(cells.get(i).replace('\n', ' '));
            }
        }
        return title.toString();
    }

    private String first(List<String> cells, Kind kind) {
        int column = kinds.indexOf(kind);
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
