package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Defaults;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import org.junit.jupiter.api.Test;

/** From obligations to feeds. */
class FeedsTest {
    private static final Executor DSB = Plans.executor("ДСБ", Role.LEAD);
    private static final Executor KB = new Executor("ҚБ", "ҚБ", Role.CO_EXECUTOR, true, false, "ҚБ (келісім бойынша)");

    @Test
    void one_event_for_each_obligation_on_its_adjusted_day() {
        // Monday, Monday, Tuesday, Wednesday; Saturday 22 March moves to Wednesday 26 March.
        Feed feed = Plans.feed(Plans.plan("p", Plans.quarterly("1"), Plans.on("2", "2025-03-22")), Language.KK);

        assertThat(feed.entries())
                .extracting(FeedEntry::uid, event -> event.when().firstDay().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("p_2_2025-03@jospar", "2025-03-26"),
                        org.assertj.core.groups.Tuple.tuple("p_1_2025-Q1@jospar", "2025-03-31"),
                        org.assertj.core.groups.Tuple.tuple("p_1_2025-Q2@jospar", "2025-06-30"),
                        org.assertj.core.groups.Tuple.tuple("p_1_2025-Q3@jospar", "2025-09-30"),
                        org.assertj.core.groups.Tuple.tuple("p_1_2025-Q4@jospar", "2025-12-31"));
    }

    @Test
    void the_order_of_obligations_does_not_matter() {
        Plan plan = Plans.plan("p", Plans.quarterly("1"), Plans.quarterly("2"), Plans.on("3", "2025-03-31"));
        List<Obligation> reversed = new ArrayList<>(Plans.obligations(plan));
        Collections.reverse(reversed);

        assertThat(Feeds.of(plan, reversed, Language.RU).ofPlan()).isEqualTo(Plans.feed(plan, Language.RU));
    }

    @Test
    void another_order_of_measures_keeps_every_uid() {
        List<String> uids = uids(Plans.plan("p", Plans.quarterly("1"), Plans.on("2", "2025-05-05")));

        assertThat(uids(Plans.plan(
                        "p", Plans.on("2", "2025-05-05"), Plans.on("3", "2025-01-20"), Plans.quarterly("1"))))
                .containsAll(uids)
                .hasSize(uids.size() + 1);
    }

    @Test
    void each_executor_has_a_feed_of_its_own_work_in_the_order_of_the_plan_and_an_idle_one_has_none() {
        Plan plan = Plans.plan(
                "p",
                Plans.quarterly("1", DSB),
                Plans.on("2", "2025-03-31", KB, DSB),
                Plans.measure("3", "t", new Timing.Continuous(), Plans.executor("ІІБ", Role.LEAD)));
        List<Feed> feeds = Feeds.of(plan, Plans.obligations(plan), Language.KK).byExecutor();

        assertThat(feeds).extracting(Feed::id).containsExactly("ДСБ", "ҚБ", "ІІБ");
        assertThat(feeds).extracting(feed -> feed.entries().size()).containsExactly(5, 1, 0);
        assertThat(feeds.get(1).name()).isEqualTo("ҚБ – Қала жоспары");
    }

    @Test
    void the_stamp_is_the_adoption_else_the_first_day_of_the_plan_else_the_epoch_and_never_now() {
        Plan plan = Plans.plan("p", Plans.quarterly("1"));

        assertThat(Plans.feed(plan, Language.KK).entries().get(0).revision().modified())
                .isEqualTo(Instant.parse("2025-01-10T00:00:00Z"));
        assertThat(Plans.feed(plan.withApproval(null), Language.KK)
                        .entries()
                        .get(0)
                        .revision()
                        .modified())
                .isEqualTo(Instant.parse("2025-01-01T00:00:00Z"));
        assertThat(Feeds.of(plan.withApproval(null).withPeriod(null), Plans.obligations(plan), Language.KK)
                        .ofPlan()
                        .entries()
                        .get(0)
                        .revision()
                        .modified())
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void the_description_tells_measure_form_roles_words_window_and_why_the_day_moved() {
        Plan plan = Plans.plan("p", Plans.measure("1.2", "Мектеп салу", february(), DSB, KB));

        // Saturday 15 February 2025 moves to Monday 17 February.
        assertThat(Plans.feed(plan, Language.EN).entries().get(0).description().lines())
                .containsExactly(
                        "Measure 1.2: Мектеп салу",
                        "Completion form: ақпарат",
                        "Executors: ДСБ – named first; ҚБ (Құрылыс басқармасы) – co-executor, by agreement",
                        "Deadline in the plan: \"мерзім сөзбен\"",
                        "Window: 01.02.2025 – 15.02.2025",
                        "Due: 17.02.2025, the next working day, since 15.02.2025 is a day off (Civil Code, article 175)",
                        "Plan: Plan of the city");
    }

    @Test
    void each_language_has_its_own_sentences() {
        Plan plan = Plans.plan("p", Plans.on("1", "2025-03-31", DSB));

        assertThat(Plans.feed(plan, Language.KK).entries().get(0).description())
                .contains("Мерзімі: 31.03.2025, жұмыс күні");
        assertThat(Plans.feed(plan, Language.RU).entries().get(0).description())
                .contains("Срок: 31.03.2025, рабочий день");
        assertThat(Plans.feed(plan, Language.EN).entries().get(0).description())
                .contains("Due: 31.03.2025, a working day");
    }

    @Test
    void a_year_without_a_calendar_is_named() {
        Plan plan = Plans.plan("p", Plans.on("1", "2031-03-31"));

        assertThat(Plans.feed(plan, Language.EN).entries().get(0).description())
                .contains("31.03.2031")
                .contains("no work calendar for 2031");
    }

    @Test
    void a_day_moved_back_is_not_called_the_next_working_day() {
        Plan plan = Plans.plan("p", Plans.quarterly("1"));
        LocalDate sunday = LocalDate.of(2026, 4, 12);
        Obligation before = new Obligation(
                "p/1/2026-04",
                Plans.quarterly("1"),
                new Occurrence("2026-04", sunday, sunday, sunday, LocalDate.of(2026, 4, 10)));

        assertThat(Feeds.of(plan, List.of(before), Language.EN)
                        .ofPlan()
                        .entries()
                        .get(0)
                        .description())
                .contains("Due: 10.04.2026, a working day")
                .doesNotContain("next working day");
    }

    @Test
    void a_long_title_ends_at_a_word_within_80_characters() {
        String word = "өзара іс-қимыл ";
        Plan plan = Plans.plan("p", Plans.measure("1", word.repeat(20).strip(), february()));
        String title = Plans.feed(plan, Language.KK).entries().get(0).title();

        assertThat(title.codePointCount(0, title.length())).isBetween(60, 80);
        assertThat(title).startsWith("1 өзара іс-қимыл өзара").endsWith("…");
        assertThat(title.substring(0, title.length() - 1)).doesNotEndWith(" ");
        assertThat("1 " + word.repeat(20)).startsWith(title.substring(0, title.length() - 1) + " ");
    }

    @Test
    void a_long_title_without_blanks_is_cut_between_characters() {
        Plan plan = Plans.plan("p", Plans.measure("1", "😀".repeat(100), february()));

        assertThat(Plans.feed(plan, Language.KK).entries().get(0).title()).isEqualTo("1 " + "😀".repeat(77) + "…");
    }

    @Test
    void a_title_is_one_line() {
        Plan plan = Plans.plan("p", Plans.measure("1", "a\r\nb\rc\u2028d", february()));

        assertThat(Plans.feed(plan, Language.KK).entries().get(0).title()).isEqualTo("1 a b c d");
    }

    @Test
    void the_same_data_give_the_same_bytes_in_every_default_locale_and_zone() {
        Plan plan = Plans.plan("p", Plans.quarterly("1", DSB, KB), Plans.on("İı", "2025-03-22", DSB));

        for (Language language : Language.values()) {
            assertThat(Defaults.each(() -> new String(Lines.write(Plans.feed(plan, language)), StandardCharsets.UTF_8)))
                    .hasSize(1);
        }
    }

    @Test
    void any_change_changes_the_bytes() {
        Measure measure = Plans.on("1", "2025-03-31", DSB);
        Plan plan = Plans.plan("p", measure);
        byte[] bytes = Lines.write(Plans.feed(plan, Language.KK));

        assertThat(List.of(
                        plan.withTitle(LocalizedText.of(Language.KK, "other")),
                        plan.withId("q"),
                        plan.withApproval(null),
                        Plans.plan("p", Plans.on("1", "2025-03-28", DSB)),
                        Plans.plan("p", Plans.on("1", "2025-03-31", KB)),
                        Plans.plan("p", measure.withTitle(LocalizedText.of(Language.KK, "other"))),
                        Plans.plan("p", measure.withDeadline("other", measure.timing())),
                        Plans.plan("p", measure, Plans.on("2", "2025-03-31"))))
                .allSatisfy(changed -> assertThat(Lines.write(Plans.feed(changed, Language.KK)))
                        .isNotEqualTo(bytes));
        assertThat(Lines.write(Plans.feed(plan, Language.RU))).isNotEqualTo(bytes);
    }

    @Test
    void the_feed_is_that_of_the_golden_file() throws IOException {
        Plan plan = Plans.plan(
                "p",
                Plans.measure("1.2", "Мектеп; \"салу\", жөндеу", february(), DSB, KB),
                Plans.on("2", "2025-12-05", DSB));

        try (InputStream in = Objects.requireNonNull(FeedsTest.class.getResourceAsStream("plan.ics"))) {
            assertThat(new String(Lines.write(Plans.feed(plan, Language.KK)), StandardCharsets.UTF_8))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Timing february() {
        return new Timing.Within(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 15));
    }

    private static List<String> uids(Plan plan) {
        return Plans.feed(plan, Language.KK).entries().stream()
                .map(FeedEntry::uid)
                .toList();
    }
}
