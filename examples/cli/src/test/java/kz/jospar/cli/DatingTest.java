package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a plan does not say itself: the calendar's edition, the days of events, schedules from outside, the adoption. */
class DatingTest {
    @TempDir
    Path folder;

    private String plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan = write("plan.txt", """
                2026 жылға арналған іс-шаралар жоспары

                №	Іс-шара	Аяқтау нысаны	Орындаушылар	Мерзімі
                1	Есеп беру	есеп	ББ	2026 жылғы 30 тамыз
                2	Отырыстар өткізу	хаттама	ПД	кестеге сәйкес
                3	Шешімді орындау	хат	ПД	отырыстан кейін 3 жұмыс күні ішінде
                4	Рейд	ақпарат	ІІД	тоқсан сайын
                """);
    }

    @Test
    void theCalendarIsTheNewestOrTheOneKnownOnADay() {
        // Sunday. In January 2026 it was a holiday that frees Monday the 31st; since Law 306-VIII it is none.
        assertThat(day("1/2026-08", "adjusted")).isEqualTo("2026-08-31");
        assertThat(day("1/2026-08", "adjusted", "--known-on", "2026-01-15")).isEqualTo("2026-09-01");
        assertThat(day("1/2026-08", "reason", "--known-on", "2026-01-15", "--lang", "en"))
                .contains("31.08.2026 is off for the holiday of 30.08.2026", "Calendar: Kazakhstan, 07.06.2024");
    }

    @Test
    void aSixDayWeekWorksOnSaturdays() throws IOException {
        String saturday = write(
                "saturday.txt", Files.readString(Path.of(plan)).replace("2026 жылғы 30 тамыз", "2026 жылғы 6 маусым"));
        assertThat(line(obligations(saturday), "1/2026-06").path("adjusted").asString())
                .isEqualTo("2026-06-08");
        assertThat(line(obligations(saturday, "--week", "6"), "1/2026-06")
                        .path("adjusted")
                        .asString())
                .isEqualTo("2026-06-06");
        assertThat(Call.of("obligations", plan, "--week", "7").code()).isEqualTo(2);
    }

    @Test
    void eachEventHasAnObligation() {
        assertThat(obligations(plan))
                .filteredOn(line -> line.path("measure").asString().equals("3"))
                .singleElement()
                .satisfies(line -> assertThat(line.path("open").isNull()).isFalse());
        // Monday + 3 working days; Thursday 5 March + 3: Sunday the 8th frees Monday the 9th.
        assertThat(obligations(plan, "--event", "3=2026-02-02", "--event", "3=2026-03-05"))
                .filteredOn(line -> line.path("measure").asString().equals("3"))
                .extracting(line -> line.path("due").asString())
                .containsExactly("2026-02-05", "2026-03-11");
    }

    @Test
    void aScheduleIsACalendarFileOrATable() throws IOException {
        String calendar = write(
                "sittings.ics",
                String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//office//EN",
                        "BEGIN:VEVENT",
                        "UID:1@office",
                        "DTSTAMP:20260101T000000Z",
                        "DTSTART;VALUE=DATE:20260217",
                        "SUMMARY:Отырыс",
                        "RRULE:FREQ=MONTHLY;INTERVAL=6;COUNT=2",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
        String table = write("sittings.txt", "Күні\tАтауы\n17.02.2026\tОтырыс\n17.08.2026\tОтырыс\n");
        for (String file : List.of(calendar, table)) {
            assertThat(obligations(plan, "--schedule", "2=" + file))
                    .as(file)
                    .filteredOn(line -> line.path("measure").asString().equals("2"))
                    .extracting(line ->
                            line.path("id").asString() + " " + line.path("due").asString())
                    .containsExactly("p/2/2026-02 2026-02-17", "p/2/2026-08 2026-08-17");
        }
    }

    @Test
    void whatWasDueBeforeTheAdoptionIsToldOrShown() {
        Call call = Call.of("obligations", plan, "--id", "p", "--adopted", "2026-07-15", "--jsonl");
        assertThat(call.err()).contains("Due days before the plan was adopted are not owed: 2", "p/4/2026-Q1");
        assertThat(call.json())
                .filteredOn(line -> line.path("measure").asString().equals("4"))
                .extracting(line -> line.path("due").asString())
                .containsExactly("2026-09-30", "2026-12-31");
        Call shown = Call.of("obligations", plan, "--adopted", "2026-07-15", "--dropped", "--jsonl");
        assertThat(shown.err()).isEmpty();
        assertThat(shown.json())
                .filteredOn(line -> line.has("dropped"))
                .extracting(line -> line.path("due").asString())
                .containsExactly("2026-03-31", "2026-06-30");
    }

    @Test
    void whatRunsIntoAYearWithoutACalendarHasALineThatNamesTheYear() throws IOException {
        String late = write(
                "late.txt",
                Files.readString(Path.of(plan))
                        .replace("2026 жылға", "2027 жылға")
                        .replace("тоқсан сайын", "тоқсан сайын тоқсан аяқталғаннан кейін 5 жұмыс күні ішінде"));
        assertThat(obligations(late, "--lang", "ru"))
                .filteredOn(line -> line.path("measure").asString().equals("4"))
                .hasSize(4)
                .filteredOn(line -> line.path("due").isNull())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("id").asString()).isEqualTo("p/4/2027-Q4");
                    assertThat(line.path("open").asString()).contains("2028 год");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "--event, 3, should be MEASURE=VALUE",
        "--event, 9=2026-02-02, no measure",
        "--event, 1=2026-02-02, does not wait",
        "--event, 3=02.02.2026, cannot be read",
        "--event, 3=9999-02-02, cannot be read",
        "--event, 3=2026-02-02T25:00, cannot be read",
        "--schedule, 3=x.ics, does not wait"
    })
    void whatDoesNotFitIsRefusedInWords(String option, String value, String words) {
        Call call = Call.of("obligations", plan, option, value, "--jsonl");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains(words);
        assertThat(call.out()).isEmpty();
        for (Language language : List.of(Language.KK, Language.RU)) {
            assertThat(Call.in(language, "obligations", plan, option, value).err())
                    .doesNotContain(words);
        }
    }

    @Test
    void aScheduleThatIsNotThereOrNoScheduleIsRefused() throws IOException {
        assertThat(Call.of("obligations", plan, "--schedule", "2=" + folder.resolve("none.ics"))
                        .code())
                .isEqualTo(3);
        String torn = write("torn.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n");
        Call call = Call.of("obligations", plan, "--schedule", "2=" + torn);
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains("torn.ics").doesNotContain("Exception");
    }

    @Test
    void aFeedIsDatedByTheSameOptions() throws IOException {
        Path out = folder.resolve("feeds");
        Call call = Call.of(
                "feed",
                plan,
                "--out",
                out.toString(),
                "--by",
                "plan",
                "--known-on",
                "2026-01-15",
                "--event",
                "3=2026-02-02");
        assertThat(call.code()).as(call.err()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            String text = Files.readString(files.filter(file -> file.toString().endsWith(".ics"))
                    .findFirst()
                    .orElseThrow());
            assertThat(text).contains("DTSTART;VALUE=DATE:20260901", "DTSTART;VALUE=DATE:20260205");
        }
    }

    private String day(String id, String property, String... options) {
        return line(obligations(plan, options), id).path(property).asString();
    }

    private static JsonNode line(List<JsonNode> lines, String id) {
        return lines.stream()
                .filter(line -> line.path("id").asString().endsWith("/" + id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + lines));
    }

    private static List<JsonNode> obligations(String file, String... options) {
        String[] words = Stream.concat(Stream.of("obligations", file, "--id", "p", "--jsonl"), Arrays.stream(options))
                .toArray(String[]::new);
        Call call = Call.of(words);
        assertThat(call.code()).as(call.err()).isZero();
        return call.json();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
