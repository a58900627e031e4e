package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Occurrence;
import org.junit.jupiter.api.Test;

/** The example in the Javadoc of WorkingDays: an embedder's own calendar has two methods. */
class OwnCalendarTest {
    private static final WorkingDays WEEKDAYS_OF_2026 = new WorkingDays() {
        @Override
        public boolean covers(int year) {
            return year == 2026;
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            if (!covers(day.getYear())) {
                throw new MissingCalendarYearException("weekdays of 2026", day.getYear());
            }
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }
    };

    @Test
    void a_due_day_moves_by_an_embedders_own_calendar() {
        // Sunday 8 March is followed by a Monday that only Kazakhstan's calendar has off.
        assertThat(occurrence(new Timing.OnDay(LocalDate.of(2026, 3, 8)), Facts.NONE)
                        .adjusted())
                .isEqualTo("2026-03-09");
        assertThat(Deadlines.with(WorkCalendar.kazakhstan())
                        .occurrences(new Timing.OnDay(LocalDate.of(2026, 3, 8)), PlanPeriod.ofYears(2026, 2026))
                        .get(0)
                        .adjusted())
                .isEqualTo("2026-03-10");
    }

    @Test
    void a_term_in_working_days_is_counted_by_it() {
        Timing term = new Timing.AroundEvent(5, TermUnit.WORKING_DAY, Direction.AFTER, "");

        // Friday 20 March: 23 to 27 March, of which Kazakhstan works two.
        assertThat(occurrence(term, Facts.NONE.withEventDate(LocalDate.of(2026, 3, 20)))
                        .due())
                .isEqualTo("2026-03-27");
    }

    @Test
    void a_day_of_a_year_it_does_not_cover_stays_nominal() {
        assertThat(occurrence(new Timing.OnDay(LocalDate.of(2027, 3, 8)), Facts.NONE)
                        .adjusted())
                .isNull();
    }

    @Test
    void it_counts_rolls_and_says_nothing_of_editions_unless_it_wants_to() {
        LocalDate saturday = LocalDate.of(2026, 3, 21);

        assertThat(WEEKDAYS_OF_2026.count(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 30)))
                .isEqualTo(7);
        assertThat(WEEKDAYS_OF_2026.nextOrSame(saturday)).isEqualTo("2026-03-23");
        assertThat(WEEKDAYS_OF_2026.previousOrSame(saturday)).isEqualTo("2026-03-20");
        assertThat(WEEKDAYS_OF_2026.edition()).isEmpty();
        assertThat(WEEKDAYS_OF_2026.edition(Language.KK)).isEmpty();
        assertThatThrownBy(() -> WEEKDAYS_OF_2026.plus(LocalDate.of(2026, 12, 31), 1))
                .isInstanceOf(MissingCalendarYearException.class)
                .hasMessageContaining("2027");
    }

    private static Occurrence occurrence(Timing timing, Facts facts) {
        return Deadlines.with(WEEKDAYS_OF_2026)
                .occurrences(timing, PlanPeriod.ofYears(2026, 2027), facts)
                .get(0);
    }
}
