package kz.jospar.schedule.ical4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.Defaults;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.schedule.ical.HostileTexts;
import kz.jospar.schedule.ical.Lines;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Ical4jFeedsTest {
    private static final Instant STAMP = Instant.parse("2025-01-10T00:00:00Z");

    @net.jqwik.api.Property(tries = 150)
    void the_components_are_those_that_ical4j_reads_from_the_written_feed(
            @ForAll("texts") String name, @ForAll("texts") String title, @ForAll("texts") String description)
            throws IOException, ParserException {
        Feed feed = feed(name, title, description);

        Calendar made = Ical4jFeeds.calendar(feed);
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(Lines.write(feed)));

        assertThat(made.toString()).isEqualTo(read.toString());
        assertThat(made).isEqualTo(read);
        assertThat(made.validate().getEntries()).isEmpty();
    }

    @Test
    void a_day_is_a_date_and_the_stamp_is_the_feeds_and_stands_once() {
        VEvent event = (VEvent) Ical4jFeeds.calendar(feed("n", "t", "d"))
                .getComponentList()
                .getAll()
                .get(0);

        assertThat(event.getProperties(Property.DTSTAMP)).hasSize(1);
        assertThat(event.<DtStamp>getRequiredProperty(Property.DTSTAMP).getDate())
                .isEqualTo(STAMP);
        assertThat(event.<DtStart<LocalDate>>getRequiredProperty(Property.DTSTART)
                        .toString())
                .isEqualTo("DTSTART;VALUE=DATE:20250331\r\n");
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void the_same_in_every_default_locale_and_zone() {
        Feed feed = feed("Қала", "I ı İ i", "d");

        assertThat(Defaults.each(() -> Ical4jFeeds.calendar(feed).toString())).hasSize(1);
    }

    @Test
    void a_feed_without_events_is_refused() {
        Feed empty = new Feed(new FeedHead("akim", "n", Language.EN), List.of());

        assertThatThrownBy(() -> Ical4jFeeds.calendar(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("akim");
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.any();
    }

    private static Feed feed(String name, String title, String description) {
        return new Feed(
                new FeedHead("id", name, Language.KK),
                List.of(
                        new FeedEntry(
                                "a@jospar", LocalDate.of(2025, 3, 31), title, description, List.of("x", "y,z"), STAMP),
                        new FeedEntry("b@jospar", LocalDate.of(2028, 2, 29), "t", "", List.of(), STAMP)));
    }
}
