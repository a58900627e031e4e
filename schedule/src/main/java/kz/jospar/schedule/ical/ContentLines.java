package kz.jospar.schedule.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes content lines: at most 75 octets each, cut between characters, CRLF at the end (RFC 5545, 3.1).
 *
 * <p>Counts octets, not characters: a Kazakh letter is two of them. Characters are encoded straight into a buffer, so
 * that a feed of any length takes the same memory.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    /** The longest piece that is put at once: a fold and a character or an escape. */
    private static final int PIECE = 8;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 13];
    private int size;
    private int column;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** Begins a line with octets that have no character beyond ASCII and fit into it. */
    void start(byte[] beginning) throws IOException {
        room(beginning.length);
        System.arraycopy(beginning, 0, buffer, size, beginning.length);
        size += beginning.length;
        column = beginning.length;
    }

    /** Writes a whole line that is known to need no fold, with its end. */
    void whole(byte[] line) throws IOException {
        start(line);
        end();
    }

    /** Goes on with a value in the form of its type. */
    void value(String text) throws IOException {
        put(text, false);
    }

    /** Goes on with a value of type TEXT, plain already: what the format gives a meaning is escaped. */
    void text(String plain) throws IOException {
        put(plain, true);
    }

    /** Goes on with a number of so many digits, zeros before it. */
    void digits(int number, int count) throws IOException {
        room(count + 3);
        foldBefore(count);
        int rest = number;
        for (int i = count - 1; i >= 0; i--) {
            buffer[size + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
        column += count;
    }

    /** Goes on with one character of ASCII. */
    void ascii(char c) throws IOException {
        room(PIECE);
        foldBefore(1);
        buffer[size++] = (byte) c;
        column++;
    }

    /** Ends the line. */
    void end() throws IOException {
        room(2);
        buffer[size++] = '\r';
        buffer[size++] = '\n';
        column = 0;
    }

    /** Writes a line of a beginning in ASCII and a value in the form of its type. */
    void line(String beginning, String value) throws IOException {
        start(beginning.getBytes(StandardCharsets.US_ASCII));
        value(value);
        end();
    }

    /** Hands on what is buffered; the stream itself is not flushed. */
    void finish() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    private void put(String text, boolean escaping) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            room(PIECE);
            char c = text.charAt(i);
            if (c < 0x80) {
                if (escaping && (c == ',' || c == ';' || c == '\\' || c == '\n')) {
                    foldBefore(2);
                    buffer[size++] = '\\';
                    buffer[size++] = (byte) (c == '\n' ? 'n' : c);
                    column += 2;
                } else {
                    foldBefore(1);
                    buffer[size++] = (byte) c;
                    column++;
                }
            } else if (c < 0x800) {
                foldBefore(2);
                buffer[size++] = (byte) (0xC0 | (c >> 6));
                buffer[size++] = (byte) (0x80 | (c & 0x3F));
                column += 2;
            } else if (Character.isHighSurrogate(c)) {
                int point = text.codePointAt(i++);
                foldBefore(4);
                buffer[size++] = (byte) (0xF0 | (point >> 18));
                buffer[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
                buffer[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
                buffer[size++] = (byte) (0x80 | (point & 0x3F));
                column += 4;
            } else {
                foldBefore(3);
                buffer[size++] = (byte) (0xE0 | (c >> 12));
                buffer[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                buffer[size++] = (byte) (0x80 | (c & 0x3F));
                column += 3;
            }
        }
    }

    private void foldBefore(int octets) {
        if (column + octets > LONGEST) {
            buffer[size++] = '\r';
            buffer[size++] = '\n';
            buffer[size++] = ' ';
            column = 1; // the blank that begins a folded line counts
        }
    }

    private void room(int octets) throws IOException {
        if (size + octets > buffer.length) {
            finish();
        }
    }
}
