package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code obligations --events}: the sample's events, as of 31 March 2025, a Monday. */
class ExecutionEventsTest {
    private static final String PLAN = "karaganda-drug-plan-2025-2026/";
    private static final String ANSWER =
            "{\"kind\":\"answered\",\"id\":\"1\",\"obligation\":\"" + PLAN + "1.7/2025-Q1\",\"on\":\"2025-03-28\",";

    @TempDir
    Path folder;

    private static Call call(String events, String asOf, String... more) {
        String[] words = new String[6 + more.length];
        System.arraycopy(
                new String[] {"obligations", Sample.plan(), "--as-of", asOf, "--events", events}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Call.of(words);
    }

    private static JsonNode line(Call call, String id) {
        return call.json().stream()
                .filter(line -> line.path("id").asString().equals(PLAN + id))
                .findFirst()
                .orElseThrow();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("events.jsonl"), text).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "1.7/2025-Q1, 2025-03-27, due-soon",
        "1.7/2025-Q1, 2025-03-31, done",
        "1.4/2025-02, 2025-02-28, partly-done", // one of two answered
        "1.4/2025-02, 2025-03-04, overdue", // the other is late
        "1.4/2025-02, 2025-03-31, done-late",
        "2.3/2025-H1, 2025-03-31, partly-done",
        "1.6/2025-H1, 2025-03-12, done",
        "1.6/2025-H1, 2025-03-31, returned",
        "1.6/2025-H1, 2025-07-01, overdue",
        "1.8/2025-Q1, 2025-03-24, due-soon", // asked, not granted
        "1.8/2025-Q1, 2025-03-31, postponed",
        "1.8/2025-Q1, 2025-04-14, postponed",
        "1.8/2025-Q1, 2025-04-15, due-today",
        "1.8/2025-Q1, 2025-04-16, overdue",
        "1.13/2025-02, 2025-03-31, superseded",
        "4.18/2025-02, 2025-03-31, not-required",
        "2.6/2025-Q1, 2025-03-26, partly-done", // the consolidator is missing
        "2.6/2025-Q1, 2025-03-27, done", // and answers
        "2.15/2025-Q1, 2025-03-31, due-today", // its answer was entered by mistake
        "2.14/2025-Q1, 2025-03-31, done", // here it belongs
        "1.7/2025-Q2, 2025-03-31, upcoming",
    })
    void standings_come_from_the_events(String id, String asOf, String standing) {
        Call call = call(Sample.events(), asOf, "--jsonl");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(line(call, id).path("standing").asString()).isEqualTo(standing);
    }

    @Test
    void a_line_keeps_the_contracts_properties_and_adds_what_the_events_tell() {
        Call call = call(Sample.events(), "2025-03-31", "--jsonl");

        assertThat(call.json()).hasSize(251);
        assertThat(line(call, "1.8/2025-Q1").propertyNames())
                .containsExactly(
                        "id",
                        "measure",
                        "executors",
                        "from",
                        "to",
                        "due",
                        "adjusted",
                        "standing",
                        "reason",
                        "byDates",
                        "originalDay",
                        "lastDay",
                        "answered",
                        "missing",
                        "finalAnswer",
                        "returned",
                        "postponements",
                        "doneOn",
                        "daysLate",
                        "closedBy",
                        "withoutEffect");
        assertThat(line(call, "1.8/2025-Q1").path("postponements").toString())
                .isEqualTo("[{\"asked\":[{\"event\":\"e08\",\"on\":\"2025-03-21\",\"by\":\"dsb\","
                        + "\"wanted\":\"2025-04-30\",\"ground\":\"Деректер толық жиналмады\"}],"
                        + "\"outcome\":\"granted\",\"event\":\"e09\",\"on\":\"2025-03-25\","
                        + "\"by\":\"Облыс әкімінің орынбасары\",\"basis\":\"25.03.2025 № 41 бұрыштама\","
                        + "\"oldDay\":\"2025-03-31\",\"newDay\":\"2025-04-15\",\"adjusted\":\"2025-04-15\"}]");
        assertThat(line(call, "1.4/2025-02").path("doneOn").asString()).isEqualTo("2025-03-05");
        assertThat(line(call, "1.4/2025-02").path("daysLate").asInt()).isEqualTo(5);
        assertThat(line(call, "2.3/2025-H1").path("missing").toString())
                .isEqualTo("[\"qalalar-men-audandardyn-akimdikteri\"]");
        assertThat(line(call, "2.6/2025-Q1").path("finalAnswer").asBoolean()).isTrue();
        assertThat(line(call, "1.3").path("standing").isNull()).isTrue();
        assertThat(line(call, "1.3").has("open")).isTrue();
    }

    @Test
    void the_first_named_alone_is_waited_for_on_request() {
        Call call = call(Sample.events(), "2025-02-27", "--answering", "first-named", "--jsonl");

        assertThat(line(call, "1.4/2025-02").path("standing").asString()).isEqualTo("done");
    }

    @Test
    void a_person_reads_the_day_in_force_and_the_standing() {
        assertThat(call(Sample.events(), "2025-04-01", "--lang", "ru").lines())
                .anyMatch(line -> line.startsWith("2025-04-15 1.8 ") && line.endsWith("(срок продлён)"));
        assertThat(call(Sample.events(), "2025-04-01", "--lang", "kk").lines())
                .anyMatch(line -> line.startsWith("2025-03-31 1.7 ") && line.endsWith("(орындалды)"));
    }

    @Test
    void an_event_that_does_not_count_is_an_error_with_its_line_and_the_others_count() throws IOException {
        String events = file("\uFEFF" + ANSWER + "\"executor\":\"ДСБ\"}\n\n"
                + ANSWER.replace("\"id\":\"1\"", "\"id\":\"2\"") + "\"executor\":\"dsb\"}\n"
                + ANSWER.replace("1.7/", "9.9/") + "\"executor\":\"dsb\"}\n");
        Call call = call(events, "2025-03-31", "--jsonl");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err().lines())
                .containsExactly(
                        "Line 1: Event \"1\" names \"ДСБ\", which is no executor of the obligation \"" + PLAN
                                + "1.7/2025-Q1\". Executors: dsb (ДСБ). Mend the id of the executor.",
                        "Line 4: Event \"1\" names the obligation \"" + PLAN
                                + "9.9/2025-Q1\", which does not exist. Check the id of the obligation.");
        assertThat(line(call, "1.7/2025-Q1").path("standing").asString()).isEqualTo("done");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                           | 1:
            []                                                          | object
            {"kind":"sung"}                                             | "sung"
            {"id":"1"}                                                  | kind
            ANSWER"evidence":"x"}                                       | "executor"
            ANSWER"executor":" "}                                       | "executor"
            ANSWER"executor":5}                                         | 5
            ANSWER"executor":"dsb","colour":"red"}                      | "colour"
            ANSWER"executor":"dsb","recorded":"31.03.2025"}             | "31.03.2025"
            {"kind":"returned","id":"1","obligation":"x","on":"2025-03-28","by":"b","executor":"  "} | "executor"
            {"kind":"accepted","id":"1","obligation":"x","on":"2025-03-28","by":"b","executor":""}   | "executor"
            {"kind":"accepted","id":"1","obligation":"x","on":"2025-03-28","by":"b","wanted":"2025-04-01"} | "wanted"
            {"kind":"not-required","id":"1","obligation":"x","on":"2025-02-30","basis":"b"} | 2025-02-30
            """)
    void a_line_that_is_no_event_is_named_and_the_command_goes_on(String bad, String words) throws IOException {
        String good = ANSWER.replace("\"id\":\"1\"", "\"id\":\"2\"") + "\"executor\":\"dsb\"}\n";
        String events = file(bad.replace("ANSWER", ANSWER) + "\n" + good);
        Set<String> sentences = new HashSet<>();
        for (Language language : Language.values()) {
            Call call = Call.in(
                    language, "obligations", Sample.plan(), "--as-of", "2025-03-31", "--events", events, "--jsonl");
            assertThat(call.code()).isEqualTo(3);
            assertThat(call.err().lines()).hasSize(1);
            assertThat(call.err())
                    .doesNotContain("Exception", "{0}", "java.", "kz.jospar", "Cannot", "problem:", " is blank");
            assertThat(line(call, "1.7/2025-Q1").path("standing").asString()).isEqualTo("done");
            assertThat(sentences.add(call.err())).as(call.err()).isTrue();
        }
        assertThat(sentences).anyMatch(sentence -> sentence.contains(words) && sentence.startsWith("Line 1: "));
    }

    private static String granted(String newDay) {
        return "{\"kind\":\"postponement-granted\",\"id\":\"g\",\"obligation\":\"" + PLAN
                + "1.8/2025-Q1\",\"on\":\"2025-03-25\",\"by\":\"a\",\"basis\":\"b\",\"newDay\":\"" + newDay + "\"}\n";
    }

    /** Saturday 7 June 2025 is worked in a week of six days, not in one of five; Civil Code, 175. */
    @Test
    void a_granted_day_off_moves_to_the_next_working_day_of_the_asked_for_week() throws IOException {
        String events = file(granted("2025-06-07"));

        assertThat(line(call(events, "2025-06-08", "--jsonl"), "1.8/2025-Q1")
                        .path("standing")
                        .asString())
                .isEqualTo("postponed");
        JsonNode line = line(call(events, "2025-06-09", "--jsonl"), "1.8/2025-Q1");
        assertThat(line.path("standing").asString()).isEqualTo("due-today");
        assertThat(line.path("lastDay").asString()).isEqualTo("2025-06-09");
        assertThat(line.path("postponements").get(0).path("newDay").asString()).isEqualTo("2025-06-07");
        assertThat(line.path("postponements").get(0).path("adjusted").asString())
                .isEqualTo("2025-06-09");
        assertThat(line(call(events, "2025-06-08", "--week", "6", "--jsonl"), "1.8/2025-Q1")
                        .path("standing")
                        .asString())
                .isEqualTo("overdue");
    }

    @Test
    void a_line_that_is_too_long_is_named_and_the_others_count() throws IOException {
        String evidence = "\"executor\":\"dsb\",\"evidence\":\"";
        String frame = ANSWER + evidence + "\"}";
        String longest = ANSWER + evidence + "x".repeat(EventLines.LONGEST_LINE - frame.length()) + "\"}";
        String longer = longest.replace("\"x", "\"xx");
        Set<String> sentences = new HashSet<>();
        for (Language language : Language.values()) {
            Call call = Call.in(
                    language,
                    "obligations",
                    Sample.plan(),
                    "--as-of",
                    "2025-03-31",
                    "--events",
                    file(longer + "\r\n" + longest + "\r" + longer),
                    "--jsonl");
            assertThat(call.code()).isEqualTo(3);
            assertThat(call.err().lines()).hasSize(2).allMatch(words -> words.contains("16384"));
            assertThat(call.err()).contains("1").contains("3");
            assertThat(line(call, "1.7/2025-Q1").path("standing").asString()).isEqualTo("done");
            sentences.add(call.err());
        }
        assertThat(sentences).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 200000", "16000, 67108864"})
    void a_file_of_too_many_lines_or_octets_is_refused_in_each_language(int blanks, String most) throws IOException {
        String line = " ".repeat(blanks - 1) + "\n";
        String events = file(line.repeat(Math.min(200_001, 67_108_864 / blanks + 1)));
        Set<String> sentences = new HashSet<>();
        for (Language language : Language.values()) {
            Call call = Call.in(language, "obligations", Sample.plan(), "--as-of", "2025-03-31", "--events", events);
            assertThat(call.code()).isEqualTo(3);
            assertThat(call.err().lines()).hasSize(1);
            assertThat(call.err()).contains("events.jsonl", most).doesNotContain("{");
            sentences.add(call.err());
        }
        assertThat(sentences).hasSize(3);
    }

    @Test
    void an_unreadable_line_weighs_more_than_a_refused_event() throws IOException {
        assertThat(call(file("{\n" + ANSWER + "\"executor\":\"op\"}\n"), "2025-03-31")
                        .code())
                .isEqualTo(3);
        assertThat(call(folder.resolve("жоқ.jsonl").toString(), "2025-03-31").code())
                .isEqualTo(3);
    }

    @Test
    void standings_need_a_day_and_shares_need_events() {
        Call call = Call.of("obligations", Sample.plan(), "--events", Sample.events(), "--jsonl");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("--as-of");
        assertThat(Call.of("obligations", Sample.plan(), "--shares", "year", "--as-of", "2025-04-01")
                        .err())
                .contains("--events");
        assertThat(call(Sample.events(), "2025-04-01", "--shares", "decade").code())
                .isEqualTo(2);
        assertThat(call(Sample.events(), "2025-04-01", "--answering", "nobody").err())
                .contains("each|first-named");
        assertThat(Call.of("obligations", "-", "--as-of", "2025-04-01", "--events", "-")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void standard_input_may_hold_the_events() throws IOException {
        String events = Files.readString(Path.of(Sample.events()), StandardCharsets.UTF_8);

        assertThat(Call.reading(
                                events,
                                "obligations",
                                Sample.plan(),
                                "--as-of",
                                "2025-03-31",
                                "--events",
                                "-",
                                "--jsonl")
                        .out())
                .isEqualTo(call(Sample.events(), "2025-03-31", "--jsonl").out());
    }

    /**
     * What ДСБ owes in the first quarter, counted in the table by hand: 1.1 and 2.2 in January, 1.2, 1.4, 1.13, 1.14 and
     * 3.2 in February, 1.7, 1.8, 2.14, 2.15 and 4.16 for the quarter, 4.2 in each of the three months: 15. On time are
     * 1.4, 1.7 and 2.14, excused is 1.13, ahead is 1.8, which is postponed.
     */
    @Test
    void shares_come_as_numbers_by_executor_and_period() {
        Call call = call(Sample.events(), "2025-04-01", "--shares", "quarter", "--jsonl");

        assertThat(call.lines())
                .contains("{\"executor\":\"dsb\",\"name\":\"ДСБ\",\"period\":\"2025-Q1\",\"from\":\"2025-01-01\","
                        + "\"to\":\"2025-03-31\",\"due\":13,\"onTime\":3,\"late\":0,\"overdue\":10,\"excused\":1,"
                        + "\"ahead\":1,\"share\":\"3/13\"}");
        assertThat(call(Sample.events(), "2025-04-01", "--shares", "quarter").lines())
                .contains("ДСБ\t2025-Q1\t3/13");
    }

    @Test
    void the_readmes_call_shows_what_the_readme_says() throws IOException {
        String readme = Files.readString(Sample.root().resolve("README.md"));
        String command = readme.substring(readme.indexOf("<!-- standings -->"))
                .split("```")[1]
                .strip();
        String data = Sample.root().resolve("examples/data").toString();
        String[] words = command.substring(command.indexOf("obligations"))
                .replace("examples/data", data)
                .split(" ");
        List<String> lines = Call.of(words).lines();

        assertThat(lines).hasSize(251);
        assertThat(lines).anyMatch(line -> line.startsWith("2025-04-15 1.8 ") && line.endsWith("(postponed)"));
        assertThat(lines).anyMatch(line -> line.startsWith("2025-06-30 1.6 ") && line.endsWith("(returned)"));
        assertThat(lines).anyMatch(line -> line.startsWith("2025-06-30 2.3 ") && line.endsWith("(partly done)"));
        assertThat(lines).anyMatch(line -> line.startsWith("2025-02-28 1.4 ") && line.endsWith("(done late)"));
    }

    @Test
    void the_same_call_gives_the_same_bytes() {
        List<String> shares = call(Sample.events(), "2025-04-01", "--shares", "own", "--jsonl")
                .lines();

        assertThat(shares).isNotEmpty().doesNotHaveDuplicates();
        assertThat(call(Sample.events(), "2025-04-01", "--shares", "own", "--jsonl")
                        .lines())
                .isEqualTo(shares);
    }
}
