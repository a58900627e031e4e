package kz.jospar.portal.rating;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.rating.account.BreakdownText;
import kz.jospar.rating.account.BreakdownText.Datum;
import kz.jospar.rating.account.BreakdownText.Row;

/** How a score is made up, as comma-separated text of RFC 4180 with a byte order mark, by which spreadsheets know UTF-8. */
final class PointsCsv {
    private static final String FORMULA = "=+-@\t\r";

    private PointsCsv() {}

    static byte[] of(BreakdownText.Sheet sheet) {
        StringBuilder text = new StringBuilder("\ufeff");
        line(text, "number", "indicator", "name", "reported", "value", "weight", "points", "exact", "working", "notes");
        for (Row row : sheet.rows()) {
            line(
                    text,
                    row.number(),
                    row.indicator(),
                    row.name(),
                    row.data().stream().map(PointsCsv::datum).collect(Collectors.joining("; ")),
                    row.value(),
                    row.weight(),
                    row.points(),
                    row.exact(),
                    String.join("; ", row.working()),
                    String.join(" ", row.notes()));
        }
        line(text, "sum", "", "", "", "", "", sheet.sum(), "", "", String.join(" ", sheet.notes()));
        line(text, "score", "", "", "", "", "", sheet.shown(), "", "", "");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String datum(Datum datum) {
        return Stream.of(
                        datum.name(),
                        datum.period(),
                        datum.value(),
                        datum.status(),
                        datum.denominator(),
                        datum.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder text, String... cells) {
        text.append(List.of(cells).stream().map(PointsCsv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A text that a spreadsheet would compute is led by an apostrophe; a number is not. */
    private static String quoted(String cell) {
        boolean computes = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-[\\d.,/\u00a0]*");
        return '"' + (computes ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
