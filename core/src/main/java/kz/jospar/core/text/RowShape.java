package kz.jospar.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.jspecify.annotations.Nullable;

/** What kind of row a row is, by its words and by which columns have words: never by a column's place. */
final class RowShape {
    private static final Pattern INDICATOR = Pattern.compile(
            "(?:\\d{1,3}[.)-]? ?)?(?:целев\\p{L}+ индикатор|показател\\p{L} (?:прямых |конечных )?результат"
                    + "|показатель|целев\\p{L}+ показател|нысаналы индикатор|нысаналы көрсеткіш|нәтиже көрсеткіш"
                    + "|нәтижелер көрсеткіш|target indicator|result indicator|performance indicator).*");

    private static final Pattern TOTAL = Pattern.compile(
            "(?:всего|итого|барлығы|жиыны|жалпы (?:сома|шығын|көлем)\\p{L}*|общая сумма|(?:grand )?total)(?!\\p{L}).*",
            Pattern.DOTALL);

    private static final Pattern GOAL = Pattern.compile(
            "(?:(?:\\d{1,2}|[ivxіх]{1,5})[.)-]? ?-?)?(?:стратегическ\\p{L}+ )?"
                    + "(?:цель|мақсат|мақсаты|направление|бағыт|бағыты|приоритет|басымдық|goal|priority|direction)"
                    + "(?!\\p{L}).*",
            Pattern.DOTALL);

    private static final Set<String> SUBHEADINGS = Set.of(
            "показатели",
            "показатели результатов",
            "показатели прямых результатов",
            "целевые индикаторы",
            "нысаналы индикаторлар",
            "нәтиже көрсеткіштері",
            "көрсеткіштер",
            "план мероприятий",
            "іс-шаралар жоспары",
            "indicators",
            "target indicators");

    /** How a text begins that heads a section even where it could go on with the measure above. */
    private static final Pattern SECTION = Pattern.compile(
            "(?:(?:\\d{1,2}|[ivxіх]{1,5})[.)-]? ?-?)?(?:раздел|бөлім|задача|міндет|section|task)(?!\\p{L}).*"
                    + "|[ivxіх]{1,5}[.)] .*",
            Pattern.DOTALL);

    private static final Pattern ROMAN = Pattern.compile("[IVXІХ]{1,5}[.)]?");

    private RowShape() {}

    /** A row as one line of the notes. */
    static String line(Row row) {
        StringJoiner line = new StringJoiner(" | ");
        row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).forEach(line::add);
        return line.toString();
    }

    /** The first words of a row. */
    static String firstText(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns a row's text in the first column of a kind; empty where there is none. */
    static String text(Row row, Columns columns, ColumnKind kind) {
        Cell cell = cell(row, columns.indexOf(kind));
        return cell == null ? "" : cell.text();
    }

    static @Nullable Cell cell(Row row, int wanted) {
        int column = 0;
        for (Cell cell : row.cells()) {
            if (column == wanted) {
                return cell;
            }
            column += cell.columns();
        }
        return null;
    }

    /** Tells whether a row has a number of its own where the table has its numbers. */
    static boolean hasNumber(Row row, Columns columns) {
        Cell number = cell(row, columns.indexOf(ColumnKind.NUMBER));
        return number != null
                && number.columns() == 1
                && Headings.isNumber(number.text())
                && !Headings.isOrdinals(row, columns.size());
    }

    /**
     * Tells whether a row heads a section: one cell with words, merged across or alone, or the number column's where
     * they are no number. Words in another column, alone in their row, go on with the measure above where the table is
     * numbered.
     *
     * @param mayGoOn whether there is a measure above with which the row could go on
     */
    static boolean isSection(Row row, Columns columns, boolean mayGoOn) {
        if (row.cells().stream().anyMatch(Cell::continued)) {
            return false;
        }
        Cell filled = null;
        int at = 0;
        int column = 0;
        for (Cell cell : row.cells()) {
            if (!cell.text().isEmpty()) {
                if (filled != null) {
                    return false;
                }
                filled = cell;
                at = column;
            }
            column += cell.columns();
        }
        if (filled == null) {
            return false;
        }
        ColumnKind kind = columns.kind(at);
        if (filled.columns() > 1) {
            return filled.columns() == row.columns() || !Columns.isMoney(kind);
        }
        if (Headings.isNumber(filled.text())) {
            return false;
        }
        if (row.cells().size() == 1 || kind == ColumnKind.NUMBER) {
            return true;
        }
        boolean words = kind == ColumnKind.TITLE || kind == ColumnKind.OTHER;
        return words && (!mayGoOn || headsSection(filled.text()));
    }

    private static boolean headsSection(String text) {
        String lower = start(text);
        boolean capitals = text.length() > 8
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return capitals
                || SECTION.matcher(lower).matches()
                || GOAL.matcher(lower).matches();
    }

    /** Tells whether a row has a number and a title and nothing else, in all its columns. */
    static boolean isNumberAndTitle(Row row, Columns columns) {
        String number = text(row, columns, ColumnKind.NUMBER);
        return columns.has(ColumnKind.NUMBER)
                && columns.has(ColumnKind.TITLE)
                && row.columns() == columns.size()
                && row.cells().size() > 2
                && (Headings.isNumber(number) || ROMAN.matcher(number).matches())
                && !text(row, columns, ColumnKind.TITLE).isEmpty()
                && row.cells().stream()
                                .filter(cell -> !cell.text().isEmpty() || cell.continued())
                                .count()
                        == 2;
    }

    /** Tells whether a row is a number beside a title that is merged over all other columns. */
    static boolean isNumberAndMergedTitle(Row row, Columns columns) {
        Cell title = cell(row, columns.indexOf(ColumnKind.TITLE));
        String number = text(row, columns, ColumnKind.NUMBER);
        return row.cells().size() == 2
                && title != null
                && title.columns() > 1
                && !title.text().isEmpty()
                && row.columns() >= columns.size()
                && (Headings.isNumber(number) || ROMAN.matcher(number).matches());
    }

    /** Tells whether a row below a total splits it up: "в том числе", "оның ішінде", payers with amounts, and no number. */
    static boolean isPartOfTotal(Row row, Columns columns) {
        if (isNumbered(row, columns)
                || List.of(ColumnKind.DEADLINE, ColumnKind.FORM, ColumnKind.EXECUTORS).stream()
                        .anyMatch(kind -> !text(row, columns, kind).isEmpty())) {
            return false;
        }
        int filled = 0;
        boolean amounts = false;
        int column = 0;
        for (Cell cell : row.cells()) {
            if (!cell.text().isEmpty()) {
                ColumnKind kind = columns.kind(column);
                filled++;
                amounts |= Columns.isMoney(kind)
                        || kind == ColumnKind.FUNDING
                        || (kind != ColumnKind.TITLE && cell.text().codePoints().anyMatch(Character::isDigit));
            }
            column += cell.columns();
        }
        return filled > 1 && amounts;
    }

    /** Tells whether a row has a number, in digits or Roman, where the table has its numbers. */
    private static boolean isNumbered(Row row, Columns columns) {
        return hasNumber(row, columns)
                || ROMAN.matcher(text(row, columns, ColumnKind.NUMBER)).matches();
    }

    /** Tells whether a row has nothing but amounts, payers and programmes: one more line of a measure's funding. */
    static boolean isMoneyOnly(Row row, Columns columns) {
        int column = 0;
        for (Cell cell : row.cells()) {
            if (!cell.text().isEmpty() && !Columns.isMoney(columns.kind(column))) {
                return false;
            }
            column += cell.columns();
        }
        return true;
    }

    /** Tells whether a title begins an item and does not go on with the words above it. */
    static boolean beginsItem(String title) {
        int first = title.codePointAt(0);
        return !Character.isLowerCase(first) || (title.length() > 1 && title.charAt(1) == ')');
    }

    /** Tells whether a row adds up others: "Всего", "Барлығы", "Итого по задаче 1". */
    static boolean isTotal(Row row, Columns columns) {
        boolean done = List.of(ColumnKind.DEADLINE, ColumnKind.FORM, ColumnKind.EXECUTORS).stream()
                .anyMatch(kind -> !text(row, columns, kind).isEmpty()
                        && !TOTAL.matcher(start(text(row, columns, kind))).matches());
        return !done
                && !hasNumber(row, columns)
                && TOTAL.matcher(start(firstWords(row))).matches();
    }

    /** The row's first words that are words: amounts may stand to their left. */
    private static String firstWords(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("");
    }

    /** Tells whether a heading may stand over several sections: "Цель 1. ...", "Мақсат: ...". */
    static boolean isGoal(String heading) {
        return GOAL.matcher(start(heading)).matches();
    }

    /** Tells whether a heading only says what kind of rows follows: "Мероприятия", "Іс-шаралар". */
    static boolean isSubheading(String text) {
        String lower = start(text);
        while (lower.endsWith(":") || lower.endsWith(".")) {
            lower = lower.substring(0, lower.length() - 1);
        }
        return SUBHEADINGS.contains(lower) || (lower.indexOf(' ') < 0 && Headings.kind(lower) == ColumnKind.TITLE);
    }

    /**
     * Tells whether a measure-like row is measured, not done: "Показатель результата 1" has a number of its own, no
     * deadline and no form. A row that does not say so has values, and no money's unit, payer or programme.
     */
    static boolean isIndicator(Draft draft) {
        Columns columns = draft.table();
        if (!columns.has(ColumnKind.TITLE)
                || !columns.has(ColumnKind.DEADLINE)
                || !draft.first(ColumnKind.DEADLINE).isEmpty()
                || !draft.beyond().isEmpty()) {
            return false;
        }
        if (INDICATOR.matcher(start(draft.first(ColumnKind.TITLE))).lookingAt()) {
            return true;
        }
        boolean values = draft.money().lines().stream()
                .anyMatch(line ->
                        line.cells().keySet().stream().allMatch(column -> columns.kind(column) == ColumnKind.YEAR));
        return columns.has(ColumnKind.FORM)
                && draft.first(ColumnKind.FORM).isEmpty()
                && !draft.first(ColumnKind.TITLE).isEmpty()
                && values
                && draft.money().words().isEmpty()
                && draft.first(ColumnKind.FUNDING).isEmpty()
                && columns.has(ColumnKind.UNIT)
                && !isMoneyUnit(draft.first(ColumnKind.UNIT));
    }

    private static boolean isMoneyUnit(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return unit.isEmpty()
                || lower.contains("тенге")
                || lower.contains("теңге")
                || lower.contains("тг")
                || lower.contains("млн")
                || lower.contains("tenge");
    }

    private static String start(String text) {
        return Blanks.collapse(text.substring(0, Math.min(text.length(), 120))).toLowerCase(Locale.ROOT);
    }
}
