package kz.jospar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DutyTest {

    @Test
    void numbersAndRecordsStandAlike() {
        List<Duty> duties = Duty.register(1000);

        int[] numbers = DatingRegister.numbers(duties);

        assertThat(numbers).isEqualTo(DatingRegister.records(duties));
        assertThat(IntStream.of(numbers)).as("upcoming, soon, today, overdue").allMatch(count -> count > 0);
    }

    /** 30 x 20 quarters, 15 x 60 months, 262 weeks, the first and the last one cut, 10 x 10 half-years, 22 x 5 years, 3 x 10, 3 x 21, 16 x 1. */
    @Test
    void aHundredMeasuresOweAboutTwoThousandTimesInFiveYears() {
        int all = IntStream.of(DatingRegister.numbers(Duty.register(100))).sum();

        assertThat(all).isEqualTo(600 + 900 + 262 + 100 + 110 + 30 + 63 + 16);
    }
}
