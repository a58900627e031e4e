package kz.jospar.schedule.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes content lines: at most 75 octets each, cut between characters, CRLF at the end (RFC 5545, 3.1).
 *
 * <p>Counts octets, not characters: a Kazakh letter is two of them.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};
    private static final byte[] END = {'\r', '\n'};

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** Writes a property whose value is already in the form of its type. */
    void property(String nameAndParameters, String value) throws IOException {
        write(nameAndParameters + ":" + value);
    }

    /** Writes a property of type TEXT, plain already: what the format gives a meaning is escaped. */
    void text(String nameAndParameters, String value) throws IOException {
        property(nameAndParameters, escape(value));
    }

    static String escape(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void write(String line) throws IOException {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LONGEST;
        while (octets.length - from > room) {
            int cut = from + room;
            while ((octets[cut] & 0xC0) == 0x80) {
                cut--;
            }
            out.write(octets, from, cut - from);
            out.write(FOLD);
            from = cut;
            room = LONGEST - 1; // the blank that begins a folded line counts
        }
        out.write(octets, from, octets.length - from);
        out.write(END);
    }
}
