package kz.jospar.cli;

import static kz.jospar.cli.FeedFolder.value;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of {@code feed} that change how deadlines are shown. */
class FeedStylesTest {
    private static final String PLAN = "karaganda-drug-plan-2025-2026";

    @TempDir
    Path folder;

    private Call feed(String... more) {
        List<String> words =
                new ArrayList<>(List.of("feed", Sample.plan(), "--out", folder.toString(), "--by", "plan"));
        words.addAll(List.of(more));
        Call call = Call.of(words.toArray(String[]::new));
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        return call;
    }

    private String text() {
        return new FeedFolder(folder).files().get(PLAN + ".ics");
    }

    private String block(String measureAndPeriod) {
        return new FeedFolder(folder).blocks(PLAN + ".ics").get(PLAN + "_" + measureAndPeriod + "@jospar");
    }

    private ICalendar parsed() {
        return Biweekly.parse(text()).first();
    }

    @Test
    void standingsByDatesStandAsCategoriesAndWhatIsOverdueIsCountedOnce() {
        Call call = feed("--as-of", "2025-09-01");
        assertThat(call.out()).isEqualTo(PLAN + ".ics\t232\n");
        Map<String, Long> standings =
                Call.of("obligations", Sample.plan(), "--as-of", "2025-09-01", "--jsonl").json().stream()
                        .filter(line -> !line.path("due").isNull())
                        .collect(Collectors.groupingBy(
                                line -> line.path("standing").asString(), Collectors.counting()));
        assertThat(standings.keySet()).contains("overdue", "upcoming");
        String overdue = new FeedFolder(folder).blocks(PLAN + ".ics").get("overdue__" + PLAN + "_" + PLAN + "@jospar");
        assertThat(value(overdue, "SUMMARY")).contains(standings.get("overdue").toString());
        long marked = parsed().getEvents().stream()
                .filter(event -> event.getCategories().stream()
                        .anyMatch(categories -> categories.getValues().contains("overdue")))
                .count();
        assertThat(marked).isEqualTo(standings.get("overdue") + 1);
    }

    @Test
    void eventsGiveTheStandingsAndTheDaysInForce() {
        feed("--as-of", "2025-03-31", "--events", Sample.events());
        assertThat(block("1.8_2025-Q1")).contains("DTSTART;VALUE=DATE:20250415").contains("CATEGORIES:postponed\r\n");
        assertThat(value(block("1.4_2025-02"), "CATEGORIES")).isEqualTo("done late");
        assertThat(value(block("1.5_2025-02"), "CATEGORIES")).isEqualTo("overdue");
        feed();
        assertThat(block("1.8_2025-Q1")).contains("DTSTART;VALUE=DATE:20250331");
    }

    @Test
    void anEventThatCannotBeIsNamedAndTheExitCodeIsThatOfObligations() throws IOException {
        Path events = Files.writeString(folder.resolve("e.jsonl"), "no json\n");
        String[] asked = {"--as-of", "2025-03-31", "--events", events.toString()};
        Call obligations = Call.of("obligations", Sample.plan(), asked[0], asked[1], asked[2], asked[3]);
        Call feed = Call.of("feed", Sample.plan(), "--out", folder.toString(), asked[0], asked[1], asked[2], asked[3]);
        assertThat(feed.code()).isEqualTo(3).isEqualTo(obligations.code());
        assertThat(feed.err()).isEqualTo(obligations.err());
        assertThat(feed.lines()).hasSize(34);
    }

    @Test
    void toDosTakeThePlaceOfEvents() {
        assertThat(feed("--todo").out()).isEqualTo(PLAN + ".ics\t232\n");
        assertThat(parsed().getEvents()).isEmpty();
        assertThat(parsed().getTodos()).hasSize(232);
        assertThat(block("1.5_2025-02")).contains("DUE;VALUE=DATE:20250228");
    }

    @Test
    void aSeriesIsOneEntryForEachDatedMeasure() {
        Set<String> measures = new TreeSet<>();
        Call.of("obligations", Sample.plan(), "--jsonl").json().stream()
                .filter(line -> !line.path("due").isNull())
                .forEach(line -> measures.add(line.path("measure").asString()));
        assertThat(feed("--series").out()).isEqualTo(PLAN + ".ics\t" + measures.size() + "\n");
        assertThat(parsed().getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactlyInAnyOrderElementsOf(
                        measures.stream().map(id -> PLAN + "_" + id + "@jospar").toList());
    }

    @Test
    void alarmsRingThreeAndOneWorkingDaysBeforeAtNine() {
        feed("--alarms");
        // Monday 31 March 2025: Friday the 28th is one working day before, the 26th three.
        assertThat(triggers(block("2.6_2025-Q1"))).containsExactly("-P4DT15H", "-P2DT15H");
        assertThat(parsed().getEvents())
                .allSatisfy(event -> assertThat(event.getAlarms()).hasSize(2));
        // 21 to 25 March are off for Nauryz and the weekend in it: five working days before is the 19th.
        feed("--alarms", "--lead", "0,5");
        assertThat(triggers(block("2.6_2025-Q1"))).containsExactlyInAnyOrder("PT9H", "-P11DT15H");
        feed();
        assertThat(text()).doesNotContain("VALARM");
    }

    private static List<String> triggers(String block) {
        return block.lines()
                .filter(line -> line.startsWith("TRIGGER"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .toList();
    }

    @Test
    void aDeadlineIsShownOverItsWindowWhereThatIsAskedFor() {
        feed("--show", "window");
        assertThat(block("1.5_2025-02"))
                .contains("DTSTART;VALUE=DATE:20250201\r\n")
                .contains("DTEND;VALUE=DATE:20250301\r\n");
        feed("--show", "day");
        assertThat(block("1.5_2025-02")).contains("DTSTART;VALUE=DATE:20250228\r\n");
    }

    @Test
    void linksAreMadeOfTheTemplateWithEncodedIds() {
        feed("--link", "https://example.org/p/{plan}?m={measure}&o={id}#x");
        assertThat(value(block("1.5_2025-02"), "URL"))
                .isEqualTo("https://example.org/p/" + PLAN + "?m=1.5&o=" + PLAN + "%2F1.5%2F2025-02#x");
        assertThat(parsed().getEvents())
                .hasSize(232)
                .allSatisfy(event ->
                        assertThat(URI.create(event.getUrl().getValue())).hasHost("example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id}",
                "example.org/{id}",
                "https://example.org/{number}",
                "https://example.org/{id",
                "https://example.org/a b",
                "https://{id}/",
                "https:///{id}",
                "mailto:a@example.org?subject={id}",
                "javascript:alert(1)",
                "file:///etc/{id}",
                "https://example.org/\r\nX-EVIL:1",
                ""
            })
    void aBadTemplateIsRefused(String template) {
        for (Language language : Language.values()) {
            Call call = Call.in(language, "feed", Sample.plan(), "--out", folder.toString(), "--link", template);
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.err()).contains("{measure}");
            assertThat(new FeedFolder(folder).files()).isEmpty();
        }
    }

    @Test
    void idsOfAnyAlphabetAreEncoded() {
        assertThat(new LinkTemplate("https://example.org/{measure}/{plan}", "қала жоспары").template())
                .isNotEmpty();
        Obligation any = obligation("1.7ә~2");
        assertThat(new LinkTemplate("https://example.org/{measure}/{plan}/{id}", "a b/{id}").of(any))
                .hasToString("https://example.org/1.7%D3%99~2/a%20b%2F%7Bid%7D/p%2F1.7%D3%99~2%2F2025");
    }

    private static Obligation obligation(String measure) {
        LocalDate day = LocalDate.of(2025, 4, 7);
        return new Obligation(
                "p/" + measure + "/2025",
                new Measure(
                        measure,
                        new MeasureNumber(measure),
                        LocalizedText.EMPTY,
                        null,
                        List.of(),
                        "",
                        null,
                        null,
                        null,
                        null),
                new Occurrence("2025", day, day, day, null));
    }

    @Test
    void onlyTheDaysAskedForAreShown() {
        Call call = feed("--only", "2025-02-01..2025-02-28");
        long expected = Call.of("obligations", Sample.plan(), "--jsonl").json().stream()
                .filter(line -> line.path("adjusted").asString("").startsWith("2025-02"))
                .count();
        assertThat(expected).isPositive();
        assertThat(call.out()).isEqualTo(PLAN + ".ics\t" + expected + "\n");
        assertThat(parsed().getEvents()).extracting(VEvent::getUid).hasSize(Math.toIntExact(expected));
    }

    @Test
    void optionsGoTogether() {
        String[] all = {
            "--todo",
            "--alarms",
            "--lead",
            "2",
            "--show",
            "window",
            "--link",
            "https://example.org/{id}",
            "--as-of",
            "2025-03-31",
            "--events",
            Sample.events(),
            "--only",
            "2025-01-01..2025-12-31",
            "--state",
            folder.resolve("state.json").toString()
        };
        feed(all);
        String first = text();
        feed(all);
        assertThat(text()).isEqualTo(first);
        assertThat(parsed().getTodos()).isNotEmpty();
        assertThat(first).contains("VALARM").contains("URL:").contains("STATUS:COMPLETED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--series --todo | --todo",
                "--series --show window | --show window",
                "--lead 3 | --alarms",
                "--alarms --lead 251 | 251",
                "--alarms --lead -1 | -1",
                "--alarms --lead x | --lead",
                "--only 2025-01-01 | FROM..TO",
                "--only 2025-12-31..2025-01-01 | FROM..TO",
                "--only 2025-01-01..2025-13-01 | FROM..TO",
                "--show week | --show"
            },
            quoteCharacter = '\'')
    void whatDoesNotGoIsWrongUsageInTheReadersLanguage(String words, String said) {
        List<String> errors = new ArrayList<>();
        for (Language language : Language.values()) {
            List<String> all = new ArrayList<>(List.of("feed", "missing.json", "--out", folder.toString()));
            all.addAll(List.of(words.split(" ")));
            Call call = Call.in(language, all.toArray(String[]::new));
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.err()).contains(said).doesNotContain("Exception");
            errors.add(call.err());
        }
        assertThat(errors).doesNotHaveDuplicates();
        assertThat(new FeedFolder(folder).files()).isEmpty();
    }
}
