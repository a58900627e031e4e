package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.Day.Reason;
import kz.jospar.schedule.calendar.Day.Status;
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
import org.junit.jupiter.params.provider.EnumSource;

/** What was known when: the dates of the two changes of Kazakhstan's text, and the law of editions on made-up ones. */
class EditionsTest {
    private static final WorkCalendar NEWEST = WorkCalendar.kazakhstan();
    private static final WorkCalendar JANUARY_2026 = NEWEST.asKnownOn(LocalDate.of(2026, 1, 15));
    private static final WorkCalendar MAY_2024 = NEWEST.asKnownOn(LocalDate.of(2024, 5, 15));

    @Test
    void kazakhstan_changed_on_7_June_2024_and_on_11_June_2026() {
        assertThat(NEWEST.editions()).containsExactly(LocalDate.of(2024, 6, 7), LocalDate.of(2026, 6, 11));
        assertThat(JANUARY_2026.editions()).isEqualTo(NEWEST.editions());
    }

    @ParameterizedTest
    @CsvSource({
        "-999999999-01-01, 'Kazakhstan, before 2024-06-07'",
        "2024-06-06, 'Kazakhstan, before 2024-06-07'",
        "2024-06-07, 'Kazakhstan, 2024-06-07'",
        "2026-06-10, 'Kazakhstan, 2024-06-07'",
        "2026-06-11, 'Kazakhstan, 2026-06-11'",
        "+999999999-12-31, 'Kazakhstan, 2026-06-11'"
    })
    void an_edition_says_from_when_it_was_known(LocalDate day, String edition) {
        assertThat(NEWEST.asKnownOn(day).edition()).isEqualTo(edition);
        assertThat(NEWEST.edition()).isEqualTo("Kazakhstan, 2026-06-11");
    }

    @Test
    void a_text_that_was_always_known_has_one_edition_and_says_its_name() {
        WorkCalendar calendar = WorkCalendar.parse("plain", TestText.with("year | 2024..2024 || in-force | Act"));

        assertThat(calendar.editions()).isEmpty();
        assertThat(calendar.edition()).isEqualTo("plain");
        assertThat(calendar.asKnownOn(LocalDate.of(1800, 1, 1)).edition()).isEqualTo("plain");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-06, 'Қазақстан, 07.06.2024 күніне дейін', 'Казахстан, до 07.06.2024', 'Kazakhstan, before 07.06.2024'",
        "2026-06-10, 'Қазақстан, 07.06.2024', 'Казахстан, 07.06.2024', 'Kazakhstan, 07.06.2024'",
        "2026-06-11, 'Қазақстан, 11.06.2026', 'Казахстан, 11.06.2026', 'Kazakhstan, 11.06.2026'"
    })
    void a_person_reads_an_edition_in_an_own_language(LocalDate day, String kk, String ru, String en) {
        WorkingDays calendar = NEWEST.asKnownOn(day);

        assertThat(calendar.edition(Language.KK)).isEqualTo(kk);
        assertThat(calendar.edition(Language.RU)).isEqualTo(ru);
        assertThat(calendar.edition(Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @EnumSource
    void a_calendar_without_a_name_in_a_language_keeps_its_own(Language language) {
        List<String> always = TestText.with("year | 2024..2024 || in-force | Act");
        List<String> once = TestText.with(
                "year | 2024..2024 || in-force | Act | | | | ..2024-02-28",
                "year | 2024..2024 || in-force | Act | | | | 2024-02-29..");

        assertThat(WorkCalendar.parse("Қала 7", always).edition(language)).isEqualTo("Қала 7");
        assertThat(WorkCalendar.parse("Қала 7", once).edition(language)).isEqualTo("Қала 7, 29.02.2024");
        assertThat(WorkCalendar.parse("Kazakhstan", always).edition(language))
                .isEqualTo(Messages.in(language).text("calendar.name.kazakhstan"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}, then {3}")
    @CsvSource({
        "2026-08-30, Sunday, HOLIDAY, WEEKEND",
        "2026-08-31, Monday, MOVED, ORDINARY",
        "2026-10-26, Monday, MOVED, MOVED",
        "2027-03-15, Monday, ORDINARY, HOLIDAY",
        "2027-08-30, Monday, HOLIDAY, ORDINARY",
        "2026-03-15, Sunday, WEEKEND, WEEKEND"
    })
    void a_calendar_of_January_2026_has_30_August_and_not_15_March(
            LocalDate day, String weekday, Reason before, Reason after) {
        assertThat(JANUARY_2026.explain(day).reason()).isEqualTo(before);
        assertThat(NEWEST.explain(day).reason()).isEqualTo(after);
    }

    @Test
    void the_last_working_day_before_the_law_still_has_31_August_2026_off_and_the_day_of_the_law_does_not() {
        LocalDate monday = LocalDate.of(2026, 8, 31);

        assertThat(NEWEST.asKnownOn(LocalDate.of(2026, 6, 10)).isWorkingDay(monday))
                .isFalse();
        assertThat(NEWEST.asKnownOn(LocalDate.of(2026, 6, 11)).isWorkingDay(monday))
                .isTrue();
        assertThat(JANUARY_2026.explain(monday).name().in(Language.EN)).isEqualTo("Constitution Day");
    }

    @Test
    void kurban_ait_2024_was_forecast_for_Monday_17_June_until_7_June() {
        assertThat(MAY_2024.explain(LocalDate.of(2024, 6, 17)).status()).isEqualTo(Status.FORECAST);
        assertThat(MAY_2024.isWorkingDay(LocalDate.of(2024, 6, 17))).isFalse();
        assertThat(MAY_2024.explain(LocalDate.of(2024, 6, 16)).reason()).isEqualTo(Reason.WEEKEND);
        assertThat(NEWEST.isWorkingDay(LocalDate.of(2024, 6, 17))).isTrue();
        assertThat(NEWEST.explain(LocalDate.of(2024, 6, 16)).status()).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void the_day_of_Republic_had_its_name_until_the_law_took_it() {
        LocalDate day = LocalDate.of(2026, 10, 25);

        assertThat(JANUARY_2026.explain(day).name().in(Language.EN)).isEqualTo("Republic Day");
        assertThat(NEWEST.explain(day).name().in(Language.EN)).isEqualTo("Holiday of 25 October");
    }

    @ParameterizedTest
    @EnumSource
    void changes_name_the_days_that_are_worked_in_one_edition_only_with_both_reasons(WorkWeek week) {
        List<DayChange> changes = JANUARY_2026.withWeek(week).changes(NEWEST.withWeek(week));

        assertThat(changes)
                .extracting(change -> change.before().date() + " "
                        + change.before().reason() + " " + change.after().reason())
                .containsExactly(
                        "2026-08-31 MOVED ORDINARY", "2027-03-15 ORDINARY HOLIDAY", "2027-08-30 HOLIDAY ORDINARY");
        assertThat(changes.get(1).after().source().act()).contains("306-VIII");
    }

    @Test
    void changes_between_the_two_forecasts_of_2024_are_the_one_Monday() {
        assertThat(MAY_2024.changes(JANUARY_2026))
                .extracting(change -> change.before().date().toString())
                .containsExactly("2024-06-17");
        assertThat(MAY_2024.changes(MAY_2024)).isEmpty();
    }

    @Test
    void changes_look_at_the_years_that_both_calendars_know() {
        WorkCalendar one = WorkCalendar.parse("one", TestText.with("year | 2023..2024 || in-force | Act"));
        WorkCalendar two = WorkCalendar.parse(
                "two",
                TestText.with(
                        "year | 2024..2025 || in-force | Act",
                        "off | 2024-01-10 || in-force | Act",
                        "off | 2025-01-10 || in-force | Act"));
        WorkCalendar later = WorkCalendar.parse("later", TestText.with("year | 2030..2030 || in-force | Act"));

        assertThat(one.changes(two)).hasSize(1);
        assertThat(two.changes(one)).hasSize(1);
        assertThat(one.changes(later)).isEmpty();
        assertThat(later.changes(one)).isEmpty();
    }

    @Test
    void a_change_is_one_day_worked_here_and_off_there() {
        Day worked = NEWEST.explain(LocalDate.of(2026, 8, 31));
        Day off = JANUARY_2026.explain(LocalDate.of(2026, 8, 31));

        assertThat(new DayChange(worked, off).after()).isEqualTo(off);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayChange(worked, worked))
                .withMessage("2026-08-31 is worked in both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayChange(off, NEWEST.explain(LocalDate.of(2026, 8, 28))))
                .withMessage("before is 2026-08-31, after 2026-08-28");
    }

    @Test
    void week_and_edition_can_be_chosen_in_either_order() {
        WorkCalendar six = JANUARY_2026.withWeek(WorkWeek.SIX_DAY);
        WorkCalendar other = NEWEST.withWeek(WorkWeek.SIX_DAY).asKnownOn(LocalDate.of(2026, 1, 15));

        assertThat(six.edition()).isEqualTo("Kazakhstan, 2024-06-07").isEqualTo(other.edition());
        assertThat(six.week()).isEqualTo(WorkWeek.SIX_DAY).isEqualTo(other.week());
        assertThat(days(six)).isEqualTo(days(other));
        assertThat(six.isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_far_future_knows_what_the_calendar_tells_without_being_asked(WorkWeek week) {
        WorkCalendar calendar = NEWEST.withWeek(week);

        assertThat(days(calendar.asKnownOn(LocalDate.MAX))).isEqualTo(days(calendar));
        assertThat(calendar.asKnownOn(LocalDate.MAX).edition()).isEqualTo(calendar.edition());
    }

    @ParameterizedTest
    @EnumSource
    void between_two_changes_nothing_changes(WorkWeek week) {
        WorkCalendar calendar = NEWEST.withWeek(week);
        LocalDate at = LocalDate.of(2023, 1, 1);
        List<Day> told = days(calendar.asKnownOn(at));
        List<LocalDate> changed = new ArrayList<>();
        for (LocalDate day = at; day.getYear() < 2028; day = day.plusDays(1)) {
            List<Day> now = days(calendar.asKnownOn(day));
            if (!now.equals(told)) {
                changed.add(day);
            }
            told = now;
        }
        assertThat(changed).isEqualTo(calendar.editions());
    }

    @Test
    void uncertain_days_are_those_told_by_less_than_an_official_word() {
        assertThat(NEWEST.uncertain(PlanPeriod.ofYears(2016, 2025))).isEmpty();
        assertThat(NEWEST.uncertain(PlanPeriod.ofYears(2026, 2026)))
                .extracting(day -> day.date() + " " + day.status())
                .containsExactly("2026-05-27 FORECAST");
        assertThat(MAY_2024.uncertain(PlanPeriod.ofYears(2024, 2024)))
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2024, 6, 17));
        // 2027 is computed but for 13 holidays and 7 January, which acts name.
        assertThat(NEWEST.uncertain(PlanPeriod.ofYears(2027, 2027)))
                .hasSize(365 - 14)
                .extracting(Day::status)
                .containsOnly(Status.COMPUTED, Status.FORECAST);
        assertThatThrownBy(() -> NEWEST.uncertain(PlanPeriod.ofYears(2027, 2028)))
                .isInstanceOf(MissingCalendarYearException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, false",
        "LIBRARY, false",
        "ANNOUNCED, false",
        "COMPUTED, true",
        "FORECAST, true",
        "UNVERIFIED, true"
    })
    void computed_forecast_and_unverified_are_uncertain(Status status, boolean uncertain) {
        assertThat(status.isUncertain()).isEqualTo(uncertain);
    }

    /** The law of editions: what counts on a day is what a text of the lines known on that day says. */
    @Property(tries = 500)
    void an_edition_tells_what_a_text_of_the_lines_known_then_tells(
            @ForAll("datedLines") List<Dated> lines, @ForAll("days") LocalDate asked) {
        WorkCalendar calendar = WorkCalendar.parse("dated", text(lines.stream().map(Dated::line)));
        WorkCalendar plain = WorkCalendar.parse(
                "plain",
                text(lines.stream().filter(line -> line.isKnownOn(asked)).map(Dated::fact)));

        assertThat(days(calendar.asKnownOn(asked))).isEqualTo(days(plain));
        Statistics.label("editions").collect(Math.min(4, calendar.editions().size()));
    }

    /** Any day of the year, so that a line that begins or ends on a day is met by chance. */
    @Property(tries = 200)
    void between_the_changes_of_any_text_nothing_changes(@ForAll("datedLines") List<Dated> lines) {
        WorkCalendar calendar = WorkCalendar.parse("dated", text(lines.stream().map(Dated::line)));

        assertThat(calendar.editions()).isSorted().doesNotHaveDuplicates();
        LocalDate first = LocalDate.of(2029, 12, 25);
        first.datesUntil(LocalDate.of(2030, 2, 10)).forEach(day -> {
            boolean changes = calendar.editions().contains(day);
            String today = calendar.asKnownOn(day).edition();
            String yesterday = calendar.asKnownOn(day.minusDays(1)).edition();
            assertThat(today.equals(yesterday)).as("%s", day).isNotEqualTo(changes);
        });
    }

    @Test
    void two_lines_for_one_day_contradict_each_other_in_the_edition_that_knows_both() {
        String holiday = "holiday | 2024-03-08 || in-force | Act || a / b / c |";

        assertThatCode(() -> WorkCalendar.parse("apart", year(holiday + "| ..2024-01-31", holiday + "| 2024-02-01..")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(
                        () -> WorkCalendar.parse("met", year(holiday + "| ..2024-02-01", holiday + "| 2024-02-01..")))
                .withMessageContaining("line 4: 2024-03-08 is already named in line 3");
    }

    @Test
    void a_transfer_that_changes_nothing_in_an_early_edition_is_refused() {
        String transfer = "transfer | 2024-03-08 <- 2024-03-09 || in-force | Act";
        String holiday = "holiday | 2024-03-08 || in-force | Act || a / b / c | | ..2024-01-31";

        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> WorkCalendar.parse("early", year(transfer, holiday)))
                .withMessageContaining("line 3: 2024-03-08 is off without this transfer");
        assertThatCode(() -> WorkCalendar.parse("dated", year(transfer + " ||||2024-02-01..", holiday)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_edition_without_a_year_or_a_weekend_is_refused_and_named() {
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> WorkCalendar.parse(
                        "late", TestText.with("year | 2024..2024 || in-force | Act |||| 2023-12-01..")))
                .withMessage("calendar 'late', no line names a year, as known before 2023-12-01");
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> WorkCalendar.parse(
                        "gone",
                        List.of(
                                "weekend | sun | 6 | in-force | Act |||| ..2024-06-30",
                                "year | 2024..2024 || in-force | Act")))
                .withMessage("calendar 'gone', no line names a weekend, as known on 2024-07-01");
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> WorkCalendar.parse(
                        "more",
                        List.of(
                                "weekend | sat sun | 5 | in-force | Act",
                                "weekend | sun | 6 | in-force | Act |||| 2024-07-01..",
                                "year | 2024..2024 || in-force | Act")))
                .withMessage("calendar 'more', the weekends of other work weeks are named, as known on 2024-07-01");
    }

    @Test
    void a_year_may_become_known_with_its_order() {
        WorkCalendar calendar = WorkCalendar.parse(
                "growing",
                TestText.with(
                        "year | 2024..2024 || in-force | Act",
                        "year | 2025..2025 || in-force | Act |||| 2024-10-01..",
                        "holiday | 01-01 .. || in-force | Act || a / b / c"));

        assertThat(calendar.covers(2025)).isTrue();
        WorkCalendar early = calendar.asKnownOn(LocalDate.of(2024, 9, 30));
        assertThat(early.covers(2025)).isFalse();
        assertThatThrownBy(() -> early.isWorkingDay(LocalDate.of(2025, 1, 1)))
                .isInstanceOf(MissingCalendarYearException.class);
    }

    private static List<String> year(String... lines) {
        List<String> all = TestText.with("year | 2024..2024 || in-force | Act");
        all.addAll(List.of(lines));
        return all;
    }

    private static List<String> text(Stream<String> lines) {
        List<String> all = TestText.with("year | 2030..2030 || in-force | Act", "move | .. || in-force | Act");
        all.addAll(lines.collect(Collectors.toList()));
        return all;
    }

    private static List<Day> days(WorkCalendar calendar) {
        return LocalDate.of(calendar.years().first(), 1, 1)
                .datesUntil(LocalDate.of(calendar.years().lastInclusive() + 1, 1, 1))
                .map(calendar::explain)
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(LocalDate.of(2029, 12, 25)::plusDays);
    }

    /** Holidays of different days, each known for some days about New Year 2030 or without a limit at an end. */
    @Provide
    Arbitrary<List<Dated>> datedLines() {
        Arbitrary<LocalDate> ends = days();
        Arbitrary<Dated> line = Combinators.combine(
                        Arbitraries.integers().between(1, 60), ends.injectNull(0.3), ends.injectNull(0.3))
                .as((day, one, two) -> {
                    boolean swap = one != null && two != null && two.isBefore(one);
                    return new Dated(LocalDate.ofYearDay(2030, day), swap ? two : one, swap ? one : two);
                });
        return line.list().ofMaxSize(6).uniqueElements(Dated::day);
    }

    record Dated(LocalDate day, LocalDate from, LocalDate to) {
        String fact() {
            return "holiday | " + day + " || in-force | Act || a / b / c";
        }

        String line() {
            return fact() + " | | " + (from == null ? "" : from) + ".." + (to == null ? "" : to);
        }

        boolean isKnownOn(LocalDate asked) {
            return (from == null || !asked.isBefore(from)) && (to == null || !asked.isAfter(to));
        }
    }
}
