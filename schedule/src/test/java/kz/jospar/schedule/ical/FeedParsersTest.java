package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Two parsers by strangers, ical4j and biweekly, read back what was written: entries of every shape. */
class FeedParsersTest {

    @net.jqwik.api.Property(tries = 400)
    void ical4j_reads_back_what_was_given(@ForAll("feeds") Feed feed) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(Lines.write(feed)));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.<Property>getRequiredProperty(Property.NAME).getValue())
                .isEqualTo(feed.name());
        assertThat(calendar.getComponentList().getAll().stream()
                        .filter(component -> !(component instanceof VTimeZone))
                        .map(ReadByIcal4j::entry))
                .containsExactlyElementsOf(readable(feed));
    }

    @net.jqwik.api.Property(tries = 400)
    void biweekly_reads_back_what_was_given(@ForAll("feeds") Feed feed) throws IOException {
        ICalendar calendar =
                Biweekly.parse(new ByteArrayInputStream(Lines.write(feed))).first();

        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getNames().get(0).getValue()).isEqualTo(feed.name());
        assertThat(calendar.getMethod()).isNull();
        Stream<ICalComponent> components = Stream.concat(calendar.getEvents().stream(), calendar.getTodos().stream());
        assertThat(components.map(component -> ReadByBiweekly.entry(calendar, component)))
                .containsExactlyInAnyOrderElementsOf(readable(feed));
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return AnyFeed.any();
    }

    private static List<FeedEntry> readable(Feed feed) {
        return feed.entries().stream().map(Shapes::readable).toList();
    }
}
