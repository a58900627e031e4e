package kz.jospar.rating.data;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of comma-separated text after RFC 4180. */
final class CsvWriter {
    private final Appendable out;

    CsvWriter(Appendable out) {
        this.out = out;
    }

    void row(List<String> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            out.append(at == 0 ? "" : ",").append(field(cells.get(at)));
        }
        out.append("\r\n");
    }

    /** Joins what has no blanks in it. */
    static String list(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String field(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
