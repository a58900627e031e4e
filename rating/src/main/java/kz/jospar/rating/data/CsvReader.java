package kz.jospar.rating.data;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of comma-separated text after RFC 4180, one at a time.
 *
 * <p>The first comma or semicolon outside quotation marks is the separator of the whole text. A record ends at CRLF, LF
 * or CR. What the RFC does not allow is read on and named as the record's fault, so that one bad row costs one row.
 */
final class CsvReader {
    /** Longer fields are cut: an open quotation mark would otherwise take in the rest of the file. */
    static final int LONGEST_FIELD = 20_000;

    /** Further fields are dropped. */
    static final int MOST_FIELDS = 1_000;

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder text = new StringBuilder();
    private final List<String> fields = new ArrayList<>();
    private int at;
    private int filled;
    private int separator = END;
    private int number;
    private @Nullable Fault fault;

    CsvReader(Reader in) {
        this.in = in;
    }

    /** What is wrong with a record. */
    enum Fault {
        OPEN_QUOTE("csv-open-quote"),
        STRAY_QUOTE("csv-stray-quote"),
        TOO_LONG("csv-too-long"),
        TOO_MANY("csv-too-many-fields");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Goes to the next record; false at the end of the text. */
    boolean next() throws IOException {
        fields.clear();
        fault = null;
        int c = read();
        if (number == 0 && c == BYTE_ORDER_MARK) {
            c = read();
        }
        if (c == END) {
            return false;
        }
        number++;
        while (true) {
            c = field(c);
            if (!parts(c)) {
                break;
            }
            c = read();
        }
        if (c == '\r' && peek() == '\n') {
            read();
        }
        return true;
    }

    /** Returns the record's number, 1 for the first; blank records count, as rows of a spreadsheet do. */
    int number() {
        return number;
    }

    /** Returns the record's fields; the list is used again for the next one. */
    List<String> fields() {
        return fields;
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    /** Reads a field that begins with {@code first}; returns what ended it. */
    private int field(int first) throws IOException {
        text.setLength(0);
        boolean quoted = first == '"';
        int c = quoted ? afterQuotes() : first;
        while (c != END && c != '\r' && c != '\n' && !parts(c)) {
            if (quoted || c == '"') {
                note(Fault.STRAY_QUOTE);
            }
            append(c);
            c = read();
        }
        if (fields.size() < MOST_FIELDS) {
            fields.add(text.toString());
        } else {
            note(Fault.TOO_MANY);
        }
        return c;
    }

    private int afterQuotes() throws IOException {
        while (true) {
            int c = read();
            if (c == END) {
                note(Fault.OPEN_QUOTE);
                return END;
            }
            if (c == '"') {
                if (peek() != '"') {
                    return read();
                }
                read();
            }
            append(c);
        }
    }

    private boolean parts(int c) {
        if (separator == END && (c == ',' || c == ';')) {
            separator = c;
        }
        return c != END && c == separator;
    }

    private void append(int c) {
        if (text.length() < LONGEST_FIELD) {
            text.append((char) c);
        } else {
            note(Fault.TOO_LONG);
        }
    }

    /** The first fault counts, but an open quotation mark is the cause of what it takes in. */
    private void note(Fault found) {
        if (fault == null || found == Fault.OPEN_QUOTE) {
            fault = found;
        }
    }

    private int read() throws IOException {
        return fill() ? buffer[at++] : END;
    }

    private int peek() throws IOException {
        return fill() ? buffer[at] : END;
    }

    /** A reader may give nothing once and something later; only -1 is the end. */
    private boolean fill() throws IOException {
        while (at == filled) {
            int count = in.read(buffer, 0, buffer.length);
            if (count < 0) {
                return false;
            }
            at = 0;
            filled = count;
        }
        return true;
    }
}
