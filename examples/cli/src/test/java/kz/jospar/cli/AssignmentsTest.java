package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code jospar assignments} on minutes of Wednesday 15 October 2025. */
class AssignmentsTest {
    private static final Path CHOICES = Sample.root().resolve("examples/data/kostanay-assignment-policy.json");

    @TempDir
    Path folder;

    /** Apostrophes stand for quotes. */
    private static String minutes(String... assignments) {
        return ("{'format':'jospar.minutes/1','id':'staff-2025-4','regulation':'r','body':{'kk':'Штаб'},"
                        + "'act':{'act':'Act','paragraph':'1'},'day':'2025-10-15',"
                        + "'manner':{},'counts':{'remote':false,'absentees':false,'openingStands':false},"
                        + "'opened':{'n':0,'at':'2025-10-15T10:00:00'},"
                        + "'questions':[{'question':{'id':'q1','title':{'kk':'Мәселе'}},'status':'voted','assignments':["
                        + String.join(",", assignments) + "]}]}")
                .replace('\'', '"');
    }

    private static String given(String id, String words, String... executors) {
        List<String> all = Stream.of(executors)
                .map(one -> one.split(":"))
                .map(one -> "{'id':'" + one[0] + "','name':'" + one[0] + "','role':'" + one[1] + "'}")
                .toList();
        return "{'at':{'n':1,'at':'2025-10-15T11:00:00'},'assignment':{'id':'" + id
                + "','title':{'kk':'Рейтинг','ru':'Рейтинг'},'executors':[" + String.join(",", all) + "],'deadline':'"
                + words + "','given':'2025-10-15'}}";
    }

    private String file(String... assignments) throws IOException {
        return Files.writeString(folder.resolve("minutes.json"), minutes(assignments))
                .toString();
    }

    @Test
    void each_obligation_has_a_line_with_its_term_its_kind_and_where_the_term_is_from() throws IOException {
        Call call = Call.of(
                "assignments",
                file(
                        given("1.1", "бір ай ішінде", "pd:lead"),
                        given("1.2", "жыл соңына дейін", "ishki:consolidator", "dsb:co"),
                        given("1.3", "", "pd:lead"),
                        given("1.4", "тұрақты", "pd:lead"),
                        given("1.5", "2027 жылғы 1 наурызға дейін", "pd:lead", "dsb:co")),
                "--jsonl");
        assertThat(call.code()).as(call.err()).isZero();
        List<JsonNode> lines = call.json();
        assertThat(lines).hasSize(6);
        JsonNode first = lines.get(0);
        assertThat(first.get("id").asString()).isEqualTo("staff-2025-4/1.1/2025-11");
        assertThat(first.get("question").asString()).isEqualTo("q1");
        assertThat(first.get("due").asString()).isEqualTo("2025-11-15"); // Saturday
        assertThat(first.get("adjusted").asString()).isEqualTo("2025-11-17"); // Monday
        assertThat(first.get("kind").asString()).isEqualTo("short-term");
        assertThat(first.get("origin").asString()).isEqualTo("stated");
        assertThat(first.get("words").asString()).isEqualTo("бір ай ішінде");
        assertThat(first.get("given").asString()).isEqualTo("2025-10-15");
        assertThat(first.has("standing")).isFalse();
        assertThat(lines.get(1).get("kind").asString()).isEqualTo("medium-term");
        assertThat(lines.get(1).get("basis").asString()).isEqualTo("consolidator");
        JsonNode lead = lines.get(2);
        assertThat(lead.get("id").asString()).isEqualTo("staff-2025-4/1.2~co-dsb/2025-12");
        assertThat(lead.get("role").asString()).isEqualTo("co-executor");
        assertThat(lead.get("due").asString()).isEqualTo("2025-12-17");
        assertThat(lead.get("silentAgrees").isNull()).isTrue();
        assertThat(lines.get(3).get("origin").asString()).isEqualTo("policy");
        assertThat(lines.get(3).get("due").asString()).isEqualTo("2025-11-15");
        JsonNode open = lines.get(4);
        assertThat(open.get("id").asString()).isEqualTo("staff-2025-4/1.4");
        assertThat(open.get("due").isNull()).isTrue();
        assertThat(open.get("why").asString()).isEqualTo("it runs all the time and has no last day");
        assertThat(lines.get(5).get("due").asString()).isEqualTo("2027-03-01");
        assertThat(lines.get(5).get("basis").asString()).isEqualTo("unsaid");
        assertThat(call.err())
                .contains("replaced by order 236")
                .contains("info assignment-term-by-rule: Assignment 1.3")
                .contains("warning assignment-answer-unsaid: Assignment 1.5");
    }

    @Test
    void a_term_that_cannot_be_read_is_an_error_and_a_line_without_a_day() throws IOException {
        Call call = Call.in(Language.KK, "assignments", file(given("1.1", "ертең бе екен", "pd:lead")), "--jsonl");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.json().get(0).get("origin").asString()).isEqualTo("unreadable");
        assertThat(call.json().get(0).get("why").asString()).contains("танылмады: «ертең бе екен»");
        assertThat(call.err()).contains("assignment-term-unreadable");
    }

    @Test
    void the_staffs_own_choices_decide_who_answers_and_what_is_too_short() throws IOException {
        Call call = Call.of(
                "assignments",
                file(given("1.1", "2025 жылғы 16 қазанға дейін", "pd:lead", "dsb:co")),
                "--policy",
                CHOICES.toString(),
                "--jsonl");
        assertThat(call.err()).contains("warning assignment-term-short").contains("the staff's own choice");
        assertThat(call.json().get(0).get("basis").asString()).isEqualTo("first-named");
        assertThat(call.json().get(0).get("answering").get(0).asString()).isEqualTo("pd");
        assertThat(call.json().get(1).get("silentAgrees").asBoolean()).isTrue();
        assertThat(call.json().get(1).get("why").asString()).startsWith("the term is too short");
    }

    @Test
    void standings_come_from_what_happened_up_to_the_day() throws IOException {
        String minutes = file(given("1.1", "бір ай ішінде", "pd:lead"));
        Path events = Files.writeString(
                folder.resolve("events.jsonl"),
                "{\"kind\":\"postponement-granted\",\"id\":\"e1\",\"obligation\":\"staff-2025-4/1.1/2025-11\","
                        + "\"on\":\"2025-11-01\",\"by\":\"akimat\",\"basis\":\"№ 3\",\"newDay\":\"2025-12-20\"}\n");
        Call without = Call.of("assignments", minutes, "--as-of", "2025-11-18", "--jsonl");
        assertThat(without.json().get(0).get("standing").asString()).isEqualTo("overdue");
        Call with = Call.of("assignments", minutes, "--as-of", "2025-11-18", "--events", events.toString(), "--jsonl");
        assertThat(with.code()).as(with.err()).isZero();
        assertThat(with.json().get(0).get("standing").asString()).isNotEqualTo("overdue");
        assertThat(with.json().get(0).get("lastDay").asString()).isEqualTo("2025-12-22"); // Saturday moves on
        assertThat(Call.of("assignments", minutes, "--events", events.toString())
                        .code())
                .isEqualTo(2);
    }

    /** Review 2, 33 and 37. */
    @Test
    void co_executors_and_the_kind_follow_an_extension_under_their_ids() throws IOException {
        String minutes = file(given("1.2", "жыл соңына дейін", "ishki:consolidator", "dsb:co"));
        Path events = Files.writeString(
                folder.resolve("events.jsonl"),
                "{\"kind\":\"postponement-granted\",\"id\":\"e1\",\"obligation\":\"staff-2025-4/1.2/2025-12\","
                        + "\"on\":\"2025-12-01\",\"by\":\"akimat\",\"basis\":\"№ 3\",\"newDay\":\"2026-06-01\"}\n");
        Path out = folder.resolve("feeds");
        Call call = Call.of(
                "assignments",
                minutes,
                "--as-of",
                "2025-12-20",
                "--events",
                events.toString(),
                "--out",
                out.toString(),
                "--jsonl");
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.json().get(0).get("kind").asString()).isEqualTo("long-term");
        JsonNode lead = call.json().get(1);
        assertThat(lead.get("id").asString()).isEqualTo("staff-2025-4/1.2~co-dsb/2025-12");
        assertThat(lead.get("due").asString()).isEqualTo("2026-04-28");
        assertThat(lead.get("standing").asString()).isEqualTo("upcoming");
        assertThat(feed(out, "dsb.ics"))
                .contains("UID:staff-2025-4_1.2~co-dsb_2025-12@jospar")
                .contains("20260428");
        assertThat(call.err()).doesNotContain("neither").doesNotContain("Neither");
    }

    @Test
    void whose_answer_is_waited_for_where_nobody_says_is_told() throws IOException {
        String minutes = file(given("1.5", "жыл соңына дейін", "pd:lead", "dsb:co"));
        Path events = Files.writeString(folder.resolve("events.jsonl"), "");
        List<String> asked = List.of("assignments", minutes, "--as-of", "2025-12-20", "--events", events.toString());
        assertThat(Call.of(asked.toArray(String[]::new)).err())
                .contains("Neither the minutes nor the rules say who answers");
        assertThat(Call.of(Stream.concat(asked.stream(), Stream.of("--policy", CHOICES.toString()))
                                .toArray(String[]::new))
                        .err())
                .doesNotContain("Neither the minutes");
    }

    /** Review 2, 19: from minutes to feeds in one command. */
    @Test
    void feeds_are_written_of_all_and_for_each_executor_and_remember_the_last_export() throws IOException {
        Path out = folder.resolve("feeds");
        String state = folder.resolve("state.json").toString();
        String twice = given("1.1", "бір ай ішінде", "pd:lead");
        String[] asked = {
            "assignments",
            file(twice, given("1.2", "жыл соңына дейін", "ishki:consolidator", "dsb:co")),
            "--out",
            out.toString(),
            "--state",
            state
        };
        Call call = Call.in(Language.RU, asked);
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err()).contains("pd.ics\t1", "ishki.ics\t1", "dsb.ics\t2", "staff-2025-4.ics\t3");
        assertThat(feed(out, "pd.ics"))
                .contains("UID:staff-2025-4_1.1_2025-11@jospar", "20251117", "поручения заседания от 15.10.2025");
        file(twice);
        assertThat(Call.in(Language.RU, asked).code()).isZero();
        assertThat(feed(out, "dsb.ics")).contains("STATUS:CANCELLED");
        assertThat(Call.of("assignments", asked[1], "--state", state).code()).isEqualTo(2);
    }

    private static String feed(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name)).replace("\r\n ", "");
    }

    @Test
    void no_sentence_ends_twice() throws IOException {
        for (Language language : Language.values()) {
            Call call = Call.in(language, "assignments", file(given("1.1", "ертең бе екен", "pd:lead")));
            assertThat(call.err()).contains("assignment-term-unreadable").doesNotContain("..");
        }
    }

    /** Review 2, 29: 15 November 2025 is a Saturday. */
    @Test
    void of_a_day_off_the_working_day_is_told_too() throws IOException {
        assertThat(Call.of("assignments", file(given("1.3", "", "pd:lead"))).err())
                .contains("by the rule it is 15.11.2025 (a day off, so 17.11.2025)");
    }

    @Test
    void an_id_that_comes_twice_is_an_error_and_loses_nothing() throws IOException {
        Call call = Call.of(
                "assignments",
                file(given("1.1", "бір ай ішінде", "pd:lead"), given("1.1", "жыл соңына дейін", "pd:lead")),
                "--jsonl");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.json()).hasSize(2);
        assertThat(call.json().get(1).get("why").asString()).contains("second time");
    }

    @Test
    void what_comes_back_after_a_sitting_in_december_is_dated_in_the_next_year() throws IOException {
        String december = minutes(
                        given("1.1", "ежемесячно до 5 числа", "pd:lead"), given("1.2", "тоқсан сайын", "pd:lead"))
                .replace("2025-10-15", "2025-12-17");
        Path file = Files.writeString(folder.resolve("december.json"), december);
        Call call = Call.of("assignments", file.toString(), "--jsonl");
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.json().stream()
                        .filter(line -> line.get("assignment").asString().equals("1.1")))
                .hasSize(12)
                .first()
                .satisfies(line -> assertThat(line.get("due").asString()).isEqualTo("2026-01-05"));
        assertThat(call.json().stream()
                        .filter(line -> line.get("assignment").asString().equals("1.2"))
                        .map(line -> line.get("due").asString()))
                .contains("2026-03-31", "2026-12-31");
        assertThat(call.err()).contains("up to 2026-12-31");
    }

    @Test
    void a_term_from_the_day_of_the_sitting_is_dated() throws IOException {
        Call call =
                Call.of("assignments", file(given("1.1", "в течение месяца со дня заседания", "pd:lead")), "--jsonl");
        assertThat(call.json().get(0).get("due").asString()).isEqualTo("2025-11-15");
        assertThat(call.json().get(0).get("kind").asString()).isEqualTo("short-term");
    }

    @Test
    void people_get_a_sentence_for_each() throws IOException {
        Call call = Call.in(Language.RU, "assignments", file(given("1.1", "в течение месяца", "pd:lead")));
        assertThat(call.out()).isEqualTo("2025-11-17 1.1 Рейтинг (краткосрочный)\n");
    }

    @Test
    void what_is_no_minutes_or_no_policy_is_refused() throws IOException {
        Path plan = Files.writeString(folder.resolve("x.json"), "{\"format\":\"jospar.plan/1\"}");
        assertThat(Call.of("assignments", plan.toString()).code()).isEqualTo(3);
        String minutes = file(given("1.1", "бір ай ішінде", "pd:lead"));
        assertThat(Call.of("assignments", minutes, "--policy", plan.toString()).code())
                .isEqualTo(3);
        assertThat(Call.of("assignments", minutes, "--policy", "no-such").code())
                .isEqualTo(3);
    }
}
