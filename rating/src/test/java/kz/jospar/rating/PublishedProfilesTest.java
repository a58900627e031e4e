package kz.jospar.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Counted;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;

/** The tables beside the project, through methodologies that are documents: no Java for any of them. */
class PublishedProfilesTest {
    private static final PlanPeriod BEFORE = PlanPeriod.ofYears(2024, 2024);

    @Test
    void the_human_development_profile_gives_the_published_value_place_and_band_of_all_193_countries()
            throws Exception {
        List<List<String>> rows = Shared.rows(
                "hdi_2022.csv",
                "iso3,life_expectancy,expected_schooling,mean_schooling,gni_pc,expected_hdi,expected_rank,expected_band");
        Observations data = FromJson.table(
                List.of("iso3", "life_expectancy", "expected_schooling", "mean_schooling", "gni_pc"), rows);
        Map<String, ScoreLine> lines = byUnit(Rating.of(FromJson.profile("hdi"), data, FromJson.YEAR));
        Map<String, String> bands = Map.of("Low", "low", "Medium", "medium", "High", "high", "Very High", "very-high");
        assertThat(lines).hasSize(193).hasSameSizeAs(rows);
        assertThat(rows).allSatisfy(row -> {
            ScoreLine line = lines.get(row.get(0));
            assertThat(line.shown().orElseThrow()).isEqualByComparingTo(row.get(5));
            assertThat(line.rank().orElseThrow()).isEqualByComparingTo(row.get(6));
            assertThat(line.band().orElseThrow().id()).isEqualTo(bands.get(row.get(7)));
        });
    }

    @Test
    void the_growth_and_level_profile_gives_every_column_of_the_table_digit_for_digit() throws Exception {
        List<List<String>> rows = Shared.rows(
                "growth_level_index_exact.csv",
                "unit,level_up,growth_up,level_down,growth_down,population_survey,expected_Ip_up,expected_Ip_down,"
                        + "expected_I_survey,expected_K_fraction,expected_K,expected_rank");
        Observations data = FromJson.table(
                List.of("unit", "level_up", "growth_up", "level_down", "growth_down", "population_survey"), rows);
        Rating rating = Rating.of(FromJson.profile("growth-level"), data, FromJson.YEAR);
        Evaluation evaluation = rating.evaluation();
        Map<String, ScoreLine> lines = byUnit(rating);
        assertThat(rows).hasSize(5).allSatisfy(row -> {
            String unit = row.get(0);
            assertThat(FromJson.text(evaluation.cell("formulas.up", unit))).isEqualTo(row.get(6));
            assertThat(FromJson.text(evaluation.cell("formulas.down", unit))).isEqualTo(row.get(7));
            assertThat(FromJson.text(evaluation.cell("formulas.survey", unit))).isEqualTo(row.get(8));
            assertThat(FromJson.text(lines.get(unit).score())).isEqualTo(row.get(9));
            assertThat(lines.get(unit).shown().orElseThrow().toPlainString()).isEqualTo(row.get(10));
            assertThat(lines.get(unit).rank().orElseThrow().toPlainString()).isEqualTo(row.get(11));
        });
    }

    /** Actions are counted from their records; an empty cell of the table is an absence, never a number. */
    @Test
    void the_staffs_formulas_give_every_column_of_the_table_from_the_records_of_actions() throws Exception {
        List<List<String>> rows = Shared.rows(
                "staff_gates_exact.csv",
                "unit,population,registered_prev,registered_cur,women_prev,women_cur,minors_prev,minors_cur,"
                        + "expected_actions_ge_250,expected_actions_per_100k,expected_registered_reduction,"
                        + "expected_women_share_change_prev_minus_cur,expected_minors_share_change_prev_minus_cur");
        Roster roster = new Roster(rows.stream().map(row -> Unit.of(row.get(0))).toList());
        List<Observation> all = new ArrayList<>();
        Map<String, String> population = new TreeMap<>();
        rows.forEach(row -> population.put(row.get(0), row.get(1)));
        for (Counted counted : counting().count("actions", actions(), roster, FromJson.YEAR)) {
            Observation count = counted.observation();
            all.add(new Observation(
                    count.unit(),
                    count.indicator(),
                    count.period(),
                    count.status(),
                    count.value(),
                    Rational.parse(population.get(count.unit())),
                    FromJson.YEAR,
                    null,
                    count.countedFrom()));
        }
        for (List<String> row : rows) {
            String[] names = {"registered", "women", "minors"};
            for (int i = 0; i < names.length; i++) {
                all.add(Observation.of(row.get(0), names[i], BEFORE, Rational.parse(row.get(2 + 2 * i))));
                all.add(Observation.of(row.get(0), names[i], FromJson.YEAR, Rational.parse(row.get(3 + 2 * i))));
            }
        }
        List<String> columns = List.of("actions", "per-100000", "reduction", "women", "minors");
        int absences = 0;
        for (int column = 0; column < columns.size(); column++) {
            Map<String, String> scores =
                    FromJson.scores(Rating.of(gates(columns.get(column)), Observations.of(all), FromJson.YEAR));
            for (List<String> row : rows) {
                String expected = row.get(8 + column);
                absences += expected.isEmpty() ? 1 : 0;
                assertThat(scores.get(row.get(0)))
                        .as("%s of %s", columns.get(column), row.get(0))
                        .satisfies(score ->
                                assertThat(expected.isEmpty() ? "" : score).isEqualTo(expected))
                        .matches(score -> expected.isEmpty() != score.matches("-?[0-9/]+"));
            }
        }
        assertThat(absences).isEqualTo(3);
    }

    @Test
    void the_five_tie_rules_of_a_placing_give_the_ranks_of_the_table() throws Exception {
        List<List<String>> rows = Shared.rows(
                "rank_ties.csv",
                "score,competition_min,modified_competition_max,fractional_average,ordinal_first,dense");
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            // Silence is a row without a number, so that the unit is there.
            table.add(List.of("u" + i, rows.get(i).get(0), "1"));
        }
        List<String> kinds = List.of(
                "{\"kind\": \"competition\"}",
                "{\"kind\": \"modified\"}",
                "{\"kind\": \"fractional\"}",
                "{\"kind\": \"ordinal\", \"tieBreaker\": [\"u0\", \"u1\", \"u2\", \"u3\", \"u5\", \"u6\", \"u7\"]}",
                "{\"kind\": \"dense\"}");
        Observations data = FromJson.table(List.of("unit", "x", "there"), table);
        for (int column = 0; column < kinds.size(); column++) {
            String text = FromJson.written(FromJson.scored(
                            "{\"kind\": \"value\", \"indicator\": \"x\", \"back\": 0}", List.of("x", "there")))
                    .replace("\"ties\":{\"kind\":\"competition\"}", "\"ties\":" + kinds.get(column));
            Map<String, String> places = FromJson.places(Rating.of(FromJson.methodology(text), data, FromJson.YEAR));
            for (int i = 0; i < rows.size(); i++) {
                String expected = rows.get(i).get(column + 1);
                assertThat(places.get("u" + i))
                        .as("%s of %s", kinds.get(column), rows.get(i))
                        .satisfies(rank -> assertThat(rank.isEmpty()).isEqualTo(expected.isEmpty()))
                        .satisfies(rank -> assertThat(rank.isEmpty() ? BigDecimal.ZERO : new BigDecimal(rank))
                                .isEqualByComparingTo(expected.isEmpty() ? "0" : expected));
            }
        }
    }

    private static List<EventRecord> actions() throws Exception {
        return Shared.rows("actions_input.csv", "unit,action,participants").stream()
                .map(row -> new EventRecord(
                        row.get(0),
                        row.get(1),
                        "action",
                        LocalDate.of(2025, 6, 26),
                        Long.valueOf(row.get(2)),
                        Set.of(),
                        List.of()))
                .toList();
    }

    private static kz.jospar.rating.data.Counting counting() throws Exception {
        Indicator actions = gates("actions").indicators().get(0);
        return actions.conventions().counting();
    }

    private static Methodology gates(String column) throws Exception {
        try (InputStream in = PublishedProfilesTest.class.getResourceAsStream("staff-gates.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // In a share of women alone, more registered people make it smaller: the check asks for that direction.
            boolean whole = column.equals("women") || column.equals("minors");
            return FromJson.methodology(
                    text.replace("COLUMN", column).replace("DIRECTION", whole ? "more-is-better" : "less-is-better"));
        }
    }

    private static Map<String, ScoreLine> byUnit(Rating rating) {
        Map<String, ScoreLine> lines = new LinkedHashMap<>();
        rating.scorecard().lines().forEach(line -> lines.put(line.unit(), line));
        return lines;
    }
}
