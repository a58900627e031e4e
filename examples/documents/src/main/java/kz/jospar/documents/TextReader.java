package kz.jospar.documents;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.table.Block;

/**
 * Reads plain text that was once a table.
 *
 * <p>Two shapes are known: each cell on a line of its own that begins with a tab ({@link StackedText}), and each row on
 * one line with tabs between the cells ({@link TabbedText}), as Excel saves a sheet, too.
 */
final class TextReader {
    /** A section or measure number that stands alone in its cell: {@code 7}, {@code 1.1.}, {@code 12)}. */
    static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,4})*[.)]?");

    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]\\n]{0,80}\\]");
    private static final Pattern LINE_TAG =
            Pattern.compile("(?i)</?(?:p|br|li|ul|ol|div|tr|h[1-6])(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern OTHER_TAG = Pattern.compile(
            "(?i)</?(?:b|strong|i|em|u|s|span|font|sup|sub|a|table|tbody|td|th)(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern BOLD_LINE = Pattern.compile("\\*\\*(.+)\\*\\*");

    private TextReader() {}

    static List<Block> read(Source source, String text) {
        List<String> lines = BOOKMARK.matcher(QuotedCells.plain(text))
                .replaceAll("")
                .lines()
                .map(line -> line.replace('\f', ' '))
                .toList();
        long stacked = lines.stream().filter(TextReader::isStacked).count();
        long tabbed = lines.stream().filter(TextReader::isTabbed).count();
        return stacked > tabbed ? StackedText.read(source, lines) : TabbedText.read(source, lines);
    }

    /** One cell on a line of its own. */
    static boolean isStacked(String line) {
        return line.startsWith("\t") && line.indexOf('\t', 1) < 0;
    }

    /** Several cells on one line. */
    static boolean isTabbed(String line) {
        return line.indexOf('\t', 1) > 0;
    }

    /** For each line the next one, itself included, that is such a line: found once, so that no line is sought twice. */
    static int[] next(List<String> lines, Predicate<String> such) {
        int[] next = new int[lines.size() + 1];
        next[lines.size()] = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            next[i] = such.test(lines.get(i)) ? i : next[i + 1];
        }
        return next;
    }

    /** Takes out what a converter left of a web page; tags that begin or end a line become line ends. */
    static String withoutTags(String cell) {
        return cell.indexOf('<') < 0
                ? cell
                : OTHER_TAG.matcher(LINE_TAG.matcher(cell).replaceAll("\n")).replaceAll("");
    }

    static void paragraph(Source source, List<Block> blocks, String line) {
        String stripped = withoutTags(line).strip();
        Matcher bold = BOLD_LINE.matcher(stripped);
        Block.Paragraph paragraph = source.paragraph(bold.matches() ? bold.group(1) : stripped);
        if (!paragraph.text().isEmpty()) {
            blocks.add(paragraph);
        }
    }
}
