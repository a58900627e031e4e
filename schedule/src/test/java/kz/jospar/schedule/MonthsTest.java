package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthsTest {
    private static final int FIRST = (int) LocalDate.of(1890, 1, 1).toEpochDay();
    private static final int END = (int) LocalDate.of(3020, 1, 1).toEpochDay();

    @Test
    void everyKnownDayLiesInItsOwnMonth() {
        for (int day = FIRST; day < END; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            int expected = (date.getYear() - 1890) * 12 + date.getMonthValue() - 1;
            if (Months.of(day) != expected) {
                assertThat(Months.of(day)).as(date.toString()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aDayBeyondTheKnownYearsLiesInTheFirstOrTheLastMonth() {
        assertThat(Months.of(FIRST - 1)).isZero();
        assertThat(Months.of(Integer.MIN_VALUE)).isZero();
        assertThat(Months.of(END)).isEqualTo(1130 * 12 - 1);
        assertThat(Months.of(Integer.MAX_VALUE)).isEqualTo(1130 * 12 - 1);
    }

    @Test
    void onlyDaysOfTheKnownYearsAreKnown() {
        assertThat(Months.know(FIRST - 1)).isFalse();
        assertThat(Months.know(FIRST)).isTrue();
        assertThat(Months.know(END - 1)).isTrue();
        assertThat(Months.know(END)).isFalse();
    }

    /** Also the first time and the second time it is asked for, and on both sides of the years that are kept. */
    @Test
    void aDayIsItsDateHoweverOftenItIsAsked() {
        for (int time = 0; time < 2; time++) {
            for (int day = -100_000; day < 100_000; day++) {
                LocalDate date = Months.date(day);
                if (date.toEpochDay() != day) {
                    assertThat(date).isEqualTo(LocalDate.ofEpochDay(day));
                }
            }
        }
    }

    @Test
    void aPeriodHasOneNameWhicheverOfItsDaysAreAsked() {
        assertThat(PeriodName.of(day(2025, 2, 1), day(2025, 2, 28))).isEqualTo("2025-02");
        assertThat(PeriodName.of(day(2025, 2, 9), day(2025, 2, 9))).isEqualTo("2025-02");
        assertThat(PeriodName.of(day(2025, 10, 1), day(2025, 12, 31))).isEqualTo("2025-Q4");
        assertThat(PeriodName.of(day(2025, 11, 1), day(2025, 12, 1))).isEqualTo("2025-Q4");
        assertThat(PeriodName.of(day(2025, 7, 1), day(2025, 10, 1))).isEqualTo("2025-H2");
        assertThat(PeriodName.of(day(2025, 6, 30), day(2025, 7, 1))).isEqualTo("2025");
        assertThat(PeriodName.of(day(2025, 12, 31), day(2026, 1, 1))).isEqualTo("2025-2026");
        // A term of 3660 months before an event: further than the known years.
        assertThat(PeriodName.of(day(1595, 5, 1), day(1595, 5, 1))).isEqualTo("1595-05");
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }
}
