package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code jospar rate --bands}. */
class RateBandsTest {
    private static final String ABSENT = "{\"kind\":\"absent\"}";
    private static final String MEAN = "{\"kind\":\"mean\",\"of\":[{\"weight\":\"0.5\",\"of\":" + value("clubs")
            + "},{\"weight\":\"0.5\",\"of\":" + value("drums")
            + "}],\"power\":1,\"weights\":\"sum-to-one\",\"absent\":\"absent\"}";
    private static final String ROWS = "unit,indicator,period,value,status\n"
            + "a,clubs,2025,10,reported\na,drums,2025,,zero\n"
            + "b,clubs,2025,,zero\nb,drums,2025,10,reported\n"
            + "c,clubs,2025,6,reported\nc,drums,2025,6,reported\n"
            + "d,clubs,2025,1,reported\nd,drums,2025,,missing\n";

    @TempDir
    Path folder;

    private static String value(String indicator) {
        return "{\"kind\":\"value\",\"indicator\":\"" + indicator + "\",\"back\":0}";
    }

    private Call rate(String score, String... options) throws IOException {
        return rate(Language.EN, score, options);
    }

    private Call rate(Language language, String score, String... options) throws IOException {
        String methodology = RateTest.methodology(List.of("clubs", "drums"), "count", score, ABSENT);
        List<String> words = new ArrayList<>(List.of(
                "rate",
                Files.writeString(folder.resolve("m.json"), methodology).toString(),
                Files.writeString(folder.resolve("d.csv"), ROWS.replace(",,zero", ",0,zero"))
                        .toString(),
                "--out",
                folder.resolve("out").toString()));
        words.addAll(List.of(options));
        return Call.in(language, words.toArray(String[]::new));
    }

    private String bands() throws IOException {
        return Files.readString(folder.resolve("out/bands.csv")).replace("\r\n", "\n");
    }

    /** Weights of 1/2 drawn within a quarter stay within 3/8 and 5/8: a has above 6, c's score, only now and then. */
    @ParameterizedTest
    @EnumSource
    void bands_stand_beside_the_exact_places(Language language) throws IOException {
        Call call = rate(language, MEAN, "--bands", "2000", "--seed", "5");
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        assertThat(call.lines()).anyMatch(line -> line.endsWith("bands.csv\t4"));
        assertThat(call.out()).contains("within=1/4", "2000").doesNotContain("{");
        String[] lines = bands().split("\n");
        assertThat(lines[0]).isEqualTo("unit,place,lowest,highest,median,first");
        assertThat(lines[1]).startsWith("a,2,2,3,");
        assertThat(lines[3]).startsWith("c,1,1,1,1,");
        assertThat(lines[4]).isEqualTo("d,,,,,");
    }

    /** Any weights: a is first where its weight is above 0.6, so in 0.4 of all cases; c in 0.2. */
    @Test
    void any_weights_give_the_closed_form_and_threads_change_no_byte() throws IOException {
        assertThat(rate(MEAN, "--bands", "20000", "--seed", "5", "--weights", "uniform", "--threads", "1")
                        .code())
                .isZero();
        String one = bands();
        String[] lines = one.split("\n");
        assertThat(Double.parseDouble(lines[1].split(",")[5])).isBetween(0.38, 0.42);
        assertThat(Double.parseDouble(lines[3].split(",")[5])).isBetween(0.18, 0.22);
        assertThat(lines[3]).startsWith("c,1,1,2,2,");
        assertThat(rate(MEAN, "--bands", "20000", "--seed", "5", "--weights", "uniform", "--threads", "3")
                        .code())
                .isZero();
        assertThat(bands()).isEqualTo(one);
        assertThat(rate(MEAN, "--bands", "20000", "--seed", "6", "--weights", "uniform")
                        .code())
                .isZero();
        assertThat(bands()).isNotEqualTo(one);
    }

    @Test
    void what_cannot_be_drawn_is_wrong_usage_and_nothing_is_written() throws IOException {
        for (String[] options : new String[][] {
            {"--bands", "10"},
            {"--seed", "1"},
            {"--threads", "2"},
            {"--bands", "0", "--seed", "1"},
            {"--bands", "10000001", "--seed", "1"},
            {"--bands", "ten", "--seed", "1"},
            {"--bands", "10", "--seed", "1", "--threads", "0"},
            {"--bands", "10", "--seed", "1", "--weights", "any"},
            {"--bands", "10", "--seed", "1", "--weights", "within=2"},
            {"--bands", "10", "--seed", "1", "--weights", "around=1/0"},
            {"--bands", "10", "--seed", "1", "--weights", "within="},
        }) {
            Call call = rate(MEAN, options);
            assertThat(call.code()).as(String.join(" ", options) + call.err()).isEqualTo(2);
            assertThat(call.err()).isNotBlank().doesNotContain("Exception", "\tat ", "{");
        }
        assertThat(rate(value("clubs"), "--bands", "10", "--seed", "1").code()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
