package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EntryHashTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 7);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private record Fields(
            String uid,
            When when,
            String title,
            String description,
            List<String> categories,
            String color,
            URI link,
            String place,
            List<Alarm> alarms,
            List<Attendee> attendees) {
        FeedEntry entry() {
            Revision first = Revision.first(Instant.EPOCH);
            return new FeedEntry(
                    uid, when, title, description, categories, color, link, place, alarms, attendees, first);
        }
    }

    private static Fields fields(When when, String title, String description) {
        return new Fields("u", when, title, description, List.of(), null, null, "", List.of(), List.of());
    }

    private static final List<When> DAYS = List.of(
            new When.AllDay(DAY),
            new When.AllDay(NEXT),
            new When.AllDay(DAY, NEXT),
            new When.Series(List.of(DAY), null),
            new When.Series(List.of(DAY, NEXT), null),
            new When.Task(null, DAY, null),
            new When.Task(null, NEXT, null),
            new When.Task(DAY, NEXT, null),
            new When.Task(DAY, NEXT, DAY),
            new When.Task(null, NEXT, DAY),
            new When.Timed(DAY.atTime(9, 0), DAY.atTime(10, 0), ALMATY),
            new When.Timed(DAY.atTime(8, 0), DAY.atTime(10, 0), ALMATY),
            new When.Timed(DAY.atTime(9, 0), DAY.atTime(11, 0), ALMATY),
            new When.Timed(DAY.atTime(9, 0), DAY.atTime(10, 0), ZoneId.of("Asia/Oral")));

    @Test
    void every_field_counts_and_no_two_of_these_entries_are_alike() {
        When when = DAYS.get(0);
        Alarm alarm = new Alarm(Duration.ofHours(-15), "x");
        Attendee who = new Attendee("a@example.org", "A", Attendee.Part.REQUIRED);
        List<Fields> some = new java.util.ArrayList<>(List.of(
                new Fields("v", when, "", "", List.of(), null, null, "", List.of(), List.of()),
                fields(when, "t", ""),
                fields(when, "", "t"),
                fields(when, "a\nb", ""),
                fields(when, "a\\nb", ""),
                fields(when, "a", "b"),
                fields(when, "a\ndescription:b", ""),
                fields(when, "a\\", "b"),
                new Fields("u", when, "", "", List.of("t"), null, null, "", List.of(), List.of()),
                new Fields("u", when, "", "", List.of("t", "v"), null, null, "", List.of(), List.of()),
                new Fields("u", when, "", "", List.of("v", "t"), null, null, "", List.of(), List.of()),
                new Fields("u", when, "", "", List.of(), "red", null, "", List.of(), List.of()),
                new Fields("u", when, "", "", List.of(), null, URI.create("x:y"), "", List.of(), List.of()),
                new Fields("u", when, "", "", List.of(), null, null, "t", List.of(), List.of()),
                new Fields("u", when, "", "", List.of(), null, null, "", List.of(alarm), List.of()),
                new Fields("u", when, "", "", List.of(), null, null, "", List.of(alarm, alarm), List.of()),
                new Fields(
                        "u",
                        when,
                        "",
                        "",
                        List.of(),
                        null,
                        null,
                        "",
                        List.of(new Alarm(Duration.ofHours(-15), "y")),
                        List.of()),
                new Fields(
                        "u",
                        when,
                        "",
                        "",
                        List.of(),
                        null,
                        null,
                        "",
                        List.of(new Alarm(Duration.ofHours(-16), "x")),
                        List.of())));
        for (Attendee one : List.of(
                who,
                new Attendee("b@example.org", "A", Attendee.Part.REQUIRED),
                new Attendee("a@example.org", "B", Attendee.Part.REQUIRED),
                new Attendee("a@example.org", "A", Attendee.Part.CHAIR))) {
            some.add(new Fields("u", when, "", "", List.of(), null, null, "", List.of(), List.of(one)));
        }
        DAYS.forEach(days -> some.add(fields(days, "", "")));

        Set<String> hashes = new HashSet<>();
        some.forEach(one -> assertThat(hashes.add(EntryHash.of(one.entry())))
                .as(one.toString())
                .isTrue());
        assertThat(hashes).allMatch(EntryHash::isHash);
        FeedEntry cancelled = some.get(0).entry().withRevision(new Revision(0, Instant.EPOCH, true));
        assertThat(hashes).doesNotContain(EntryHash.of(cancelled));
    }

    /** A field that is added to an entry has to be added to its hash, and to the list above. */
    @Test
    void an_entry_has_no_other_fields() {
        Set<String> hashed = names(Fields.class);
        hashed.add("revision");
        assertThat(names(FeedEntry.class)).isEqualTo(hashed);
        assertThat(DAYS.stream().map(Object::getClass)).contains(When.class.getPermittedSubclasses());
        assertThat(names(Alarm.class)).containsExactly("offset", "text");
        assertThat(names(Attendee.class)).containsExactly("address", "name", "part");
        assertThat(names(DayPattern.class)).containsExactly("every", "interval", "monthDay", "ordinal", "weekday");
    }

    private static Set<String> names(Class<?> record) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(record.getRecordComponents()).forEach(component -> names.add(component.getName()));
        return names;
    }

    /** Computed apart from Java, by {@code printf '...' | sha256sum}. */
    @Test
    void the_hash_is_that_of_the_lines() {
        FeedEntry entry = fields(DAYS.get(0), "Есеп \\ 1", "бір\nекі").entry();
        assertThat(EntryHash.lines(entry))
                .isEqualTo("format:jospar.feed-entry/1\nuid:u\nfrom:2025-04-07\nto:2025-04-07\n"
                        + "title:Есеп \\\\ 1\ndescription:бір\\nекі\nplace:\n");
        assertThat(EntryHash.of(entry)).isEqualTo("91910567ecb2d312ef480de7e6a1f20f760a5dae9e8c2f2b003800751a634b57");
    }

    @Property
    void which_version_it_is_does_not_matter(@ForAll int sequence, @ForAll int second) {
        FeedEntry entry = fields(DAYS.get(0), "t", "d").entry();
        Revision other = new Revision(sequence & Integer.MAX_VALUE, Instant.ofEpochSecond(second), false);
        assertThat(EntryHash.of(entry.withRevision(other))).isEqualTo(EntryHash.of(entry));
    }

    @Property(tries = 300)
    void two_texts_are_two_contents(@ForAll("texts") String one, @ForAll("texts") String other) {
        FeedEntry first = fields(DAYS.get(0), one, other).entry();
        FeedEntry second = fields(DAYS.get(0), other, one).entry();
        assertThat(EntryHash.lines(first).equals(EntryHash.lines(second))).isEqualTo(first.equals(second));
    }

    @Provide
    net.jqwik.api.Arbitrary<String> texts() {
        return HostileTexts.any();
    }
}
