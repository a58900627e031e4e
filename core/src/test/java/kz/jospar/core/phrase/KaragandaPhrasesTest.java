package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every deadline phrase of the sample plan, with the timing a reader of the plan would give it. */
class KaragandaPhrasesTest {

    static List<Arguments> phrases() {
        Stretch years = Stretch.ofYears(2025, 2026);
        return List.of(
                phrase("қаңтар, шілде 2025 - 2026 жыл", yearly(years, month(1), month(7))),
                phrase("қаңтар 2025-2026 ж.", yearly(years, month(1))),
                phrase("2025 жылғы ақпан", window("2025-02-01", "2025-02-28")),
                phrase("2025 жылғы 1 тоқсан", window("2025-01-01", "2025-03-31")),
                phrase("1 жартыжылдық 2025 жыл", window("2025-01-01", "2025-06-30")),
                phrase("2025-2026 жылдарға арналған", window("2025-01-01", "2026-12-31")),
                phrase("тұрақты", new Timing.Continuous()),
                phrase("тұрақты ", new Timing.Continuous()),
                phrase("кестеге сәйкес", new Timing.BySchedule("кестеге сәйкес")),
                phrase("ай сайын", Timing.Recurring.every(Cycle.MONTH)),
                phrase("тоқсан сайын", Timing.Recurring.every(Cycle.QUARTER)),
                phrase("жыл сайын", Timing.Recurring.every(Cycle.YEAR)),
                phrase("жартыжылдықта 1 рет", times(Cycle.HALF_YEAR, 1, false)),
                phrase("жартыжылдықта кемінде 1 рет", times(Cycle.HALF_YEAR, 1, true)),
                phrase("тоқсанына кемінде 1 рет", times(Cycle.QUARTER, 1, true)),
                phrase("айына кемінде 1 рет", times(Cycle.MONTH, 1, true)),
                phrase("жыл сайын 1-30 маусым аралығында", yearly(null, new YearPart(6, 1, 6, 30))),
                phrase("оқу жылы ішінде ай сайын", new Timing.AcademicYear(Cycle.MONTH)),
                phrase("оқу жылы ішінде", new Timing.AcademicYear(null)),
                // Beyond the sample: the same building blocks in other orders and languages.
                phrase("тоқсан сайын келесі айдың 5-не", due(Cycle.QUARTER, 5, 1)),
                phrase("жыл сайын 25 тамызға дейін", until(Cycle.YEAR, 25, -4)),
                phrase("Ай сайын, 25 дейін", until(Cycle.MONTH, 25, 0)),
                phrase("2019 ж. 5 желтоқсан", new Timing.OnDay(LocalDate.of(2019, 12, 5))),
                phrase(
                        "ежеквартально, не позднее 10 числа месяца, следующего за отчетным кварталом",
                        due(Cycle.QUARTER, 10, 1)),
                phrase("Не реже двух раз в год", times(Cycle.YEAR, 2, true)),
                phrase("quarterly, by the 5th of the following month", due(Cycle.QUARTER, 5, 1)),
                phrase("жылына 2 рет кем емес", times(Cycle.YEAR, 2, true)),
                phrase("at least once a quarter", times(Cycle.QUARTER, 1, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void reads(String phrase, Timing expected) {
        assertThat(TimingPhrase.read(phrase).timing()).contains(expected);
    }

    private static Arguments phrase(String phrase, Timing timing) {
        return Arguments.of(phrase, timing);
    }

    private static Timing window(String from, String to) {
        return new Timing.Within(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static YearPart month(int month) {
        return YearPart.ofMonths(month, month);
    }

    private static Timing yearly(Stretch years, YearPart... parts) {
        return new Timing.Recurring(Cycle.YEAR, 1, List.of(parts), years, null, Count.ONCE);
    }

    private static Timing times(Cycle cycle, int times, boolean atLeast) {
        return new Timing.Recurring(cycle, 1, List.of(), null, null, new Count(times, atLeast));
    }

    private static Timing until(Cycle cycle, int day, int monthsAfter) {
        return Timing.Recurring.every(cycle).due(new DueDay(day, monthsAfter, Limit.UNTIL));
    }

    private static Timing due(Cycle cycle, int day, int monthsAfter) {
        return new Timing.Recurring(cycle, 1, List.of(), null, DueDay.by(day, monthsAfter), Count.ONCE);
    }
}
