package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Choice;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DeadlinesTest {
    private static final String S035 = "{\"id\":\"S035\",\"phrase\":\"тоқсан сайын келесі айдың 5-не\","
            + "\"from\":\"2019-01-01\",\"to\":\"2023-12-31\"}";

    private static Call ask(String... lines) {
        return Call.reading(String.join("\n", lines), "deadlines", "--jsonl");
    }

    private static JsonNode answer(String line) {
        return ask(line).json().get(0);
    }

    @Test
    void theContractsExampleComesOutAsTheContractShowsIt() {
        Call call = ask(S035);
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith("{\"id\":\"S035\",\"read\":true,\"kind\":\"recurrence\",\"occurrences\":[{\"from\":"
                        + "\"2019-01-01\",\"to\":\"2019-03-31\",\"due\":\"2019-04-05\",\"adjusted\":\"2019-04-05\"},");
        JsonNode answer = call.json().get(0);
        assertThat(answer.propertyNames())
                .containsExactly("id", "read", "kind", "occurrences", "open", "policies", "repairs", "explanation");
        assertThat(answer.path("open").isNull()).isTrue();
        List<String> expected = new ArrayList<>();
        for (int year = 2019; year <= 2023; year++) {
            expected.addAll(List.of(year + "-04-05", year + "-07-05", year + "-10-05", (year + 1) + "-01-05"));
        }
        assertThat(answer.path("occurrences")
                        .valueStream()
                        .map(window -> window.path("due").asString()))
                .containsExactlyElementsOf(expected);
        // Saturday 5 October 2019 to Monday; Sunday 5 July 2020 over the holiday of Monday to Tuesday.
        assertThat(answer.path("occurrences").get(2).path("adjusted").asString())
                .isEqualTo("2019-10-07");
        assertThat(answer.path("occurrences").get(5).path("adjusted").asString())
                .isEqualTo("2020-07-07");
    }

    @Test
    void aFileIsReadLikeStandardInput(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("сұрақтар.jsonl");
        Files.writeString(file, S035 + "\n");
        assertThat(Call.of("deadlines", "--jsonl", file.toString()).out())
                .isEqualTo(ask(S035).out());
        assertThat(Call.reading(S035, "deadlines", "--jsonl", "-").out())
                .isEqualTo(ask(S035).out());
    }

    @Test
    void aPhraseThatIsNotUnderstoodSaysWhereAndTheNextLineGoesOn() {
        Call call = ask("{\"id\":\"x\",\"phrase\":\"тоқсан сайын абракадабра\"}", S035);
        assertThat(call.code()).isZero();
        JsonNode first = call.json().get(0);
        assertThat(first.propertyNames()).startsWith("id", "read", "reason", "at");
        assertThat(first.path("read").asBoolean()).isFalse();
        assertThat(first.path("reason").asString()).contains("абракадабра");
        assertThat(first.path("at").asInt()).isEqualTo("тоқсан сайын ".length());
        assertThat(call.json().get(1).path("read").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2019 ж. 5 желтоқсан, date",
        "2025 жылғы ақпан, month",
        "2025 жылғы 1 тоқсан, period",
        "'қаңтар, шілде 2025 - 2026 жыл', several",
        "тоқсан сайын, recurrence",
        "оқу жылы ішінде ай сайын, academic",
        "тұрақты, continuous",
        "кестеге сәйкес, schedule"
    })
    void theKindIsOneOfTheContractsWords(String phrase, String kind) {
        JsonNode answer = answer("{\"phrase\":\"" + phrase + "\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}");
        assertThat(answer.path("kind").asString()).isEqualTo(kind);
        boolean open = List.of("continuous", "schedule").contains(kind);
        assertThat(answer.path("occurrences").isEmpty()).isEqualTo(open);
        assertThat(answer.path("open").isNull()).isNotEqualTo(open);
    }

    @Test
    void aDateBeginsAndEndsItsOwnWindow() {
        JsonNode window = answer("{\"phrase\":\"2019 ж. 5 желтоқсан\"}")
                .path("occurrences")
                .get(0);
        assertThat(window.propertyNames()).containsExactly("from", "to", "due", "adjusted");
        assertThat(window.path("from")).isEqualTo(window.path("due"));
        assertThat(window.path("due").asString()).isEqualTo("2019-12-05");
    }

    @Test
    void aYearWithoutACalendarHasNoAdjustedDay() {
        JsonNode window =
                answer("{\"phrase\":\"2090 жылғы ақпан\"}").path("occurrences").get(0);
        assertThat(window.path("due").asString()).isEqualTo("2090-02-28");
        assertThat(window.path("adjusted").isNull()).isTrue();
    }

    @Test
    void theDocumentsOwnDateIsItsAdoption() {
        JsonNode answer = answer("{\"phrase\":\"тоқсан сайын\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\","
                + "\"documentDate\":\"2025-05-15\"}");
        assertThat(answer.path("occurrences").get(0).toString())
                .isEqualTo("{\"from\":\"2025-05-15\",\"to\":\"2025-06-30\",\"due\":\"2025-06-30\","
                        + "\"adjusted\":\"2025-06-30\"}");
        JsonNode named = answer("{\"phrase\":\"2025 жылғы 1 тоқсан\",\"documentDate\":\"2025-02-10\"}");
        assertThat(named.path("occurrences").get(0).path("from").asString()).isEqualTo("2025-02-10");
    }

    @Test
    void aRecurrenceWithoutFromAndToStaysOpenAndSaysSo() {
        for (String given : List.of("", ",\"from\":\"2025-01-01\"", ",\"to\":\"2025-01-01\"", ",\"to\":null")) {
            JsonNode answer = answer("{\"phrase\":\"тоқсан сайын\"" + given + "}");
            assertThat(answer.path("read").asBoolean()).isTrue();
            assertThat(answer.path("occurrences").isEmpty()).isTrue();
            assertThat(answer.path("open").asString()).contains("\"from\"").contains("\"to\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"S035\"",
                "7",
                "-0.50",
                "1.10",
                "12345678901234567890",
                "null",
                "true",
                "{\"a\":[1,\"қ\"]}",
                "[]",
                "\"\""
            })
    void anIdOfAnyShapeComesBackAsItWasGiven(String id) {
        Call call = ask(
                "{\"id\":" + id + ",\"phrase\":\"тұрақты\"}",
                "{\"id\":" + id + ",\"phrase\":\"абракадабра\"}",
                "{\"id\":" + id + "}");
        assertThat(call.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\":" + id + ",\"read\":"));
    }

    @Test
    void aLineWithoutAnIdIsAnsweredWithNull() {
        assertThat(ask("{\"phrase\":\"тұрақты\"}").out()).startsWith("{\"id\":null,\"read\":true,");
    }

    @Test
    void unknownPropertiesAreLetPass() {
        assertThat(ask("{\"colour\":\"red\",\"measure\":[1]," + S035.substring(1))
                        .out())
                .isEqualTo(ask(S035).out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json at all | column",
                "{\"id\":4,\"phrase\":\"тұрақты\" | column",
                "{\"id\":4,\"phrase\":\"тұрақты\"} {} | column",
                "[1] | object",
                "\"тұрақты\" | object",
                "{\"id\":4} | \"phrase\"",
                "{\"id\":4,\"phrase\":5} | \"phrase\"",
                "{\"id\":4,\"phrase\":\"тұрақты\",\"from\":\"2025-02-30\"} | \"from\" is \"2025-02-30\"",
                "{\"id\":4,\"phrase\":\"тұрақты\",\"to\":20250101} | \"to\" is 20250101",
                "{\"id\":4,\"phrase\":\"тұрақты\",\"eventDate\":\"-9999-01-01\"} | \"eventDate\"",
                "{\"id\":4,\"phrase\":\"тұрақты\",\"from\":\"2025-02-01\",\"to\":\"2025-01-01\"} | 2025-02-01",
                "{\"id\":4,\"phrase\":\"тұрақты\",\"policy\":\"week=6\"} | policy",
                "{\"id\":4,\"phrase\":\"тұрақты\",\"completionForm\":5} | \"completionForm\" is no text: 5",
                "{\"id\":4,\"phrase\":\"тұрақты\",\"previous\":[]} | \"previous\" is no text: []"
            })
    void aLineThatIsNoRequestIsAnsweredNamedAndDoesNotStopTheRest(String line, String words) {
        Call call = ask(S035, "", "   ", line, S035);
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.lines()).hasSize(3);
        JsonNode refused = call.json().get(1);
        assertThat(refused.propertyNames()).containsExactly("id", "read", "reason", "at", "line");
        assertThat(refused.path("read").asBoolean()).isFalse();
        assertThat(refused.path("reason").asString()).contains(words);
        assertThat(refused.path("line").asInt()).isEqualTo(4);
        assertThat(call.err()).startsWith("Line 4: ").contains(words).doesNotContain("Exception");
        assertThat(call.lines().get(0)).isEqualTo(call.lines().get(2));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void complaintsAreInTheReadersLanguage(Language language) {
        Call call = Call.with("{}".getBytes(StandardCharsets.UTF_8), language, false, "deadlines");
        assertThat(call.err())
                .contains(
                        switch (language) {
                            case KK -> "1-жол: «phrase» жоқ";
                            case RU -> "Строка 1: «phrase» отсутствует";
                            case EN -> "Line 1: \"phrase\" is missing";
                        });
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
        assertThat(Call.reading("\uFEFF" + S035 + "\r\n\r\n" + S035 + "\r\n", "deadlines", "--jsonl")
                        .out())
                .isEqualTo(ask(S035, S035).out());
    }

    @Test
    void aWeekOfSixDaysWorksOnSaturday() {
        // Saturday 31 May 2025.
        String phrase = "{\"phrase\":\"2025 жылғы мамыр\"";
        assertThat(adjusted(phrase + "}")).isEqualTo("2025-06-02");
        assertThat(adjusted(phrase + ",\"policy\":{\"week\":\"5\"}}")).isEqualTo("2025-06-02");
        for (String six : List.of("\"6\"", "6")) {
            String line = phrase + ",\"policy\":{\"week\":" + six + "}}";
            assertThat(adjusted(line)).isEqualTo("2025-05-31");
            assertThat(answer(line).path("policies").toString()).contains("\"week=6\"");
            assertThat(answer(line).has("unsupported")).isFalse();
        }
    }

    private static String adjusted(String line) {
        return answer(line).path("occurrences").get(0).path("adjusted").asString();
    }

    @Test
    void anAcademicYearWithoutAnOrderIsNamedAsAPolicy() {
        String line = "{\"id\":1,\"phrase\":\"оқу жылы ішінде\",\"from\":\"%s\",\"to\":\"%s\"}";
        assertThat(answer(line.formatted("2021-01-01", "2022-12-31"))
                        .path("policies")
                        .toString())
                .isEqualTo("[\"academicYear=assumed\"]");
        assertThat(answer(line.formatted("2024-01-01", "2026-12-31"))
                        .path("policies")
                        .toString())
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"week, 7", "until, sideways", "colour, red", "Week, 6", "until, true"})
    void aChoiceThatIsNotSupportedIsSaidNotIgnored(String name, String value) {
        Call call = ask(S035.replace("}", ",\"policy\":{\"" + name + "\":\"" + value + "\"}}"));
        assertThat(call.json().get(0).path("unsupported").toString()).isEqualTo("[\"" + name + "=" + value + "\"]");
        // Dates by another choice than the one asked for would be wrong dates.
        assertThat(call.json().get(0).path("read").asBoolean()).isFalse();
        assertThat(call.json().get(0).has("occurrences")).isFalse();
        assertThat(call.json().get(0).path("reason").asString()).contains(name + "=" + value);
        assertThat(call.err()).startsWith("Line 1: ").contains(name + "=" + value);
        assertThat(call.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "until, inclusive",
        "split, equal",
        "report, period-end",
        "rangeMonths, each",
        "backward, preceding",
        "week, 5",
        "academicYear, assumed"
    })
    void theDefaultOfEveryChoiceMayBeNamed(String name, String value) {
        Call call = ask(S035.replace("}", ",\"policy\":{\"" + name + "\":\"" + value + "\"}}"));
        assertThat(call.out()).isEqualTo(ask(S035).out());
        assertThat(call.err()).isEmpty();
    }

    @Test
    void everyChoiceIsSupported() {
        for (Choice choice : Choice.values()) {
            Call call = ask(S035.replace("}", ",\"policy\":{\"" + choice.policy() + "\":\"" + choice.value() + "\"}}"));
            assertThat(call.json().get(0).path("read").asBoolean())
                    .as("%s", choice)
                    .isTrue();
            assertThat(call.err()).isEmpty();
        }
    }

    /** However good and bad lines are mixed, each has one answer, in the order of the input. */
    @Property(tries = 50)
    void answersComeInTheOrderOfTheLines(@ForAll("bodies") List<String> bodies) {
        String input = IntStream.range(0, bodies.size())
                .mapToObj(i -> "{\"id\":" + i + bodies.get(i) + "}\n")
                .reduce("", String::concat);
        List<JsonNode> answers = Call.reading(input, "deadlines", "--jsonl").json();
        assertThat(answers.stream().map(answer -> answer.path("id").asInt()))
                .containsExactlyElementsOf(
                        IntStream.range(0, bodies.size()).boxed().toList());
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        Arbitrary<String> phrases = Arbitraries.of(
                        "тоқсан сайын", "тұрақты", "2025 жылғы ақпан", "абракадабра", "", "«___»", "\\ud83d\\ude00")
                .map(phrase -> ",\"phrase\":\"" + phrase + "\"");
        Arbitrary<String> dates = Arbitraries.of(
                "", ",\"from\":\"2025-01-01\",\"to\":\"2026-12-31\"", ",\"from\":\"x\"", ",\"policy\":{\"a\":[]}");
        return Combinators.combine(phrases.optional(0.9), dates)
                .as((phrase, date) -> phrase.orElse("") + date)
                .list()
                .ofMaxSize(20);
    }

    @Test
    void theLongestPeriodIsAnsweredAndLongerOnesRefused() {
        JsonNode answer = answer("{\"phrase\":\"ай сайын\",\"from\":\"1900-01-01\",\"to\":\"2999-12-31\"}");
        assertThat(answer.path("occurrences").size()).isEqualTo(1100 * 12);
        assertThat(answer.path("occurrences").get(13199).path("due").asString())
                .isEqualTo(LocalDate.of(2999, 12, 31).toString());
        assertThat(ask("{\"phrase\":\"ай сайын\",\"from\":\"1900-01-01\",\"to\":\"+999999999-12-31\"}")
                        .code())
                .isEqualTo(3);
    }
}
