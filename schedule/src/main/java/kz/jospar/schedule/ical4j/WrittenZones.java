package kz.jospar.schedule.ical4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.schedule.ical.FeedWriter;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;

/**
 * The rules of a feed's zones, which are written in one place only: a feed of no entries is written, and its zones are
 * read. Those that ical4j 4.4.0 has of its own are wrong for Kazakhstan when it reckons with them.
 */
final class WrittenZones {
    private WrittenZones() {}

    static List<CalendarComponent> of(FeedHead head) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            FeedWriter.write(head, Collections.emptyIterator(), octets);
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(octets.toByteArray()))
                    .getComponentList()
                    .getAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new IllegalStateException("the zones of feed '" + head.id() + "' cannot be read back", e);
        }
    }
}
