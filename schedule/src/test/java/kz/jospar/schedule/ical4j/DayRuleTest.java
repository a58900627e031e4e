package kz.jospar.schedule.ical4j;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Recur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expansion beside RFC 5545's own examples, two other libraries and java.time. */
class DayRuleTest {
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 31);

    private static List<LocalDate> days(String rule, LocalDate start, LocalDate from, LocalDate to) {
        DayRule read = Objects.requireNonNull(DayRule.of(rule), rule);
        Moment until = read.until();
        return read.days(start, from, to, day -> until == null || !day.isAfter(until.date()), steps -> {});
    }

    /** RFC 5545, 3.8.5.3: the first days each example lists; times of day left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;COUNT=10 | 1997-09-02 | 09-02 09-03 09-04 09-05 09-06 09-07 09-08 09-09 09-10 09-11",
                "FREQ=DAILY;INTERVAL=10;COUNT=5 | 1997-09-02 | 09-02 09-12 09-22 10-02 10-12",
                "FREQ=WEEKLY;INTERVAL=2;WKST=SU | 1997-09-02 | 09-02 09-16 09-30 10-14 10-28 11-11 11-25 12-09 12-23",
                "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH | 1997-09-02 | 09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH | 1997-09-02 | 09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16",
                "FREQ=MONTHLY;COUNT=10;BYDAY=1FR | 1997-09-05 | 09-05 10-03 11-07 12-05",
                "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU | 1997-09-07 | 09-07 09-28 11-02 11-30",
                "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO | 1997-09-22 | 09-22 10-20 11-17 12-22",
                "FREQ=MONTHLY;BYMONTHDAY=-3 | 1997-09-28 | 09-28 10-29 11-28 12-29",
                "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15 | 1997-09-02 | 09-02 09-15 10-02 10-15 11-02 11-15 12-02 12-15",
                "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1 | 1997-09-30 | 09-30 10-01 10-31 11-01 11-30 12-01 12-31",
                "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13 | 1997-09-13 | 09-13 10-11 11-08 12-13",
                "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 1997-09-04 | 09-04 10-07 11-06",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2 | 1997-09-29 | 09-29 10-30 11-27 12-30",
                "FREQ=YEARLY;BYDAY=TH;BYMONTH=9,10 | 1997-09-04 | 09-04 09-11 09-18 09-25 10-02 10-09 10-16 10-23 10-30",
                // What difference WKST makes.
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 1997-08-05 | 08-05 08-10 08-19 08-24",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 1997-08-05 | 08-05 08-17 08-19 08-31",
            })
    void the_examples_of_the_standard_come_out_within_their_first_year(String rule, LocalDate start, String expected) {
        assertThat(days(rule, start, start, LocalDate.of(1997, 12, 31)))
                .extracting(day -> String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth()))
                .containsExactly(expected.strip().split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200 | 1997-01-01 | 1997-01-01 1997-04-10 1997-07-19 2000-01-01 2000-04-09 2000-07-18 2003-01-01 2003-04-10 2003-07-19 2006-01-01",
                "FREQ=YEARLY;BYDAY=20MO;UNTIL=20000101 | 1997-05-19 | 1997-05-19 1998-05-18 1999-05-17",
                "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;UNTIL=20050101 | 1996-11-05 | 1996-11-05 2000-11-07 2004-11-02",
                "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15 | 1997-09-10 | 1997-09-10 1997-09-11 1997-09-12 1997-09-13 1997-09-14 1997-09-15 1999-03-10 1999-03-11 1999-03-12 1999-03-13",
                "FREQ=YEARLY;COUNT=10;BYMONTH=6,7 | 1997-06-10 | 1997-06-10 1997-07-10 1998-06-10 1998-07-10 1999-06-10 1999-07-10 2000-06-10 2000-07-10 2001-06-10 2001-07-10",
            })
    void the_yearly_examples_of_the_standard_come_out(String rule, LocalDate start, String expected) {
        assertThat(days(rule, start, start, LocalDate.of(2010, 12, 31)))
                .extracting(LocalDate::toString)
                .containsExactly(expected.strip().split(" "));
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> days = Arbitraries.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
        Arbitrary<String> plainDays =
                days.set().ofMinSize(1).ofMaxSize(4).map(set -> ";BYDAY=" + String.join(",", set));
        Arbitrary<String> countedDays = Combinators.combine(Arbitraries.of(-2, -1, 1, 2, 4, 5), days)
                .as((place, day) -> ";BYDAY=" + place + day);
        Arbitrary<String> monthDays = Arbitraries.integers()
                .between(-31, 31)
                .filter(day -> day != 0)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(set -> ";BYMONTHDAY=" + join(set));
        Arbitrary<String> months = Arbitraries.integers()
                .between(1, 12)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(set -> ";BYMONTH=" + join(set));
        Arbitrary<String> places = Arbitraries.of(";BYSETPOS=1", ";BYSETPOS=-1", ";BYSETPOS=2,-2");
        Arbitrary<String> interval = Arbitraries.integers().between(1, 5).map(i -> ";INTERVAL=" + i);
        Arbitrary<String> wkst = Arbitraries.of(";WKST=MO", ";WKST=SU");
        Arbitrary<String> daily = interval.map(i -> "FREQ=DAILY" + i);
        Arbitrary<String> weekly =
                Combinators.combine(interval, plainDays, wkst).as((i, d, w) -> "FREQ=WEEKLY" + i + d + w);
        Arbitrary<String> monthly = Combinators.combine(interval, Arbitraries.oneOf(monthDays, countedDays, plainDays))
                .as((i, d) -> "FREQ=MONTHLY" + i + d);
        Arbitrary<String> chosen =
                Combinators.combine(interval, plainDays, places).as((i, d, p) -> "FREQ=MONTHLY" + i + d + p);
        Arbitrary<String> yearly = Combinators.combine(
                        interval, months, Arbitraries.oneOf(monthDays, countedDays, plainDays))
                .as((i, m, d) -> "FREQ=YEARLY" + i + m + d);
        return Arbitraries.oneOf(daily, weekly, monthly, chosen, yearly);
    }

    private static String join(Set<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 366 * 5).map(LocalDate.of(2018, 1, 1)::plusDays);
    }

    /** The first of the rule's own days from a day on, so that what a first day off its rule does is not compared. */
    private static LocalDate aligned(String rule, LocalDate start) {
        DayRule read = Objects.requireNonNull(DayRule.of(rule), rule);
        return start.datesUntil(start.plusYears(6))
                .filter(read::fits)
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    @Property(tries = 500)
    void biweekly_finds_the_same_days(@ForAll("rules") String rule, @ForAll("starts") LocalDate any) {
        LocalDate start = aligned(rule, any);
        Assume.that(start.isAfter(LocalDate.MIN));

        assertThat(days(rule, start, FROM, TO)).as(rule + " from " + start).isEqualTo(biweekly(rule, start));
        Statistics.label("frequency").collect(rule.substring(5, rule.indexOf(';')));
    }

    private static List<LocalDate> biweekly(String rule, LocalDate start) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        RecurrenceRule property = new RecurrenceRuleScribe().parseText(rule, null, new ICalParameters(), context);
        Recurrence recurrence = property.getValue();
        DateIterator dates = new RecurrenceRule(recurrence)
                .getDateIterator(
                        new ICalDate(
                                Date.from(start.atStartOfDay(ZoneOffset.UTC).toInstant()), true),
                        TimeZone.getTimeZone("UTC"));
        List<LocalDate> days = new ArrayList<>();
        while (dates.hasNext()) {
            LocalDate day = dates.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            if (day.isAfter(TO)) {
                break;
            }
            if (!day.isBefore(FROM)) {
                days.add(day);
            }
        }
        return days;
    }

    @Property(tries = 500)
    void ical4j_finds_the_same_days_where_it_is_told_the_week(
            @ForAll("rules") String rule, @ForAll("starts") LocalDate any) {
        LocalDate start = aligned(rule, any);
        Assume.that(start.isAfter(LocalDate.MIN));
        String told = rule.contains("WKST") ? rule : rule + ";WKST=MO";

        assertThat(days(rule, start, FROM, TO))
                .as(rule + " from " + start)
                .isEqualTo(new Recur<LocalDate>(told).getDates(start, FROM, TO));
    }

    /** Counted rules are cut after so many days of the uncounted one, wherever the horizon begins. */
    @Property(tries = 300)
    void a_count_and_a_horizon_cut_the_same_list(
            @ForAll("rules") String rule, @ForAll("starts") LocalDate start, @ForAll("starts") LocalDate from) {
        List<LocalDate> all = days(rule, start, start, TO);
        int count = Math.max(1, all.size() / 2);

        assertThat(days(rule + ";COUNT=" + count, start, start, TO))
                .isEqualTo(all.subList(0, Math.min(count, all.size())));
        assertThat(days(rule, start, from, TO))
                .isEqualTo(all.stream().filter(day -> !day.isBefore(from)).toList());
        assertThat(days(rule + ";COUNT=" + count, start, from, TO))
                .isEqualTo(all.stream()
                        .limit(count)
                        .filter(day -> !day.isBefore(from))
                        .toList());
    }

    @Property(tries = 200)
    void the_last_friday_of_a_month_is_java_times(@ForAll("starts") LocalDate any) {
        LocalDate first = any.with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));

        assertThat(days("FREQ=MONTHLY;BYDAY=-1FR", first, first, TO))
                .isEqualTo(IntStream.rangeClosed(0, 120)
                        .mapToObj(i -> first.withDayOfMonth(1)
                                .plusMonths(i)
                                .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY)))
                        .filter(day -> !day.isAfter(TO))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"FREQ=MONTHLY, 2025-01-31, 7", "FREQ=YEARLY, 2024-02-29, 1", "FREQ=WEEKLY, 2025-01-31, 48"})
    void what_the_rule_does_not_say_the_first_day_does(String rule, LocalDate start, int times) {
        LocalDate from = LocalDate.of(2025, 1, 1);
        List<LocalDate> days = days(rule, start, start.isBefore(from) ? start : from, LocalDate.of(2025, 12, 31));
        assertThat(days)
                .hasSize(times)
                .allMatch(day -> rule.contains("WEEKLY")
                        ? day.getDayOfWeek() == start.getDayOfWeek()
                        : day.getDayOfMonth() == start.getDayOfMonth());
        assertThat(days).doesNotHaveDuplicates();
    }
}
