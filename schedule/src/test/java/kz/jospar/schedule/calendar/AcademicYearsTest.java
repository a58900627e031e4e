package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearsTest {

    @Test
    void the_ordered_years_run_from_1_September_to_25_May() {
        AcademicYears years = AcademicYears.kazakhstan();

        for (int year : new int[] {2023, 2024, 2025, 2026}) {
            assertThat(years.isOrdered(year)).isTrue();
            assertThat(years.startingIn(year))
                    .isEqualTo(new PlanPeriod(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 5, 25)));
        }
        assertThat(IntStream.rangeClosed(1990, 2100).filter(years::isOrdered)).containsExactly(2023, 2024, 2025, 2026);
    }

    @Test
    void a_year_without_an_order_is_assumed_and_says_so() {
        assertThat(AcademicYears.kazakhstan().isOrdered(2030)).isFalse();
        assertThat(AcademicYears.kazakhstan().startingIn(2030))
                .isEqualTo(new PlanPeriod(LocalDate.of(2030, 9, 1), LocalDate.of(2031, 5, 25)));
    }

    @Test
    void own_years_are_read_between_comments_and_blank_lines() {
        AcademicYears years = AcademicYears.parse(
                "own", List.of("# first", "", "  2027-08-30   2028-06-02 | order 1 | with a bar in its name  "));

        assertThat(years.startingIn(2027))
                .isEqualTo(new PlanPeriod(LocalDate.of(2027, 8, 30), LocalDate.of(2028, 6, 2)));
        assertThat(years.isOrdered(2026)).isFalse();
    }

    @Test
    void other_years_are_assumed_as_the_text_says_and_from_nobody_else() {
        String order = "2027-08-30 2028-06-02 | order 1";
        AcademicYears silent = AcademicYears.parse("own", List.of(order));
        AcademicYears assuming = AcademicYears.parse("own", List.of(order, " assumed  08-15 06-10 | a law, 3 "));

        assertThat(silent.known(2027)).contains(silent.startingIn(2027)).contains(assuming.startingIn(2027));
        assertThat(silent.known(2028)).isEmpty();
        assertThatExceptionOfType(MissingCalendarYearException.class)
                .isThrownBy(() -> silent.startingIn(2028))
                .satisfies(missing -> assertThat(missing.year()).isEqualTo(2028))
                .satisfies(missing -> assertThat(missing.calendar()).isEqualTo("own"));
        assertThat(assuming.startingIn(2028))
                .isEqualTo(new PlanPeriod(LocalDate.of(2028, 8, 15), LocalDate.of(2029, 6, 10)));
        assertThat(assuming.known(2028)).contains(assuming.startingIn(2028));
        assertThat(assuming.isOrdered(2028)).isFalse();
    }

    @Test
    void a_second_assumption_is_refused() {
        assertThatThrownBy(
                        () -> AcademicYears.parse("own", List.of("assumed 09-01 05-25 | a", "assumed 09-01 05-25 | b")))
                .isInstanceOf(CalendarDataException.class)
                .hasMessageContaining("line 2: the days of other years are already assumed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-09-01 2028-05-25",
                "2027-09-01 2028-05-25 |",
                "2027-09-01 | order",
                "2027-09-01 2028-05-25 2029-05-25 | order",
                "2027-09-31 2028-05-25 | order",
                "2027-9-1 2028-5-25 | order",
                "2027-09-01 2027-05-25 | order",
                "2027-09-01 2027-12-25 | order",
                "2027-09-01 2029-05-25 | order",
                "| order",
                "assumed 09-01 05-25",
                "assumed 09-01 05-25 |",
                "assumed 09-01 | order",
                "assumed 09-01 05-25 06-01 | order",
                "assumed 09-31 05-25 | order",
                "assumed 9-1 5-25 | order",
                "assumed 05-25 05-25 | order",
                "assumed 02-01 11-30 | order",
                "Assumed 09-01 05-25 | order",
                "assumed 2027-09-01 2028-05-25 | order",
                "order",
            })
    void a_line_that_is_no_academic_year_with_its_source_is_refused_with_its_number(String line) {
        assertThatThrownBy(() -> AcademicYears.parse("own", List.of("# head", line)))
                .isInstanceOf(CalendarDataException.class)
                .hasMessageContaining("own")
                .hasMessageContaining("line 2")
                .hasMessageContaining(line);
    }

    @Test
    void a_second_line_for_one_year_is_refused() {
        assertThatThrownBy(() -> AcademicYears.parse(
                        "own", List.of("2027-09-01 2028-05-25 | order 1", "2027-09-02 2028-05-25 | order 2")))
                .isInstanceOf(CalendarDataException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("2027");
    }
}
