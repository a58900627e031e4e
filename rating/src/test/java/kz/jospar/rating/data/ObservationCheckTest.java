package kz.jospar.rating.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationCheckTest {
    private static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);
    private static final LocalizedText NAME = new LocalizedText("Көрсеткіш", "Показатель", "Indicator");
    private static final Roster ROSTER = new Roster(List.of(Unit.of("A"), Unit.of("B")));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COUNT, 5, -",
                "COUNT, 0, -",
                "COUNT, -1, value-below-zero",
                "COUNT, 1.5, count-not-whole",
                "AMOUNT, 1.5, -",
                "AMOUNT, -0.001, value-below-zero",
                "SHARE, 0, -",
                "SHARE, 1, -",
                "SHARE, 1.0000001, share-above-one",
                "SHARE, -1/3, value-below-zero",
                "PERCENT, 100, -",
                "PERCENT, 300/2, percent-above-hundred",
                "ANY, -7.5, -"
            })
    void a_number_outside_its_domain_is_refused_by_name(Domain domain, String value, @Nullable String code) {
        Observation row = Observation.of("A", "8", YEAR, Rational.parse(value));
        expect(row, domain, DenominatorRule.NONE, code);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // rule, denominator, its period, code
                "NONE, -, -, -",
                "NONE, 5, 2025, denominator-not-asked",
                "SAME_PERIOD, 5, 2025, -",
                "SAME_PERIOD, 5, -, -",
                "SAME_PERIOD, 0, 2025, -",
                "SAME_PERIOD, -, -, denominator-missing",
                "SAME_PERIOD, 5, 2024, denominator-of-another-period",
                "YEAR_BEFORE, 5, 2024, -",
                "YEAR_BEFORE, 5, 2025, denominator-of-another-period",
                "YEAR_BEFORE, 5, -, denominator-without-period",
                "STATED, 5, 1999, -",
                "STATED, 5, -, denominator-without-period",
                "STATED, -, -, denominator-missing"
            })
    void a_denominator_is_that_of_the_declared_year(
            DenominatorRule rule, @Nullable String denominator, @Nullable String year, @Nullable String code) {
        Observation row = new Observation(
                "A",
                "8",
                YEAR,
                Status.REPORTED,
                Rational.ONE,
                denominator == null ? null : Rational.parse(denominator),
                year == null ? null : Periods.find(year).orElseThrow(),
                null,
                List.of());
        expect(row, Domain.COUNT, rule, code);
    }

    @Test
    void unknown_units_and_indicators_are_named_once() {
        Observations table = Observations.of(List.of(
                Observation.of("X", "8", YEAR, Rational.ONE),
                Observation.of("X", "9", YEAR, Rational.ONE),
                Observation.of("A", "9", YEAR, Rational.ONE)));
        DataCheck check = ObservationCheck.check(table, List.of(indicator("8", Domain.COUNT)), ROSTER, Set.of());
        Samples.assertWritten(check.findings());
        assertThat(check.isFit()).isFalse();
        assertThat(check.findings())
                .extracting(Finding::code, Finding::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unknown-unit", "X"),
                        org.assertj.core.groups.Tuple.tuple("unknown-indicator", "9"));
    }

    @Property
    void what_is_absent_altogether_is_counted_and_listed(@ForAll long bits) {
        List<Indicator> indicators = List.of(indicator("8", Domain.COUNT), indicator("9", Domain.COUNT));
        PlanPeriod before = PlanPeriod.ofYears(2024, 2024);
        List<Observation> rows = new ArrayList<>();
        List<Observation> expected = new ArrayList<>();
        int bit = 0;
        for (PlanPeriod period : List.of(before, YEAR)) {
            for (String unit : ROSTER.ids()) {
                for (Indicator indicator : indicators) {
                    boolean present = (bits >> bit++ & 1) == 1;
                    (present ? rows : expected).add(Observation.without(unit, indicator.id(), period, Status.MISSING));
                }
            }
        }
        DataCheck check = ObservationCheck.check(Observations.of(rows), indicators, ROSTER, List.of(before, YEAR));
        Samples.assertWritten(check.findings());
        assertThat(check.expected()).isEqualTo(8);
        assertThat(check.absent()).isEqualTo(expected.size());
        assertThat(check.firstAbsent()).isEqualTo(expected);
        assertThat(check.isFit()).isTrue();
        assertThat(check.findings()).hasSize(expected.isEmpty() ? 0 : 1);
    }

    @Test
    void a_hundred_thousand_indicators_and_many_units_are_checked_in_time() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            List<Indicator> indicators = IntStream.range(0, 100_000)
                    .mapToObj(at -> indicator("i" + at, Domain.COUNT))
                    .toList();
            Roster roster = new Roster(
                    IntStream.range(0, 2_500).mapToObj(at -> Unit.of("u" + at)).toList());
            List<Observation> rows = IntStream.range(0, 100_000)
                    .mapToObj(at -> Observation.of("u0", "i" + at, YEAR, Rational.of(-1)))
                    .toList();
            DataCheck check = ObservationCheck.check(Observations.of(rows), indicators, roster, List.of(YEAR));
            assertThat(check.absent()).isEqualTo(249_900_000L);
            assertThat(check.firstAbsent())
                    .hasSize(1_000)
                    .allMatch(row -> row.unit().equals("u1"));
            assertThat(check.findings()).hasSize(1_001);
        });
    }

    private static void expect(Observation row, Domain domain, DenominatorRule rule, @Nullable String code) {
        Conventions conventions = new Conventions(null, domain, rule, null, null, null, null);
        Indicator indicator = new Indicator("8", NAME, null, null, conventions);
        DataCheck check = ObservationCheck.check(Observations.of(List.of(row)), List.of(indicator), ROSTER, Set.of());
        assertThat(check.findings()).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
        Samples.assertWritten(check.findings());
        for (Finding finding : check.findings()) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).contains("A", "8", "2025").doesNotContain("{");
            }
        }
    }

    private static Indicator indicator(String id, Domain domain) {
        return new Indicator(id, NAME, null, null, new Conventions(null, domain, null, null, null, null, null));
    }
}
