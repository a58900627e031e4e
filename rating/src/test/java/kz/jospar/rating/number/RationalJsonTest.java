package kz.jospar.rating.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RationalJsonTest {
    private static final ObjectMapper JACKSON2 = new ObjectMapper();
    private static final JsonMapper JACKSON3 = new JsonMapper();

    @Provide
    Arbitrary<Rational> fractions() {
        return Numbers.fractions();
    }

    @Property(tries = 200)
    void a_fraction_comes_back_from_jackson_2_and_3_as_it_went(@ForAll("fractions") Rational number) throws Exception {
        String text = JACKSON2.writeValueAsString(number);
        assertThat(JACKSON3.writeValueAsString(number)).isEqualTo(text);
        assertThat(JACKSON2.readValue(text, Rational.class)).isEqualTo(number);
        assertThat(JACKSON3.readValue(text, Rational.class)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "-7, -7",
        "0.25, 1/4",
        "0.1, 1/10",
        "1e2, 100",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "'\"1/3\"', 1/3",
        "'\"0.1234567890123456789\"', 1234567890123456789/10000000000000000000"
    })
    void numbers_and_texts_are_read_exactly(String json, String expected) throws Exception {
        assertThat(JACKSON2.readValue(json, Rational.class)).hasToString(expected);
        assertThat(JACKSON3.readValue(json, Rational.class)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1/0\"", "\"\"", "\"NaN\"", "\"1,5\"", "\"1e99999\"", "true", "[]", "{}", "1e999999999"})
    void what_is_no_number_is_refused(String json) {
        assertThatThrownBy(() -> JACKSON2.readValue(json, Rational.class)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> JACKSON3.readValue(json, Rational.class)).isInstanceOf(Exception.class);
    }
}
