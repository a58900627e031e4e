package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Two parsers by strangers, ical4j and biweekly, read back what was written. */
class FeedParsersTest {

    @net.jqwik.api.Property(tries = 300)
    void ical4j_reads_back_what_was_given(@ForAll("feeds") Feed feed) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(Lines.write(feed)));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar, Property.NAME)).isEqualTo(feed.name());
        List<FeedEntry> events = new ArrayList<>();
        for (net.fortuna.ical4j.model.component.CalendarComponent event :
                calendar.getComponentList().getAll()) {
            LocalDate day = event.<DtStart<LocalDate>>getRequiredProperty(Property.DTSTART)
                    .getDate();
            assertThat(event.<DtEnd<LocalDate>>getRequiredProperty(Property.DTEND)
                            .getDate())
                    .isEqualTo(day.plusDays(1));
            events.add(new FeedEntry(
                    value(event, Property.UID),
                    day,
                    value(event, Property.SUMMARY),
                    event.getProperty(Property.DESCRIPTION)
                            .map(Property::getValue)
                            .orElse(""),
                    event.<Categories>getProperty(Property.CATEGORIES)
                            .map(categories ->
                                    List.copyOf(categories.getCategories().getTexts()))
                            .orElse(List.of()),
                    Instant.EPOCH));
        }
        assertThat(events.stream().map(FeedParsersTest::sorted))
                .containsExactlyElementsOf(
                        feed.entries().stream().map(FeedParsersTest::sorted).toList());
    }

    @net.jqwik.api.Property(tries = 300)
    void biweekly_reads_back_what_was_given(@ForAll("feeds") Feed feed) throws IOException {
        ICalendar calendar =
                Biweekly.parse(new ByteArrayInputStream(Lines.write(feed))).first();

        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getNames().get(0).getValue()).isEqualTo(feed.name());
        assertThat(calendar.getMethod()).isNull();
        List<FeedEntry> events = new ArrayList<>();
        for (VEvent event : calendar.getEvents()) {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            LocalDate day = day(event.getDateStart().getValue());
            assertThat(day(event.getDateEnd().getValue())).isEqualTo(day.plusDays(1));
            assertThat(event.getDateTimeStamp().getValue().toInstant())
                    .isEqualTo(feed.entries().get(0).revision().modified());
            assertThat(event.getAlarms()).isEmpty();
            assertThat(event.getAttendees()).isEmpty();
            events.add(new FeedEntry(
                    event.getUid().getValue(),
                    day,
                    event.getSummary().getValue(),
                    event.getDescription() == null ? "" : event.getDescription().getValue(),
                    event.getCategories().stream()
                            .flatMap(categories -> categories.getValues().stream())
                            .collect(Collectors.toList()),
                    Instant.EPOCH));
        }
        assertThat(events).isEqualTo(feed.entries());
    }

    @Provide
    Arbitrary<Feed> feeds() {
        Arbitrary<String> texts = HostileTexts.any();
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(-2000, 40_000)
                .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
        // Words, not treatises: ical4j 4.4.0 splits categories by an expression that overflows the stack at 10,000.
        Arbitrary<List<String>> categories = texts.filter(text -> text.length() < 500)
                .map(text -> "к" + text)
                .list()
                .ofMaxSize(2);
        Arbitrary<FeedEntry> events = Combinators.combine(texts, days, texts, texts, categories)
                .as((uid, day, title, description, some) ->
                        new FeedEntry("u" + uid + "@jospar", day, title, description, some, Instant.EPOCH));
        Arbitrary<Instant> stamps =
                Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        return Combinators.combine(
                        texts,
                        Arbitraries.of(Language.class),
                        stamps,
                        events.list().ofMinSize(1).ofMaxSize(4).uniqueElements(FeedEntry::uid))
                .as((name, language, stamp, some) -> new Feed(new FeedHead("id", name, language), some));
    }

    /** ical4j keeps categories as a set. */
    private static FeedEntry sorted(FeedEntry event) {
        List<String> categories = event.categories().stream().sorted().toList();
        return new FeedEntry(
                event.uid(), event.when().firstDay(), event.title(), event.description(), categories, Instant.EPOCH);
    }

    private static String value(PropertyContainer container, String name) {
        return container.<Property>getRequiredProperty(name).getValue();
    }

    /** biweekly gives a date as the default zone's midnight. */
    private static LocalDate day(java.util.Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
