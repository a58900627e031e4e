package kz.jospar.rating.evaluation;

import static kz.jospar.rating.evaluation.Trial.ABSENT;
import static kz.jospar.rating.evaluation.Trial.before;
import static kz.jospar.rating.evaluation.Trial.c;
import static kz.jospar.rating.evaluation.Trial.mean;
import static kz.jospar.rating.evaluation.Trial.q;
import static kz.jospar.rating.evaluation.Trial.term;
import static kz.jospar.rating.evaluation.Trial.v;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rating;
import kz.jospar.rating.Shared;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.methodology.Band;
import kz.jospar.rating.methodology.BandedScore;
import kz.jospar.rating.methodology.Bands;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;
import org.junit.jupiter.api.Test;

class PublishedRatingsTest {

    /** United Nations Development Programme, 2022 values: value, place and band of 193 countries. */
    @Test
    void the_human_development_index_has_its_published_values_places_and_bands() throws Exception {
        List<List<String>> rows = Shared.rows(
                "hdi_2022.csv",
                "iso3,life_expectancy,expected_schooling,mean_schooling,gni_pc,expected_hdi,expected_rank,expected_band");
        String[] lines = rows.stream()
                .map(row -> row.get(0) + " le=" + row.get(1) + " eys=" + row.get(2) + " mys=" + row.get(3) + " gni="
                        + row.get(4))
                .toArray(String[]::new);
        Formula education = mean("1", List.of(goalposts(v("eys"), "0", "18"), goalposts(v("mys"), "0", "15")));
        Formula income = new Normalisation.Scale(
                ln(v("gni")),
                new Bound.OfFormula(ln(c("100"))),
                new Bound.OfFormula(ln(c("75000"))),
                Outside.CLAMP,
                ABSENT,
                null);
        Formula score = mean("0", List.of(goalposts(v("le"), "20", "85"), education, income));
        Trial trial = Trial.of(lines)
                .placed(new Placing(
                        Direction.MORE_IS_BETTER, new TieRule.Competition(), Trial.THREE, Unscored.REFUSE, "all"))
                .banded(new Bands(
                        BandedScore.SHOWN,
                        List.of(
                                band("Low", "0"),
                                band("Medium", "0.55"),
                                band("High", "0.7"),
                                band("Very High", "0.8"))));
        Rating rating = Rating.of(trial.methodology(score), Observations.of(trial.rows()), Trial.YEAR);
        Map<String, String> actual = rating.scorecard().lines().stream()
                .collect(Collectors.toMap(
                        ScoreLine::unit,
                        line -> line.shown().orElseThrow() + " " + line.rank().orElseThrow() + " "
                                + line.band().orElseThrow().id()));
        Map<String, String> published = new HashMap<>();
        rows.forEach(row -> published.put(
                row.get(0), new BigDecimal(row.get(5)).setScale(3) + " " + row.get(6) + " " + row.get(7)));
        assertThat(published).hasSize(193);
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(published);
        assertThat(rating.scorecard().notes()).isEmpty();
    }

    @Test
    void the_growth_and_level_index_has_the_fractions_of_the_table() throws Exception {
        List<List<String>> rows = Shared.rows(
                "growth_level_index_exact.csv",
                "unit,level_up,growth_up,level_down,growth_down,population_survey,expected_Ip_up,expected_Ip_down,"
                        + "expected_I_survey,expected_K_fraction,expected_K,expected_rank");
        String[] lines = rows.stream()
                .map(row -> row.get(0) + " lu=" + row.get(1) + " gu=" + row.get(2) + " ld=" + row.get(3) + " gd="
                        + row.get(4) + " ps=" + row.get(5))
                .toArray(String[]::new);
        Formula up = mean(term("0.6", more("gu")), term("0.4", more("lu")));
        Formula down = mean(term("0.6", less("gd")), term("0.4", less("ld")));
        Formula score = mean(term("0.8", mean("1", List.of(up, down))), term("0.2", more("ps")));
        Trial trial = Trial.of(lines);
        Evaluation evaluation = trial.score(score);
        Scorecard card = trial.card(score);
        for (List<String> row : rows) {
            String unit = row.get(0);
            assertThat(Trial.text(evaluation.cell("score.of[0].of.of[0].of", unit)))
                    .isEqualTo(row.get(6));
            assertThat(Trial.text(evaluation.cell("score.of[0].of.of[1].of", unit)))
                    .isEqualTo(row.get(7));
            assertThat(Trial.text(evaluation.cell("score.of[1].of", unit))).isEqualTo(row.get(8));
            assertThat(Trial.text(evaluation.score(unit))).isEqualTo(row.get(9));
            ScoreLine line = card.line(unit).orElseThrow();
            assertThat(((Cell.Known) line.score()).value().settled(12, RoundingMode.HALF_EVEN))
                    .isEqualTo(new BigDecimal(row.get(10)));
            assertThat(line.rank()).contains(new BigDecimal(row.get(11)));
        }
    }

    @Test
    void gated_actions_reduction_and_shares_have_the_fractions_of_the_table() throws Exception {
        List<List<String>> rows = Shared.rows(
                "staff_gates_exact.csv",
                "unit,population,registered_prev,registered_cur,women_prev,women_cur,minors_prev,minors_cur,"
                        + "expected_actions_ge_250,expected_actions_per_100k,expected_registered_reduction,"
                        + "expected_women_share_change_prev_minus_cur,expected_minors_share_change_prev_minus_cur");
        Map<String, Long> actions = Shared.rows("actions_input.csv", "unit,action,participants").stream()
                .filter(row -> Integer.parseInt(row.get(2)) >= 250)
                .collect(Collectors.groupingBy(row -> row.get(0), Collectors.counting()));
        String[] lines = rows.stream()
                .map(row -> row.get(0) + " pop=" + row.get(1) + " reg'=" + row.get(2) + " reg=" + row.get(3)
                        + " women'=" + row.get(4) + " women=" + row.get(5) + " minors'=" + row.get(6) + " minors="
                        + row.get(7) + " actions=" + actions.getOrDefault(row.get(0), 0L))
                .toArray(String[]::new);
        Formula perHundredThousand = new Operation.Ratio(
                new Operation.Product(List.of(v("actions"), c("100000")), AbsentRule.ABSENT), v("pop"), ABSENT);
        Formula reduction =
                new Operation.Change(v("reg"), before("reg"), ChangeForm.RELATIVE_REDUCTION, null, ABSENT, ABSENT);
        Formula women = new Operation.Difference(share(before("women"), before("reg")), share(v("women"), v("reg")));
        Formula minors = new Operation.Difference(share(before("minors"), before("reg")), share(v("minors"), v("reg")));
        Evaluation evaluation = Trial.of(lines)
                .score(new Operation.Sum(
                        List.of(v("actions"), perHundredThousand, reduction, women, minors), AbsentRule.SKIP));
        for (List<String> row : rows) {
            for (int i = 0; i < 5; i++) {
                Cell cell = evaluation.cell("score.of[" + i + "]", row.get(0));
                String expected = row.get(8 + i);
                if (expected.isEmpty()) {
                    assertThat(cell).isInstanceOf(Cell.Absent.class);
                } else {
                    assertThat(Trial.text(cell)).as("%s %s", row.get(0), i).isEqualTo(expected);
                }
            }
        }
    }

    private static Formula share(Formula part, Formula whole) {
        return new Operation.Share(part, whole, ABSENT, Trial.REFUSE);
    }

    private static Formula goalposts(Formula of, String from, String to) {
        return new Normalisation.Scale(
                of, new Bound.Fixed(q(from)), new Bound.Fixed(q(to)), Outside.CLAMP, ABSENT, null);
    }

    private static Formula ln(Formula of) {
        return new Operation.Log(of, LogBase.E, ABSENT);
    }

    private static Formula more(String indicator) {
        return new Normalisation.Scale(
                v(indicator), new Statistic.Lowest(), new Statistic.Highest(), Outside.REFUSE, ABSENT, "all");
    }

    private static Formula less(String indicator) {
        return new Normalisation.Scale(
                v(indicator), new Statistic.Highest(), new Statistic.Lowest(), Outside.REFUSE, ABSENT, "all");
    }

    private static Band band(String id, String from) {
        return new Band(id, new LocalizedText(id, id, id), q(from));
    }
}
