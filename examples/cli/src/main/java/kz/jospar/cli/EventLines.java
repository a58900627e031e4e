package kz.jospar.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of an events file, which may come from anywhere: whatever it holds, no more than one line is kept. */
final class EventLines {
    /** More events than a plan has in its life. */
    static final int MOST_LINES = 200_000;
    /** An event names a document and gives a reason; a page of text fits. */
    static final int LONGEST_LINE = 16 * 1024;
    /** What the events of a file hold in memory grows with its octets. */
    static final int MOST_OCTETS = 64 * 1024 * 1024;

    private final InputStream in;
    private final Terminal terminal;
    private final String shown;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private long octets;
    private boolean isLong;
    private boolean afterReturn;

    EventLines(InputStream in, Terminal terminal, String shown) {
        this.in = new BufferedInputStream(in);
        this.terminal = terminal;
        this.shown = shown;
    }

    /**
     * Returns the next line without its end, of a line that is too long the beginning, or {@code null} after the last one.
     *
     * @throws InputException if the file has more lines or octets than an events file may have
     */
    @Nullable
    String next() throws IOException {
        line.reset();
        isLong = false;
        int octet = read();
        if (afterReturn && octet == '\n') {
            octet = read();
        }
        afterReturn = false;
        if (octet < 0) {
            return null;
        }
        if (++number > MOST_LINES) {
            throw new InputException(terminal.text("events.lines", shown, Integer.toString(MOST_LINES)), null);
        }
        for (; octet >= 0 && octet != '\n' && octet != '\r'; octet = read()) {
            if (line.size() == LONGEST_LINE) {
                isLong = true;
            } else {
                line.write(octet);
            }
        }
        afterReturn = octet == '\r';
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Returns the number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Tells whether the line that was read last has more octets than a line may have. */
    boolean isLong() {
        return isLong;
    }

    private int read() throws IOException {
        int octet = in.read();
        if (octet >= 0 && ++octets > MOST_OCTETS) {
            throw new InputException(terminal.text("events.octets", shown, Integer.toString(MOST_OCTETS)), null);
        }
        return octet;
    }
}
