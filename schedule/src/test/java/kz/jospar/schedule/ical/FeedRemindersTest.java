package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reminders, so many working days ahead. */
class FeedRemindersTest {
    private static final WorkCalendar KZ = WorkCalendar.kazakhstan();
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @ParameterizedTest
    @CsvSource({
        // Monday; Friday; Thursday
        "2025-03-31, 0, 2025-03-31",
        "2025-03-31, 1, 2025-03-28",
        "2025-03-31, 2, 2025-03-27",
        // Wednesday after Nauryz: 21-25 March 2025 are off, so it is Thursday the 20th.
        "2025-03-26, 1, 2025-03-20",
        // Tuesday after Capital Day: Friday 4 July.
        "2025-07-08, 1, 2025-07-04",
    })
    void the_lead_is_in_working_days_of_the_calendar(String due, int lead, LocalDate day) {
        assertThat(reminded(Duties.entry(Duties.on(due), style(lead)))).containsExactly(day.atTime(NINE));
    }

    /** Counted in a list of the days worked, not by walking back. */
    @Property
    void the_moment_is_the_same_in_every_shape(
            @ForAll("windows") Duties.Window window, @ForAll @IntRange(max = 250) int lead) {
        Measure measure = Plans.quarterly("1");
        Obligation one = Duties.owed(Plans.plan("p", measure), measure, window.occurrence("w"));
        LocalDate due = one.occurrence().lastDay();
        List<LocalDate> worked = LocalDate.of(2022, 1, 1)
                .datesUntil(due)
                .filter(day -> KZ.covers(day.getYear())
                        ? KZ.isWorkingDay(day)
                        : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
        LocalDate expected = lead == 0 ? due : worked.get(worked.size() - lead);

        for (FeedStyle style : List.of(
                style(lead),
                style(lead).overWindows(),
                style(lead).asTasks(),
                style(lead).asSeries())) {
            FeedEntry entry = Duties.entry(one, style);
            assertThat(reminded(entry)).containsExactly(expected.atTime(NINE));
            assertThat(byTheLetter(entry)).isEqualTo(expected.atTime(NINE));
        }
        Statistics.label("span").collect(one.occurrence().from().isBefore(due));
        Statistics.label("span").coverage(coverage -> coverage.check(true).count(n -> n > 100));
    }

    @Test
    void a_window_of_five_years_has_its_reminder_too() {
        FeedEntry entry = Duties.entry(
                Duties.owed("2021-01-01", "2025-12-31", "2025-12-31", "2025-12-31"), style(1).overWindows());

        assertThat(entry.when().firstDay()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(reminded(entry)).containsExactly(LocalDateTime.of(2025, 12, 30, 9, 0));
    }

    @Test
    void in_a_year_without_a_calendar_Monday_to_Friday_are_taken_for_worked() {
        // Nobody works in the last week of 2026; of 2027 nothing is known. Monday 4 January, Friday the 1st.
        WorkingDays calendar = new WorkingDays() {
            @Override
            public boolean covers(int year) {
                return year == 2026;
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                if (!covers(day.getYear())) {
                    throw new MissingCalendarYearException("2026", day.getYear());
                }
                return day.getDayOfYear() < 359;
            }
        };
        FeedStyle style = Duties.plain().withReminders(calendar, NINE, List.of(1, 2));

        assertThat(reminded(Duties.entry(Duties.on("2027-01-04"), style)))
                .containsExactly(LocalDateTime.of(2027, 1, 1, 9, 0), LocalDateTime.of(2026, 12, 24, 9, 0));
    }

    @Test
    void a_calendar_without_worked_days_ends_the_count() {
        WorkingDays never = new WorkingDays() {
            @Override
            public boolean covers(int year) {
                return true;
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                return false;
            }
        };

        assertThat(Duties.entry(Duties.on("2027-01-04"), Duties.plain().withReminders(never, NINE, List.of(1)))
                        .alarms())
                .hasSize(1);
    }

    @Test
    void there_is_none_unless_it_is_asked_for() {
        assertThat(Duties.entry(Duties.on("2025-03-31"), Duties.plain()).alarms())
                .isEmpty();
        assertThat(Duties.entry(Duties.on("2025-03-31"), Duties.plain().withReminders(KZ, NINE, List.of()))
                        .alarms())
                .isEmpty();
    }

    @Test
    void it_says_what_is_due_and_when() {
        assertThat(Duties.entry(Duties.on("2025-03-31"), style(3)).alarms())
                .extracting(Alarm::text)
                .containsExactly("1 Іс-шара 1 – due 31.03.2025");
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void nobody_is_reminded_of_what_is_settled(Standing standing) {
        List<Standing> settled = List.of(Standing.DONE, Standing.DONE_LATE, Standing.SUPERSEDED, Standing.NOT_REQUIRED);
        FeedStyle style = style(1).withStandings(LocalDate.of(2025, 3, 1), one -> standing);

        assertThat(Duties.entry(Duties.on("2025-03-31"), style).alarms().isEmpty())
                .isEqualTo(settled.contains(standing));
        assertThat(Duties.entry(Duties.on("2025-03-31"), style.asTasks())
                        .alarms()
                        .isEmpty())
                .isEqualTo(settled.contains(standing));
    }

    @Test
    void a_series_reminds_as_early_as_one_of_its_days_needs() {
        Measure measure = Plans.measure("1", "t", Timing.Recurring.every(Cycle.WEEK));
        Plan plan = Plans.plan("p", measure);
        List<Obligation> obligations = List.of("2025-03-12", "2025-03-19", "2025-03-26", "2025-04-02").stream()
                .map(LocalDate::parse)
                .map(day -> Duties.owed(plan, measure, new Occurrence(day.toString(), day, day, day, day)))
                .toList();
        FeedEntry entry = Feeds.of(plan, obligations, style(1).asSeries())
                .ofPlan()
                .entries()
                .get(0);

        // Before Wednesday 26 March the last day worked is Thursday the 20th, six days earlier.
        assertThat(entry.alarms()).containsExactly(new Alarm(Duration.ofDays(-6).plusHours(9), "1 t"));
    }

    @Test
    void leads_and_times_that_make_no_sense_are_refused() {
        for (int lead : new int[] {-1, 251}) {
            assertThatThrownBy(() -> Duties.plain().withReminders(KZ, NINE, List.of(1, lead)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("workingDaysBefore")
                    .hasMessageContaining(Integer.toString(lead));
        }
        assertThatThrownBy(() -> Duties.plain().withReminders(KZ, LocalTime.of(9, 0, 1), List.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("09:00:01");
        assertThat(Duties.entry(Duties.on("2025-03-31"), Duties.plain().withReminders(KZ, NINE, List.of(1, 0, 1)))
                        .alarms())
                .hasSize(2);
    }

    @Provide
    Arbitrary<Duties.Window> windows() {
        return Duties.windows();
    }

    private static FeedStyle style(int lead) {
        return Duties.plain().withReminders(KZ, NINE, List.of(lead));
    }

    private static List<LocalDateTime> reminded(FeedEntry entry) {
        LocalDate beginning = entry.when() instanceof When.Task
                ? entry.when().lastDay()
                : entry.when().firstDay();
        return entry.alarms().stream()
                .map(alarm -> beginning.atStartOfDay().plus(alarm.offset()))
                .toList();
    }

    /** As a client reckons it from the written lines: from DTSTART, or from DUE where it is related to the end. */
    private static LocalDateTime byTheLetter(FeedEntry entry) {
        List<String> lines =
                Lines.unfolded(Lines.write(new Feed(new FeedHead("f", "n", Duties.plain().language), List.of(entry))));
        String trigger = lines.stream()
                .filter(line -> line.startsWith("TRIGGER"))
                .findFirst()
                .orElseThrow();
        String from = trigger.contains("RELATED=END") ? "DUE" : "DTSTART";
        String date = lines.stream()
                .filter(line -> line.startsWith(from))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*:", "");
        String length = trigger.replaceAll(".*:", "");
        LocalDate day = LocalDate.parse(date, java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
        return day.atStartOfDay().plus(Duration.parse(length));
    }
}
