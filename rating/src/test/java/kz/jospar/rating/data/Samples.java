package kz.jospar.rating.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Tables as they might come. */
final class Samples {
    private Samples() {}

    /** Each finding has a sentence of its own in every language, without a gap. */
    static void assertWritten(List<Finding> findings) {
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language))
                        .isNotBlank()
                        .doesNotContain("finding." + finding.code(), "{0}", "{1}", "{2}", "{3}", "{4}");
            }
        }
    }

    static Arbitrary<Rational> numbers() {
        Arbitrary<Rational> fractions = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().between(1, 1_000))
                .as(Rational::of);
        Arbitrary<Rational> decimals = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(25)
                .map(Rational::of);
        return Arbitraries.oneOf(fractions, decimals, Arbitraries.just(Rational.ZERO));
    }

    static Arbitrary<PlanPeriod> periods() {
        return Arbitraries.of(
                        "2023",
                        "2024",
                        "2024-H1",
                        "2024-Q1",
                        "2024-02",
                        "2024-01-10/2024-01-20",
                        "2022-01-01/2023-12-31")
                .map(text -> Periods.find(text).orElseThrow());
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.strings()
                .withChars('A', 'б', 'қ', ',', ';', '"', '\n', '\r', '=', '\'', ' ')
                .ofMinLength(1)
                .ofMaxLength(4)
                .filter(key -> Ids.stripped(key).equals(key));
    }

    private static Arbitrary<Observation> observations() {
        Arbitrary<List<Reference>> references = Arbitraries.of("measure:1.3", "assignment:5-а", "event:A\"2")
                .map(text -> Reference.find(text).orElseThrow())
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        keys(),
                        keys(),
                        periods(),
                        Arbitraries.of(Status.class),
                        numbers(),
                        numbers().injectNull(0.5),
                        Combinators.combine(periods().injectNull(0.5), keys().injectNull(0.5))
                                .as((year, source) -> new Object[] {year, source}),
                        references)
                .as((unit, indicator, period, asked, value, below, more, from) -> {
                    Status status = !asked.carriesValue() || asked == Status.LATE
                            ? asked
                            : value.signum() == 0 ? Status.ZERO : Status.REPORTED;
                    Rational denominator = below == null || below.signum() < 0 ? null : below;
                    return new Observation(
                            unit,
                            indicator,
                            period,
                            status,
                            status.carriesValue() ? value : null,
                            denominator,
                            denominator == null ? null : (PlanPeriod) more[0],
                            (String) more[1],
                            from);
                });
    }

    /** Tables without conflicts. */
    static Arbitrary<Observations> tables() {
        return observations().list().ofMaxSize(12).map(rows -> {
            Map<List<Object>, Observation> cells = new LinkedHashMap<>();
            rows.forEach(row -> cells.putIfAbsent(List.of(row.unit(), row.indicator(), row.period()), row));
            return Observations.of(List.copyOf(cells.values()));
        });
    }
}
