package kz.jospar.rating.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ObservationsTest {
    private static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);

    @Property
    void a_look_up_finds_what_a_search_finds(@ForAll("cells") List<Observation> rows) {
        List<Observation> distinct = new ArrayList<>();
        for (Observation row : rows) {
            if (distinct.stream().noneMatch(other -> sameCell(row, other))) {
                distinct.add(row);
            }
        }
        Observations table = Observations.indexed(distinct);
        for (Observation asked : rows) {
            assertThat(table.find(asked.unit(), asked.indicator(), asked.period()))
                    .isEqualTo(distinct.stream()
                            .filter(row -> sameCell(asked, row))
                            .findFirst());
        }
        assertThat(table.find("nobody", "i1", YEAR)).isEmpty();
        assertThat(table.units())
                .isEqualTo(distinct.stream()
                        .map(Observation::unit)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Property
    void duplicates_and_overlaps_are_those_that_comparing_all_pairs_finds(@ForAll("cells") List<Observation> rows) {
        Set<Integer> duplicates = new TreeSet<>();
        Set<String> overlapping = new TreeSet<>();
        for (int later = 0; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Observation one = rows.get(earlier);
                Observation two = rows.get(later);
                if (sameCell(one, two)) {
                    duplicates.add(later + 1);
                } else if (one.unit().equals(two.unit())
                        && one.indicator().equals(two.indicator())
                        && crosses(one.period(), two.period())) {
                    overlapping.add(one.unit() + one.indicator());
                }
            }
        }
        Statistics.label("overlaps").collect(!overlapping.isEmpty());
        List<Finding> findings = Observations.check(rows);
        Samples.assertWritten(findings);
        assertThat(findings.stream()
                        .filter(finding -> finding.code().equals("duplicate-observation"))
                        .map(finding -> finding.place().row()))
                .containsExactlyElementsOf(duplicates);
        assertThat(findings.stream()
                        .filter(finding -> finding.code().equals("overlapping-periods"))
                        .map(finding -> finding.text() + finding.arguments().get(0)))
                .hasSameElementsAs(overlapping);
        if (!findings.isEmpty()) {
            assertThatThrownBy(() -> Observations.of(rows))
                    .isInstanceOfSatisfying(
                            UnfitDataException.class,
                            e -> assertThat(e.findings()).isEqualTo(findings));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-Q1, false", // a quarter of its year
        "2025-Q1, 2025-Q2, false", // neighbours
        "2025-H1, 2025-01-01/2025-03-31, false",
        "2025-H1, 2025-04-01/2025-12-31, true",
        "2024-07-01/2025-06-30, 2025, true" // a school year beside a calendar year
    })
    void periods_nest_or_stand_apart(String one, String other, boolean refused) {
        List<Observation> rows = List.of(row("A", one), row("A", other));
        assertThat(Observations.check(rows)).hasSize(refused ? 1 : 0);
        assertThat(Observations.check(List.of(row("A", one), row("B", other)))).isEmpty();
    }

    @Test
    void a_table_is_a_list_in_json() {
        JsonMapper json = new JsonMapper();
        Observations table = Observations.of(List.of(
                Observation.ofShare("A", "8", YEAR, 9, 12, List.of(Reference.event("A2"))),
                Observation.of("B", "8", YEAR, Rational.of(1, 3)),
                Observation.without("C", "8", YEAR, Status.NOT_APPLICABLE)));
        assertThat(json.readValue(json.writeValueAsString(table), Observations.class))
                .isEqualTo(table);
        assertThat(json.readTree(json.writeValueAsString(table))
                        .get(1)
                        .get("value")
                        .asString())
                .isEqualTo("1/3");
    }

    @Test
    void a_large_full_table_and_a_scattered_one_are_both_held() {
        List<Observation> full = new ArrayList<>();
        for (int unit = 0; unit < 500; unit++) {
            for (int indicator = 0; indicator < 50; indicator++) {
                for (int year = 2016; year < 2026; year++) {
                    full.add(Observation.of(
                            "u" + unit,
                            "i" + indicator,
                            PlanPeriod.ofYears(year, year),
                            Rational.of(unit * 1_000L + indicator * 10L + year % 10)));
                }
            }
        }
        Observations table = Observations.of(full);
        assertThat(table.find("u499", "i49", YEAR).orElseThrow().value()).isEqualTo(Rational.of(499_495));
        List<Observation> scattered = IntStream.range(0, 100_000)
                .mapToObj(at -> {
                    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(at);
                    return Observation.of("u" + at, "i" + at, new PlanPeriod(day, day), Rational.of(at));
                })
                .toList();
        Observations wide = Observations.of(scattered);
        assertThat(scattered)
                .allMatch(row ->
                        wide.find(row.unit(), row.indicator(), row.period()).orElseThrow() == row);
        assertThat(wide.find("u1", "i2", scattered.get(1).period())).isEmpty();
    }

    @Provide
    Arbitrary<List<Observation>> cells() {
        return Combinators.combine(Arbitraries.of("u1", "u2"), Arbitraries.of("i1", "i2"), periods())
                .as((unit, indicator, period) -> Observation.of(unit, indicator, period, Rational.ONE))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<PlanPeriod> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 5))
                .as((first, length) ->
                        new PlanPeriod(LocalDate.of(2025, 1, first), LocalDate.of(2025, 1, first + length)));
    }

    private static boolean sameCell(Observation one, Observation other) {
        return one.unit().equals(other.unit())
                && one.indicator().equals(other.indicator())
                && one.period().equals(other.period());
    }

    /** Some days are common to both, and each has a day of its own. */
    private static boolean crosses(PlanPeriod one, PlanPeriod other) {
        boolean common = one.from().datesUntil(one.toInclusive().plusDays(1)).anyMatch(other::contains);
        return common && !within(one, other) && !within(other, one);
    }

    private static boolean within(PlanPeriod inner, PlanPeriod outer) {
        return inner.from().datesUntil(inner.toInclusive().plusDays(1)).allMatch(outer::contains);
    }

    private static Observation row(String unit, String period) {
        return Observation.of(unit, "8", Periods.find(period).orElseThrow(), Rational.ONE);
    }
}
