package kz.jospar.documents;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Shows numbers as the cell does, whatever the machine's locale, and days as acts write them.
 *
 * <p>A day is 25.12.2025 in whatever form the cell has it; a cell that shows a month and a year, or a year alone, keeps
 * to that. Thousands stand apart by a non-breaking blank, decimals after a point.
 */
final class ShownNumber {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy", Locale.ROOT);

    private static final Pattern KAZAKH = Pattern.compile("(?i)\\[\\$[^\\]-]*-(?:[0-9a-f]{0,4}043f|43f|kk[^\\]]*)\\]");
    private static final Pattern RUSSIAN =
            Pattern.compile("(?i)\\[\\$[^\\]-]*-(?:[0-9a-f]{0,4}0?419|fc19|ru[^\\]]*)\\]");
    /** Words in a format that stand for themselves, and what stands in brackets. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

    /** POI's own test takes a format for a number's as soon as it holds a word such as "г." or "жыл". */
    private static final Pattern DATED = Pattern.compile("[^0#?]*[dy][^0#?]*");

    private static final List<String> KAZAKH_MONTHS = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
    private static final List<String> RUSSIAN_MONTHS = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");

    /** The longest format Excel itself takes. */
    private static final int LONGEST_FORMAT = 255;

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean from1904;

    ShownNumber(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * Returns a number as text.
     *
     * @param value the number, finite
     * @param format the number of its format
     * @param code the format itself, such as {@code 0.00}
     */
    String text(double value, int format, String code) {
        if (code.length() > LONGEST_FORMAT) {
            return plain(value);
        }
        String letters = LITERALS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        // Below 1 it is a time of day without a day.
        if (value >= 1 && DATED.matcher(letters).matches() && DateUtil.isValidExcelDate(value)) {
            return day(DateUtil.getLocalDateTime(value, from1904), code, letters);
        }
        try {
            String text = formatter.formatRawCellContents(value, format, code, from1904);
            return letters.indexOf(',') >= 0 ? text.replace(',', '\u00a0') : text;
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ArithmeticException e) {
            // A format that is none: Excel would not open the file.
            return plain(value);
        }
    }

    private static String day(LocalDateTime moment, String code, String letters) {
        if (letters.indexOf('d') >= 0) {
            return DAY.format(moment);
        }
        if (letters.indexOf('m') < 0) {
            return Integer.toString(moment.getYear());
        }
        if (letters.contains("mmm") && KAZAKH.matcher(code).find()) {
            return KAZAKH_MONTHS.get(moment.getMonthValue() - 1) + " " + moment.getYear();
        }
        if (letters.contains("mmm") && RUSSIAN.matcher(code).find()) {
            return RUSSIAN_MONTHS.get(moment.getMonthValue() - 1) + " " + moment.getYear();
        }
        return MONTH.format(moment);
    }

    private String plain(double value) {
        return formatter.formatRawCellContents(value, 0, "General");
    }
}
