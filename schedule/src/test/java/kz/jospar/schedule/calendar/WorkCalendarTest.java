package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.core.time.YearRange;
import kz.jospar.schedule.calendar.Day.Reason;
import kz.jospar.schedule.calendar.Day.Status;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private static final WorkCalendar FIVE = WorkCalendar.kazakhstan();
    private static final WorkCalendar SIX = FIVE.withWeek(WorkWeek.SIX_DAY);
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    void kazakhstan_has_data_for_2016_to_2027() {
        assertThat(FIVE.years()).isEqualTo(new YearRange(2016, 2027));
        assertThat(FIVE.covers(2015)).isFalse();
        assertThat(FIVE.covers(2016)).isTrue();
        assertThat(FIVE.covers(2027)).isTrue();
        assertThat(FIVE.covers(2028)).isFalse();
        assertThat(FIVE).hasToString("Kazakhstan, 5-day week, 2016..2027");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-31, 2015",
        "2028-01-01, 2028",
        "1991-12-16, 1991",
        "+999999999-12-31, 999999999",
        "-999999999-01-01, -999999999"
    })
    void a_day_of_a_year_without_data_is_refused_by_every_question(LocalDate day, int year) {
        refuses(() -> FIVE.isWorkingDay(day), year);
        refuses(() -> FIVE.explain(day), year);
        refuses(() -> FIVE.dayOff(day), year);
        refuses(() -> FIVE.nextOrSame(day), year);
        refuses(() -> FIVE.previousOrSame(day), year);
        refuses(() -> FIVE.plus(day, 0), year);
        refuses(() -> FIVE.plus(day, 1), year);
    }

    @Test
    void a_roll_or_a_count_that_runs_out_of_the_data_names_the_year_it_ran_into() {
        refuses(() -> FIVE.previousOrSame(FIRST), 2015);
        refuses(() -> FIVE.plus(LAST, 1), 2028);
        refuses(() -> FIVE.plus(LAST, Integer.MAX_VALUE), 2028);
        refuses(() -> FIVE.plus(FIRST, -1), 2015);
        refuses(() -> FIVE.plus(LAST, Integer.MIN_VALUE), 2015);
        // Friday 31 December 2027 is worked, so only a calendar that ends on a day off shows the roll itself.
        WorkCalendar short2016 = WorkCalendar.parse("until 2016", TestText.with("year | 2016..2016 || in-force | Act"));
        refuses(() -> short2016.nextOrSame(LocalDate.of(2016, 12, 31)), "until 2016", 2017);
    }

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource({
        "2025-03-22, 2025-03-26, Saturday of Nauryz: 24 and 25 March are the moved days",
        "2026-03-21, 2026-03-26, Saturday of Nauryz: the block of three and then two moved days",
        "2026-03-20, 2026-03-20, Friday before it is worked",
        "2022-05-07, 2022-05-11, Saturday; 8 May Sunday; 9 May holiday; 10 May moved",
        "2026-08-30, 2026-08-31, Sunday: no holiday any more",
        "2025-08-30, 2025-09-02, Saturday: the last Constitution Day in August moved to Monday",
        "2023-12-31, 2024-01-03, Sunday into the next year",
        "2024-05-03, 2024-05-03, Friday",
        "2024-05-04, 2024-05-04, Saturday worked by order"
    })
    void a_day_off_rolls_to_the_next_worked_day(LocalDate day, LocalDate expected, String why) {
        assertThat(FIVE.nextOrSame(day)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource({
        "2026-03-25, 2026-03-20, Wednesday back over Nauryz to Friday",
        "2024-05-05, 2024-05-04, Sunday back to the worked Saturday",
        "2024-01-02, 2023-12-29, Tuesday back into the last year"
    })
    void a_day_off_rolls_back_to_the_last_worked_day(LocalDate day, LocalDate expected, String why) {
        assertThat(FIVE.previousOrSame(day)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}, {3}")
    @CsvSource({
        "2026-03-20, 3, 2026-03-30, 'Friday: 26, 27 and 30 March'",
        "2026-03-30, -3, 2026-03-20, 'Monday: 27, 26 and 20 March'",
        "2026-03-22, 1, 2026-03-26, a Sunday is not counted",
        "2026-03-22, -1, 2026-03-20, a Sunday is not counted",
        "2026-03-22, 0, 2026-03-22, nothing to count: the day itself though off"
    })
    void counting_takes_worked_days_only(LocalDate day, int workingDays, LocalDate expected, String why) {
        assertThat(FIVE.plus(day, workingDays)).as(why).isEqualTo(expected);
    }

    @Test
    void neither_30_nor_31_August_2026_brings_a_day_off() {
        Day sunday = FIVE.explain(LocalDate.of(2026, 8, 30));
        Day monday = FIVE.explain(LocalDate.of(2026, 8, 31));

        assertThat(sunday.reason()).isEqualTo(Reason.WEEKEND);
        assertThat(monday.working()).isTrue();
        assertThat(monday.reason()).isEqualTo(Reason.ORDINARY);
        assertThat(SIX.isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
    }

    @Test
    void fifteen_March_is_off_from_2027() {
        assertThat(FIVE.explain(LocalDate.of(2024, 3, 15)).reason()).isEqualTo(Reason.ORDINARY);
        assertThat(FIVE.explain(LocalDate.of(2026, 3, 15)).reason()).isEqualTo(Reason.WEEKEND);
        assertThat(FIVE.explain(LocalDate.of(2027, 3, 15)).reason()).isEqualTo(Reason.HOLIDAY);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2016-03-08, LIBRARY, holiday of an early year",
        "2016-05-10, LIBRARY, moved in an early year",
        "2016-06-15, LIBRARY, plain Wednesday of an early year",
        "2016-06-18, LIBRARY, plain Saturday of an early year",
        "2020-05-08, LIBRARY, transfer of an early year",
        "2023-01-03, IN_FORCE, moved",
        "2023-07-07, IN_FORCE, transfer",
        "2024-06-16, IN_FORCE, Kurban Ait as it was",
        "2026-05-27, FORECAST, Kurban Ait",
        "2026-07-06, IN_FORCE, holiday",
        "2026-10-25, ANNOUNCED, holiday renamed by a law told second-hand",
        "2026-10-26, ANNOUNCED, moved from it: the weaker of the two",
        "2027-03-08, IN_FORCE, holiday of a year to come",
        "2027-03-15, ANNOUNCED, new holiday",
        "2027-01-04, COMPUTED, moved in a year whose order is not issued",
        "2027-05-16, FORECAST, Kurban Ait",
        "2027-05-11, COMPUTED, plain Tuesday of a year whose order is not issued",
        "2027-05-15, COMPUTED, plain Saturday of a year whose order is not issued"
    })
    void a_day_says_how_surely_it_is_known(LocalDate day, Status status, String why) {
        assertThat(FIVE.explain(day).status()).as(why).isEqualTo(status);
    }

    @Test
    void a_moved_day_carries_the_name_of_its_holiday_and_the_act_of_the_moving() {
        Day day = FIVE.explain(LocalDate.of(2026, 3, 24));

        assertThat(day.counterpart()).isEqualTo("2026-03-21");
        assertThat(day.source()).hasToString("Law on holidays, 5");
        assertThat(day.name().in(Language.KK)).isEqualTo("Наурыз мейрамы");
        assertThat(FIVE.explain(LocalDate.of(2026, 1, 7)).source()).hasToString("Labour Code, 84");
    }

    @ParameterizedTest(name = "{0} worked {1}, {2}")
    @CsvSource({
        "2026-03-07, true, plain Saturday",
        "2026-03-08, false, Sunday",
        "2026-03-09, false, 'the holiday of Sunday 8 March moves to Monday'",
        "2026-03-21, false, Saturday and a holiday",
        "2026-03-24, false, the holiday of Sunday 22 March moves after the block",
        "2026-03-25, true, the Saturday holiday of 21 March does not move",
        "2026-05-09, false, Saturday and a holiday",
        "2026-05-11, true, so Monday stays worked",
        "2022-01-03, false, the Sunday holiday of 2 January moves",
        "2022-01-04, true, the Saturday holiday of 1 January does not",
        "2023-07-01, true, a Saturday anyway",
        "2023-07-07, true, the transfer is for the five-day week",
        "2020-01-05, false, 'a Sunday, the transfer is for the five-day week'",
        "2020-05-11, true, the Saturday holiday of 9 May does not move",
        "2023-01-07, false, Christmas on a Saturday is off",
        "2022-07-09, false, Kurban Ait on a Saturday is off",
        "2024-06-17, true, Kurban Ait on Sunday 16 June never moves"
    })
    void in_a_six_day_week_only_sunday_is_off_and_only_a_sunday_holiday_moves(
            LocalDate day, boolean worked, String why) {
        assertThat(SIX.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @Test
    void a_week_can_be_changed_there_and_back() {
        assertThat(SIX.week()).isEqualTo(WorkWeek.SIX_DAY);
        assertThat(SIX.withWeek(WorkWeek.FIVE_DAY).isWorkingDay(LocalDate.of(2026, 3, 7)))
                .isFalse();
        WorkCalendar onlyFive = WorkCalendar.parse("only five", TestText.with("year | 2024..2024 || in-force | Act"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onlyFive.withWeek(WorkWeek.SIX_DAY))
                .withMessageContaining("only five");
    }

    /** The look-up tables against the plain walk day by day that the interface brings along. */
    @Property(tries = 3000)
    void rolls_and_counts_agree_with_a_walk_day_by_day(
            @ForAll("coveredDays") LocalDate day, @ForAll @IntRange(min = -40, max = 40) int n, @ForAll WorkWeek week) {
        WorkCalendar calendar = FIVE.withWeek(week);
        WorkingDays walk = new WorkingDays() {
            @Override
            public boolean covers(int year) {
                return calendar.covers(year);
            }

            @Override
            public boolean isWorkingDay(LocalDate any) {
                return calendar.isWorkingDay(any);
            }
        };

        assertThat(calendar.nextOrSame(day)).isEqualTo(walk.nextOrSame(day));
        assertThat(calendar.previousOrSame(day)).isEqualTo(walk.previousOrSame(day));
        assertThat(calendar.plus(day, n)).isEqualTo(walk.plus(day, n));
        Statistics.collect(calendar.explain(day).reason());
    }

    @Property(tries = 3000)
    void a_roll_ends_on_a_worked_day_and_never_passes_one(@ForAll("coveredDays") LocalDate day, @ForAll WorkWeek week) {
        WorkCalendar calendar = FIVE.withWeek(week);
        LocalDate next = calendar.nextOrSame(day);
        LocalDate previous = calendar.previousOrSame(day);

        assertThat(next).isAfterOrEqualTo(day);
        assertThat(previous).isBeforeOrEqualTo(day);
        assertThat(calendar.isWorkingDay(next)).isTrue();
        assertThat(calendar.isWorkingDay(previous)).isTrue();
        assertThat(day.datesUntil(next)).noneMatch(calendar::isWorkingDay);
        assertThat(previous.plusDays(1).datesUntil(day.isAfter(previous) ? day.plusDays(1) : previous.plusDays(1)))
                .noneMatch(calendar::isWorkingDay);
        assertThat(calendar.nextOrSame(next)).isEqualTo(next);
        assertThat(calendar.previousOrSame(previous)).isEqualTo(previous);
    }

    @Property(tries = 3000)
    void counting_forward_passes_exactly_n_worked_days_and_counting_back_undoes_it(
            @ForAll("coveredDays") LocalDate day, @ForAll @IntRange(max = 300) int n) {
        LocalDate end = FIVE.plus(day, n);

        assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(FIVE::isWorkingDay))
                .hasSize(n);
        if (FIVE.isWorkingDay(day)) {
            assertThat(FIVE.plus(end, -n)).isEqualTo(day);
        }
    }

    /** Days two years from either end, so that a count of three hundred stays inside the data. */
    @Provide
    Arbitrary<LocalDate> coveredDays() {
        return Arbitraries.longs()
                .between(FIRST.plusYears(1).toEpochDay(), LAST.minusYears(2).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static void refuses(ThrowingCallable question, int year) {
        refuses(question, "Kazakhstan", year);
    }

    private static void refuses(ThrowingCallable question, String calendar, int year) {
        assertThatThrownBy(question).isInstanceOfSatisfying(MissingCalendarYearException.class, e -> {
            assertThat(e.calendar()).isEqualTo(calendar);
            assertThat(e.year()).isEqualTo(year);
        });
    }
}
