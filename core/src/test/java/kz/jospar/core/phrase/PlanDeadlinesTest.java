package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;

class PlanDeadlinesTest {
    private static final Timing BY_HAND =
            TimingPhrase.read("2025 жылғы 5 ақпан", Context.NONE).timing().orElseThrow();

    @Test
    void aMendedPeriodGivesUnreadDeadlinesTheirYear() {
        Plan before = plan(measure("1", "ақпан", null), measure("2", "хаттама бойынша", BY_HAND));
        Plan mended = before.withPeriod(PlanPeriod.ofYears(2025, 2025));
        Plan again = PlanDeadlines.readAgain(before, mended);
        YearMonth february = YearMonth.of(2025, 2);
        assertThat(again.measures().get(0).timing())
                .isEqualTo(new Timing.Within(february.atDay(1), february.atEndOfMonth()));
        assertThat(again.measures().get(1).timing()).as("set by a person").isEqualTo(BY_HAND);
        assertThat(again.period()).isEqualTo(new PlanPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    private static Measure measure(String number, String deadline, Timing timing) {
        return new Measure(
                number,
                new MeasureNumber(number),
                LocalizedText.EMPTY,
                null,
                List.of(),
                deadline,
                timing,
                null,
                Map.of(),
                null);
    }

    private static Plan plan(Measure... measures) {
        return new Plan(
                Plan.FORMAT,
                "plan",
                LocalizedText.EMPTY,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Section(null, List.of(measures), null)),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
