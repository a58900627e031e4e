package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;

/**
 * The rows that an amended plan keeps in place of measures it has no more: kk алып тасталған іс-шара, ru исключенное
 * мероприятие.
 *
 * <p>Worked case: {@code 22 | Исключен постановлением акимата ...} leaves the id 22.
 */
final class Repealed {
    private static final int LONGEST = 400;
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,3})[.)]?[ \u2013\u2014-]+(?=\\p{L})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:пункт|подпункт|строка|позиция|мероприятие) ?[\\d.,) ]*)?(?:исключ[её]н[аоы]?|утратил[аио]? силу)(?!\\p{L}).*"
                    + "|(?:.{0,300}[ \u2013-])?(?:(?:алып|алынып|шығарып) тасталды|күші жойылды|күшін жойды|күші жойылған)"
                    + "(?: ?[.,;:(\u2013\u2014-].*)?",
            Pattern.DOTALL);

    private Repealed() {}

    /** Returns the id that a repealed measure's row leaves; nothing where a row is no such row. */
    static Optional<String> id(Row row, Columns columns) {
        List<String> texts = new ArrayList<>();
        int column = 0;
        int merged = 0;
        String number = "";
        for (Cell cell : row.cells()) {
            if (column == columns.indexOf(ColumnKind.NUMBER) && Headings.isNumber(cell.text())) {
                number = cell.text();
            } else if (!cell.text().isEmpty() && !texts.contains(cell.text())) {
                texts.add(cell.text());
                merged = cell.columns();
            }
            column += cell.columns();
        }
        if (texts.size() != 1 || texts.get(0).length() > LONGEST) {
            return Optional.empty();
        }
        String text = Blanks.collapse(texts.get(0));
        Matcher begin = NUMBER.matcher(text);
        if (number.isEmpty() && (merged == row.columns() || merged > 1) && begin.lookingAt()) {
            number = begin.group(1);
            text = text.substring(begin.end());
        }
        return !number.isEmpty() && WORDS.matcher(text.toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(new MeasureNumber(number).key())
                : Optional.empty();
    }
}
