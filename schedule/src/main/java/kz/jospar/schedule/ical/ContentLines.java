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

    /** Writes a property of type TEXT: what the format gives a meaning is escaped, control characters go. */
    void text(String nameAndParameters, String value) throws IOException {
        property(nameAndParameters, escape(value));
    }

    static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n', '\u2028', '\u2029', '\u0085' -> escaped.append("\\n");
                case '\r' -> {
                    if (i + 1 >= value.length() || value.charAt(i + 1) != '\n') {
                        escaped.append("\\n");
                    }
                }
                case '\t' -> escaped.append(' ');
                default -> {
                    if (c >= ' ' && c != 0x7f && !isLoneSurrogate(value, i)) {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isLoneSurrogate(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
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
