package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code jospar duties} on the Kostanay regulation; days by the calendar on the wall of 2026. */
class DutiesTest {
    private static final Path DATA = Sample.root().resolve("examples/data");
    private static final String REGULATION =
            DATA.resolve("kostanay-regulation.json").toString();
    private static final String PLAN =
            DATA.resolve("kostanay-work-plan-2026-h1.json").toString();

    @TempDir
    Path folder;

    private static Call year2026(String... more) {
        return Call.of(Stream.concat(
                        Stream.of("duties", REGULATION, "--from", "2026-01-01", "--to", "2026-12-31"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static JsonNode line(Call call, String id) {
        return call.json().stream()
                .filter(line -> line.has("id") && line.get("id").asString().equals("kostanay-2025/" + id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + call.out()));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "in", ".json"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "regular-sitting/2026-Q1, 2026-01-01, 2026-03-31, TUESDAY, 12, body",
        "regular-sitting/2026-Q2, 2026-04-01, 2026-06-30, TUESDAY, 12, body",
        "regular-sitting/2026-Q3, 2026-07-01, 2026-09-30, WEDNESDAY, 12, body",
        "regular-sitting/2026-Q4, 2026-10-01, 2026-12-31, THURSDAY, 12, body",
        "report-yearly/2026, 2026-01-01, 2026-12-31, THURSDAY, 9(5), body",
        "evaluation/2026, 2026-01-01, 2026-12-31, THURSDAY, 29, "
    })
    void what_the_regulation_dates_falls_on_these_days(
            String id, LocalDate from, LocalDate due, DayOfWeek weekday, String paragraph, String executor) {
        JsonNode line = line(year2026(), id);
        assertThat(line.get("from").asString()).isEqualTo(from.toString());
        assertThat(line.get("due").asString()).isEqualTo(due.toString());
        assertThat(line.get("adjusted").asString()).isEqualTo(due.toString());
        assertThat(due.getDayOfWeek()).isEqualTo(weekday);
        assertThat(line.get("paragraph").asString()).isEqualTo(paragraph);
        assertThat(line.get("executors").isEmpty()).isEqualTo(executor == null);
        assertThat(line.has("open")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "plan-approval/2026-H1, 2026-01-01, 16, day",
        "plan-approval/2026-H2, 2026-07-01, 16, day",
        "plan-draft/2026-H2, 2026-07-01, 16, day",
        "monitoring, , 9(5), rhythm",
        "report-activity, , 26(7), rhythm"
    })
    void what_it_leaves_unsaid_has_no_due_day_and_says_why(String id, String from, String paragraph, String matter) {
        JsonNode line = line(year2026("--as-of", "2026-02-01"), id);
        assertThat(line.get("due").isNull()).isTrue();
        assertThat(line.get("adjusted").isNull()).isTrue();
        assertThat(line.get("standing").isNull()).isTrue();
        assertThat(line.get("from").isNull()).isEqualTo(from == null);
        if (from != null) {
            assertThat(line.get("from").asString()).isEqualTo(from);
        }
        assertThat(line.get("unsaid").get(0).asString()).isEqualTo(matter);
        assertThat(line.get("open").asString()).contains("(paragraph " + paragraph + " of the regulation)");
    }

    @Test
    void a_declared_day_dates_the_plan_of_the_next_half_year() throws IOException {
        Path choices = file("""
                {"format": "jospar.duty-choices/1", "reason": {"act": "Order 7"},
                 "rhythms": {"plan-approval": {"kind": "recurrence", "every": "half-year",
                   "due": {"amount": 10, "unit": "day", "edge": "of-end"}}},
                 "units": {"papers-dispatch": "working-day"}}
                """);
        JsonNode line = line(year2026("--choices", choices.toString()), "plan-approval/2026-H1");
        // The 10th last day of June is the 21st, a Sunday; Monday is worked.
        assertThat(line.get("due").asString()).isEqualTo("2026-06-21");
        assertThat(line.get("adjusted").asString()).isEqualTo("2026-06-22");
        assertThat(line.get("declared").asBoolean()).isTrue();
        Path settled = file("""
                {"format": "jospar.duty-choices/1", "reason": {"act": "Order 7"}, "actors": {"materials": "head"}}
                """);
        Call refused = year2026("--choices", settled.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("materials");
    }

    @Test
    void around_each_sitting_the_steps_have_their_days() throws IOException {
        // 20 March 2026 is a Friday, 21 to 25 March are off: five days before Monday 30 March is Wednesday 25 March.
        Path sittings = file("""
                {"id": "1", "day": "2026-03-17", "held": true}
                {"id": "2", "day": "2026-03-30", "extraordinary": true, "urgent": true}
                {"id": "3", "day": "2026-04-27"}
                """);
        Call call = year2026("--sittings", sittings.toString());
        JsonNode first = line(call, "materials~1/2026-03");
        // Tuesday 17 March minus five calendar days is Thursday 12 March.
        assertThat(first.get("due").asString()).isEqualTo("2026-03-12");
        assertThat(first.get("adjusted").asString()).isEqualTo("2026-03-12");
        assertThat(first.get("executors").get(0).get("id").asString()).isEqualTo("state-bodies");
        assertThat(line(call, "materials~2/2026-03").get("due").asString()).isEqualTo("2026-03-30");
        // Monday 27 April minus five is Wednesday 22 April.
        assertThat(line(call, "materials~3/2026-04").get("due").asString()).isEqualTo("2026-04-22");
        JsonNode papers = line(call, "papers-dispatch~1");
        assertThat(papers.get("due").isNull()).isTrue();
        assertThat(papers.get("unsaid").get(0).asString()).isEqualTo("unit");
    }

    @Test
    void the_rhythm_of_sittings_says_what_is_kept_and_the_earliest_breach() throws IOException {
        Path sittings = file("""
                {"id": "1", "day": "2026-03-17", "held": true}
                {"id": "2", "day": "2026-05-12", "held": true, "extraordinary": true}
                {"id": "3", "day": "2026-09-15"}
                """);
        Call call = year2026("--sittings", sittings.toString(), "--as-of", "2026-07-15");
        assertThat(call.code()).as("a breach is a finding").isEqualTo(1);
        List<JsonNode> states =
                call.json().stream().filter(line -> line.has("state")).toList();
        assertThat(states.stream().map(line -> line.get("state").asString()))
                .containsExactly("kept", "breached", "planned", "open");
        assertThat(states.get(1).get("breachedSince").asString()).isEqualTo("2026-07-01");
        assertThat(states.get(3).get("possibleUntil").asString()).isEqualTo("2026-12-31");
        JsonNode end = call.json().get(call.json().size() - 1);
        assertThat(end.get("earliestBreach").asString()).isEqualTo("2026-07-01");
        assertThat(end.get("paragraph").asString()).isEqualTo("12");
        Path counts = file("""
                {"format": "jospar.duty-choices/1", "reason": {"act": "Order 7"}, "extraordinaryCounts": true}
                """);
        Call declared =
                year2026("--sittings", sittings.toString(), "--as-of", "2026-07-15", "--choices", counts.toString());
        assertThat(declared.code()).isZero();
        assertThat(declared.out()).doesNotContain("breached\"");
    }

    @Test
    void a_work_plan_gives_its_sittings_and_who_prepares_what_by_when() {
        Call call = year2026("--plan", PLAN, "--as-of", "2026-01-10");
        assertThat(call.code()).as(call.err()).isZero();
        JsonNode clubs = line(call, "question~school-clubs/2026-03");
        assertThat(clubs.get("due").asString()).isEqualTo("2026-03-12");
        assertThat(clubs.get("executors").get(0).get("id").asString()).isEqualTo("education");
        // Moved to Tuesday 16 June: due on Thursday 11 June.
        assertThat(line(call, "question~street-lights/2026-06").get("due").asString())
                .isEqualTo("2026-06-11");
        assertThat(line(call, "question~pharmacies/2026-06").get("due").asString())
                .isEqualTo("2026-06-11");
        assertThat(line(call, "question~rehabilitation").get("open").asString()).isNotBlank();
        assertThat(call.json().stream()
                        .filter(line -> line.has("state"))
                        .map(line -> line.get("state").asString()))
                .containsExactly("planned", "planned", "open", "open");
    }

    @Test
    void feeds_are_written_for_each_executor_beside_the_lines() throws IOException {
        Path out = folder.resolve("feeds");
        Call call = Call.in(
                Language.RU,
                "duties",
                REGULATION,
                "--from",
                "2026-01-01",
                "--to",
                "2026-12-31",
                "--plan",
                PLAN,
                "--out",
                out.toString());
        assertThat(call.code()).as(call.err()).isZero();
        call.json();
        assertThat(call.err()).contains("body.ics\t5").contains("state-bodies.ics\t2");
        String body = Files.readString(out.resolve("body.ics")).replace("\r\n ", "");
        assertThat(body)
                .contains("UID:kostanay-2025_regular-sitting_2026-Q1@jospar")
                .contains("SUMMARY:Провести очередное заседание")
                .contains("Документ: Межведомственный антинаркотический штаб Костанайского района")
                .doesNotContain("Мероприятие")
                .contains("DTSTAMP:20251111T000000Z");
        assertThat(Files.readString(out.resolve("education.ics")))
                .contains("UID:kostanay-2025_question~school-clubs_2026-03@jospar");
    }

    @Test
    void input_that_cannot_be_read_is_told_in_the_readers_language() throws IOException {
        String twice = file("{\"id\": \"1\", \"day\": \"2026-03-17\"}\n{\"id\": \"1\", \"day\": \"2026-04-17\"}\n")
                .toString();
        String wrong = file("{\"id\": \"1\", \"day\": \"tomorrow\"}\n").toString();
        String other = file(Files.readString(Path.of(PLAN)).replace("\"kostanay-2025\"", "\"other\""))
                .toString();
        for (Language language : Language.values()) {
            for (List<String> bad : List.of(
                    List.of("--sittings", twice, "1"),
                    List.of("--sittings", wrong, "day"),
                    List.of("--sittings", folder.resolve("none").toString(), "none"),
                    List.of("--plan", other, "other"))) {
                Call call = Call.in(
                        language,
                        "duties",
                        REGULATION,
                        "--from",
                        "2026-01-01",
                        "--to",
                        "2026-12-31",
                        bad.get(0),
                        bad.get(1));
                assertThat(call.code()).as("%s", bad).isEqualTo(3);
                assertThat(call.out()).isEmpty();
                assertThat(call.err()).contains(bad.get(2)).doesNotContain("\tat ");
            }
        }
        assertThat(Call.of("duties", REGULATION, "--from", "2026-02-01", "--to", "2026-01-01")
                        .code())
                .isEqualTo(2);
        assertThat(Call.of("duties", REGULATION, "--from", "2026-02-01", "--to", "2926-01-01")
                        .code())
                .isEqualTo(2);
        assertThat(Call.of("duties", REGULATION).code()).isEqualTo(2);
        assertThat(Call.of("duties", "-", "--from", "2026-01-01", "--to", "2026-12-31", "--plan", "-")
                        .code())
                .isEqualTo(2);
    }
}
