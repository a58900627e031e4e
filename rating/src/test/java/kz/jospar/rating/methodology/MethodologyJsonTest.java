package kz.jospar.rating.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MethodologyJsonTest {
    private static final String TEXT = """
            {"format": "jospar.methodology/1", "id": "m", "name": {"en": "M"},
             "indicators": [{"id": "life", "name": {"en": "Life expectancy"}, "conventions": {"direction": "more-is-better"}}],
             "score": {"kind": "mean", "power": 0, "weights": "sum-to-one", "of": [
                {"weight": "1/3", "of": {"kind": "scale", "of": {"kind": "value", "indicator": "life"},
                   "worst": {"kind": "fixed", "value": 20}, "best": {"kind": "quantile", "at": 0.975}, "outside": "clamp"}}]}}
            """;

    @Test
    void both_jacksons_read_and_write_a_methodology_alike() throws Exception {
        ObjectMapper two = new ObjectMapper();
        JsonMapper three = new JsonMapper();
        Methodology read = two.readValue(TEXT, Methodology.class);
        assertThat(three.readValue(TEXT, Methodology.class)).isEqualTo(read);
        assertThat(two.readTree(three.writeValueAsString(read))).isEqualTo(two.readTree(two.writeValueAsString(read)));
        assertThat(two.readValue(two.writeValueAsString(read), Methodology.class))
                .isEqualTo(read);
        assertThat(three.readValue(two.writeValueAsString(read), Methodology.class))
                .isEqualTo(read);
        Aggregate.Mean mean = (Aggregate.Mean) read.score();
        assertThat(mean.of().get(0).weight()).isEqualTo(Rational.of(1, 3));
        Normalisation.Scale scale = (Normalisation.Scale) mean.of().get(0).of();
        assertThat(scale.worst()).isEqualTo(new Bound.Fixed(Rational.of(20)));
    }

    @Test
    void what_is_left_open_is_named_by_its_path() throws Exception {
        Methodology read = new JsonMapper().readValue(TEXT, Methodology.class);
        assertThat(MethodologyCheck.check(read))
                .extracting(finding -> finding.text())
                .contains(
                        "indicators.life.domain",
                        "score.absent",
                        "score.undefined",
                        "score.of[0].of.best.definition",
                        "score.of[0].of.equal",
                        "score.of[0].of.peers",
                        "placing.ties")
                .doesNotContain("indicators.life.direction", "score.of[0].weight");
        assertThatThrownBy(() -> DeclaredMethodology.of(read))
                .isInstanceOf(UndeclaredException.class)
                .hasMessageContaining("placing.ties");
    }
}
