package kz.jospar.schedule.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes content lines: at most 75 octets each, cut between characters and between escapes, CRLF at the end (RFC 5545,
 * 3.1).
 *
 * <p>Counts octets, not characters: a Kazakh letter is two of them. Characters are encoded straight into a buffer, so
 * that a feed of any length takes the same memory.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final int BUFFER = 1 << 13;
    /** A fold at the end of a line, and the whole line that it begins, and the fold or the end of that one. */
    private static final int ROOM = 3 + LONGEST + 3;

    private static final boolean[] ESCAPED = new boolean[0x80];

    static {
        for (char c : ",;\\\n".toCharArray()) {
            ESCAPED[c] = true;
        }
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int size;
    /** Where in the buffer the line that was begun is full; the buffer always goes on beyond that by a fold. */
    private int full;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** Begins a line with octets that have no character beyond ASCII and fit into it. */
    void start(byte[] beginning) throws IOException {
        room();
        full = size + LONGEST;
        System.arraycopy(beginning, 0, buffer, size, beginning.length);
        size += beginning.length;
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
        foldBefore(count);
        int rest = number;
        for (int i = size + count - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
    }

    /** Goes on with one character of ASCII. */
    void ascii(char c) throws IOException {
        foldBefore(1);
        buffer[size++] = (byte) c;
    }

    /** Ends the line. */
    void end() {
        buffer[size++] = '\r';
        buffer[size++] = '\n';
    }

    /** Writes a line of a beginning in ASCII and a value in the form of its type. */
    void line(String beginning, String value) throws IOException {
        start(beginning.getBytes(StandardCharsets.US_ASCII));
        value(value);
        end();
    }

    /** Hands on what is buffered, between two lines; the stream itself is not flushed. */
    void finish() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    /** The one loop that every letter goes through: the place in the buffer is kept at hand, not in the field. */
    private void put(String text, boolean escaping) throws IOException {
        byte[] to = buffer;
        int at = size;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (escaping && ESCAPED[c]) {
                    at = foldedBefore(2, at);
                    to[at++] = '\\';
                    to[at++] = (byte) (c == '\n' ? 'n' : c);
                } else {
                    at = foldedBefore(1, at);
                    to[at++] = (byte) c;
                }
            } else if (c < 0x800) {
                at = foldedBefore(2, at);
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c)) {
                int point = text.codePointAt(i++);
                at = foldedBefore(4, at);
                to[at++] = (byte) (0xF0 | (point >> 18));
                to[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
                to[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (point & 0x3F));
            } else {
                at = foldedBefore(3, at);
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        size = at;
    }

    private void foldBefore(int octets) throws IOException {
        size = foldedBefore(octets, size);
    }

    /** Returns where so many octets go that end at a place in the buffer now. */
    private int foldedBefore(int octets, int at) throws IOException {
        return at + octets > full ? folded(at) : at;
    }

    private int folded(int at) throws IOException {
        size = at;
        room();
        buffer[size++] = '\r';
        buffer[size++] = '\n';
        full = size + LONGEST; // the blank that begins a folded line counts
        buffer[size++] = ' ';
        return size;
    }

    private void room() throws IOException {
        if (size + ROOM > buffer.length) {
            finish();
        }
    }
}
