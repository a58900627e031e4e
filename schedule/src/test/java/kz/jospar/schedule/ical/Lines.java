package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An iCalendar stream taken apart by the letter of RFC 5545, 3.1, and nothing more. */
public final class Lines {
    private Lines() {}

    public static byte[] write(Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FeedWriter.write(feed, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns the physical lines, each with at most 75 octets, ended by CRLF and whole in UTF-8. */
    static List<String> physical(byte[] octets) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == '\r') {
                assertThat(octets[i + 1]).as("after CR at " + i).isEqualTo((byte) '\n');
                assertThat(i - from).as("octets of a line").isLessThanOrEqualTo(75);
                lines.add(decode(octets, from, i - from));
                from = i + 2;
            } else if (octets[i] == '\n') {
                assertThat(i).as("LF without CR").isEqualTo(from - 1);
            }
        }
        assertThat(from).as("ends with CRLF").isEqualTo(octets.length);
        return lines;
    }

    /** Returns the logical lines. */
    static List<String> unfolded(byte[] octets) {
        List<String> lines = new ArrayList<>();
        for (String line : physical(octets)) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Returns the names of properties and of components, in order, without parameters and values. */
    static List<String> names(byte[] octets) {
        return unfolded(octets).stream()
                .map(line -> line.startsWith("BEGIN:") || line.startsWith("END:") ? line : line.split("[:;]", 2)[0])
                .toList();
    }

    static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                char next = value.charAt(++i);
                text.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String decode(byte[] octets, int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("a line is cut inside a character", e);
        }
    }
}
