package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.core.time.YearPart;
import net.fortuna.ical4j.model.Recur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;

/**
 * The dates of three strangers, ical4j, lib-recur and biweekly, for every rule that RFC 5545 can express; where they
 * differ from ours or from each other, a test of its own says so, and fails when an upgrade mends it.
 */
class PeersTest {
    private static final Deadlines DEADLINES = Deadlines.with(Office.KAZAKHSTAN);

    /** A recurrence and the same rule in the words of RFC 5545. */
    private record Rule(Recurring ours, String theirs) {}

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void three_strangers_give_the_same_due_days(
            @ForAll("rules") Rule rule,
            @ForAll @IntRange(min = 1901, max = 2150) int year,
            @ForAll @IntRange(max = 364) int day,
            @ForAll @IntRange(min = 1, max = 25) int years) {
        LocalDate from = LocalDate.of(year, 1, 1).plusDays(day);
        LocalDate end = from.plusYears(years);
        List<LocalDate> ours = DEADLINES.occurrences(rule.ours, new PlanPeriod(from, end)).stream()
                .map(Occurrence::due)
                .filter(due -> due.isBefore(end)) // The last window is cut.
                .toList();
        Statistics.label("dates").collect(ours.size() > 3);
        Statistics.label("dates").coverage(coverage -> coverage.check(true).count(count -> count > 1000));
        for (String part : List.of("WEEKLY", "MONTHLY", "YEARLY", "BYSETPOS", "BYMONTHDAY=-", "BYDAY=-1", "BYMONTH=")) {
            Statistics.label(part).collect(rule.theirs.contains(part) && ours.size() > 3);
            Statistics.label(part).coverage(coverage -> coverage.check(true).count(count -> count > 5));
        }
        if (ours.isEmpty()) {
            return;
        }

        assertThat(ical4j(rule.theirs, ours.get(0), end)).as("ical4j").isEqualTo(ours);
        assertThat(libRecur(rule.theirs, ours.get(0), end)).as("lib-recur").isEqualTo(ours);
        assertThat(biweekly(rule.theirs, ours.get(0), end)).as("biweekly").isEqualTo(ours);
    }

    @Test
    void day_31_of_a_short_month_is_its_last_day_for_us_and_no_day_for_the_RFC() {
        String rfc = "FREQ=MONTHLY;BYMONTHDAY=31";
        LocalDate first = LocalDate.of(2025, 1, 31);
        LocalDate end = LocalDate.of(2025, 6, 1);

        assertThat(DEADLINES.occurrences(
                        Recurring.every(Cycle.MONTH).due(DueDay.by(31, 0)),
                        new PlanPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 5, 31))))
                .extracting(one -> one.due().toString())
                .containsExactly("2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31");
        assertThat(ical4j(rfc, first, end))
                .isEqualTo(libRecur(rfc, first, end))
                .isEqualTo(biweekly(rfc, first, end))
                .containsExactly(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 3, 31), LocalDate.of(2025, 5, 31));
    }

    @Test
    void ical4j_takes_the_week_from_the_default_locale_where_the_rule_does_not_say_when_it_begins() {
        Locale before = Locale.getDefault();
        try {
            List<List<LocalDate>> answers = new ArrayList<>();
            for (String tag : List.of("kk-KZ", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                answers.add(ical4j(
                        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 31)));
            }
            assertThat(answers.get(0)).contains(LocalDate.of(2025, 1, 12));
            assertThat(answers.get(1)).doesNotContain(LocalDate.of(2025, 1, 12));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void lib_recur_refuses_an_end_in_universal_time_for_a_day_without_a_time() throws InvalidRecurrenceRuleException {
        RecurrenceRule rule = new RecurrenceRule("FREQ=MONTHLY;BYMONTHDAY=10;UNTIL=20251231T000000Z");

        assertThatIllegalArgumentException().isThrownBy(() -> rule.iterator(new DateTime(2025, 0, 10)));
    }

    @Test
    void ical4j_drops_dates_after_a_thousand_steps_without_one() {
        String leapDays = "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29";
        LocalDate first = LocalDate.of(2024, 2, 29);
        LocalDate end = LocalDate.of(2033, 1, 1);

        assertThat(libRecur(leapDays, first, end))
                .isEqualTo(biweekly(leapDays, first, end))
                .containsExactly(first, first.plusYears(4), first.plusYears(8));
        assertThat(ical4j(leapDays, first, end)).containsExactly(first);
    }

    @Test
    void ical4js_stream_has_dates_that_its_iterator_does_not_see() {
        Recur<LocalDate> fridays = new Recur<>("FREQ=WEEKLY;BYDAY=FR;WKST=MO");
        LocalDate first = LocalDate.of(1990, 1, 5);
        LocalDate from = LocalDate.of(2025, 1, 1);
        LocalDate to = LocalDate.of(2025, 1, 31);

        assertThat(fridays.getDatesAsStream(first, from, to, -1).toList()).hasSize(5);
        assertThat(fridays.getDatesAsStream(first, from, to, -1).iterator().hasNext())
                .isFalse();
    }

    private static List<LocalDate> ical4j(String rule, LocalDate first, LocalDate end) {
        return new Recur<LocalDate>(rule).getDates(first, first, end.minusDays(1));
    }

    private static List<LocalDate> libRecur(String rule, LocalDate first, LocalDate end) {
        List<LocalDate> days = new ArrayList<>();
        try {
            RecurrenceRuleIterator iterator = new RecurrenceRule(rule)
                    .iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
            while (iterator.hasNext()) {
                DateTime next = iterator.nextDateTime();
                LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (!day.isBefore(end)) {
                    break;
                }
                days.add(day);
            }
        } catch (InvalidRecurrenceRuleException e) {
            throw new AssertionError(rule, e);
        }
        return days;
    }

    private static List<LocalDate> biweekly(String rule, LocalDate first, LocalDate end) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nRRULE:" + rule
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        DateIterator iterator = Biweekly.parse(text)
                .first()
                .getEvents()
                .get(0)
                .getRecurrenceRule()
                .getDateIterator(
                        Date.from(first.atStartOfDay(ZoneOffset.UTC).toInstant()), TimeZone.getTimeZone("UTC"));
        List<LocalDate> days = new ArrayList<>();
        while (iterator.hasNext()) {
            LocalDate day = iterator.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            if (!day.isBefore(end)) {
                break;
            }
            days.add(day);
        }
        return days;
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.oneOf(weeks(), months(), parts()).withoutEdgeCases();
    }

    private static Arbitrary<Rule> weeks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.of(DayOfWeek.class).injectNull(0.2),
                        Arbitraries.integers().between(0, 3))
                .as((interval, day, after) -> new Rule(
                        turn(Cycle.WEEK, interval, day == null ? null : new DueWeekday(day, null, after, Limit.BY)),
                        "FREQ=WEEKLY;WKST=MO;INTERVAL=" + interval + ";BYDAY="
                                + code(day == null ? DayOfWeek.SUNDAY : day)));
    }

    private static Arbitrary<Rule> months() {
        return Combinators.combine(
                        Arbitraries.of(Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.oneOf(monthDays(), monthWeekdays()))
                .as((cycle, interval, day) -> new Rule(
                        turn(cycle, interval, day.due),
                        "FREQ=MONTHLY;WKST=MO;INTERVAL=" + cycle.months() * interval + ";" + day.words));
    }

    /** A due day and its words. */
    private record Named(Due due, String words) {}

    /** Days that every month has: day 31 is ours for the last one. */
    private static Arbitrary<Named> monthDays() {
        Arbitrary<Named> days = Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 24))
                .as((day, after) -> new Named(DueDay.by(day, after), "BYMONTHDAY=" + day));
        Arbitrary<Named> fromTheEnd = Arbitraries.integers()
                .between(1, 28)
                .map(day -> new Named(DueTerm.by(day, TermUnit.DAY, DueTerm.Edge.OF_END), "BYMONTHDAY=-" + day));
        return Arbitraries.oneOf(days, fromTheEnd, Arbitraries.just(new Named(null, "BYMONTHDAY=-1")));
    }

    private static Arbitrary<Named> monthWeekdays() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(1, 2, 3, 4, -1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((day, ordinal, after, position) -> new Named(
                        new DueWeekday(day, ordinal, after, Limit.BY),
                        position ? "BYDAY=" + code(day) + ";BYSETPOS=" + ordinal : "BYDAY=" + ordinal + code(day)));
    }

    /** The same day of some months of each year. */
    private static Arbitrary<Rule> parts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(1, 28).injectNull(0.2))
                .as((months, day) -> {
                    TreeSet<Integer> inOrder = new TreeSet<>(months);
                    YearPart[] parts = inOrder.stream()
                            .map(month -> YearPart.ofMonths(month, month))
                            .toArray(YearPart[]::new);
                    return new Rule(
                            Recurring.yearly(parts).due(day == null ? null : DueDay.by(day, 0)),
                            "FREQ=YEARLY;WKST=MO;BYMONTH="
                                    + inOrder.stream().map(String::valueOf).collect(Collectors.joining(","))
                                    + ";BYMONTHDAY=" + (day == null ? -1 : day));
                });
    }

    private static Recurring turn(Cycle cycle, int interval, Due due) {
        return new Recurring(cycle, interval, List.of(), null, due, Count.ONCE);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
