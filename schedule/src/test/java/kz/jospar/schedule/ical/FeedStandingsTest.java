package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.Execution;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.Recording;
import org.junit.jupiter.api.Test;

/** How obligations stand, as a calendar shows it. */
class FeedStandingsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);
    private static final Executor DSB = Plans.executor("dsb", Role.LEAD);

    @Test
    void each_standing_has_a_word_and_a_colour_of_its_own_in_each_language() {
        for (Language language : Language.values()) {
            List<FeedEntry> entries = Arrays.stream(Standing.values())
                    .map(standing -> Duties.entry(
                            Duties.on("2025-06-30"), FeedStyle.in(language).withStandings(TODAY, one -> standing)))
                    .toList();
            assertThat(entries)
                    .extracting(FeedEntry::categories)
                    .doesNotHaveDuplicates()
                    .allMatch(c -> c.size() == 1);
            assertThat(entries)
                    .extracting(FeedEntry::color)
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
            assertThat(entries)
                    .allMatch(entry -> entry.description()
                            .lines()
                            .anyMatch(line ->
                                    line.endsWith(": " + entry.categories().get(0))));
        }
    }

    /** The names that CSS Color Module Level 3, 4.3, and so RFC 7986, 5.9, has of those used here. */
    @Test
    void colours_are_names_of_CSS_3() {
        Set<String> css = Set.of(
                "steelblue",
                "gold",
                "darkorange",
                "crimson",
                "forestgreen",
                "olive",
                "turquoise",
                "orchid",
                "slateblue",
                "gray",
                "lightgray");

        assertThat(Arrays.stream(Standing.values())
                        .map(standing -> new StandingOnDay(standing, null, null).color())
                        .collect(Collectors.toSet()))
                .isEqualTo(css);
    }

    @Test
    void an_obligation_of_which_nothing_is_known_has_no_standing() {
        FeedStyle style = Duties.plain().withStandings(TODAY, one -> null);

        assertThat(Duties.entry(Duties.on("2025-05-30"), style))
                .isEqualTo(Duties.entry(Duties.on("2025-05-30"), Duties.plain()));
        assertThat(Duties.entry(Duties.on("2025-05-30"), Duties.plain().withStates(TODAY, one -> null)))
                .isEqualTo(Duties.entry(Duties.on("2025-05-30"), Duties.plain()));
    }

    @Test
    void what_is_overdue_is_one_entry_on_the_day_of_asking_the_oldest_first() {
        Plan plan = Plans.plan(
                "p", Plans.on("1", "2025-05-30", DSB), Plans.on("2", "2025-02-28"), Plans.on("3", "2025-06-30", DSB));
        Feeds feeds = Feeds.of(plan, Plans.obligations(plan), byDates());

        FeedEntry all = last(feeds.ofPlan());
        assertThat(all.uid()).isEqualTo("overdue__p_p@jospar");
        assertThat(all.title()).isEqualTo("Overdue: 2");
        assertThat(all.when()).isEqualTo(new When.AllDay(TODAY));
        assertThat(all.categories()).containsExactly("overdue");
        assertThat(all.color()).isEqualTo("crimson");
        assertThat(all.description().lines())
                .containsExactly(
                        "Overdue as of 02.06.2025:",
                        "2 Іс-шара 2 – due 28.02.2025",
                        "1 Іс-шара 1 – due 30.05.2025",
                        "Plan: Plan of the city");
        FeedEntry own = last(feeds.ofExecutor("dsb").orElseThrow());
        assertThat(own.uid()).isEqualTo("overdue__p_dsb@jospar");
        assertThat(own.title()).isEqualTo("Overdue: 1");
    }

    @Test
    void twenty_of_them_are_listed_and_all_counted() {
        Plan plan = Plans.plan(
                "p",
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> Plans.on(
                                "m" + i, LocalDate.of(2025, 5, 31).minusDays(i).toString()))
                        .toArray(Measure[]::new));
        List<Obligation> obligations = plan.measures().stream()
                .map(measure -> {
                    LocalDate day = ((Timing.OnDay) Objects.requireNonNull(measure.timing())).date();
                    return Duties.owed(plan, measure, new Occurrence("w", day, day, day, day));
                })
                .toList();
        FeedEntry summary = last(Feeds.of(plan, obligations, byDates()).ofPlan());

        assertThat(summary.title()).isEqualTo("Overdue: 30");
        assertThat(summary.description().lines()).hasSize(1 + 20 + 1 + 1).contains("and 10 more");
        assertThat(summary.description()).contains("m30 ", "m11 ").doesNotContain("m10 ", "m1 ");
    }

    @Test
    void nothing_overdue_gives_no_such_entry_and_no_standings_neither() {
        Plan plan = Plans.plan("p", Plans.on("1", "2025-06-30"), Plans.on("2", "2025-06-02"));

        assertThat(Feeds.of(plan, Plans.obligations(plan), byDates()).ofPlan().entries())
                .hasSize(2);
        assertThat(Plans.feed(Plans.plan("p", Plans.on("1", "2025-02-28")), Language.KK)
                        .entries())
                .hasSize(1);
    }

    @Test
    void among_to_dos_the_count_is_a_to_do() {
        Plan plan = Plans.plan("p", Plans.on("1", "2025-02-28"));

        assertThat(last(Feeds.of(plan, Plans.obligations(plan), byDates().asTasks())
                                .ofPlan())
                        .when())
                .isEqualTo(new When.Task(null, TODAY, null));
    }

    @Test
    void a_state_tells_the_day_done_and_ticks_the_to_do_off() {
        Obligation obligation = owed();
        Execution done = with(
                Execution.of(obligation),
                new ExecutionEvent.Answered("e1", obligation.id(), LocalDate.of(2025, 5, 28), null, "dsb", ""));
        FeedStyle style = Duties.plain().asTasks().withStates(TODAY, one -> done.state(TODAY));
        FeedEntry entry = Duties.entry(obligation, style);

        assertThat(entry.when()).isEqualTo(new When.Task(null, LocalDate.of(2025, 5, 30), LocalDate.of(2025, 5, 28)));
        assertThat(entry.description()).contains("Standing: done\nDone on 28.05.2025\n");
        assertThat(entry.categories()).containsExactly("done");
        assertThat(Duties.entry(obligation, Duties.plain().asTasks().withStandings(TODAY, one -> Standing.DONE))
                        .when())
                .isEqualTo(new When.Task(null, LocalDate.of(2025, 5, 30), null));
    }

    @Test
    void a_postponed_deadline_stands_on_the_last_day_in_force_under_its_own_uid() {
        Obligation obligation = owed();
        // Friday 30 May, postponed to Friday 20 June.
        Execution later = with(
                with(
                        Execution.of(obligation),
                        new ExecutionEvent.PostponementAsked(
                                "e1",
                                obligation.id(),
                                LocalDate.of(2025, 5, 20),
                                null,
                                "dsb",
                                LocalDate.of(2025, 6, 20),
                                "")),
                new ExecutionEvent.PostponementGranted(
                        "e2",
                        obligation.id(),
                        LocalDate.of(2025, 5, 22),
                        null,
                        "akim",
                        "letter 1",
                        LocalDate.of(2025, 6, 20)));
        FeedStyle style = Duties.plain().withStates(TODAY, one -> later.state(TODAY));
        FeedEntry entry = Duties.entry(obligation, style);

        assertThat(entry.uid())
                .isEqualTo(Duties.entry(obligation, Duties.plain()).uid());
        assertThat(entry.when()).isEqualTo(new When.AllDay(LocalDate.of(2025, 6, 20)));
        assertThat(entry.description()).contains("Due: 30.05.2025", "Postponed to 20.06.2025\nStanding: postponed");
    }

    private static Obligation owed() {
        Measure measure = Plans.on("1", "2025-05-30", DSB);
        return Plans.obligations(Plans.plan("p", measure)).get(0);
    }

    private static Execution with(Execution before, ExecutionEvent event) {
        return ((Recording.Entered) before.with(event)).execution();
    }

    private static FeedStyle byDates() {
        return Duties.plain().withStandings(TODAY, one -> Standing.of(one, TODAY, 7));
    }

    private static FeedEntry last(Feed feed) {
        return feed.entries().get(feed.entries().size() - 1);
    }
}
