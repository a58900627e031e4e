package kz.jospar.rating.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.jospar.core.time.PlanPeriod;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025-H1, 2025-01-01, 2025-06-30",
        "2025-H2, 2025-07-01, 2025-12-31",
        "2025-Q3, 2025-07-01, 2025-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-07-15/2025-01-02, 2024-07-15, 2025-01-02"
    })
    void a_period_is_read_and_written(String text, LocalDate from, LocalDate to) {
        assertThat(Periods.find(text)).contains(new PlanPeriod(from, to));
        assertThat(Periods.text(new PlanPeriod(from, to))).isEqualTo(text);
    }

    @Test
    void every_month_of_a_thousand_years_reads_back() {
        for (YearMonth month = YearMonth.of(1900, 1); month.getYear() < 2900; month = month.plusMonths(1)) {
            PlanPeriod period = new PlanPeriod(month.atDay(1), month.atEndOfMonth());
            assertThat(Periods.text(period)).isEqualTo(month.toString());
            assertThat(Periods.find(month.toString())).contains(period);
        }
    }

    @Property
    void any_two_days_read_back(@ForAll @IntRange(max = 3_651_000) int one, @ForAll @IntRange(max = 3_000) int length) {
        LocalDate from = LocalDate.of(1, 1, 1).plusDays(one);
        LocalDate to = from.plusDays(length);
        if (to.getYear() <= 9999) {
            PlanPeriod period = new PlanPeriod(from, to);
            assertThat(Periods.find(Periods.text(period))).contains(period);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 1, 2024",
        "2025-02, 1, 2024-02",
        "2024-02, 1, 2023-02",
        "2025-Q1, 5, 2020-Q1",
        "2024-02-29/2024-03-15, 1, 2023-02-28/2023-03-15",
        "2025, 0, 2025"
    })
    void a_period_years_before_keeps_its_form(String text, int years, String before) {
        PlanPeriod period = Periods.find(text).orElseThrow();
        assertThat(Periods.text(Periods.yearsBefore(period, years))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "0000", "2025-H3", "2025-Q0", "2025-00", "2025-13", "2025 ", "10000", "2025-1", "٢٠٢٥"
            })
    void what_is_no_period_gives_nothing(String text) {
        assertThat(Periods.find(text)).isEmpty();
    }

    @Property
    void no_text_makes_reading_fail(@ForAll String text) {
        Periods.find(text)
                .ifPresent(
                        period -> assertThat(Periods.find(Periods.text(period))).contains(period));
        assertThat(Periods.near(text))
                .satisfiesAnyOf(
                        near -> assertThat(near).isNull(),
                        near -> assertThat(Periods.find(near)).isPresent());
    }
}
