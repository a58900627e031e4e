package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.phrase.Alternative;
import kz.jospar.core.phrase.Clue;
import kz.jospar.core.phrase.Part;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.ReadingKind;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.jackson.Jackson3;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers to phrases whose meaning is given here, so that nothing depends on the reader. */
class PhraseAnswerTest {
    private static final JsonMapper MAPPER = Jackson3.mapper();
    private static final String Y2025 = "\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"";
    private static final Timing UNTIL = Recurring.every(Cycle.YEAR).due(new DueDay(25, -4, Limit.UNTIL));
    private static final Timing TERM = new Timing.AroundEvent(3, TermUnit.DAY, Direction.BEFORE, "отырыс");
    private static final Timing QUARTERLY = Recurring.every(Cycle.QUARTER);

    @ParameterizedTest
    @CsvSource({
        "until, inclusive, 2025-08-25 -> 2025-08-25", // Monday
        "until, exclusive, 2025-08-24 -> 2025-08-25" // Sunday
    })
    void untilADayIncludesItOrNot(String name, String value, String due) {
        JsonNode answer = answer(UNTIL, Y2025 + policy(name, value));
        assertThat(dues(answer)).containsExactly(due);
        assertThat(policies(answer)).containsExactly(name + "=" + value);
        assertThat(explanation(answer))
                .endsWith(Choice.of(name, value).orElseThrow().explain(Language.EN));
    }

    @Test
    void whatWasDueBeforeTheDocumentIsDroppedAndTold() {
        JsonNode answer = answer(QUARTERLY, Y2025 + ",\"documentDate\":\"2025-07-15\"");
        assertThat(dues(answer)).containsExactly("2025-09-30 -> 2025-09-30", "2025-12-31 -> 2025-12-31");
        assertThat(answer.path("dropped"))
                .extracting(one ->
                        one.path("from").asString() + " " + one.path("due").asString())
                .containsExactly("2025-01-01 2025-03-31", "2025-04-01 2025-06-30");
        assertThat(answer(QUARTERLY, Y2025).has("dropped")).isFalse();
    }

    @Test
    void aDayOfItsOwnYearIsGivenAlsoAfterItIsOverButSaysSo() {
        Timing day = new Timing.OnDay(LocalDate.of(2025, 3, 3));
        JsonNode late = answer(day, Y2025 + ",\"documentDate\":\"2025-03-04\"");
        assertThat(dues(late)).containsExactly("2025-03-03 -> 2025-03-03"); // Monday
        assertThat(late.path("occurrences").get(0).path("beforeAdoption").asBoolean())
                .isTrue();
        JsonNode onTheDay = answer(day, Y2025 + ",\"documentDate\":\"2025-03-03\"");
        assertThat(onTheDay.path("occurrences").get(0).has("beforeAdoption")).isFalse();
    }

    @Test
    void severalTimesAreSplitOrNot() {
        Timing twice = Recurring.every(Cycle.YEAR).times(new Count(2, false));
        assertThat(dues(answer(twice, Y2025))).hasSize(2);
        assertThat(policies(answer(twice, Y2025))).containsExactly("split=equal");
        JsonNode whole = answer(twice, Y2025 + policy("split", "none"));
        assertThat(dues(whole)).containsExactly("2025-12-31 -> 2025-12-31");
        assertThat(policies(whole)).containsExactly("split=none");
    }

    @Test
    void aReportIsDueOnThe20thAfterAQuarterWhereThatIsAskedForAndTheFormIsAReport() {
        String report = Y2025 + ",\"completionForm\":\"анықтамалық ақпарат\"";
        JsonNode plain = answer(QUARTERLY, report);
        assertThat(policies(plain)).containsExactly("report=period-end");
        assertThat(dues(plain)).startsWith("2025-03-31 -> 2025-03-31").hasSize(4);
        JsonNode r177 = answer(QUARTERLY, report + policy("report", "r177"));
        assertThat(policies(r177)).containsExactly("report=r177");
        assertThat(dues(r177)) // Sunday, Sunday, Monday, Tuesday
                .containsExactly(
                        "2025-04-20 -> 2025-04-21",
                        "2025-07-20 -> 2025-07-21",
                        "2025-10-20 -> 2025-10-20",
                        "2026-01-20 -> 2026-01-20");
        JsonNode memorandum =
                answer(QUARTERLY, Y2025 + ",\"completionForm\":\"меморандум\"" + policy("report", "r177"));
        assertThat(dues(memorandum)).isEqualTo(dues(plain));
        assertThat(policies(memorandum)).isEmpty();
        JsonNode unsaid = answer(QUARTERLY, Y2025 + policy("report", "r177"));
        assertThat(dues(unsaid)).isEqualTo(dues(r177));
        assertThat(dues(answer(QUARTERLY, Y2025))).isEqualTo(dues(plain));
    }

    @Test
    void aTermWaitsForItsEventAndMovesBackOrNotAtAll() {
        JsonNode open = answer(TERM, Y2025);
        assertThat(dues(open)).isEmpty();
        assertThat(open.path("open").asString()).contains("\"отырыс\"").contains("day of that event");
        assertThat(policies(open)).isEmpty();
        String event = Y2025 + ",\"eventDate\":\"2026-04-15\"";
        assertThat(dues(answer(TERM, event))).containsExactly("2026-04-12 -> 2026-04-10"); // Sunday
        assertThat(policies(answer(TERM, event))).containsExactly("backward=preceding");
        assertThat(dues(answer(TERM, event + policy("backward", "keep")))).containsExactly("2026-04-12 -> 2026-04-12");
        assertThat(answer(TERM, event).path("open").isNull()).isTrue();
        Timing working = new Timing.AroundEvent(10, TermUnit.WORKING_DAY, Direction.AFTER, "");
        assertThat(answer(working, Y2025).path("open").asString()).contains("not said from which day");
        assertThat(answer(working, Y2025 + ",\"eventDate\":\"2035-01-10\"")
                        .path("open")
                        .asString())
                .isEqualTo("The last day of the term runs into 2035, whose working days are not known, so it cannot be"
                        + " computed.");
    }

    @Test
    void anAcademicYearWithoutAnOrderIsLeftOutWhereThatIsAskedFor() {
        String years = "\"from\":\"2019-09-01\",\"to\":\"2021-05-25\"";
        Timing academic = new Timing.AcademicYear(null);
        assertThat(dues(answer(academic, years))).hasSize(2);
        assertThat(policies(answer(academic, years))).containsExactly("academicYear=assumed");
        JsonNode ordered = answer(academic, years + policy("academicYear", "ordered-only"));
        assertThat(dues(ordered)).isEmpty();
        assertThat(policies(ordered)).containsExactly("academicYear=ordered-only");
        assertThat(ordered.path("open").isNull()).isFalse();
    }

    @Test
    void theReadersChoicesAndTheCalculationsAreNamedOnceInOneOrder() {
        Reading.Understood reading = new Reading.Understood(
                UNTIL,
                ReadingKind.RECURRENCE,
                List.of(),
                List.of(Choice.RANGE_MONTHS_EACH, Choice.UNTIL_INCLUSIVE),
                List.of(),
                List.of(),
                List.of());
        JsonNode answer = answer(reading, Y2025 + policy("week", "6"), Language.EN);
        assertThat(policies(answer)).containsExactly("until=inclusive", "rangeMonths=each", "week=6");
    }

    @Test
    void aCompositeListsItsPartsAndSaysWhatThePartWithoutADateNeeds() {
        Timing quarter = new Timing.Within(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)); // a Monday
        Timing later = new Timing.Continuous(new Timing.OnDay(LocalDate.of(2025, 4, 1)));
        Reading.Understood reading = new Reading.Understood(
                new Timing.Several(List.of(quarter, later)),
                ReadingKind.COMPOSITE,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Part("Первый квартал 2025 года", quarter), new Part("далее - постоянно", later)),
                List.of());
        JsonNode answer = answer(reading, Y2025, Language.RU);
        assertThat(answer.propertyNames())
                .containsExactly("kind", "occurrences", "open", "parts", "policies", "repairs", "explanation");
        assertThat(answer.path("kind").asString()).isEqualTo("composite");
        assertThat(dues(answer)).containsExactly("2025-03-31 -> 2025-03-31");
        assertThat(answer.path("open").asString()).startsWith("Постоянная работа с 01.04.2025");
        JsonNode first = answer.path("parts").get(0);
        JsonNode second = answer.path("parts").get(1);
        assertThat(first.propertyNames()).containsExactly("phrase", "kind", "occurrences", "open");
        assertThat(first.path("phrase").asString()).isEqualTo("Первый квартал 2025 года");
        assertThat(first.path("kind").asString()).isEqualTo("period");
        assertThat(dues(first)).isEqualTo(dues(answer));
        assertThat(first.path("open").isNull()).isTrue();
        assertThat(second.path("kind").asString()).isEqualTo("continuous");
        assertThat(dues(second)).isEmpty();
        assertThat(second.path("open")).isEqualTo(answer.path("open"));
    }

    @Test
    void withoutAPeriodThePartsThatNameTheirDaysAreDatedAllTheSame() {
        Timing both = new Timing.Several(List.of(QUARTERLY, new Timing.OnDay(LocalDate.of(2025, 8, 25))));
        JsonNode answer = answer(both, "\"from\":null");
        assertThat(dues(answer)).containsExactly("2025-08-25 -> 2025-08-25");
        assertThat(answer.path("open").asString()).contains("\"from\"").contains("\"to\"");
    }

    @Test
    void whatThePhraseCanMeanAsWellIsDatedToo() {
        Timing days = new Timing.AroundEvent(10, TermUnit.DAY, Direction.AFTER, "");
        Timing workingDays = new Timing.AroundEvent(10, TermUnit.WORKING_DAY, Direction.AFTER, "");
        Reading.Understood reading = new Reading.Understood(
                days,
                ReadingKind.RELATIVE,
                List.of(),
                List.of(),
                List.of(new Alternative(workingDays, "working-days")),
                List.of(),
                List.of());
        // Wednesday 15 April 2026: Saturday the 25th to Monday, or ten working days to Wednesday.
        JsonNode answer = answer(reading, Y2025 + ",\"eventDate\":\"2026-04-15\"", Language.EN);
        assertThat(dues(answer)).containsExactly("2026-04-25 -> 2026-04-27");
        JsonNode other = answer.path("alternatives").get(0);
        assertThat(other.propertyNames()).containsExactly("kind", "occurrences", "reason", "text");
        assertThat(other.path("kind").asString()).isEqualTo("relative");
        assertThat(dues(other)).containsExactly("2026-04-29 -> 2026-04-29");
        assertThat(other.path("reason").asString()).isEqualTo("working-days");
    }

    @ParameterizedTest
    @CsvSource({"KK, іске қосу", "RU, іске қосу", "EN, іске қосу"})
    void whateverIsMissingIsSaidInTheReadersLanguageInWordsOfItsOwn(Language language, String event) {
        List<String> texts = List.of(
                        new Timing.Continuous(),
                        new Timing.Continuous(new Timing.OnDay(LocalDate.of(2025, 4, 1))),
                        new Timing.Continuous(new Timing.OnEvent(event)),
                        new Timing.OnEvent(event, Cycle.YEAR),
                        new Timing.BySchedule(event),
                        new Timing.BySchedule(event, DueDay.by(1, 0)),
                        new Timing.AroundEvent(3, TermUnit.DAY, Direction.AFTER, event),
                        new Timing.AroundEvent(3, TermUnit.DAY, Direction.AFTER, ""))
                .stream()
                .map(timing ->
                        answer(plain(timing), Y2025, language).path("open").asString())
                .toList();
        assertThat(texts).doesNotHaveDuplicates().noneMatch(text -> text.startsWith("open.") || text.contains("{"));
        assertThat(texts.stream().filter(text -> text.contains(event))).hasSize(5);
    }

    @Test
    void aSchedulesDayFallsIntoTheMonthOfTheEvent() {
        Timing first = new Timing.BySchedule("план", DueDay.by(1, 0));
        // Saturday.
        assertThat(dues(answer(first, "\"eventDate\":\"2025-11-17\""))).containsExactly("2025-11-01 -> 2025-11-03");
    }

    private static String policy(String name, String value) {
        return ",\"policy\":{\"" + name + "\":\"" + value + "\"}";
    }

    private static Reading.Understood plain(Timing timing) {
        return new Reading.Understood(
                timing,
                ReadingKind.of(timing),
                List.of(new Clue("сөз", "schedule", List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static JsonNode answer(Timing timing, String request) {
        return answer(plain(timing), request, Language.EN);
    }

    private static JsonNode answer(Reading.Understood reading, String request, Language language) {
        Terminal terminal = new Terminal(System.in, System.out, System.err, language, false);
        PhraseRequest asked = PhraseRequest.of(MAPPER.readTree("{\"phrase\":\"x\"," + request + "}"), terminal);
        assertThat(asked.unsupported()).isEmpty();
        Map<String, Object> answer = new LinkedHashMap<>();
        new PhraseAnswer(asked, Deadlines.with(WorkCalendar.kazakhstan()), terminal).put(answer, reading);
        return MAPPER.readTree(JsonLines.line(answer));
    }

    private static List<String> dues(JsonNode answer) {
        return answer.path("occurrences")
                .valueStream()
                .map(one -> one.path("due").asString() + " -> "
                        + one.path("adjusted").asString())
                .toList();
    }

    private static List<String> policies(JsonNode answer) {
        return answer.path("policies").valueStream().map(JsonNode::asString).toList();
    }

    private static String explanation(JsonNode answer) {
        return answer.path("explanation").asString();
    }
}
