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
        JsonNode first = line(call, "materials~1/once");
        // Tuesday 17 March minus five calendar days is Thursday 12 March.
        assertThat(first.get("due").asString()).isEqualTo("2026-03-12");
        assertThat(first.get("adjusted").asString()).isEqualTo("2026-03-12");
        assertThat(first.get("executors").get(0).get("id").asString()).isEqualTo("state-bodies");
        assertThat(line(call, "materials~2/once").get("due").asString()).isEqualTo("2026-03-30");
        // Monday 27 April minus five is Wednesday 22 April.
        assertThat(line(call, "materials~3/once").get("due").asString()).isEqualTo("2026-04-22");
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
        JsonNode clubs = line(call, "question~kostanay-work-plan-2026-h1~school-clubs/once");
        assertThat(clubs.get("due").asString()).isEqualTo("2026-03-12");
        assertThat(clubs.get("executors").get(0).get("id").asString()).isEqualTo("education");
        // Moved to Tuesday 16 June: due on Thursday 11 June.
        assertThat(line(call, "question~kostanay-work-plan-2026-h1~street-lights/once")
                        .get("due")
                        .asString())
                .isEqualTo("2026-06-11");
        assertThat(line(call, "question~kostanay-work-plan-2026-h1~pharmacies/once")
                        .get("due")
                        .asString())
                .isEqualTo("2026-06-11");
        assertThat(line(call, "question~kostanay-work-plan-2026-h1~rehabilitation")
                        .get("open")
                        .asString())
                .isNotBlank();
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
                .contains("Как считается срок: ")
                .doesNotContain("Срок в документе")
                .doesNotContain("Мероприятие")
                .contains("DTSTAMP:20251111T000000Z");
        assertThat(Files.readString(out.resolve("education.ics")).replace("\r\n ", ""))
                .contains("UID:kostanay-2025_question~kostanay-work-plan-2026-h1~school-clubs_once@jospar");
    }

    /** Review 2, 1: both are reminded of what others do, and what nobody does stands somewhere. */
    @Test
    void the_secretary_and_the_working_body_have_feeds_of_their_own_and_the_regulation_one_of_all() throws IOException {
        Path out = folder.resolve("feeds");
        Call call = year2026("--plan", PLAN, "--out", out.toString(), "--alarms");
        assertThat(call.code()).as(call.err()).isZero();
        String secretary = Files.readString(out.resolve("secretary.ics")).replace("\r\n ", "");
        assertThat(secretary)
                .contains("regular-sitting_2026-Q1@jospar")
                .contains("materials~2026-03-17_once@jospar")
                .contains("~school-clubs_once@jospar")
                .contains("BEGIN:VALARM")
                .doesNotContain("evaluation");
        String workingBody = Files.readString(out.resolve("working-body.ics")).replace("\r\n ", "");
        assertThat(workingBody)
                .contains("regular-sitting_2026-Q4@jospar")
                .contains("report-yearly_2026@jospar")
                .contains("evaluation_2026@jospar");
        String all = Files.readString(out.resolve("kostanay-2025.ics")).replace("\r\n ", "");
        assertThat(all).contains("evaluation_2026@jospar").contains("~school-clubs_once@jospar");
    }

    /** Review 2, 2: one run does not say two things of one quarter. */
    @Test
    void the_standing_of_the_regular_sitting_is_that_of_its_quarter_and_a_step_around_a_sitting_has_none()
            throws IOException {
        Path sittings = file("{\"id\": \"1\", \"day\": \"2026-03-17\", \"held\": true}\n");
        Call call = year2026("--sittings", sittings.toString(), "--as-of", "2026-07-01");
        assertThat(line(call, "regular-sitting/2026-Q1").get("standing").asString())
                .isEqualTo("done");
        assertThat(line(call, "regular-sitting/2026-Q2").get("standing").asString())
                .isEqualTo("overdue");
        assertThat(line(call, "regular-sitting/2026-Q3").get("standing").asString())
                .isEqualTo("upcoming");
        assertThat(line(call, "materials~1/once").get("standing").isNull()).isTrue();
    }

    /** Review 2, 8, 9 and 10: the days asked for choose what is shown and change nothing of it. */
    @Test
    void the_days_asked_for_bring_no_breach_and_no_due_day() throws IOException {
        Path january = file("{\"id\": \"1\", \"day\": \"2026-01-20\", \"held\": true}\n");
        Call cutBefore = Call.of(
                "duties",
                REGULATION,
                "--from",
                "2026-02-01",
                "--to",
                "2026-12-31",
                "--sittings",
                january.toString(),
                "--as-of",
                "2026-04-01");
        assertThat(cutBefore.code()).isZero();
        assertThat(line(cutBefore, "regular-sitting/2026-Q1").get("from").asString())
                .isEqualTo("2026-01-01");
        Call cutAfter =
                Call.of("duties", REGULATION, "--from", "2026-04-01", "--to", "2026-05-15", "--as-of", "2026-05-20");
        assertThat(cutAfter.code()).isZero();
        assertThat(line(cutAfter, "regular-sitting/2026-Q2").get("due").asString())
                .isEqualTo("2026-06-30");
        Call before =
                Call.of("duties", REGULATION, "--from", "2025-01-01", "--to", "2025-12-31", "--as-of", "2025-12-01");
        assertThat(before.code()).isZero();
        assertThat(before.out()).doesNotContain("2025-Q3");
        Call after =
                Call.of("duties", REGULATION, "--from", "2025-01-01", "--to", "2025-12-31", "--as-of", "2026-02-01");
        assertThat(after.code()).as("adopted within the fourth quarter").isZero();
        assertThat(after.out()).contains("\"state\":\"unsettled\"");
    }

    /** Review 2, 5 and 11: a moved sitting takes its entries along under their UIDs. */
    @Test
    void a_moved_sitting_raises_the_sequence_of_its_steps_and_a_dropped_one_is_cancelled() throws IOException {
        String out = Files.createDirectories(folder.resolve("feeds")).toString();
        String state = folder.resolve("state.json").toString();
        for (String day : List.of("2026-07-02", "2026-07-10")) {
            Path sittings = file("{\"id\": \"2\", \"day\": \"" + day + "\"}\n");
            Call call = year2026("--sittings", sittings.toString(), "--out", out, "--state", state);
            assertThat(call.code()).as(call.err()).isZero();
        }
        String moved = entry(out, "kostanay-2025_materials~2_once@jospar");
        assertThat(moved).contains("SEQUENCE:1").contains("20260703").doesNotContain("CANCELLED");
        assertThat(year2026("--out", out, "--state", state).code()).isZero();
        assertThat(entry(out, "kostanay-2025_materials~2_once@jospar")).contains("STATUS:CANCELLED");
    }

    private static String entry(String out, String uid) throws IOException {
        String feed = Files.readString(Path.of(out, "secretary.ics")).replace("\r\n ", "");
        return Stream.of(feed.split("BEGIN:VEVENT"))
                .filter(one -> one.contains("UID:" + uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError(uid + " is not in " + feed));
    }

    /** Review 2, 12: the day of the sitting was told; what lacks is the calendar. */
    @Test
    void a_term_in_working_days_of_a_year_without_a_calendar_says_that() throws IOException {
        Path sittings = file("{\"id\": \"1\", \"day\": \"2040-03-01\"}\n");
        Path choices = file("""
                {"format": "jospar.duty-choices/1", "reason": {"act": "Order 7"},
                 "units": {"papers-dispatch": "working-day"}}
                """);
        Call call = Call.of(
                "duties",
                REGULATION,
                "--from",
                "2040-01-01",
                "--to",
                "2040-12-31",
                "--sittings",
                sittings.toString(),
                "--choices",
                choices.toString());
        assertThat(line(call, "papers-dispatch~1").get("open").asString()).contains("2040");
    }

    /** Review 2, 13: a step stands in the days of its own, not in those of its sitting. */
    @Test
    void a_step_is_told_for_its_own_day() throws IOException {
        Path sittings = file("{\"id\": \"1\", \"day\": \"2026-04-03\"}\n");
        Call march = Call.of(
                "duties",
                REGULATION,
                "--from",
                "2026-03-01",
                "--to",
                "2026-03-31",
                "--sittings",
                sittings.toString(),
                "--plan",
                PLAN);
        assertThat(line(march, "materials~1/once").get("due").asString()).isEqualTo("2026-03-29");
        assertThat(march.out()).doesNotContain("~street-lights").doesNotContain("agenda-draft~1");
    }

    /** Review 2, 39: planned for the 16th and held on the 18th under the id that its planned day gave it. */
    @Test
    void a_sitting_told_under_the_id_of_its_planned_day_takes_its_place() throws IOException {
        Path sittings = file("{\"id\": \"2026-06-16\", \"day\": \"2026-06-18\"}\n");
        Call call = year2026(
                "--sittings",
                sittings.toString(),
                "--plan",
                PLAN,
                "--out",
                folder.resolve("feeds").toString());
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(line(call, "materials~2026-06-16/once").get("due").asString())
                .isEqualTo("2026-06-13");
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
