package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.Day;
import kz.jospar.schedule.calendar.Day.Reason;
import kz.jospar.schedule.calendar.Jurisdiction;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final PlanPeriod Y2025 = PlanPeriod.ofYears(2025, 2025);
    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());
    private static final Timing FIFTH = Recurring.every(Cycle.QUARTER).due(DueDay.by(5, 1));

    @Test
    void a_moved_day_names_each_day_off_it_passed_and_the_act_that_moves_it() {
        Occurrence second = DEADLINES.occurrences(FIFTH, Y2025).get(1);
        Explanation why = DEADLINES.explain(second);

        assertThat(second.adjusted()).isEqualTo(LocalDate.of(2025, 7, 8));
        // Saturday; Sunday, a holiday; Monday, off for it.
        assertThat(why.passed()).extracting(Day::reason).containsExactly(Reason.WEEKEND, Reason.HOLIDAY, Reason.MOVED);
        assertThat(second.grounds().rule()).isEqualTo(DueRule.NAMED_DAY);
        assertThat(second.grounds().roll()).isEqualTo(Roll.FOLLOWING);
        assertThat(second.grounds().rollSource()).hasToString("Civil Code, 175");
        assertThat(why.text(Language.EN))
                .startsWith(
                        "Due: 05.07.2025, the day that the phrase names. "
                                + "05.07.2025 is a day of the weekend (Labour Code, article 84). 06.07.2025 is a holiday (Capital Day)")
                .contains("So it moves to the next working day, 08.07.2025 (Civil Code, article 175).")
                .contains("Calendar: Kazakhstan, 11.06.2026.");
        assertThat(why.text(Language.KK))
                .contains("келесі жұмыс күніне – 08.07.2025 күніне ауысады (Азаматтық кодекс, 175-бап)");
        assertThat(why.text(Language.RU))
                .contains("на следующий рабочий день – 08.07.2025 (Гражданский кодекс, статья 175)");
    }

    @Test
    void each_rule_of_the_due_day_is_told_with_its_act() {
        assertThat(rules(Recurring.every(Cycle.QUARTER), DEADLINES, Facts.NONE)).containsOnly(DueRule.WINDOW_END);
        Deadlines reports = DEADLINES.withPolicies(Policies.STANDARD.with(Choice.REPORT_R177));
        List<Occurrence> reported =
                reports.occurrences(Recurring.every(Cycle.QUARTER), Y2025, Facts.NONE.withReport(true));
        assertThat(reported).extracting(one -> one.grounds().rule()).containsOnly(DueRule.REPORT_DAY);
        assertThat(reported.get(0).grounds().ruleSource().paragraph()).isEqualTo("177");
        Facts event = Facts.NONE.withEventDate(LocalDate.of(2025, 3, 3));
        assertThat(rules(new Timing.AroundEvent(3, TermUnit.DAY, Direction.AFTER, ""), DEADLINES, event))
                .containsExactly(DueRule.TERM_AFTER);
        assertThat(rules(new Timing.AroundEvent(3, TermUnit.DAY, Direction.BEFORE, ""), DEADLINES, event))
                .containsExactly(DueRule.TERM_BEFORE);
        assertThat(rules(new Timing.BySchedule("кесте"), DEADLINES, Facts.NONE.withSchedule(List.of(Y2025))))
                .containsExactly(DueRule.OUTSIDE_SCHEDULE);
    }

    @Test
    void a_day_counted_back_moves_back_and_no_act_is_named_for_it() {
        Timing before = new Timing.AroundEvent(3, TermUnit.DAY, Direction.BEFORE, "отырыс");
        Occurrence one = DEADLINES
                .occurrences(before, Y2025, Facts.NONE.withEventDate(LocalDate.of(2025, 2, 12))) // Wednesday
                .get(0);

        assertThat(one.adjusted()).isEqualTo(LocalDate.of(2025, 2, 7)); // from Sunday the 9th to Friday
        assertThat(one.grounds().rollSource()).isNull();
        assertThat(DEADLINES.explain(one).passed())
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2025, 2, 9), LocalDate.of(2025, 2, 8));
        assertThat(DEADLINES.explain(one).text(Language.EN))
                .contains("So it moves to the working day before, 07.02.2025.")
                .doesNotContain("Civil Code");
    }

    @Test
    void a_forecast_and_a_computed_year_are_marked_and_a_missing_calendar_is_named() {
        Occurrence forecast = DEADLINES
                .occurrences(new Timing.OnDay(LocalDate.of(2026, 5, 27)), Y2025)
                .get(0); // Wednesday, the first day of Kurban Ait by forecast
        assertThat(DEADLINES.explain(forecast).status()).isEqualTo(Day.Status.FORECAST);
        assertThat(DEADLINES.explain(forecast).text(Language.EN)).endsWith("This is a forecast: the day may change.");
        Occurrence computed = DEADLINES
                .occurrences(new Timing.OnDay(LocalDate.of(2027, 2, 2)), Y2025)
                .get(0);
        assertThat(DEADLINES.explain(computed).status()).isEqualTo(Day.Status.COMPUTED);
        Occurrence unknown = DEADLINES
                .occurrences(new Timing.OnDay(LocalDate.of(2040, 2, 2)), Y2025)
                .get(0);
        assertThat(DEADLINES.explain(unknown).text(Language.EN)).contains("There is no work calendar for 2040 yet");
    }

    @Test
    void a_country_that_moves_back_names_its_act_for_it() {
        Jurisdiction back =
                Jurisdiction.parse("Back", List.of("roll | preceding | in-force | Act of that country | 16"));
        Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan(), back);
        Occurrence one = deadlines
                .occurrences(new Timing.OnDay(LocalDate.of(2025, 2, 9)), Y2025) // Sunday
                .get(0);

        assertThat(one.adjusted()).isEqualTo(LocalDate.of(2025, 2, 7));
        assertThat(deadlines.explain(one).text(Language.EN))
                .contains("So it moves to the working day before, 07.02.2025 (Act of that country, 16).");
        Timing hours = new Timing.AroundEvent(24, TermUnit.HOUR, Direction.AFTER, "");
        assertThat(DEADLINES
                        .occurrences(hours, Y2025, Facts.NONE.withEventDate(LocalDate.of(2025, 2, 7)))
                        .get(0)
                        .grounds()
                        .rollSource())
                .as("an hour that runs on days off rests on no article")
                .isNull();
    }

    @Test
    void a_calendar_of_an_embedders_own_moves_days_without_telling_why() {
        WorkingDays odd = new WorkingDays() {
            @Override
            public boolean covers(int year) {
                return true;
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                return day.getDayOfMonth() % 2 == 1;
            }
        };
        Deadlines own = Deadlines.with(odd);
        Occurrence one = own.occurrences(new Timing.OnDay(LocalDate.of(2025, 2, 2)), Y2025)
                .get(0);

        assertThat(one.adjusted()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(own.explain(one).passed()).isEmpty();
        assertThat(own.explain(one).text(Language.EN)).contains("03.02.2025").doesNotContain("Calendar:");
    }

    private static List<DueRule> rules(Timing timing, Deadlines deadlines, Facts facts) {
        return deadlines.occurrences(timing, Y2025, facts).stream()
                .map(one -> one.grounds().rule())
                .toList();
    }
}
