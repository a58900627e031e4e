package kz.jospar.rating.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Closed forms of ../shared/rating/closed_forms.csv; the tolerance is five standard errors of the estimate. */
class SobolTest {
    private static final int SAMPLES = 200_000;

    private static double[] expected(String check, String quantity) throws Exception {
        String text = ClosedForms.of(check).stream()
                .filter(row -> row.get(0).equals(quantity))
                .findFirst()
                .orElseThrow()
                .get(1);
        return Arrays.stream(text.split(","))
                .mapToDouble(one -> one.contains("/")
                        ? Double.parseDouble(one.substring(0, one.indexOf('/')))
                                / Double.parseDouble(one.substring(one.indexOf('/') + 1))
                        : Double.parseDouble(one))
                .toArray();
    }

    private static Sobol ishigami() {
        ToDoubleFunction<double[]> function = x -> StrictMath.sin(x[0])
                + 7 * StrictMath.pow(StrictMath.sin(x[1]), 2)
                + 0.1 * StrictMath.pow(x[2], 4) * StrictMath.sin(x[0]);
        return Sobol.of(function, Box.of(3, -Math.PI, Math.PI), 7, SAMPLES);
    }

    @Test
    void the_ishigami_function_has_its_published_indices() throws Exception {
        Sobol sobol = ishigami();
        double[] first = expected("Ishigami", "S1,S2,S3");
        double[] total = expected("Ishigami", "ST1,ST2,ST3");
        for (int i = 0; i < 3; i++) {
            Sobol.Index index = sobol.indices().get(i);
            assertThat(index.firstError()).isLessThan(0.006);
            assertThat(index.first()).isCloseTo(first[i], within(5 * index.firstError() + 1e-6));
            assertThat(index.total()).isCloseTo(total[i], within(5 * index.totalError() + 1e-6));
        }
        // a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2 with a = 7, b = 0.1.
        assertThat(sobol.variance()).isCloseTo(13.844587, within(0.15));
    }

    @Test
    void a_sum_has_the_shares_of_its_squared_coefficients_and_an_idle_input_has_none() throws Exception {
        Sobol sobol = Sobol.of(x -> x[0] + 10 * x[1], Box.of(3, 0, 1), 11, SAMPLES);
        double[] expected = expected("Additive", "S1,S2,S3");
        for (int i = 0; i < 3; i++) {
            Sobol.Index index = sobol.indices().get(i);
            assertThat(index.first()).isCloseTo(expected[i], within(5 * index.firstError() + 1e-12));
            assertThat(index.total()).isCloseTo(expected[i], within(5 * index.totalError() + 1e-12));
        }
        assertThat(sobol.indices().get(2)).isEqualTo(new Sobol.Index(0, 0, 0, 0));
    }

    @Test
    void the_same_seed_gives_the_same_indices_and_another_seed_others() {
        Sobol one = Sobol.of(x -> x[0] * x[1], Box.of(2, 0, 1), 3, 1000);
        assertThat(Sobol.of(x -> x[0] * x[1], Box.of(2, 0, 1), 3, 1000)).isEqualTo(one);
        assertThat(Sobol.of(x -> x[0] * x[1], Box.of(2, 0, 1), 4, 1000)).isNotEqualTo(one);
    }

    @Test
    void a_result_that_never_changes_has_no_indices_and_one_that_is_no_number_is_refused() {
        assertThat(Sobol.of(x -> 5, Box.of(2, 0, 1), 3, 100).indices()).containsOnly(new Sobol.Index(0, 0, 0, 0));
        assertThatThrownBy(() -> Sobol.of(x -> Double.NaN, Box.of(2, 0, 1), 3, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Sobol.of(x -> 1, Box.of(2, 0, 1), 3, 1)).hasMessageContaining("outside 2");
        assertThatThrownBy(() -> Box.of(2, 1, 1)).hasMessageContaining("input 0");
        assertThatThrownBy(() -> Box.of(0, 0, 1)).hasMessageContaining("low is empty");
    }
}
