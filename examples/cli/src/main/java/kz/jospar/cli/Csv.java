package kz.jospar.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as comma-separated text after RFC 4180, in UTF-8: the same cells give the same bytes. */
final class Csv {
    private final StringBuilder text = new StringBuilder();
    private int rows = -1;

    Csv(String... heading) {
        row(heading);
    }

    /** What is absent is an empty cell. */
    Csv row(@Nullable String... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        rows++;
        return this;
    }

    /** Returns the number of rows without the heading. */
    int rows() {
        return rows;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
