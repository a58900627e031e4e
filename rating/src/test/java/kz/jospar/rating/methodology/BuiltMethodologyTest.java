package kz.jospar.rating.methodology;

import static kz.jospar.rating.formula.Bounds.absent;
import static kz.jospar.rating.formula.Bounds.fixed;
import static kz.jospar.rating.formula.Formulas.constant;
import static kz.jospar.rating.formula.Formulas.geometric;
import static kz.jospar.rating.formula.Formulas.log;
import static kz.jospar.rating.formula.Formulas.mean;
import static kz.jospar.rating.formula.Formulas.scale;
import static kz.jospar.rating.formula.Formulas.term;
import static kz.jospar.rating.formula.Formulas.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.evaluation.Scorecard;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The worked case of METHODOLOGY.md, between its two marks. */
class BuiltMethodologyTest {
    // example
    static Methodology humanDevelopment() {
        Conventions given = new Conventions(
                Direction.MORE_IS_BETTER,
                Domain.AMOUNT,
                DenominatorRule.NONE,
                absent(),
                absent(),
                new LateRule.AsReported(),
                null);
        Formula health = goalposts(value("life"), fixed(20), fixed(85));
        Formula education = mean(
                WeightRule.DIVIDE_BY_SUM,
                AbsentRule.ABSENT,
                term(Rational.ONE, goalposts(value("expected"), fixed(0), fixed(18))),
                term(Rational.ONE, goalposts(value("schooling"), fixed(0), fixed(15))));
        Formula income = goalposts(ln(value("income")), own(100), own(75_000));
        return Methodology.builder("hdi")
                .indicator("life", text("Life expectancy at birth"), given)
                .indicator("expected", text("Expected years of schooling"), given)
                .indicator("schooling", text("Mean years of schooling"), given)
                .indicator("income", text("Gross national income per head"), given)
                .score(geometric(
                        WeightRule.DIVIDE_BY_SUM,
                        AbsentRule.ABSENT,
                        absent(),
                        term(Rational.ONE, health),
                        term(Rational.ONE, education),
                        term(Rational.ONE, income)))
                .placing(new Placing(
                        Direction.MORE_IS_BETTER,
                        new TieRule.Competition(),
                        new Rounding.BeforeRanking(3, RoundingMode.HALF_UP),
                        Unscored.UNRANKED,
                        "all"))
                .build();
    }

    private static Formula goalposts(Formula of, Bound worst, Bound best) {
        return scale(of, worst, best, Outside.CLAMP, absent());
    }

    private static Bound own(long amount) {
        return new Bound.OfFormula(ln(constant(amount)));
    }

    private static Formula ln(Formula of) {
        return log(of, LogBase.E, absent());
    }
    // end of example

    private static LocalizedText text(String english) {
        return new LocalizedText(null, null, english);
    }

    @Test
    void the_built_index_has_no_gap_and_gives_the_published_values_and_places() throws IOException {
        assertThat(MethodologyCheck.check(humanDevelopment())).isEmpty();
        PlanPeriod year = PlanPeriod.ofYears(2022, 2022);
        List<Observation> rows = new ArrayList<>();
        List<List<String>> table = published();
        List<String> indicators = List.of("life", "expected", "schooling", "income");
        for (List<String> row : table) {
            for (int i = 0; i < 4; i++) {
                rows.add(Observation.of(row.get(0), indicators.get(i), year, Rational.parse(row.get(i + 1))));
            }
        }
        Scorecard card =
                Scorecard.of(Evaluation.of(DeclaredMethodology.of(humanDevelopment()), Observations.of(rows), year));
        assertThat(table).hasSize(193);
        for (List<String> row : table) {
            ScoreLine line = card.line(row.get(0)).orElseThrow();
            assertThat(line.shown().orElseThrow()).as(row.get(0)).isEqualByComparingTo(row.get(5));
            assertThat(line.rank().orElseThrow()).as(row.get(0)).isEqualByComparingTo(row.get(6));
        }
    }

    @Test
    void what_is_left_out_stays_undeclared() {
        Methodology empty = Methodology.builder("m")
                .indicator("a", text("A"), Conventions.NONE)
                .build();
        assertThat(MethodologyCheck.check(empty))
                .extracting(finding -> finding.text())
                .contains("score", "placing.direction", "indicators.a.whenLate");
        assertThatThrownBy(() -> Methodology.builder("m").build()).hasMessageContaining("indicators is empty");
        assertThatThrownBy(
                        () -> Methodology.builder("m").formula("f", constant(1)).formula("f", constant(2)))
                .hasMessageContaining("'f' stands twice");
    }

    private static List<List<String>> published() throws IOException {
        String set = System.getenv("JOSPAR_SHARED");
        String root = System.getProperty("jospar.root", "");
        Path folder =
                set != null ? Path.of(set) : Path.of(root).toAbsolutePath().resolveSibling("shared");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: ../shared is not here");
        return Files.readAllLines(folder.resolve("rating/hdi_2022.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }
}
