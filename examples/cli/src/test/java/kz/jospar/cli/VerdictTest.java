package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code jospar verdict} on the invented sitting of the Kostanay staff, 16 voters. */
class VerdictTest {
    private static final Path DATA = Sample.root().resolve("examples/data");
    private static final String REGULATION =
            DATA.resolve("kostanay-regulation.json").toString();
    private static final Path SITTING = DATA.resolve("kostanay-sitting.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "0, youth-work, adopted, 9, 11, 13, majority-reached",
        "1, school-budget, rejected, 9, 8, 13, majority-missed",
        "2, raids, adopted, 9, 5, 13, head-for",
        "3, next-plan, no-quorum, 11, 10, 20, quorum-missed"
    })
    void each_question_has_its_verdict_with_required_found_rule_and_paragraph(
            int line, String question, String verdict, int required, int found, String paragraph, String ground) {
        Call call = Call.of("verdict", REGULATION, SITTING.toString());
        assertThat(call.code()).isZero();
        JsonNode one = call.json().get(line);
        assertThat(one.get("question").asString()).isEqualTo(question);
        assertThat(one.get("verdict").asString()).isEqualTo(verdict);
        assertThat(one.get("required").asInt()).isEqualTo(required);
        assertThat(one.get("found").asInt()).isEqualTo(found);
        assertThat(one.get("paragraph").asString()).isEqualTo(paragraph);
        assertThat(one.get("ground").asString()).isEqualTo(ground);
        assertThat(one.get("rule").asString())
                .isEqualTo(line == 3 ? "at-least 2/3 all-members" : "more-than 1/2 all-members");
        assertThat(one.get("of").asInt()).isEqualTo(16);
    }

    @Test
    void what_the_regulation_leaves_unsaid_is_remarked_in_the_readers_language() {
        Call call = Call.in(Language.RU, "verdict", REGULATION, SITTING.toString());
        assertThat(call.err())
                .contains("Примечание: После ухода кворума нет: участвует 10, нужно 11.")
                .contains("О плане работы на первое полугодие 2026 года")
                .doesNotContain("protocol.");
        assertThat(call.json()).hasSize(4);
        assertThat(call.json().get(2).get("explanation").asString()).contains("руководитель голосовал за");
        assertThat(call.json().get(0).get("title").asString()).contains("молодёжью");
    }

    /** Five working days before Wednesday 17 December 2025, the 16th being a day off, end on Tuesday the 9th. */
    @Test
    void terms_in_working_days_are_judged_by_the_days_worked_in_kazakhstan() throws IOException {
        String text = Files.readString(Path.of(REGULATION));
        String calendar = "\"amount\": 5,\n          \"unit\": \"day\"";
        assertThat(text).contains(calendar);
        Path working = Files.writeString(
                folder.resolve("working.json"), text.replace(calendar, calendar.replace("day", "working-day")));
        Call call = Call.in(Language.RU, "verdict", working.toString(), SITTING.toString());
        assertThat(call.err()).contains("поступили позже 09.12.2025").doesNotContain("не проверена");
    }

    @Test
    void a_vote_taken_down_twice_is_refused_and_the_rest_counts() throws IOException {
        String text = Files.readString(SITTING);
        String vote =
                "    {\"kind\": \"vote-cast\", \"at\": \"2025-12-17T10:13\", \"question\": \"youth-work\", \"seat\": \"akim\", \"choice\": \"for\"},\n";
        assertThat(text).contains(vote);
        Path twice = Files.writeString(folder.resolve("twice.json"), text.replace(vote, vote + vote));
        Call call = Call.in(Language.KK, "verdict", REGULATION, twice.toString());
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .contains("-оқиға енгізілмеді. Дауыс беру (17.12.2025 10:13): «Қостанай ауданының әкімі»");
        assertThat(call.out())
                .isEqualTo(Call.in(Language.KK, "verdict", REGULATION, SITTING.toString())
                        .out());
    }

    @Test
    void what_cannot_be_counted_at_all_is_input_that_cannot_be_read() throws IOException {
        String text = Files.readString(SITTING);
        for (List<String> change : List.of(
                List.of("\"secretary\": false", "", "secretary"),
                List.of("\"secretary\": false", "\"stranger\": false", "stranger"),
                List.of("\"regulation\": \"kostanay-2025\"", "\"regulation\": \"other\"", "other"),
                List.of("jospar.sitting/1", "jospar.sitting/9", "jospar.sitting/1"),
                List.of("\"kind\": \"convened\"", "\"kind\": \"applause\"", "applause"))) {
            assertThat(text).contains(change.get(0));
            Path file = Files.writeString(folder.resolve("s.json"), text.replace(change.get(0), change.get(1)));
            for (Language language : Language.values()) {
                Call call = Call.in(language, "verdict", REGULATION, file.toString());
                assertThat(call.code()).as(change.get(2)).isEqualTo(3);
                assertThat(call.out()).isEmpty();
                assertThat(call.err()).contains(change.get(2));
            }
        }
        assertThat(Call.of("verdict", REGULATION, folder.resolve("none.json").toString())
                        .code())
                .isEqualTo(3);
        assertThat(Call.of("verdict", "-", "-").code()).isEqualTo(2);
        assertThat(Call.of("verdict", REGULATION).code()).isEqualTo(2);
        assertThat(Call.reading(text, "verdict", REGULATION, "-").json()).hasSize(4);
    }
}
