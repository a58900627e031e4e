package kz.jospar.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methodologies come and go as the same bytes by both Jacksons, and what is none is refused at its place. */
class MethodologyAsJsonTest {
    private static final List<JsonDocuments> BOTH = List.of(Jackson2.documents(), Jackson3.documents());
    private static final String HEAD = "'format':'jospar.methodology/1','id':'m','name':{'en':'M'}";
    private static final String ONE = "'indicators':[{'id':'a','name':{'en':'A'}}]";

    /** The formulas of rating/METHODOLOGY.md, one of every kind and more. */
    static Stream<String> formulas() throws IOException {
        return blocks("formula");
    }

    private static Stream<String> blocks(String sort) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("jospar.root"), "rating", "METHODOLOGY.md"));
        return Pattern.compile("```json " + sort + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void a_formula_of_the_reference_comes_back_equal_and_in_the_same_bytes(String json) throws IOException {
        Formula read = BOTH.get(0).read(new ByteArrayInputStream(json.getBytes(UTF_8)), Formula.class);
        byte[] two = write(BOTH.get(0), read);
        assertThat(new String(write(BOTH.get(1), read), UTF_8))
                .isEqualTo(new String(two, UTF_8))
                .doesNotContain("null");
        for (JsonDocuments documents : BOTH) {
            assertThat(documents.read(new ByteArrayInputStream(json.getBytes(UTF_8)), Formula.class))
                    .isEqualTo(read);
            assertThat(documents.read(new ByteArrayInputStream(two), Formula.class))
                    .isEqualTo(read);
        }
    }

    @Test
    void the_first_methodology_of_the_reference_comes_back_equal_and_has_no_gap() throws IOException {
        String json = blocks("methodology").findFirst().orElseThrow();
        String bytes = null;
        for (JsonDocuments documents : BOTH) {
            Methodology read = documents.read(new ByteArrayInputStream(json.getBytes(UTF_8)), Methodology.class);
            assertThat(DeclaredMethodology.of(read).declarations()).hasSizeGreaterThan(20);
            String written = new String(write(documents, read), UTF_8);
            assertThat(bytes == null ? written : bytes).isEqualTo(written);
            bytes = written;
        }
    }

    @Test
    void an_overlay_and_a_roster_come_back_equal() throws IOException {
        String json = "{" + HEAD + "," + ONE
                + ",'roster':{'units':[{'id':'A','name':{'en':'A'},'groups':{'size':'small'}}]}"
                + ",'overlay':{'by':{'en':'B'},'on':'2026-01-05','reason':{'en':'why'},"
                + "'indicators':{'a':{'direction':'more-is-better','counting':{'kind':'k','atLeastParticipants':250}}}}}";
        Methodology read = BOTH.get(0).read(bytes(json), Methodology.class);
        for (JsonDocuments documents : BOTH) {
            for (JsonDocuments other : BOTH) {
                assertThat(documents.read(new ByteArrayInputStream(write(other, read)), Methodology.class))
                        .isEqualTo(read);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'constant','value':0.100000000000000001}",
                "{'value':0.100000000000000001,'kind':'constant'}",
                "{'kind':'constant','value':10.0000000000000001e-2}"
            })
    void every_digit_of_a_number_counts(String json) throws IOException {
        for (JsonDocuments documents : BOTH) {
            Formula read = documents.read(
                    new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8)), Formula.class);
            assertThat(read).isEqualTo(new Source.Constant(Rational.parse("0.100000000000000001")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,'score':{'kind':'avg','of':[]}                             | score: «avg» түрі белгісіз
            ,'score':{'of':{}}                                          | score: түрі (kind) көрсетілмеген
            ,'score':{'kind':'value','indicator':'a','years':1}         | score.years: «years» деген өріс жоқ. Атауын тексеріңіз
            ,'score':{'kind':'value'}                                   | score: мәні талапқа сай емес (ағылшынша түсініктеме: indicator is not declared)
            ,'score':{'kind':'constant','value':'0,4'}                  | score.value: мәні талапқа сай емес (ағылшынша түсініктеме: '0,4' is no number such as 12, 0.25 or 1/3)
            ,'score':{'kind':'mean','of':[{'weight':'0,4','of':{'kind':'value','indicator':'a'}}]} | score.of[0].weight: мәні талапқа сай емес (ағылшынша түсініктеме: '0,4' is no number such as 12, 0.25 or 1/3)
            ,'score':{'kind':'mean','weights':'sum-to-1','of':[]}       | score.weights: «sum-to-1» мәні бұл жерге сай емес
            ,'score':{'kind':'mean','of':[]}                            | score: мәні талапқа сай емес (ағылшынша түсініктеме: of is empty)
            ,'placing':{'direction':'up'}                               | placing.direction: «up» мәні бұл жерге сай емес
            ,'placing':{'rounding':{'kind':'before-ranking','mode':'HALF_UP'}} | placing.rounding.digits: міндетті өріс толтырылмаған: digits
            ,'formulas':{'f':{'kind':'clamp','of':{'kind':'named','name':'g'}}} | formulas.f: мәні талапқа сай емес (ағылшынша түсініктеме: clamp has neither a floor nor a cap)
            """)
    void a_mistake_is_told_in_words_with_its_place(String rest, String kazakh) {
        for (JsonDocuments documents : BOTH) {
            InvalidDocumentException e = failure(documents, "{" + HEAD + "," + ONE + rest + "}");
            assertThat(e.message(Language.KK)).startsWith(kazakh);
            assertThat(e.message(Language.RU)).startsWith(e.path() + ": ");
        }
    }

    @Test
    void another_version_and_a_missing_key_are_refused() {
        for (JsonDocuments documents : BOTH) {
            assertThat(failure(documents, "{" + HEAD.replace("/1", "/2") + "," + ONE + "}")
                            .reason())
                    .contains("jospar.methodology/2");
            assertThat(failure(documents, "{" + HEAD.replace("'id':'m',", "") + "," + ONE + "}")
                            .reason())
                    .contains("id is not declared");
            assertThat(failure(documents, "{" + HEAD + "}").reason()).contains("indicators is empty");
        }
    }

    @Test
    void formulas_without_end_are_refused_and_do_not_overflow_the_stack() {
        for (JsonDocuments documents : BOTH) {
            String deep = "{" + HEAD + "," + ONE + ",'score':" + "{'kind':'absolute','of':".repeat(10_000);
            assertThat(failure(documents, deep).reason()).contains("depth (101)");
        }
    }

    @Test
    void a_hundred_thousand_indicators_are_read() throws IOException {
        StringBuilder json = new StringBuilder("{" + HEAD + ",'indicators':[");
        for (int i = 0; i < 100_000; i++) {
            json.append(i == 0 ? "" : ",").append("{'id':'i").append(i).append("','name':{'en':'A'}}");
        }
        for (JsonDocuments documents : BOTH) {
            assertThat(documents.read(bytes(json + "]}"), Methodology.class).indicators())
                    .hasSize(100_000);
        }
    }

    private static InvalidDocumentException failure(JsonDocuments documents, String json) {
        return catchThrowableOfType(
                InvalidDocumentException.class, () -> documents.read(bytes(json), Methodology.class));
    }

    private static byte[] write(JsonDocuments documents, Object document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(document, out);
        return out.toByteArray();
    }

    private static InputStream bytes(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8));
    }
}
