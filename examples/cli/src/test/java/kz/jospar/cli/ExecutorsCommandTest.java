package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code jospar executors}: who is meant, groups with their members. */
class ExecutorsCommandTest {
    /** Invented bodies of an oblast that has the digits 35. */
    private static final String BODIES = """
            {"format":"jospar.bodies/1","bodies":[
              {"id":"aitas","kind":"district-akimat","territory":"3511",
               "names":[{"language":"kk","form":"full","text":"Айтас ауданының әкімдігі"}]},
              {"id":"kogildir","kind":"city-akimat","territory":"3512",
               "names":[{"language":"kk","form":"full","text":"Көгілдір қаласының әкімдігі"}]},
              {"id":"far","kind":"district-akimat","territory":"5511",
               "names":[{"language":"kk","form":"full","text":"Алыс ауданының әкімдігі"}]}]}
            """;

    private static List<String> of(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.contains(" " + name + ":"))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .distinct()
                .toList();
    }

    @Test
    void everyExecutorOfTheSampleIsAnsweredFor() {
        List<JsonNode> lines = Call.of("executors", Sample.plan(), "--jsonl").json();

        assertThat(lines)
                .hasSizeGreaterThan(200)
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly("measure", "id", "name", "role", "resolved", "body", "members", "message"));
        assertThat(lines)
                .filteredOn(line -> !line.get("resolved").booleanValue())
                .extracting(line -> line.get("name").stringValue())
                .containsOnly("ДСБ", "ЭБ", "ДШжҚБ", "ҚАЖД");
    }

    @Test
    void aGroupHasTheMembersThatTheEmbeddersDirectoryGives(@TempDir Path folder) throws IOException {
        Path bodies = Files.writeString(folder.resolve("bodies.json"), BODIES);

        List<String> without = Call.of("executors", Sample.plan()).lines();
        List<String> with = Call.of("executors", Sample.plan(), "--directory", bodies.toString())
                .lines();

        String group = "қалалар мен аудандардың әкімдіктері";
        assertThat(of(without, group))
                .containsExactly(group + ": a group, but the directory has none of these: akimats of cities,"
                        + " akimats of districts. Add them with --directory.");
        assertThat(of(with, group))
                .containsExactly(group + ": a group of 2: Көгілдір қаласының әкімдігі, Айтас ауданының әкімдігі.");
        assertThat(of(with, "мүдделі мемлекеттік органдар"))
                .containsExactly("мүдделі мемлекеттік органдар: a group whose members nobody lists.");
    }

    @Test
    void anUnreadableDirectoryIsAnErrorInThreeLanguages(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"format\":\"jospar.plan/1\",\"bodies\":[]}");
        Path twice = Files.writeString(folder.resolve("twice.json"), BODIES.replace("kogildir", "aitas"));
        for (Language language : Language.values()) {
            for (Path file : List.of(other, twice, folder.resolve("none.json"))) {
                Call call = Call.in(language, "executors", Sample.plan(), "--directory", file.toString());
                assertThat(call.code()).isEqualTo(3);
                assertThat(call.err()).contains(file.getFileName().toString()).doesNotContain("Exception");
            }
        }
    }

    @Test
    void theLintKnowsTheBodiesThatAreGiven(@TempDir Path folder) throws IOException {
        Path bodies = Files.writeString(folder.resolve("bodies.json"), BODIES);
        Path plan = Files.writeString(
                folder.resolve("plan.txt"),
                "Аудан жоспары 2025\n\n№\tІс-шара\tАяқтау нысаны\tОрындаушылар\tОрындау мерзімі\n"
                        + "1\tАғаш отырғызу\tақпарат\tАйтас ауданының әкімдігі, Бейтаныс мекеме\tтоқсан сайын\n");

        assertThat(Call.of("lint", plan.toString()).out()).isEmpty();
        assertThat(Call.of("lint", plan.toString(), "--directory", bodies.toString())
                        .out())
                .contains("info executor-unresolved", "Бейтаныс мекеме")
                .doesNotContain("Айтас");
    }
}
