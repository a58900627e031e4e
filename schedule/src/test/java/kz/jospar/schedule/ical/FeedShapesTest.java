package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deadline becomes: an event, a span, a to-do, one of a series. */
class FeedShapesTest {

    @ParameterizedTest
    @CsvSource({
        // Saturday 15 February moves to Monday the 17th: still shown on it.
        "2025-02-01, 2025-02-15, 2025-02-15, 2025-02-17, 2025-02-01, 2025-02-17",
        // By the 5th of the month after the quarter, moved to Tuesday the 8th.
        "2025-04-01, 2025-06-30, 2025-07-05, 2025-07-08, 2025-04-01, 2025-07-08",
        // Information is due before the window ends.
        "2025-04-01, 2025-06-30, 2025-06-20, 2025-06-20, 2025-04-01, 2025-06-20",
        // Moved back before the window begins.
        "2025-04-12, 2025-04-13, 2025-04-12, 2025-04-11, 2025-04-11, 2025-04-11",
        "2025-03-31, 2025-03-31, 2025-03-31, 2025-03-31, 2025-03-31, 2025-03-31",
    })
    void a_span_runs_from_the_first_day_of_the_window_to_the_due_day(
            String from, String to, String due, String adjusted, LocalDate first, LocalDate last) {
        Obligation obligation = Duties.owed(from, to, due, adjusted);

        assertThat(Duties.entry(obligation, Duties.plain().overWindows()).when())
                .isEqualTo(new When.AllDay(first, last));
        assertThat(Duties.entry(obligation, Duties.plain()).when()).isEqualTo(new When.AllDay(last));
    }

    @Property
    void every_shape_of_one_obligation_ends_on_the_day_by_which_it_must_be_there(@ForAll("duties") Duties.Owing owing) {
        for (Obligation one : owing.obligations()) {
            LocalDate due = one.occurrence().adjusted() == null
                    ? one.occurrence().due()
                    : one.occurrence().adjusted();
            for (FeedStyle style : List.of(
                    Duties.plain(), Duties.plain().overWindows(), Duties.plain().asTasks())) {
                When when = Duties.entry(one, style).when();
                assertThat(when.lastDay()).isEqualTo(due);
                assertThat(when.firstDay()).isIn(due, one.occurrence().from()).isBeforeOrEqualTo(due);
            }
        }
    }

    @Test
    void a_to_do_begins_with_its_window_unless_that_is_its_due_day() {
        assertThat(Duties.entry(
                                Duties.owed("2025-02-01", "2025-02-15", "2025-02-15", "2025-02-17"),
                                Duties.plain().asTasks())
                        .when())
                .isEqualTo(new When.Task(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 17), null));
        assertThat(Duties.entry(Duties.on("2025-03-31"), Duties.plain().asTasks())
                        .when())
                .isEqualTo(new When.Task(null, LocalDate.of(2025, 3, 31), null));
    }

    @Test
    void a_series_is_one_entry_for_a_measure_on_all_its_due_days() {
        Plan plan = Plans.plan("p", Plans.quarterly("1.7"), Plans.on("2", "2025-03-22"));
        List<FeedEntry> entries = Feeds.of(
                        plan, Plans.obligations(plan), Duties.plain().asSeries())
                .ofPlan()
                .entries();

        // Saturday 22 March 2025 moves to Wednesday the 26th.
        assertThat(entries).extracting(FeedEntry::uid).containsExactly("p_2@jospar", "p_1.7@jospar");
        assertThat(entries.get(0).when()).isEqualTo(new When.AllDay(LocalDate.of(2025, 3, 26)));
        assertThat(entries.get(0).description()).contains("Deadlines moved to a working day: 22.03.2025 → 26.03.2025");
        assertThat(days(entries.get(1)))
                .extracting(LocalDate::toString)
                .containsExactly("2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31");
        assertThat(entries.get(1).description())
                .contains("Measure 1.7: Іс-шара 1.7")
                .doesNotContain("Window", "Due:", "moved");
    }

    @Test
    void a_series_with_a_moved_day_is_listed_day_by_day_and_so_is_one_that_no_recurrence_gives() {
        Measure monthly = Plans.measure("1", "t", Timing.Recurring.every(Cycle.MONTH));
        Measure named = Plans.measure("2", "t", new Timing.Continuous());
        List<Obligation> moved = new ArrayList<>();
        List<Obligation> several = new ArrayList<>();
        Plan plan = Plans.plan("p", monthly, named);
        for (int month = 1; month <= 6; month++) {
            LocalDate due = LocalDate.of(2025, month, 10);
            moved.add(Duties.owed(
                    plan, monthly, new Occurrence("m" + month, due, due, month == 3 ? due.minusDays(1) : due, due)));
            several.add(Duties.owed(plan, named, new Occurrence("m" + month, due, due, due, due)));
        }

        for (List<Obligation> obligations : List.of(moved, several)) {
            FeedEntry entry = Feeds.of(plan, obligations, Duties.plain().asSeries())
                    .ofPlan()
                    .entries()
                    .get(0);
            assertThat(days(entry)).hasSize(6);
            assertThat(((When.Series) entry.when()).pattern()).isNull();
        }
    }

    @Test
    void a_series_has_a_rule_where_one_gives_its_days() {
        Plan plan = Plans.plan("p", Plans.quarterly("1"));
        List<LocalDate> days = Plans.obligations(plan).stream()
                .map(one -> one.occurrence().lastDay())
                .toList();
        FeedEntry entry = Feeds.of(plan, Plans.obligations(plan), Duties.plain().asSeries())
                .ofPlan()
                .entries()
                .get(0);

        assertThat(((When.Series) entry.when()).pattern())
                .isEqualTo(DayPattern.of(days).orElse(null));
    }

    @Test
    void twenty_moved_days_of_a_series_are_listed_and_the_others_counted() {
        Measure weekly = Plans.measure("1", "t", Timing.Recurring.every(Cycle.WEEK));
        Plan plan = Plans.plan("p", weekly);
        List<Obligation> obligations = IntStream.range(0, 23)
                .mapToObj(week -> {
                    LocalDate due = LocalDate.of(2025, 1, 4).plusWeeks(week);
                    return Duties.owed(plan, weekly, new Occurrence("w" + week, due, due, due, due.plusDays(2)));
                })
                .toList();
        String description = Feeds.of(plan, obligations, Duties.plain().asSeries())
                .ofPlan()
                .entries()
                .get(0)
                .description();

        assertThat(description.split("→", -1)).hasSize(21);
        assertThat(description)
                .contains("; 17.05.2025 → 19.05.2025; and 3 more\n")
                .doesNotContain("24.05.2025");
    }

    @Test
    void a_series_tells_no_standings_and_counts_nothing_overdue() {
        Plan plan = Plans.plan("p", Plans.quarterly("1"));
        Feed feed = Feeds.of(
                        plan,
                        Plans.obligations(plan),
                        Duties.plain().asSeries().withStandings(LocalDate.of(2026, 1, 1), one -> Standing.OVERDUE))
                .ofPlan();

        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.entries().get(0).categories()).isEmpty();
        assertThat(feed.entries().get(0).color()).isNull();
        assertThat(feed.entries().get(0).description()).doesNotContain("overdue");
    }

    @Test
    void two_windows_of_a_series_due_on_one_day_are_one_day() {
        Measure measure = Plans.measure("1", "t", Timing.Recurring.every(Cycle.WEEK));
        Plan plan = Plans.plan("p", measure);
        LocalDate monday = LocalDate.of(2025, 3, 31);
        List<Obligation> both = List.of(
                Duties.owed(plan, measure, new Occurrence("a", monday, monday, monday, monday)),
                Duties.owed(
                        plan, measure, new Occurrence("b", monday.minusDays(1), monday, monday.minusDays(1), monday)));

        assertThat(Feeds.of(plan, both, Duties.plain().asSeries())
                        .ofPlan()
                        .entries()
                        .get(0)
                        .when())
                .isEqualTo(new When.AllDay(monday));
    }

    @Test
    void the_hour_how_often_and_the_link_stand_in_the_description() {
        LocalDate day = LocalDate.of(2025, 3, 31);
        Measure measure = Plans.on("1", "2025-03-31");
        Occurrence occurrence =
                new Occurrence("w", day.minusDays(20), day, day, day, LocalTime.of(17, 0), new Count(4, true), null);
        Obligation obligation = Duties.owed(Plans.plan("p", measure), measure, occurrence);
        FeedEntry entry = Duties.entry(
                obligation, Duties.plain().withLinks(one -> URI.create("https://x.kz/?m=" + one.id() + "&ә")));

        assertThat(entry.description().lines())
                .containsExactly(
                        "Measure 1: Іс-шара 1",
                        "Completion form: ақпарат",
                        "Deadline in the plan: \"мерзім сөзбен\"",
                        "Window: 11.03.2025 – 31.03.2025",
                        "Times to be done in the window: at least 4",
                        "Due: 31.03.2025, a working day",
                        "The term ends at 17:00",
                        "Plan: Plan of the city",
                        "More: https://x.kz/?m=p/1/w&%D3%99");
        assertThat(entry.link()).hasToString("https://x.kz/?m=p/1/w&%D3%99");
        assertThat(Duties.entry(obligation, Duties.plain()).link()).isNull();
    }

    @Test
    void exactly_so_many_times_is_not_called_at_least_and_once_is_not_told() {
        LocalDate day = LocalDate.of(2025, 3, 31);
        Measure measure = Plans.on("1", "2025-03-31");
        Plan plan = Plans.plan("p", measure);

        assertThat(Duties.entry(
                                Duties.owed(
                                        plan,
                                        measure,
                                        new Occurrence("w", day, day, day, day, null, new Count(2, false), null)),
                                Duties.plain())
                        .description())
                .contains("Times to be done in the window: 2\n");
        assertThat(Duties.entry(Duties.on("2025-03-31"), Duties.plain()).description())
                .doesNotContain("Times");
    }

    @Test
    void an_explanation_tells_each_day_off_that_was_passed_with_its_act_and_the_calendars_edition() {
        Plan plan = Plans.plan("p", Plans.on("1", "2025-07-05"));
        WorkCalendar calendar = WorkCalendar.kazakhstan();
        String description = Feeds.of(
                        plan, Plans.obligations(plan), Duties.plain().withExplanations(Deadlines.with(calendar)))
                .ofPlan()
                .entries()
                .get(0)
                .description();

        // Saturday; Sunday 6 July is a holiday, for which Monday is off.
        assertThat(description)
                .contains("05.07.2025 is a day of the weekend (")
                .contains("06.07.2025 is a holiday (")
                .contains("07.07.2025 is off for the holiday of 06.07.2025 (")
                .contains("So it moves to the next working day, 08.07.2025 (Civil Code, article 175)")
                .contains("Calendar: " + calendar.edition(Language.EN));
    }

    @Test
    void days_of_another_calendar_than_the_explanations_are_told_in_short() {
        // Far from all years of the calendar.
        assertThat(Duties.entry(
                                Duties.on("2150-03-30"),
                                Duties.plain().withExplanations(Deadlines.with(WorkCalendar.kazakhstan())))
                        .description())
                .contains("Due: 30.03.2150, a working day");
    }

    @ParameterizedTest
    @CsvSource({
        "'аааа бббб, ', 14, '1 аааа бббб, аааа бббб, аааа бббб, аааа бббб, аааа бббб, аааа бббб, аааа бббб…'",
    })
    void a_cut_title_ends_neither_with_a_comma_nor_before_an_accent(String words, int times, String title) {
        assertThat(Titles.of("1", words.repeat(times))).isEqualTo(title);
    }

    @Test
    void a_cut_title_keeps_accents_with_their_letters_and_joined_signs_together() {
        String letter = "и\u0306"; // one letter of two code points
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67"; // three code points
        // "1", blank, 77 code points: the accent that would come as the 79th stays with its letter, which goes.
        assertThat(Titles.of("1", letter.repeat(50))).isEqualTo("1 " + letter.repeat(38) + "…");
        assertThat(Titles.of("1", "x" + family.repeat(50))).isEqualTo("1 x" + family.repeat(25) + "…");
    }

    @Provide
    Arbitrary<Duties.Owing> duties() {
        return Duties.any();
    }

    private static List<LocalDate> days(FeedEntry entry) {
        return ((When.Series) entry.when()).days();
    }
}
