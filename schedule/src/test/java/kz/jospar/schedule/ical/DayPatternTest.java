package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jospar.schedule.Defaults;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Ends of quarters, half-years, years, months.
                "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20261231",
                "2025-06-30 2025-12-31 2026-06-30 | FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20260630",
                "2025-12-31 2026-12-31 2027-12-31 | FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1;UNTIL=20271231",
                "2026-01-31 2026-02-28 2026-03-31 | FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260331",
                // The 5th after each quarter; the 25th of each month; a year's 20 January.
                "2026-04-05 2026-07-05 2026-10-05 2027-01-05 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5;UNTIL=20270105",
                "2026-01-25 2026-02-25 2026-03-25 | FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20260325",
                "2025-01-20 2026-01-20 2027-01-20 | FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=20;UNTIL=20270120",
                // Third Thursdays; first Mondays of the quarter; last Fridays.
                "2026-01-15 2026-02-19 2026-03-19 | FREQ=MONTHLY;BYDAY=3TH;UNTIL=20260319",
                "2026-01-05 2026-04-06 2026-07-06 | FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO;UNTIL=20260706",
                "2026-01-30 2026-02-27 2026-03-27 | FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260327",
                // Mondays, every one and every other.
                "2026-01-05 2026-01-12 2026-01-19 | FREQ=WEEKLY;BYDAY=MO;UNTIL=20260119",
                "2026-01-05 2026-01-19 2026-02-02 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20260202",
                "2026-01-04 2026-01-18 2026-02-01 | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;UNTIL=20260201",
            })
    void days_as_offices_set_them(String days, String rule) {
        List<LocalDate> all = Stream.of(days.split(" ")).map(LocalDate::parse).toList();

        assertThat(text(all)).isEqualTo(rule);
        assertThat(strangers(all, rule)).containsOnly(all);
    }

    /** Each of these lists fits two kinds at least. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-28 2026-02-28 2027-02-28 | FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1;UNTIL=20270228",
                // 28 February of four years, one of them with a 29th: the 28th, not the last.
                "2025-02-28 2026-02-28 2027-02-28 2028-02-28 | FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=28;UNTIL=20280228",
                // Fourth Fridays of months of four.
                "2026-02-27 2026-03-27 2026-04-24 | FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260424",
                // With a fifth Friday on 29 May the fourth and the last part.
                "2026-03-27 2026-04-24 2026-05-22 | FREQ=MONTHLY;BYDAY=4FR;UNTIL=20260522",
                "2026-03-27 2026-04-24 2026-05-29 | FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260529",
                // Mondays, 13 weeks apart, and the first of the quarter.
                "2024-01-01 2024-04-01 2024-07-01 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1;UNTIL=20240701",
                "2024-01-01 2024-04-01 2024-07-01 2024-09-30 | FREQ=WEEKLY;INTERVAL=13;BYDAY=MO;UNTIL=20240930",
                // Second Saturdays, four weeks apart.
                "2026-02-14 2026-03-14 2026-04-11 | FREQ=MONTHLY;BYDAY=2SA;UNTIL=20260411",
            })
    void of_two_kinds_that_fit_the_one_a_person_means(String days, String rule) {
        List<LocalDate> all = Stream.of(days.split(" ")).map(LocalDate::parse).toList();

        assertThat(text(all)).isEqualTo(rule);
        assertThat(strangers(all, rule)).containsOnly(all);
    }

    @ParameterizedTest
    @CsvSource({
        // ical.js and Thunderbird make 1 July of 30 June, or lose it, under YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1.
        "2026-03-31 2026-06-30 2026-09-30 2026-12-31",
        // Plain YEARLY from 29 February: every fourth year or every year, as a parser likes.
        "2024-02-29 2028-02-29 2032-02-29",
        "2024-02-29 2025-02-28 2026-02-28",
        // The last Friday is not BYSETPOS=-1.
        "2026-01-30 2026-02-27 2026-03-27",
    })
    void a_rule_has_only_parts_that_all_parsers_read_alike(String days) {
        List<LocalDate> all = Stream.of(days.split(" ")).map(LocalDate::parse).toList();

        assertThat(text(all)).matches(READ_BY_ALL);
        assertThat(strangers(all, text(all))).containsOnly(all);
    }

    @ParameterizedTest
    @CsvSource({
        // Nothing, one, two.
        "''",
        "2026-03-31",
        "2026-03-31 2026-06-30",
        // The 29th and the 30th are skipped in short months by some, moved by others.
        "2026-01-30 2026-03-30 2026-05-30",
        "2026-01-29 2026-02-28 2026-03-29",
        // One moved off a day off, one dropped, one twice, out of order, the same day.
        "2026-03-31 2026-06-30 2026-09-30 2026-12-30",
        "2026-03-31 2026-06-30 2026-12-31",
        "2026-03-31 2026-06-30 2026-06-30 2026-09-30",
        "2026-06-30 2026-03-31 2026-09-30",
        "2026-03-31 2026-03-31 2026-03-31",
        // Every third day; twice a month.
        "2026-01-01 2026-01-04 2026-01-07",
        "2026-01-10 2026-01-25 2026-02-10 2026-02-25",
    })
    void other_days_have_no_rule(String days) {
        assertThat(DayPattern.of(Stream.of(days.split(" "))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)
                        .toList()))
                .isEmpty();
    }

    private static final String READ_BY_ALL = "FREQ=(WEEKLY(;INTERVAL=\\d{1,3})?;BYDAY=(MO|TU|WE|TH|FR|SA|SU)"
            + "|MONTHLY(;INTERVAL=\\d{1,3})?;(BYMONTHDAY=(-1|1?[1-9]|10|2[0-8])|BYDAY=(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)))"
            + ";UNTIL=\\d{8}";

    @Property(tries = 2_000)
    void the_days_of_a_rule_have_a_rule_with_the_same_days(
            @ForAll("patterns") DayPattern pattern, @ForAll("starts") LocalDate from, @ForAll("counts") int count) {
        List<LocalDate> days = pattern.days(first(pattern, from), count);
        Statistics.label("kind").collect(kind(pattern));
        Statistics.label("days").collect(days.size() < 3 ? "the year 9999 ends" : days.size() < 10 ? "3..9" : "10..");

        assertThat(days).isSorted().doesNotHaveDuplicates();
        if (days.size() < DayPattern.FEWEST_DAYS) {
            assertThat(DayPattern.of(days)).isEmpty();
        } else {
            DayPattern found = DayPattern.of(days).orElseThrow();
            assertThat(found.days(days.get(0), days.size())).isEqualTo(days);
            assertThat(found.text(days.get(days.size() - 1))).matches(READ_BY_ALL);
        }
    }

    @Property(tries = 1_000)
    void strangers_expand_a_rule_to_its_days(
            @ForAll("patterns") DayPattern pattern, @ForAll("nearby") LocalDate from, @ForAll("counts") int count) {
        List<LocalDate> days = pattern.days(first(pattern, from), count);

        assertThat(days).hasSize(count);
        assertThat(strangers(days, pattern.text(days.get(count - 1)))).containsOnly(days);
    }

    @Property(tries = 3_000)
    void a_list_with_one_day_moved_dropped_or_added_has_no_rule_or_one_that_gives_it_exactly(
            @ForAll("patterns") DayPattern pattern,
            @ForAll("nearby") LocalDate from,
            @ForAll("counts") int count,
            @ForAll("perturbations") Perturbation perturbation) {
        List<LocalDate> days = new ArrayList<>(pattern.days(first(pattern, from), count));
        int at = perturbation.at() % days.size();
        String how = perturbation.how();
        switch (how) {
            case "moved" -> days.set(at, days.get(at).plusDays(perturbation.by()));
            case "dropped" -> days.remove(at);
            default -> days.add(days.get(at).plusDays(perturbation.by()));
        }
        days = new ArrayList<>(new TreeSet<>(days));

        var found = DayPattern.of(days);

        Statistics.collect(how, found.isPresent() ? "a rule" : "none");
        if (found.isPresent()) {
            assertThat(found.get().days(days.get(0), days.size())).isEqualTo(days);
            assertThat(strangers(days, text(days))).containsOnly(days);
        } else {
            String written = Strangers.written(days);
            assertThat(Strangers.biweekly(written)).isEqualTo(days);
            assertThat(Strangers.ical4jListed(written)).isEqualTo(days);
        }
    }

    record Perturbation(String how, int at, int by) {}

    /** Every day of four years, with a leap day, as the start of 24 days of each interval and kind that meets it. */
    @Test
    void all_starts_of_four_years_with_the_intervals_of_offices() {
        Map<String, Integer> seen = new HashMap<>();
        for (LocalDate start = LocalDate.of(2023, 3, 1);
                start.isBefore(LocalDate.of(2027, 3, 1));
                start = start.plusDays(1)) {
            for (int interval : new int[] {1, 2, 3, 6, 12}) {
                for (DayPattern pattern : meeting(start, interval)) {
                    List<LocalDate> days = pattern.days(start, 24);
                    List<LocalDate> byHand = byHand(pattern, start);
                    assertThat(days).as(pattern + " from " + start).isEqualTo(byHand);
                    assertThat(DayPattern.of(byHand).map(found -> found.days(byHand.get(0), 24)))
                            .as(pattern + " from " + start)
                            .contains(byHand);
                    seen.merge(kind(pattern), 1, Integer::sum);
                }
            }
        }
        // 1461 days: 48 months of 28 first days, 48 last days; weekdays: first to fourth, and the last of each month.
        assertThat(seen)
                .containsEntry("day of month", 48 * 28 * 5)
                .containsEntry("last day", 48 * 5)
                .containsEntry("weekday of month", 48 * 28 * 5)
                .containsEntry("last weekday", 48 * 7 * 5)
                .containsEntry("weekly", 1461 * 5);
    }

    /** The same, each rule asked of the three strangers, for the starts of 2024, a leap year. */
    @Test
    void all_starts_of_a_leap_year_are_expanded_alike_by_three_strangers() {
        for (LocalDate start = LocalDate.of(2024, 1, 1); start.getYear() == 2024; start = start.plusDays(1)) {
            for (int interval : new int[] {1, 2, 3, 6, 12}) {
                for (DayPattern pattern : meeting(start, interval)) {
                    List<LocalDate> days = byHand(pattern, start).subList(0, 6);
                    assertThat(strangers(days, pattern.text(days.get(5))))
                            .as(pattern + " from " + start)
                            .containsOnly(days);
                }
            }
        }
    }

    /** ical4j takes the first day of a week from the default locale where a rule does not say it. */
    @Test
    void rules_are_expanded_alike_in_every_default_locale_and_zone() {
        List<LocalDate> sundays = DayPattern.weekly(2, DayOfWeek.SUNDAY).days(LocalDate.of(2026, 1, 4), 12);
        List<LocalDate> mondays = DayPattern.weekly(3, DayOfWeek.MONDAY).days(LocalDate.of(2026, 1, 5), 12);

        assertThat(Defaults.each(() -> Stream.concat(
                                strangers(sundays, text(sundays)).stream(), strangers(mondays, text(mondays)).stream())
                        .distinct()
                        .toList()))
                .containsExactly(List.of(sundays, mondays));
    }

    /** ical4j gives up after 1000 steps without a day: none of these kinds has such steps. */
    @Test
    void a_rule_of_many_days_keeps_them_all() {
        List<LocalDate> weeks = DayPattern.weekly(1, DayOfWeek.FRIDAY).days(LocalDate.of(2026, 1, 2), 1_500);
        List<LocalDate> months = DayPattern.monthly(1, -1, DayOfWeek.FRIDAY).days(LocalDate.of(2026, 1, 30), 1_500);

        assertThat(strangers(weeks, text(weeks))).containsOnly(weeks);
        assertThat(strangers(months, text(months))).containsOnly(months);
    }

    /** ical.js and biweekly lose DTSTART of a series made of RDATEs alone. */
    @Test
    void a_list_names_its_first_day_again() {
        List<LocalDate> days = Stream.of("2025-02-05", "2025-03-17", "2025-12-31")
                .map(LocalDate::parse)
                .toList();
        String written = Strangers.written(days);

        assertThat(written).contains("RDATE;VALUE=DATE:20250205,20250317,20251231\r\n");
        assertThat(Strangers.biweekly(written)).isEqualTo(days);
        assertThat(Strangers.ical4jListed(written)).isEqualTo(days);
        assertThat(Strangers.biweekly(Strangers.calendar(days.get(0), "RDATE;VALUE=DATE:20250317,20251231")))
                .as("without it biweekly loses the start")
                .isEqualTo(days.subList(1, 3));
    }

    @Test
    void until_is_the_last_day_and_a_date_as_the_start_is() {
        List<LocalDate> days = DayPattern.monthly(3, -1).days(LocalDate.of(2026, 3, 31), 4);

        assertThat(Strangers.written(days))
                .contains("DTSTART;VALUE=DATE:20260331\r\n")
                .contains("RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20261231\r\n");
    }

    @Test
    void an_end_that_is_no_day_of_the_rule_is_refused() {
        assertThatThrownBy(() -> DayPattern.monthly(3, -1).text(LocalDate.of(2026, 12, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-12-30");
        assertThatThrownBy(() -> DayPattern.weekly(1, DayOfWeek.MONDAY).text(LocalDate.of(2026, 12, 30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayPattern.monthly(1, 1).text(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_first_day_that_the_rule_does_not_meet_gives_no_days() {
        assertThat(DayPattern.weekly(1, DayOfWeek.MONDAY).days(LocalDate.of(2026, 1, 6), 3))
                .isEmpty();
        assertThat(DayPattern.monthly(1, 5).days(LocalDate.of(2026, 1, 6), 3)).isEmpty();
        assertThat(DayPattern.monthly(1, 1, DayOfWeek.MONDAY).days(LocalDate.of(2026, 1, 12), 3))
                .isEmpty();
        assertThat(DayPattern.monthly(1, -1).days(LocalDate.MAX, 3)).isEmpty();
    }

    @Test
    void the_days_run_out_with_the_year_9999() {
        assertThat(DayPattern.monthly(1, -1).days(LocalDate.of(9999, 10, 31), Integer.MAX_VALUE))
                .hasSize(3)
                .last()
                .isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(DayPattern.weekly(999, DayOfWeek.FRIDAY).days(LocalDate.of(9999, 12, 31), Integer.MAX_VALUE))
                .hasSize(1);
        assertThat(DayPattern.of(DayPattern.monthly(1, -1).days(LocalDate.of(9999, 10, 31), 5)))
                .contains(DayPattern.monthly(1, -1));
    }

    @Test
    void hostile_lists_are_refused_at_once() {
        List<LocalDate> many = IntStream.range(0, 100_000)
                .mapToObj(i -> LocalDate.of(1, 1, 1).plusDays(7L * i))
                .toList();
        List<LocalDate> odd = new ArrayList<>(many);
        odd.set(99_999, odd.get(99_999).plusDays(1));
        List<LocalDate> linked = new java.util.LinkedList<>(many);

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(DayPattern.of(many)).contains(DayPattern.weekly(1, DayOfWeek.MONDAY));
            assertThat(DayPattern.of(linked)).isPresent();
            assertThat(DayPattern.of(odd)).isEmpty();
            assertThat(DayPattern.of(List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)))
                    .isEmpty();
            assertThat(DayPattern.of(List.of(LocalDate.of(1, 1, 1), LocalDate.of(5000, 1, 1), LocalDate.MAX)))
                    .isEmpty();
            assertThat(DayPattern.of(List.of(LocalDate.MAX.minusDays(14), LocalDate.MAX.minusDays(7), LocalDate.MAX)))
                    .isEmpty();
        });
    }

    @Test
    void an_interval_has_at_most_three_digits() {
        LocalDate first = LocalDate.of(2026, 1, 5);
        // Twelve, for four days 1000 weeks apart are the first Mondays of every 230th month.
        IntFunction<List<LocalDate>> weeks = interval -> IntStream.range(0, 12)
                .mapToObj(i -> first.plusWeeks((long) i * interval))
                .toList();
        IntFunction<List<LocalDate>> months = interval -> IntStream.range(0, 12)
                .mapToObj(i -> first.plusMonths((long) i * interval))
                .toList();

        assertThat(DayPattern.of(weeks.apply(999))).contains(DayPattern.weekly(999, DayOfWeek.MONDAY));
        assertThat(DayPattern.of(weeks.apply(1000))).isEmpty();
        assertThat(DayPattern.of(months.apply(999))).contains(DayPattern.monthly(999, 5));
        assertThat(DayPattern.of(months.apply(1000))).isEmpty();
    }

    @Test
    void parts_that_do_not_belong_together_are_refused() {
        DayOfWeek monday = DayOfWeek.MONDAY;
        refused(ChronoUnit.YEARS, 1, 1, null, null);
        refused(ChronoUnit.DAYS, 1, null, monday, null);
        refused(ChronoUnit.WEEKS, 0, null, monday, null);
        refused(ChronoUnit.WEEKS, 1000, null, monday, null);
        refused(ChronoUnit.WEEKS, -1, null, monday, null);
        refused(ChronoUnit.WEEKS, 1, null, null, null);
        refused(ChronoUnit.WEEKS, 1, 1, monday, null);
        refused(ChronoUnit.WEEKS, 1, null, monday, 1);
        refused(ChronoUnit.MONTHS, 1, null, null, null);
        refused(ChronoUnit.MONTHS, 1, null, monday, null);
        refused(ChronoUnit.MONTHS, 1, null, null, 1);
        refused(ChronoUnit.MONTHS, 1, 1, monday, 1);
        refused(ChronoUnit.MONTHS, 1, 1, monday, null);
        refused(ChronoUnit.MONTHS, 1, 1, null, 1);
        for (int day : new int[] {Integer.MIN_VALUE, -2, 0, 29, 31}) {
            refused(ChronoUnit.MONTHS, 1, day, null, null);
        }
        for (int ordinal : new int[] {Integer.MIN_VALUE, -2, 0, 5}) {
            refused(ChronoUnit.MONTHS, 1, null, monday, ordinal);
        }
    }

    private static void refused(ChronoUnit every, int interval, Integer monthDay, DayOfWeek weekday, Integer ordinal) {
        assertThatThrownBy(() -> new DayPattern(every, interval, monthDay, weekday, ordinal))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<DayPattern> patterns() {
        Arbitrary<Integer> intervals = Arbitraries.oneOf(
                Arbitraries.of(1, 2, 3, 6, 12), Arbitraries.integers().between(1, 60));
        Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.class);
        return Arbitraries.oneOf(
                Combinators.combine(intervals, weekdays).as(DayPattern::weekly),
                Combinators.combine(
                                intervals,
                                Arbitraries.oneOf(
                                        Arbitraries.just(-1),
                                        Arbitraries.integers().between(1, 28)))
                        .as((interval, day) -> DayPattern.monthly(interval, day)),
                Combinators.combine(intervals, Arbitraries.of(-1, 1, 2, 3, 4), weekdays)
                        .as((interval, ordinal, weekday) -> DayPattern.monthly(interval, ordinal, weekday)));
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 10, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalDate> nearby() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2005, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(3, 40);
    }

    @Provide
    Arbitrary<Perturbation> perturbations() {
        return Combinators.combine(
                        Arbitraries.of("moved", "dropped", "added"),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of(-31, -30, -28, -7, -3, -2, -1, 1, 2, 3, 7, 28, 30, 31))
                .as(Perturbation::new);
    }

    /** The first day from this one on that the rule meets. */
    private static LocalDate first(DayPattern pattern, LocalDate from) {
        LocalDate day = from;
        while (pattern.days(day, 1).isEmpty()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static List<DayPattern> meeting(LocalDate start, int interval) {
        List<DayPattern> patterns = new ArrayList<>();
        patterns.add(DayPattern.weekly(interval, start.getDayOfWeek()));
        if (start.getDayOfMonth() <= 28) {
            patterns.add(DayPattern.monthly(interval, start.getDayOfMonth()));
            patterns.add(DayPattern.monthly(interval, (start.getDayOfMonth() - 1) / 7 + 1, start.getDayOfWeek()));
        }
        if (start.plusDays(1).getDayOfMonth() == 1) {
            patterns.add(DayPattern.monthly(interval, -1));
        }
        if (start.plusDays(7).getMonth() != start.getMonth()) {
            patterns.add(DayPattern.monthly(interval, -1, start.getDayOfWeek()));
        }
        return patterns;
    }

    /** 24 days by java.time, step by step. */
    private static List<LocalDate> byHand(DayPattern pattern, LocalDate start) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            YearMonth month = YearMonth.from(start).plusMonths((long) i * pattern.interval());
            if (pattern.every() == ChronoUnit.WEEKS) {
                days.add(start.plusWeeks((long) i * pattern.interval()));
            } else if (pattern.monthDay() != null) {
                days.add(pattern.monthDay() == -1 ? month.atEndOfMonth() : month.atDay(pattern.monthDay()));
            } else if (pattern.ordinal() == -1) {
                days.add(month.atDay(1).with(TemporalAdjusters.lastInMonth(pattern.weekday())));
            } else {
                days.add(month.atDay(1)
                        .with(TemporalAdjusters.firstInMonth(pattern.weekday()))
                        .plusWeeks(pattern.ordinal() - 1));
            }
        }
        return days;
    }

    private static String kind(DayPattern pattern) {
        if (pattern.every() == ChronoUnit.WEEKS) {
            return "weekly";
        }
        if (pattern.monthDay() != null) {
            return pattern.monthDay() == -1 ? "last day" : "day of month";
        }
        return pattern.ordinal() == -1 ? "last weekday" : "weekday of month";
    }

    private static String text(List<LocalDate> days) {
        return DayPattern.of(days).orElseThrow().text(days.get(days.size() - 1));
    }

    private static List<List<LocalDate>> strangers(List<LocalDate> days, String rule) {
        return List.of(
                Strangers.ical4j(days.get(0), rule),
                Strangers.biweekly(days.get(0), rule),
                Strangers.libRecur(days.get(0), rule));
    }
}
