package kz.jospar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All that are compared agree about every day that is asked. Nothing is timed here. */
class CountingWorkDaysTest {

    @Test
    void calendarStrataTableAndLimitAgreeAboutEveryDay() {
        CountingWorkDays asked = new CountingWorkDays();
        // Each method takes the next day of one and the same list.
        CountingWorkDays strata = new CountingWorkDays();
        CountingWorkDays numbers = new CountingWorkDays();
        CountingWorkDays limit = new CountingWorkDays();
        IntStream.range(0, Days.COUNT).forEach(i -> {
            int moved = (int) asked.moveCalendar().toEpochDay();
            assertThat((int) strata.moveStrata().toEpochDay()).isEqualTo(moved);
            assertThat(numbers.moveNumbers()).isEqualTo(moved);
            assertThat(limit.moveLimit()).isEqualTo(moved);
        });
        IntStream.range(0, Days.COUNT).forEach(i -> {
            int later = (int) asked.addCalendar().toEpochDay();
            assertThat((int) strata.addStrata().toEpochDay()).isEqualTo(later);
            assertThat(numbers.addNumbers()).isEqualTo(later);
            assertThat(limit.addLimit()).isEqualTo(later);
        });
        IntStream.range(0, Days.COUNT).forEach(i -> {
            int count = asked.countCalendar();
            assertThat(strata.countStrata()).isEqualTo(count);
            assertThat(numbers.countNumbers()).isEqualTo(count);
            assertThat(limit.countLimit()).isEqualTo(count);
        });
    }
}
