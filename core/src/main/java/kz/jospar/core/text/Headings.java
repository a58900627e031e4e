package kz.jospar.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;

/** Tells what a column holds by the words of its heading, in Kazakh, Russian and English. */
final class Headings {
    /** Beginnings of words; the first kind with a hit wins, so "Орындау мерзімі" is a deadline, not an executor. */
    private static final List<Map.Entry<ColumnKind, List<String>>> WORDS = List.of(
            Map.entry(ColumnKind.NUMBER, List.of("№", "р/с", "п/п", "р/н", "no.")),
            Map.entry(ColumnKind.DEADLINE, List.of("мерзім", "срок", "deadline", "term")),
            Map.entry(ColumnKind.FORM, List.of("аяқта", "нысан", "форм", "заверш", "form", "completion")),
            Map.entry(
                    ColumnKind.EXECUTORS,
                    List.of(
                            "орындау",
                            "жауапты",
                            "исполнит",
                            "соисполнит",
                            "ответствен",
                            "executor",
                            "co-executor",
                            "responsible")),
            Map.entry(
                    ColumnKind.FUNDING,
                    List.of("шығын", "шығыс", "қаржы", "расход", "финанс", "стоимост", "cost", "fund")),
            Map.entry(
                    ColumnKind.TITLE,
                    List.of("іс-шара", "ісшара", "шара", "атауы", "мероприят", "наименован", "measure")));

    private static final Pattern EXECUTORS =
            Pattern.compile("орындаушы|жауапты|исполнит|ответствен|executor|responsible");
    private static final Pattern WRAP = Pattern.compile("[-\u00ad]\n\\s*");

    /** What a heading says of those who help: kk бірлесіп орындаушылар, бірлескен орындаушылар; ru соисполнители. */
    private static final Pattern CO_EXECUTORS =
            Pattern.compile("(?:(?:бірлесіп|бірлескен|қоса) орындаушы|соисполнит|co-executor)\\p{L}*");

    private Headings() {}

    /** Tells whether a heading names co-executors and not also those who lead ("Исполнители, соисполнители"). */
    static boolean isCoExecutors(String heading) {
        Matcher co = CO_EXECUTORS.matcher(folded(heading));
        return co.find() && !EXECUTORS.matcher(co.replaceAll("")).find();
    }

    /** Tells whether a cell's text is a number as measures have it: it has a digit and no blank. */
    static boolean isNumber(String text) {
        return text.length() <= 12
                && text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().noneMatch(Character::isWhitespace);
    }

    private static String folded(String heading) {
        return Blanks.collapse(WRAP.matcher(heading).replaceAll("")).toLowerCase(Locale.ROOT);
    }

    /** Returns what a heading names. */
    static ColumnKind kind(String heading) {
        String lower = folded(heading);
        for (Map.Entry<ColumnKind, List<String>> entry : WORDS) {
            for (String word : entry.getValue()) {
                if (lower.startsWith(word) || lower.contains(" " + word)) {
                    return entry.getKey();
                }
            }
        }
        return ColumnKind.OTHER;
    }

    /** Tells whether a row is a heading row: it names measures or deadlines, and another column. */
    static boolean isHeader(Row row) {
        List<ColumnKind> kinds = row.cells().stream()
                .map(cell -> cell.text().length() > 120 ? ColumnKind.OTHER : kind(cell.text()))
                .toList();
        long known = kinds.stream()
                .filter(kind -> kind != ColumnKind.OTHER)
                .distinct()
                .count();
        return known >= 2 && (kinds.contains(ColumnKind.TITLE) || kinds.contains(ColumnKind.DEADLINE));
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
