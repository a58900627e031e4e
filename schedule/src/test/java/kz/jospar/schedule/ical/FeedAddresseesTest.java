package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Defaults;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose feed holds what, in which order and at what cost. */
class FeedAddresseesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Property
    void each_obligation_stands_in_exactly_the_feeds_of_its_executors(@ForAll("duties") Duties.Owing owing) {
        Feeds feeds = Feeds.of(owing.plan(), owing.obligations(), Language.KK);
        Map<String, Set<String>> found = new HashMap<>();
        for (Feed feed : feeds.byExecutor()) {
            feed.entries()
                    .forEach(entry -> found.computeIfAbsent(entry.uid(), uid -> new TreeSet<>())
                            .add(feed.id()));
            assertThat(feeds.ofExecutor(feed.id())).contains(feed);
        }

        Map<String, Set<String>> owed = new HashMap<>();
        for (Obligation one : owing.obligations()) {
            Set<String> ids = one.commitment().executors().stream()
                    .map(Executor::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!ids.isEmpty()) {
                owed.put(Uid.of(one), ids);
            }
        }
        assertThat(found).isEqualTo(owed);
    }

    @Property
    void the_feeds_of_all_executors_together_are_the_plans_but_for_what_nobody_is_named_for(
            @ForAll("duties") Duties.Owing owing) {
        Feeds feeds = Feeds.of(owing.plan(), owing.obligations(), Language.RU);
        Set<String> named = owing.obligations().stream()
                .filter(one -> !one.commitment().executors().isEmpty())
                .map(Uid::of)
                .collect(Collectors.toSet());
        List<FeedEntry> expected = feeds.ofPlan().entries().stream()
                .filter(entry -> named.contains(entry.uid()))
                .toList();

        assertThat(feeds.ofPlan().entries()).hasSameSizeAs(owing.obligations());
        assertThat(feeds.ofGroup("all", "All", List.of("e", "d", "c", "b", "a")).entries())
                .isEqualTo(expected);
        assertThat(feeds.byExecutor().stream()
                        .flatMap(feed -> feed.entries().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(expected));
    }

    @Test
    void a_district_has_in_one_feed_what_it_owes_itself_and_what_its_group_owes_each_once() {
        Executor group = Plans.executor("akimats", Role.GROUP);
        Executor own = Plans.executor("abai", Role.LEAD);
        Plan plan = Plans.plan(
                "p",
                Plans.on("1", "2025-05-05", group),
                Plans.on("2", "2025-03-31", own),
                Plans.on("3", "2025-04-30", group, own),
                Plans.on("4", "2025-02-28", Plans.executor("dsb", Role.LEAD)));
        Feeds feeds = Feeds.of(plan, Plans.obligations(plan), Language.EN);
        Feed feed = feeds.ofGroup("abai-district", "Akimat of Abai district", List.of("abai", "akimats", "nobody"));

        assertThat(feed.id()).isEqualTo("abai-district");
        assertThat(feed.name()).isEqualTo("Akimat of Abai district – Plan of the city");
        assertThat(feed.entries())
                .extracting(FeedEntry::uid)
                .containsExactly("p_2_2025-03@jospar", "p_3_2025-04@jospar", "p_1_2025-05@jospar");
        assertThat(feeds.ofGroup("x", "X", List.of()).entries()).isEmpty();
        assertThat(feeds.ofExecutor("akimats").orElseThrow().entries()).hasSize(2);
        assertThat(feeds.ofExecutor("nobody")).isEmpty();
    }

    @Test
    void an_executor_that_owes_nothing_dated_has_an_empty_feed_and_one_that_the_plan_dropped_keeps_its_own() {
        Plan plan =
                Plans.plan("p", Plans.measure("1", "t", new Timing.Continuous(), Plans.executor("idle", Role.LEAD)));
        Measure dropped = Plans.on("2", "2025-03-31", Plans.executor("old", Role.LEAD));
        List<Feed> feeds = Feeds.of(plan, Plans.obligations(Plans.plan("p", dropped)), Language.KK)
                .byExecutor();

        assertThat(feeds).extracting(Feed::id).containsExactly("idle", "old");
        assertThat(feeds).extracting(feed -> feed.entries().size()).containsExactly(0, 1);
    }

    @Property
    void the_stream_gives_the_entries_of_the_plans_feed_in_every_style(
            @ForAll("duties") Duties.Owing owing,
            @ForAll("styles") FeedStyle uncut,
            @ForAll("periods") PlanPeriod period,
            @ForAll boolean cut) {
        FeedStyle style = cut ? uncut.within(period) : uncut;
        List<FeedEntry> streamed = new ArrayList<>();
        Feeds.entries(owing.plan(), owing.obligations().iterator(), style).forEachRemaining(streamed::add);
        Feed feed = Feeds.of(owing.plan(), owing.obligations(), style).ofPlan();

        assertThat(streamed).containsExactlyInAnyOrderElementsOf(feed.entries());
        assertThat(Feeds.head(owing.plan(), style)).isEqualTo(feed.head());
    }

    @Property
    void the_order_of_obligations_makes_no_difference(
            @ForAll("duties") Duties.Owing owing, @ForAll("styles") FeedStyle style, @ForAll Random chance) {
        List<Obligation> shuffled = new ArrayList<>(owing.obligations());
        Collections.shuffle(shuffled, chance);

        assertThat(Feeds.of(owing.plan(), shuffled, style).ofPlan())
                .isEqualTo(Feeds.of(owing.plan(), owing.obligations(), style).ofPlan());
    }

    @Property
    void within_a_period_stand_exactly_the_entries_that_touch_it(
            @ForAll("duties") Duties.Owing owing,
            @ForAll("styles") FeedStyle style,
            @ForAll("periods") PlanPeriod period) {
        Feed whole = Feeds.of(owing.plan(), owing.obligations(), style).ofPlan();
        List<FeedEntry> touching = whole.entries().stream()
                .filter(entry -> shownOn(entry).stream().anyMatch(period::contains))
                .toList();

        assertThat(Feeds.of(owing.plan(), owing.obligations(), style.within(period))
                        .ofPlan()
                        .entries())
                .isEqualTo(touching);
        assertThat(whole.within(period).entries()).isEqualTo(touching);
    }

    @Property(tries = 20)
    void no_default_locale_or_zone_changes_anything(
            @ForAll("duties") Duties.Owing owing, @ForAll("styles") FeedStyle style) {
        assertThat(Defaults.each(
                        () -> Feeds.of(owing.plan(), owing.obligations(), style).byExecutor()))
                .hasSize(1);
    }

    @Test
    void any_change_of_style_or_of_what_it_is_told_changes_the_bytes() {
        Plan plan = Plans.plan("p", Plans.quarterly("1"), Plans.on("2", "2025-03-22"));
        WorkCalendar calendar = WorkCalendar.kazakhstan();
        FeedStyle plain = Duties.plain();
        List<FeedStyle> styles = List.of(
                plain,
                FeedStyle.in(Language.KK),
                plain.asTasks(),
                plain.asSeries(),
                plain.overWindows(),
                plain.withReminders(calendar, LocalTime.of(9, 0), List.of(1)),
                plain.withReminders(calendar, LocalTime.of(9, 0), List.of(2)),
                plain.withReminders(calendar, LocalTime.of(9, 1), List.of(1)),
                plain.withLinks(one ->
                        URI.create("https://example.org/" + one.occurrence().period())),
                plain.withStandings(TODAY, one -> Standing.DONE),
                plain.withStandings(TODAY, one -> Standing.OVERDUE),
                plain.withStandings(TODAY.plusDays(1), one -> Standing.OVERDUE),
                plain.withExplanations(Deadlines.with(calendar)),
                plain.within(PlanPeriod.ofYears(2026, 2026)),
                plain.refreshedEvery(java.time.Duration.ofHours(1)));

        assertThat(styles.stream()
                        .filter(style -> style.only == null)
                        .map(style -> new String(
                                Lines.write(Feeds.of(plan, Plans.obligations(plan), style)
                                        .ofPlan()),
                                java.nio.charset.StandardCharsets.UTF_8)))
                .doesNotHaveDuplicates();
        assertThat(Feeds.of(plan, Plans.obligations(plan), styles.get(13))
                        .ofPlan()
                        .entries())
                .isEmpty();
    }

    /** A search through all obligations for each executor would ask each for its executors as often as there are any. */
    @Test
    void two_thousand_executors_cost_no_search_each() {
        int[] asked = {0};
        Plan plan = Plans.plan("p");
        List<Obligation> obligations = IntStream.range(0, 20_000)
                .mapToObj(i -> new Obligation(
                        "p/" + i + "/w",
                        counted(i, Plans.executor("e" + i % 2_000, Role.LEAD), asked),
                        Duties.on("2025-03-31").occurrence()))
                .toList();

        assertThat(Feeds.of(plan, obligations, Language.KK).byExecutor())
                .hasSize(2_000)
                .allMatch(feed -> feed.entries().size() == 10);
        assertThat(asked[0]).isLessThan(20_000 * 10);
    }

    @Test
    void a_stream_asks_for_an_obligation_only_when_its_entry_is_asked_for() {
        Plan plan = Plans.plan("p", Plans.on("1", "2025-03-31"));
        int[] taken = {0};
        Iterator<Obligation> endless = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Obligation next() {
                // Ten obligations a measure.
                int i = taken[0]++;
                return Duties.owed(
                        plan,
                        Plans.on("m" + i / 10, "2025-03-31"),
                        new Occurrence("w" + i, TODAY, TODAY.plusDays(i), TODAY.plusDays(i), null));
            }
        };

        Iterator<FeedEntry> events = Feeds.entries(plan, endless, Duties.plain());
        for (int i = 1; i <= 5; i++) {
            assertThat(events.next().uid()).isEqualTo("p_m0_w" + (i - 1) + "@jospar");
            assertThat(taken[0]).isEqualTo(i);
        }
        taken[0] = 0;
        Iterator<FeedEntry> series = Feeds.entries(plan, endless, Duties.plain().asSeries());
        assertThat(series.next().uid()).isEqualTo("p_m0@jospar");
        assertThat(taken[0]).isEqualTo(11);
        assertThat(series.next().uid()).isEqualTo("p_m1@jospar");
        assertThat(taken[0]).isEqualTo(21);
    }

    @Test
    void the_texts_of_a_measure_are_made_once_for_all_its_obligations() {
        int[] asked = {0};
        Commitment measure = counted(1, Plans.executor("dsb", Role.LEAD), asked);
        Iterator<Obligation> obligations = IntStream.range(0, 1_000)
                .mapToObj(i -> new Obligation(
                        "p/1/w" + i, measure, Duties.on("2025-03-31").occurrence()))
                .iterator();
        List<FeedEntry> entries = new ArrayList<>();
        Feeds.entries(Plans.plan("p"), obligations, Duties.plain()).forEachRemaining(entries::add);

        assertThat(entries).hasSize(1_000);
        assertThat(asked[0]).isLessThan(10);
    }

    @Test
    void a_stream_is_written_and_ends() throws IOException {
        Plan plan = Plans.plan("p", Plans.quarterly("1"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<FeedEntry> entries =
                Feeds.entries(plan, Plans.obligations(plan).iterator(), Duties.plain());
        FeedWriter.write(Feeds.head(plan, Duties.plain()), entries, out);

        assertThat(out.toByteArray()).isEqualTo(Lines.write(Plans.feed(plan, Language.EN)));
        assertThat(entries.hasNext()).isFalse();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }

    private static Commitment counted(int id, Executor executor, int[] asked) {
        return new Commitment() {
            @Override
            public String id() {
                return Integer.toString(id);
            }

            @Override
            public LocalizedText title() {
                return Plans.TITLE;
            }

            @Override
            public List<Executor> executors() {
                asked[0]++;
                return List.of(executor);
            }

            @Override
            public String deadline() {
                return "";
            }

            @Override
            public @Nullable Timing timing() {
                return Timing.Recurring.every(Cycle.QUARTER);
            }
        };
    }

    private static List<LocalDate> shownOn(FeedEntry entry) {
        return entry.when() instanceof When.Series series
                ? series.days()
                : entry.when()
                        .firstDay()
                        .datesUntil(entry.when().lastDay().plusDays(1))
                        .toList();
    }

    @Provide
    Arbitrary<Duties.Owing> duties() {
        return Duties.any();
    }

    @Provide
    Arbitrary<PlanPeriod> periods() {
        return Arbitraries.integers()
                .between(0, 1500)
                .flatMap(first -> Arbitraries.integers().between(0, 200).map(length -> {
                    LocalDate from = LocalDate.of(2024, 10, 1).plusDays(first);
                    return new PlanPeriod(from, from.plusDays(length));
                }));
    }

    @Provide
    Arbitrary<FeedStyle> styles() {
        FeedStyle plain = Duties.plain();
        FeedStyle standings = plain.withStandings(TODAY, one -> Standing.of(one, TODAY, 7));
        return Arbitraries.of(
                plain,
                standings,
                plain.asTasks(),
                plain.asSeries(),
                standings.asTasks().withReminders(WorkCalendar.kazakhstan(), LocalTime.of(9, 0), List.of(1)),
                standings.overWindows().withReminders(WorkCalendar.kazakhstan(), LocalTime.of(9, 0), List.of(0, 5)),
                plain.asSeries().withReminders(WorkCalendar.kazakhstan(), LocalTime.of(9, 0), List.of(3)));
    }
}
