package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may read differently is said, with the other meaning and why, in three languages. */
class AlternativesTest {
    private static final Context NONE = Context.NONE;

    static List<Arguments> ambiguous() {
        Context plan = NONE.withPeriod(PlanPeriod.ofYears(2019, 2023));
        Stretch bothYears = Stretch.ofYears(2025, 2026);
        return List.of(
                Arguments.of(
                        "S007 қаңтар 2025-2026 ж.",
                        NONE,
                        yearly(YearPart.ofMonths(1, 1)).during(bothYears),
                        within("2025-01-01", "2026-12-31"),
                        "months-begin-span"),
                Arguments.of(
                        "S024 2019-2023 ж.ж.",
                        plan,
                        within("2019-01-01", "2023-12-31"),
                        Timing.Recurring.every(Cycle.YEAR).during(Stretch.ofYears(2019, 2023)),
                        "each-year"),
                Arguments.of(
                        "S025 2019-2020 ж.ж. жыл сайын жаңарту қажет",
                        plan,
                        new Timing.Several(List.of(
                                within("2019-01-01", "2020-12-31"),
                                Timing.Recurring.every(Cycle.YEAR).during(Stretch.ofYears(2021, 2023)))),
                        Timing.Recurring.every(Cycle.YEAR).during(Stretch.ofYears(2019, 2020)),
                        "renewed-within-years"),
                Arguments.of(
                        "S032 Жыл сайын тамыз-қыркүйек, қараша",
                        NONE,
                        yearly(YearPart.ofMonths(8, 9), YearPart.ofMonths(11, 11)),
                        yearly(YearPart.ofMonths(8, 8), YearPart.ofMonths(9, 9), YearPart.ofMonths(11, 11)),
                        "each-month"),
                Arguments.of(
                        "S050 отырыс аяқталған күннен бастап бір күн мерзімде",
                        NONE,
                        new Timing.AroundEvent(1, TermUnit.DAY, Direction.AFTER, "отырыс аяқталған күннен бастап"),
                        new Timing.AroundEvent(
                                1, TermUnit.WORKING_DAY, Direction.AFTER, "отырыс аяқталған күннен бастап"),
                        "working-days"),
                Arguments.of(
                        "H111 4 квартал 2003 г.- 3 квартал 2005 г.",
                        NONE,
                        within("2003-10-01", "2005-09-30"),
                        new Timing.Several(
                                List.of(within("2003-10-01", "2003-12-31"), within("2005-07-01", "2005-09-30"))),
                        "two-windows"),
                Arguments.of(
                        "H036 Жыл сайын, 1 ақпаннан кешiктiрмей",
                        NONE.withCompletionForm("ақпарат"),
                        Timing.Recurring.every(Cycle.YEAR).due(DueDay.by(1, 2)),
                        Timing.Recurring.every(Cycle.YEAR).due(DueDay.by(1, -10)),
                        "same-year"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguous")
    void theOtherReadingIsToldWithItsReason(String row, Context context, Timing meaning, Timing other, String reason) {
        Reading.Understood read = understood(row.substring(5), context);

        assertThat(read.meaning()).isEqualTo(meaning);
        assertThat(read.alternatives()).containsExactly(new Alternative(other, reason));
        Set<String> told = Stream.of(Language.values())
                .map(read.alternatives().get(0)::explain)
                .collect(Collectors.toSet());
        assertThat(told).hasSize(3).noneMatch(text -> text.isBlank() || text.startsWith("alternative."));
    }

    @Test
    void theOtherChoiceForMonthsBeforeYearsSwapsTheTwoReadings() {
        Context span = NONE.withPolicies(Policies.STANDARD.with(Choice.RANGE_MONTHS_SPAN));
        Reading.Understood read = understood("қаңтар 2025-2026 ж.", span);

        assertThat(read.meaning()).isEqualTo(within("2025-01-01", "2026-12-31"));
        assertThat(read.choices()).containsExactly(Choice.RANGE_MONTHS_SPAN);
        assertThat(read.alternatives())
                .containsExactly(new Alternative(
                        yearly(YearPart.ofMonths(1, 1)).during(Stretch.ofYears(2025, 2026)), "months-each-year"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "тоқсан сайын",
                "2025 жылғы ақпан",
                "2025 жылғы 1 тоқсан",
                "қаңтар, шілде 2025 - 2026 жыл",
                "жыл сайын қаңтар-наурыз",
                "Жыл сайын, 1 ақпаннан кешiктiрмей",
                "10 жұмыс күні ішінде",
                "2 апта ішінде",
                "1 сентября 2024 года – 25 мая 2025 года включительно",
                "с 4 квартала 2003 года по 3 квартал 2005 года",
                "тұрақты"
            })
    void aPlainPhraseHasNoOtherReading(String phrase) {
        assertThat(understood(phrase, NONE).alternatives()).isEmpty();
    }

    @Test
    void everyReasonThatIsGivenHasASentenceAndNoSentenceWaitsForAReason() {
        Set<String> given = ambiguous().stream()
                .map(row -> "alternative." + row.get()[4])
                .collect(Collectors.toCollection(TreeSet::new));
        given.add("alternative.months-each-year");

        for (Language language : Language.values()) {
            assertThat(Messages.in(language).keys().stream().filter(key -> key.startsWith("alternative.")))
                    .containsExactlyInAnyOrderElementsOf(given);
        }
    }

    private static Reading.Understood understood(String phrase, Context context) {
        Reading reading = TimingPhrase.read(phrase, context);
        assertThat(reading).as(phrase).isInstanceOf(Reading.Understood.class);
        return (Reading.Understood) reading;
    }

    private static Timing.Recurring yearly(YearPart... parts) {
        return new Timing.Recurring(Cycle.YEAR, 1, List.of(parts), null, null, Count.ONCE);
    }

    private static Timing within(String from, String to) {
        return new Timing.Within(LocalDate.parse(from), LocalDate.parse(to));
    }
}
