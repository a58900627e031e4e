package kz.jospar.schedule.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import kz.jospar.core.lang.Language;

/** A feed of any length, made while it is written; as a program, in a heap of its own. */
final class ManyEntries implements Iterator<FeedEntry> {
    private static final String DESCRIPTION = "Орындаушылар: құрылыс басқармасы, білім басқармасы; ".repeat(4);

    private final int count;
    private int given;

    ManyEntries(int count) {
        this.count = count;
    }

    @Override
    public boolean hasNext() {
        return given < count;
    }

    @Override
    public FeedEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        LocalDate day = Entries.DAY.plusDays(given % 1000);
        return new FeedEntry("u" + given++ + "@jospar", day, "Т", DESCRIPTION, List.of(), Entries.STAMP);
    }

    /** Takes how many; prints how many octets they are. */
    public static void main(String[] arguments) throws IOException {
        Sink sink = new Sink();
        FeedWriter.write(new FeedHead("f", "n", Language.KK), new ManyEntries(Integer.parseInt(arguments[0])), sink);
        System.out.println(sink.octets);
    }

    /** Counts what it swallows. */
    static final class Sink extends OutputStream {
        long octets;

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            octets += length;
        }
    }
}
