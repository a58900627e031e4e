package kz.jospar.core.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;

/** Tells heading rows from others by the words of their cells. */
final class Headings {
    private static final int LONGEST = 120;
    /** A heading stands near the top of its table: what stands above it are lines of a title. */
    private static final int ROWS_SEARCHED = 60;

    private static final Pattern EXECUTORS =
            Pattern.compile("орындаушы|жауапты|исполнит|ответствен|executor|responsible");

    /** What a heading says of those who help: kk бірлесіп орындаушылар, бірлескен орындаушылар; ru соисполнители. */
    private static final Pattern CO_EXECUTORS =
            Pattern.compile("(?:(?:бірлесіп|бірлескен|қоса) орындаушы|со-?исполнит|co-executor)\\p{L}*");

    private Headings() {}

    /** Tells whether a heading names co-executors and not also those who lead ("Исполнители, соисполнители"). */
    static boolean isCoExecutors(String heading) {
        Matcher co = CO_EXECUTORS.matcher(HeadingWords.folded(heading));
        return co.find() && !EXECUTORS.matcher(co.replaceAll("")).find();
    }

    /** Tells whether a cell's text is a number as measures have it: it has a digit and no blank. */
    static boolean isNumber(String text) {
        return text.length() <= 12
                && text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().noneMatch(Character::isWhitespace);
    }

    /** Returns what a heading names. */
    static ColumnKind kind(String heading) {
        return heading.length() > LONGEST
                ? ColumnKind.OTHER
                : HeadingWords.of(heading).kind();
    }

    /** Returns where a table's heading row is, or -1. */
    static int rowIn(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), ROWS_SEARCHED); i++) {
            if (isHeader(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether a row is a heading row: it names measures or deadlines, and another column, and has no number. */
    static boolean isHeader(Row row) {
        List<ColumnKind> kinds =
                row.cells().stream().map(cell -> kind(cell.text())).toList();
        long known = kinds.stream()
                .filter(kind -> kind != ColumnKind.OTHER)
                .distinct()
                .count();
        return known >= 2
                && (kinds.contains(ColumnKind.TITLE) || kinds.contains(ColumnKind.DEADLINE))
                && row.cells().stream().noneMatch(cell -> isMeasureNumber(cell.text()));
    }

    /** "7", "1.1." and "12)" are numbers of measures; the year over a column of amounts is none. */
    private static boolean isMeasureNumber(String text) {
        return isNumber(text)
                && text.codePoints().noneMatch(Character::isLetter)
                && HeadingWords.of(text).kind() != ColumnKind.YEAR;
    }

    /** Tells whether a row repeats the heading row, as on each page of a printed table. */
    static boolean repeats(Row header, Row row) {
        return words(header).equals(words(row));
    }

    private static List<String> words(Row row) {
        return row.cells().stream()
                .map(cell -> Blanks.collapse(cell.text()).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Tells whether a row numbers the columns: 1, 2, 3 ... */
    static boolean isOrdinals(Row row, int columns) {
        int expected = 1;
        for (Cell cell : row.cells()) {
            if (!cell.text().equals(Integer.toString(expected++))) {
                return false;
            }
        }
        return row.cells().size() >= 2 && row.columns() <= columns;
    }
}
