package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jospar regulation} over the sample and over what is no regulation. */
class RegulationTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("jospar.root"), "examples/data/kostanay-regulation.json");

    @Test
    void theSampleGivesFindingsOfTheShapeOfAPlansFindings() {
        Call call = Call.of("regulation", SAMPLE.toString());

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).as("findings of severity error").isEqualTo(ExitCode.FINDINGS);
        assertThat(call.json())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly("code", "severity", "measure", "row", "column", "text", "message", "proposal"))
                .anySatisfy(line -> {
                    assertThat(line.path("code").asString()).isEqualTo("vote-for-loses");
                    assertThat(line.path("column").asString()).isEqualTo("voting.tie");
                    assertThat(line.path("text").asString()).isEqualTo("13");
                    assertThat(line.path("message").asString())
                            .contains("Voters: 16; states with a quorum: 1,788", "abstained to for – 36");
                });
    }

    @Test
    void theSentencesComeInTheLanguageAskedForAndTheRestIsTheSame() {
        Call kazakh = Call.of("regulation", SAMPLE.toString(), "--lang", "kk");
        Call russian = Call.of("regulation", SAMPLE.toString(), "--lang", "ru");

        assertThat(kazakh.json()).hasSameSizeAs(russian.json());
        for (int i = 0; i < kazakh.json().size(); i++) {
            assertThat(kazakh.json().get(i).path("code"))
                    .isEqualTo(russian.json().get(i).path("code"));
        }
        assertThat(kazakh.out()).contains("қалыс қалғандардың бірі жақтап дауыс берсе");
        assertThat(russian.out()).contains("один из воздержавшихся голосует «за»");
    }

    @Test
    void standardInputIsReadToo() throws Exception {
        String json = Files.readString(SAMPLE);

        assertThat(Call.reading(json, "regulation", "-").out())
                .isEqualTo(Call.of("regulation", SAMPLE.toString()).out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | regulation.json",
                "'' | regulation.json",
                "[] | regulation.json",
                "{\"format\":\"jospar.plan/1\"} | jospar.regulation/1",
                "{} | jospar.regulation/1",
                "{\"format\":\"jospar.regulation/1\"} | id",
            })
    void whatIsNoRegulationIsRefusedOnceInEachLanguage(String json, String named, @TempDir Path folder)
            throws Exception {
        Path file = Files.write(folder.resolve("regulation.json"), json.getBytes(StandardCharsets.UTF_8));
        Set<String> sentences = new HashSet<>();
        for (Language language : Language.values()) {
            Call call = Call.in(language, "regulation", file.toString());
            assertThat(call.code()).isEqualTo(ExitCode.INPUT);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).contains("regulation.json", named).doesNotContain("Exception", "\tat ", "java.");
            assertThat(sentences.add(call.err())).isTrue();
        }
    }

    @Test
    void aMissingFileAndAMissingArgumentAreRefused() {
        assertThat(Call.of("regulation", "no-such.json").code()).isEqualTo(ExitCode.INPUT);
        assertThat(Call.of("regulation").code()).isEqualTo(ExitCode.USAGE);
    }
}
