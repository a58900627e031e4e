package kz.jospar.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.MeetingRole;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.staff.Participant;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.TermUnit;
import kz.jospar.jackson.Jackson3;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.ical.AnyFeed;
import kz.jospar.schedule.ical.Attendee;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.schedule.ical.FeedStyle;
import kz.jospar.schedule.ical.Feeds;
import kz.jospar.schedule.ical.MeetingEntries;
import kz.jospar.schedule.ical.Revision;
import kz.jospar.schedule.ical.When;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two parsers outside the JVM read from feeds what was given: texts, dates, instants, reminders, people. */
class StrangersTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 10, 1);
    private static final Instant STAMP = Instant.parse("2025-01-10T00:00:00Z");

    @ParameterizedTest
    @EnumSource
    void the_sample_plan_in_every_style(Stranger stranger) throws IOException {
        Plan plan = plan();
        List<Obligation> obligations = Deadlines.with(WorkCalendar.kazakhstan()).obligations(plan);
        List<Feed> feeds = new ArrayList<>();
        for (FeedStyle style : styles()) {
            Feeds some = Feeds.of(plan, obligations, style);
            feeds.add(some.ofPlan());
            feeds.addAll(some.byExecutor());
        }

        check(stranger, feeds);
    }

    /** A thousand in all; a batch is a process, so what fails is named by its seed and not made smaller. */
    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void made_up_feeds(@ForAll long seed) {
        RandomGenerator<Feed> generator = AnyFeed.any().generator(1000, true);
        Random random = new Random(seed);
        List<Feed> feeds =
                Stream.generate(() -> generator.next(random).value()).limit(250).toList();
        feeds.forEach(feed -> feed.entries().forEach(entry -> Statistics.collect(shape(entry.when()))));

        check(Stranger.ICAL_JS, feeds);
        check(Stranger.ICALENDAR, feeds);
    }

    /** Both ways of a client, by the file's rules and by the zone's name, on both sides of each change of the clocks. */
    @ParameterizedTest
    @EnumSource
    void meetings_at_nine_through_the_years_in_every_zone_of_the_country_and_a_partners(Stranger stranger) {
        List<FeedEntry> meetings = new ArrayList<>();
        for (String zone : List.of(
                "Asia/Almaty",
                "Asia/Qostanay",
                "Asia/Qyzylorda",
                "Asia/Aqtobe",
                "Asia/Aqtau",
                "Asia/Atyrau",
                "Asia/Oral",
                // The clocks are changed twice a year.
                "Europe/Berlin")) {
            for (LocalDate day = LocalDate.of(2005, 1, 1); day.getYear() < 2031; day = day.plusDays(73)) {
                LocalDateTime nine = day.atTime(9, 0);
                meetings.add(timed(zone + day, new When.Timed(nine, nine.plusHours(1), ZoneId.of(zone))));
            }
            for (String day : List.of("2018-12-20", "2018-12-21", "2018-12-22", "2024-02-29", "2024-03-01")) {
                LocalDateTime two = LocalDate.parse(day).atTime(LocalTime.of(2, 0));
                meetings.add(timed("change" + zone + day, new When.Timed(two, two.plusHours(1), ZoneId.of(zone))));
            }
        }

        check(stranger, List.of(new Feed(new FeedHead("m", "Кездесулер", Language.KK), meetings)));
    }

    @ParameterizedTest
    @EnumSource
    void a_sitting_with_its_notice_steps_in_every_language(Stranger stranger) {
        Meeting sitting = new Meeting(
                "m/1",
                LocalizedText.of(Language.KK, "Әкімдік отырысы; №3, «ашық»"),
                LocalDateTime.of(2026, 3, 30, 10, 0),
                LocalDateTime.of(2026, 3, 30, 12, 30),
                ZoneId.of("Asia/Qyzylorda"),
                "Акимат, 2-қабат",
                List.of(LocalizedText.of(Language.KK, "Бюджет, оның орындалуы")),
                List.of(new Participant("head", LocalizedText.of(Language.KK, "Әкім, аудан"), MeetingRole.CHAIR)),
                List.of(
                        new NoticeStep(
                                "materials",
                                LocalizedText.of(Language.KK, "материалдар"),
                                5,
                                TermUnit.WORKING_DAY,
                                Direction.BEFORE,
                                null),
                        new NoticeStep(
                                "minutes",
                                LocalizedText.of(Language.KK, "хаттама"),
                                3,
                                TermUnit.DAY,
                                Direction.AFTER,
                                null)));
        List<Feed> feeds = new ArrayList<>();
        for (Language language : Language.values()) {
            MeetingEntries entries = MeetingEntries.in(language, WorkCalendar.kazakhstan())
                    .withReminders(List.of(Duration.ofHours(1), Duration.ofDays(1)))
                    .withNoticeAlarms(LocalTime.of(9, 0))
                    .withAddresses(
                            one -> new Attendee("head@example.org", one.post().in(Language.KK), Attendee.Part.CHAIR));
            feeds.add(new Feed(new FeedHead("m", "Отырыстар", language), entries.of(sitting, STAMP)));
        }

        check(stranger, feeds);
    }

    @ParameterizedTest
    @EnumSource
    void a_feed_without_entries_is_read_as_a_calendar_without_entries(Stranger stranger) {
        check(stranger, List.of(new Feed(new FeedHead("e", "Бос", Language.KK), List.of())));
    }

    static void check(Stranger stranger, List<Feed> feeds) {
        List<Map<String, Object>> read = stranger.read(feeds);
        for (int i = 0; i < feeds.size(); i++) {
            Map<String, Object> given = Misreadings.of(stranger, Given.calendar(feeds.get(i)));
            assertThat(read.get(i)).as(stranger + ", feed " + i).doesNotContainKey("error");
            for (String key : List.of("name", "shownName", "product", "refresh", "method", "zones")) {
                assertThat(read.get(i)).as(stranger + ", feed " + i).containsEntry(key, given.get(key));
            }
            List<?> entriesRead = (List<?>) read.get(i).get("entries");
            List<?> entriesGiven = (List<?>) given.get("entries");
            assertThat(entriesRead).as(stranger + ", feed " + i).hasSameSizeAs(entriesGiven);
            for (int j = 0; j < entriesGiven.size(); j++) {
                Map<?, ?> entryGiven = (Map<?, ?>) entriesGiven.get(j);
                assertThat(Given.sure((Map<?, ?>) entriesRead.get(j), entryGiven))
                        .as(stranger + ", feed " + i + ", entry " + j)
                        .isEqualTo(entryGiven);
            }
        }
    }

    private static String shape(When when) {
        String name = when.getClass().getSimpleName();
        return when instanceof When.Series series
                ? name + (series.pattern() == null ? " of dates" : " by a rule")
                : name;
    }

    private static List<FeedStyle> styles() {
        FeedStyle plain = FeedStyle.in(Language.KK);
        return List.of(
                plain,
                FeedStyle.in(Language.RU),
                FeedStyle.in(Language.EN),
                plain.asTasks(),
                plain.asSeries(),
                plain.overWindows(),
                plain.asTasks().overWindows(),
                plain.withReminders(WorkCalendar.kazakhstan(), LocalTime.of(9, 0), List.of(0, 1, 5)),
                plain.asTasks().withReminders(WorkCalendar.kazakhstan(), LocalTime.of(9, 30), List.of(3)),
                plain.withStandings(AS_OF, StrangersTest::anyStanding),
                plain.within(PlanPeriod.ofYears(2026, 2026)));
    }

    private static Standing anyStanding(Obligation obligation) {
        return Standing.values()[Math.floorMod(obligation.id().hashCode(), Standing.values().length)];
    }

    private static FeedEntry timed(String uid, When when) {
        Revision first = Revision.first(STAMP);
        return new FeedEntry(
                uid, when, "Аппарат мәжілісі", "", List.of(), null, null, "205", List.of(), List.of(), first);
    }

    private static Plan plan() throws IOException {
        Path sample = Stranger.MODULE.resolveSibling("data").resolve("karaganda-plan.json");
        try (InputStream in = Files.newInputStream(sample)) {
            return Jackson3.documents().readPlan(in);
        }
    }
}
