package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Feeds of entries of every shape, with texts that calendars have stumbled over. */
@SuppressWarnings("exports") // jqwik is on the class path of the tests
public final class AnyFeed {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Almaty"),
            ZoneId.of("Asia/Qostanay"),
            ZoneId.of("Asia/Qyzylorda"),
            ZoneId.of("Asia/Aqtobe"),
            ZoneId.of("Asia/Oral"),
            ZoneOffset.UTC);

    private AnyFeed() {}

    /** One to four entries. */
    public static Arbitrary<Feed> any() {
        return of(entry().list().ofMinSize(1).ofMaxSize(4).uniqueElements(FeedEntry::uid));
    }

    /** None or one entry. */
    public static Arbitrary<Feed> small() {
        return of(entry().list().ofMaxSize(1));
    }

    private static Arbitrary<Feed> of(Arbitrary<List<FeedEntry>> entries) {
        Arbitrary<Duration> refresh =
                Arbitraries.of(1, 59, 60, 90, 720, 1440, 1501, 43_200).map(Duration::ofMinutes);
        return Combinators.combine(HostileTexts.any(), Arbitraries.of(Language.class), refresh, entries)
                .as((name, language, every, some) ->
                        new Feed(new FeedHead("id", name, language, every, List.of()), some));
    }

    public static Arbitrary<FeedEntry> entry() {
        Arbitrary<String> texts = HostileTexts.any();
        Arbitrary<List<String>> words = categories();
        Arbitrary<String> colors = Arbitraries.of("red", "green", "slategray").injectNull(0.5);
        Arbitrary<String> places = Arbitraries.oneOf(Arbitraries.just(""), texts);
        Arbitrary<FeedEntry> plain = Combinators.combine(texts, whens(), texts, texts, words, revisions())
                .as((uid, when, title, description, some, revision) -> new FeedEntry(
                        "u" + uid + "@jospar",
                        when,
                        title,
                        description,
                        some,
                        null,
                        null,
                        "",
                        List.of(),
                        List.of(),
                        revision));
        return Combinators.combine(
                        plain,
                        colors,
                        links().injectNull(0.5),
                        places,
                        alarms().list().ofMaxSize(3),
                        attendees())
                .as((one, color, link, place, alarms, attendees) -> new FeedEntry(
                        one.uid(),
                        one.when(),
                        one.title(),
                        one.description(),
                        one.categories(),
                        color,
                        link,
                        place,
                        alarms,
                        attendees,
                        one.revision()));
    }

    /** Words, not treatises: ical4j 4.4.0 splits categories by an expression that overflows the stack at 10,000. */
    private static Arbitrary<List<String>> categories() {
        return HostileTexts.any()
                .filter(text -> text.length() < 500)
                .map(text -> "к" + text)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<URI> links() {
        return Arbitraries.of(
                        "https://jospar.example/p/1.7?x=1,2;3&y=%D2%9B#a",
                        "https://жоспар.example/шара/қ?с=ә",
                        "mailto:a@example.org",
                        "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66")
                .map(URI::create);
    }

    private static Arbitrary<Revision> revisions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.longs().between(0, 4_000_000_000L),
                        Arbitraries.of(false, false, true))
                .as((sequence, second, cancelled) -> new Revision(sequence, Instant.ofEpochSecond(second), cancelled));
    }

    private static Arbitrary<Alarm> alarms() {
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.of(0, -900, -1440, -10_080, 540, 30, -61, -2_340),
                Arbitraries.integers().between(-366 * 1440, 366 * 1440));
        return Combinators.combine(minutes, HostileTexts.any())
                .as((offset, text) -> new Alarm(Duration.ofMinutes(offset), "Е" + text));
    }

    /** At most one organizer. */
    private static Arbitrary<List<Attendee>> attendees() {
        Arbitrary<String> addresses =
                Arbitraries.of("a@example.org", "x.y+z_1@example.kz", "o'neil@example.org", "a-b@example.org");
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of("", "Әкім", "Иванов, И. И.", "a \"b\"; c:d"),
                HostileTexts.any().filter(text -> text.length() < 500));
        return Combinators.combine(addresses, names, Arbitraries.of(Attendee.Part.class))
                .as(Attendee::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(attendee -> attendee.part() == Attendee.Part.ORGANIZER ? "" : attendee);
    }

    public static Arbitrary<When> whens() {
        return Arbitraries.oneOf(List.of(allDay(), series(), tasks(), timed()));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-2000, 40_000)
                .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
    }

    private static Arbitrary<When> allDay() {
        return Combinators.combine(days(), Arbitraries.of(0, 0, 0, 1, 30, 400))
                .as((from, more) -> new When.AllDay(from, from.plusDays(more)));
    }

    private static Arbitrary<When> tasks() {
        Arbitrary<Integer> before = Arbitraries.integers().between(1, 90).injectNull(0.5);
        Arbitrary<Integer> done = Arbitraries.integers().between(-90, 90).injectNull(0.5);
        return Combinators.combine(days(), before, done)
                .as((due, start, after) -> new When.Task(
                        start == null ? null : due.minusDays(start), due, after == null ? null : due.plusDays(after)));
    }

    private static Arbitrary<When> timed() {
        Arbitrary<LocalDateTime> starts = Arbitraries.oneOf(
                seconds(LocalDateTime.of(FeedZones.FIRST_YEAR, 1, 1, 0, 0), 40 * 366 * 86_400L),
                // Kazakhstan's clocks were changed on 1 March 2024, those of Qyzylorda on 21 December 2018.
                seconds(LocalDateTime.of(2024, 2, 27, 0, 0), 4 * 86_400L),
                seconds(LocalDateTime.of(2018, 12, 19, 0, 0), 4 * 86_400L));
        Arbitrary<Long> lengths = Arbitraries.of(1L, 60L, 3600L, 5400L, 86_400L, 200_000L);
        return Combinators.combine(starts, lengths, Arbitraries.of(ZONES))
                .as((start, length, zone) -> new When.Timed(start, start.plusSeconds(length), zone));
    }

    private static Arbitrary<LocalDateTime> seconds(LocalDateTime from, long count) {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, count).map(from::plusSeconds),
                Arbitraries.longs().between(0, count / 1800).map(half -> from.plusMinutes(30 * half)));
    }

    /** Days by a rule, some with one day moved, and days without a rule. */
    private static Arbitrary<When> series() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 14);
        Arbitrary<Integer> intervals = Arbitraries.of(1, 1, 2, 3, 6, 12);
        Arbitrary<List<LocalDate>> byMonthDay = Combinators.combine(days(), counts, intervals)
                .as((first, count, months) -> first.getDayOfMonth() > 28
                        ? List.of(first)
                        : days(count, i -> first.plusMonths((long) months * i)));
        Arbitrary<List<LocalDate>> byLastDay = Combinators.combine(days(), counts, intervals)
                .as((first, count, months) -> days(
                        count,
                        i -> first.withDayOfMonth(1)
                                .plusMonths((long) months * i)
                                .with(TemporalAdjusters.lastDayOfMonth())));
        Arbitrary<List<LocalDate>> byWeek = Combinators.combine(days(), counts, Arbitraries.of(1, 2, 4))
                .as((first, count, weeks) -> days(count, i -> first.plusWeeks((long) weeks * i)));
        Arbitrary<List<LocalDate>> byWeekday = Combinators.combine(
                        days(), counts, intervals, Arbitraries.of(1, 2, 4, -1), Arbitraries.of(DayOfWeek.class))
                .as((first, count, months, ordinal, weekday) -> days(
                        count,
                        i -> first.withDayOfMonth(1)
                                .plusMonths((long) months * i)
                                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))));
        Arbitrary<List<LocalDate>> ruled = Arbitraries.oneOf(byMonthDay, byLastDay, byWeek, byWeekday);
        Arbitrary<List<LocalDate>> moved = ruled.map(some -> IntStream.range(0, some.size())
                .mapToObj(i -> i == some.size() - 1 ? some.get(i).plusDays(1) : some.get(i))
                .toList());
        Arbitrary<List<LocalDate>> loose = days().set()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(some -> some.stream().sorted().toList());
        return Arbitraries.oneOf(ruled, ruled, moved, loose)
                .map(some -> new When.Series(some, DayPattern.of(some).orElse(null)));
    }

    private static List<LocalDate> days(int count, IntFunction<LocalDate> day) {
        return IntStream.range(0, count).mapToObj(day).toList();
    }
}
