package kz.jospar.cli;

import static kz.jospar.cli.FeedFolder.value;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code feed --state}: one export after another. */
class FeedStateTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PLAN = "karaganda-drug-plan-2025-2026";

    @TempDir
    Path root;

    private FeedFolder feeds;
    private Path state;

    @BeforeEach
    void places() {
        feeds = new FeedFolder(root.resolve("feeds"));
        state = root.resolve("state.json");
    }

    private Call feed(String plan, String... more) {
        List<String> words =
                new ArrayList<>(List.of("feed", plan, "--out", feeds.folder().toString(), "--state", state.toString()));
        words.addAll(List.of(more));
        return Call.of(words.toArray(String[]::new));
    }

    private String edited(String name, Consumer<ObjectNode> change) throws IOException {
        ObjectNode plan = (ObjectNode) JSON.readTree(Files.readString(Path.of(Sample.plan())));
        change.accept(plan);
        return Files.writeString(root.resolve(name), JSON.writeValueAsString(plan))
                .toString();
    }

    private static Stream<JsonNode> measures(ObjectNode plan) {
        return plan.path("sections")
                .valueStream()
                .flatMap(section -> section.path("measures").valueStream());
    }

    private static ObjectNode measure(ObjectNode plan, String id) {
        return (ObjectNode) measures(plan)
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void drop(ObjectNode plan, String id) {
        plan.path("sections").forEach(section -> {
            var rest = section.path("measures")
                    .valueStream()
                    .filter(one -> !one.path("id").asString().equals(id))
                    .toList();
            ((ObjectNode) section).putArray("measures").addAll(rest);
        });
    }

    /** The sample with a day of its approval, from which its stamp is. */
    private String first() throws IOException {
        return edited("first.json", plan -> ((ObjectNode) plan.path("approval")).put("date", "2024-12-20"));
    }

    /** 2.14 is due later, 3.4 is called otherwise, 1.5 is dropped, the plan's stamp moves. */
    private String amendment() throws IOException {
        String edition = edited("edition.json", plan -> {
            ObjectNode later = measure(plan, "2.14");
            later.put("deadline", "тоқсан сайын келесі айдың 5-не");
            ((ObjectNode) later.path("timing")).putObject("due").put("day", 5).put("monthsAfter", 1);
            ((ObjectNode) measure(plan, "3.4").path("title")).put("en", "Buy, lease or build anti-drug systems");
            drop(plan, "1.5");
            ((ObjectNode) plan.path("approval")).put("date", "2024-12-25");
        });
        String amended = root.resolve("amended.json").toString();
        assertThat(Call.of("changes", first(), edition, "--out", amended, "--jsonl")
                        .code())
                .isZero();
        return amended;
    }

    /** From the obligations of both editions, not from feeds. */
    private Set<String> changed(String amended) {
        Map<String, String> before = days(root.resolve("first.json").toString());
        Map<String, String> after = days(amended);
        Set<String> changed = new TreeSet<>(Set.of(PLAN + "_3.4_2025-Q1@jospar"));
        before.forEach((uid, day) -> {
            if (after.containsKey(uid) && !after.get(uid).equals(day)) {
                changed.add(uid);
            }
        });
        return changed;
    }

    private static Map<String, String> days(String plan) {
        return Call.of("obligations", plan, "--jsonl").json().stream()
                .filter(line -> !line.path("due").isNull())
                .collect(Collectors.toMap(
                        line -> line.path("id").asString().replace('/', '_') + "@jospar",
                        line -> line.path("adjusted").asString()));
    }

    @Test
    void theFirstExportSaysWhatAnExportWithoutMemorySays() {
        Call remembering = feed(Sample.plan());
        assertThat(remembering.code()).isZero();
        Path other = root.resolve("other");
        Call forgetting = Call.of("feed", Sample.plan(), "--out", other.toString());
        assertThat(remembering.out()).isEqualTo(forgetting.out());
        assertThat(feeds.files()).hasSize(32).isEqualTo(new FeedFolder(other).files());
    }

    @Test
    void theSamePlanAgainGivesTheSameBytesOfFeedsAndState() throws IOException {
        Call first = feed(Sample.plan(), "--as-of", "2025-03-01");
        Map<String, String> before = feeds.files();
        byte[] kept = Files.readAllBytes(state);
        Call second = feed(Sample.plan(), "--as-of", "2025-03-01");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(feeds.files()).isEqualTo(before);
        assertThat(Files.readAllBytes(state)).isEqualTo(kept);
        // Nothing in it but the data: made afresh it is the same.
        Files.delete(state);
        feed(Sample.plan(), "--as-of", "2025-03-01");
        assertThat(Files.readAllBytes(state)).isEqualTo(kept);
        assertThat(new String(kept, StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\": \"jospar.feeds/1\",\n  \"plan\": \"" + PLAN + "\",\n  \"feeds\": [");
    }

    @ParameterizedTest
    @EnumSource(FeedCommand.Addressee.class)
    void anAmendmentRaisesTheNumbersOfWhatChangedCancelsWhatWentAndLeavesTheRestAsItWas(FeedCommand.Addressee by)
            throws IOException {
        feed(first(), "--by", by.name(), "--as-of", "2025-01-01");
        Map<String, String> before = feeds.files();
        String amended = amendment();
        Set<String> changed = changed(amended);
        assertThat(changed).hasSize(9);
        String dropped = PLAN + "_1.5_2025-02@jospar";

        assertThat(feed(amended, "--by", by.name(), "--as-of", "2025-01-20").code())
                .isZero();
        assertThat(feeds.files().keySet()).isEqualTo(before.keySet());
        Set<String> seen = new TreeSet<>();
        before.forEach((file, text) -> {
            Map<String, String> old = FeedFolder.blocksOf(text);
            Map<String, String> now = feeds.blocks(file);
            assertThat(now).hasSameSizeAs(old);
            old.forEach((uid, block) -> {
                if (uid.equals(dropped)) {
                    assertThat(now.get(uid))
                            .isEqualTo(String.join(
                                    "\r\n",
                                    "BEGIN:VEVENT",
                                    "UID:" + dropped,
                                    "DTSTAMP:20250120T000000Z",
                                    "LAST-MODIFIED:20250120T000000Z",
                                    "SEQUENCE:1",
                                    "DTSTART;VALUE=DATE:20250228",
                                    "DTEND;VALUE=DATE:20250301",
                                    "SUMMARY:cancelled: " + folded(value(block, "SUMMARY")),
                                    "TRANSP:TRANSPARENT",
                                    "STATUS:CANCELLED",
                                    "END:VEVENT",
                                    ""));
                    seen.add(uid);
                } else if (changed.contains(uid)) {
                    assertThat(value(now.get(uid), "SEQUENCE")).as(uid).isEqualTo("1");
                    assertThat(value(now.get(uid), "LAST-MODIFIED")).isGreaterThan(value(block, "LAST-MODIFIED"));
                    assertThat(value(now.get(uid), "STATUS")).isEmpty();
                    seen.add(uid);
                } else {
                    assertThat(now.get(uid)).isEqualTo(block);
                }
            });
        });
        assertThat(seen).hasSize(10).contains(dropped).containsAll(changed);
    }

    /** The tombstone's title is longer by eleven letters and may need a fold at another place. */
    private static String folded(String title) {
        String line = "SUMMARY:cancelled: " + title;
        assertThat(line.length()).isEqualTo(line.getBytes(StandardCharsets.UTF_8).length);
        return line.length() <= 75
                ? title
                : line.substring("SUMMARY:cancelled: ".length(), 75) + "\r\n " + line.substring(75);
    }

    @Test
    void aStrangerReadsTheSameStory() throws IOException {
        feed(first(), "--by", "plan", "--as-of", "2025-01-01");
        feed(amendment(), "--by", "plan", "--as-of", "2025-01-20");
        List<VEvent> events =
                Biweekly.parse(feeds.files().get(PLAN + ".ics")).first().getEvents();
        assertThat(events).hasSize(232);
        assertThat(events.stream()
                        .filter(event ->
                                event.getStatus() != null && event.getStatus().isCancelled()))
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue()).startsWith("cancelled: 1.5 "));
        assertThat(events.stream().filter(event -> event.getSequence().getValue() > 0))
                .hasSize(10);
    }

    @Test
    void theCountIsOfDeadlinesNeitherOfWhatIsCancelledNorOfTheCountOfWhatIsOverdue() throws IOException {
        feed(Sample.plan(), "--by", "plan", "--as-of", "2025-01-01");
        assertThat(feed(amendment(), "--by", "plan", "--as-of", "2025-03-15").out())
                .isEqualTo(PLAN + ".ics\t231\n");
        assertThat(feeds.blocks(PLAN + ".ics")).hasSize(233).containsKey("overdue__" + PLAN + "_" + PLAN + "@jospar");
    }

    @Test
    void whatIsNoMoreOverdueIsCountedNoMoreAndNotCancelled() throws IOException {
        feed(Sample.plan(), "--by", "plan", "--as-of", "2025-03-15");
        assertThat(feeds.files().get(PLAN + ".ics")).contains("overdue__");
        feed(Sample.plan(), "--by", "plan", "--as-of", "2025-01-15");
        assertThat(feeds.files().get(PLAN + ".ics")).doesNotContain("overdue__").doesNotContain("CANCELLED");
        feed(Sample.plan(), "--by", "plan", "--as-of", "2025-03-15");
        assertThat(value(feeds.blocks(PLAN + ".ics").get("overdue__" + PLAN + "_" + PLAN + "@jospar"), "SEQUENCE"))
                .isEqualTo("1");
    }

    @Test
    void aGraceEndsOnItsDayAndWhatReturnsLaterGoesOnFromItsNumber() throws IOException {
        String uid = PLAN + "_1.5_2025-02@jospar";
        String amended = amendment();
        feed(Sample.plan(), "--by", "plan", "--as-of", "2025-01-01");
        feed(amended, "--by", "plan", "--as-of", "2025-01-20");
        feed(amended, "--by", "plan", "--as-of", "2025-02-18");
        assertThat(feeds.blocks(PLAN + ".ics")).containsKey(uid);
        feed(amended, "--by", "plan", "--as-of", "2025-02-19");
        assertThat(feeds.blocks(PLAN + ".ics")).doesNotContainKey(uid);
        feed(Sample.plan(), "--by", "plan", "--as-of", "2025-02-20");
        String back = feeds.blocks(PLAN + ".ics").get(uid);
        assertThat(value(back, "SEQUENCE")).isEqualTo("2");
        assertThat(value(back, "STATUS")).isEmpty();
    }

    @Test
    void theGraceIsAsLongAsAskedFor() throws IOException {
        String amended = amendment();
        feed(Sample.plan(), "--by", "plan");
        feed(amended, "--by", "plan", "--as-of", "2025-01-20", "--grace", "5");
        assertThat(feeds.blocks(PLAN + ".ics")).hasSize(232);
        feed(amended, "--by", "plan", "--as-of", "2025-01-25", "--grace", "5");
        assertThat(feeds.blocks(PLAN + ".ics")).hasSize(231);
    }

    /** No clock is asked, so no grace ends until a day is given. */
    @Test
    void withoutADayTheGraceBeginsOnThePlansOwnDayAndDoesNotEnd() throws IOException {
        String amended = amendment();
        feed(Sample.plan(), "--by", "plan");
        feed(amended, "--by", "plan");
        Map<String, String> before = feeds.files();
        assertThat(before.get(PLAN + ".ics")).contains("STATUS:CANCELLED");
        feed(amended, "--by", "plan");
        assertThat(feeds.files()).isEqualTo(before);
        feed(amended, "--by", "plan", "--as-of", "2025-01-23");
        assertThat(feeds.files().get(PLAN + ".ics")).contains("STATUS:CANCELLED");
        feed(amended, "--by", "plan", "--as-of", "2025-01-24");
        assertThat(feeds.files().get(PLAN + ".ics")).doesNotContain("STATUS:CANCELLED");
    }

    @Test
    void anExecutorWhoIsNamedNoMoreLearnsItAndThenHisFileGoes() throws IOException {
        String without = edited("without.json", plan -> drop(plan, "1.14"));
        feed(Sample.plan(), "--as-of", "2025-01-01");
        assertThat(feeds.blocks("sebd.ics")).hasSize(1);

        Call cancelled = feed(without, "--as-of", "2025-01-20");
        assertThat(cancelled.lines()).hasSize(34).last().isEqualTo("sebd.ics\t0");
        assertThat(feeds.blocks("sebd.ics").values())
                .singleElement()
                .satisfies(block -> assertThat(block).contains("STATUS:CANCELLED"));
        assertThat(feeds.files().get("sebd.ics")).contains("X-WR-CALNAME:СЭБД");

        Call gone = feed(without, "--as-of", "2025-03-01");
        assertThat(gone.lines()).hasSize(34).last().isEqualTo("sebd.ics\t0");
        assertThat(feeds.files()).hasSize(31).doesNotContainKey("sebd.ics");
        assertThat(feed(without, "--as-of", "2025-03-01").out()).isEqualTo(gone.out());
    }

    @Test
    void aFileThatThisStateDidNotWriteStays() throws IOException {
        Files.createDirectories(feeds.folder());
        Files.writeString(feeds.folder().resolve("qajd.ics"), "somebody's");
        feed(Sample.plan());
        feed(Sample.plan());
        assertThat(feeds.files()).containsEntry("qajd.ics", "somebody's");
    }

    @Test
    void feedsForExecutorsAndForThePlanShareAStateWithoutMeeting() throws IOException {
        feed(Sample.plan());
        feed(Sample.plan(), "--by", "plan");
        Map<String, String> before = feeds.files();
        byte[] kept = Files.readAllBytes(state);
        assertThat(before).hasSize(33);
        feed(Sample.plan());
        feed(Sample.plan(), "--by", "plan");
        assertThat(feeds.files()).isEqualTo(before);
        assertThat(Files.readAllBytes(state)).isEqualTo(kept);
    }

    @Test
    void whatLeavesTheDaysAskedForIsNotCancelledAndAnEmptyFeedsFileGoes() {
        feed(Sample.plan(), "--only", "2025-01-01..2025-03-31");
        assertThat(feeds.files()).containsKey("sebd.ics");
        Call second = feed(Sample.plan(), "--only", "2025-04-01..2025-06-30");
        assertThat(String.join("", feeds.files().values()))
                .doesNotContain("CANCELLED")
                .doesNotContain("SEQUENCE:1");
        assertThat(second.lines()).contains("sebd.ics\t0");
        assertThat(feeds.files()).doesNotContainKey("sebd.ics");
        feed(Sample.plan(), "--only", "2025-01-01..2025-03-31");
        assertThat(value(feeds.blocks("sebd.ics").values().iterator().next(), "SEQUENCE"))
                .isEqualTo("0");
    }

    @Test
    void anotherLanguageIsAChangeOfContent() {
        feed(Sample.plan(), "--by", "plan", "--lang", "kk");
        feed(Sample.plan(), "--by", "plan", "--lang", "ru");
        assertThat(feeds.blocks(PLAN + ".ics").values())
                .hasSize(232)
                .allSatisfy(block -> assertThat(value(block, "SEQUENCE")).isEqualTo("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"format\":\"jospar.feeds/2\",\"plan\":\"" + PLAN + "\",\"feeds\":[]}",
                "{\"format\":\"jospar.plan/1\",\"id\":\"x\"}",
                "{\"format\":\"jospar.feeds/1\",\"plan\":\"" + PLAN + "\"}",
                "{\"format\":\"jospar.feeds/1\",\"plan\":\"" + PLAN + "\",\"feeds\":[null]}",
                "{\"format\":\"jospar.feeds/1\",\"feeds\":[]}",
                "{\"format\":\"jospar.feeds/1\",\"plan\":\"other\",\"feeds\":[]}",
                "{\"format\":\"jospar.feeds/1\",\"plan\":\"" + PLAN + "\",\"feeds\":[{\"by\":\"nobody\",\"id\":\"a\","
                        + "\"name\":\"a\",\"written\":true,"
                        + "\"ledger\":{\"format\":\"jospar.feed-ledger/1\",\"entries\":[]}}]}",
                "{\"format\":\"jospar.feeds/1\",\"plan\":\"" + PLAN + "\",\"feeds\":[{\"by\":\"plan\",\"id\":\"a\","
                        + "\"name\":\"a\",\"written\":true,\"ledger\":{\"format\":\"x\",\"entries\":[]}}]}"
            })
    void aBrokenOrForeignStateIsRefusedInTheReadersLanguageAndNothingIsWritten(String text) throws IOException {
        Files.writeString(state, text);
        for (Language language : Language.values()) {
            Call call = feed(Sample.plan(), "--lang", language.code());
            assertThat(call.code()).isEqualTo(3);
            assertThat(call.out()).isEmpty();
            assertThat(call.err().lines()).hasSize(1).allMatch(line -> line.contains("state.json"));
            assertThat(call.err()).doesNotContain("Exception").doesNotContain("kz.jospar");
            if (language != Language.EN) {
                assertThat(call.err()).containsPattern("[а-яәғқңөұүһі]{4}");
            }
        }
        assertThat(feeds.folder()).doesNotExist();
        assertThat(state).hasContent(text);
    }

    @Test
    void aStateThatCannotBeWrittenLeavesEverythingAsItWas() throws IOException {
        feed(Sample.plan(), "--by", "plan");
        Map<String, String> before = feeds.files();
        Path blocked = Files.writeString(root.resolve("blocked"), "a file");
        state = blocked.resolve("state.json");
        Call call = feed(amendment(), "--by", "plan");
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
        assertThat(feeds.files()).isEqualTo(before);

        state = Files.createDirectory(root.resolve("folder"));
        assertThat(feed(Sample.plan(), "--by", "plan").code()).isEqualTo(3);
        assertThat(state).isEmptyDirectory();
    }

    @Test
    void feedsThatCannotBeWrittenLeaveTheOldState() throws IOException {
        feed(Sample.plan(), "--by", "plan");
        byte[] kept = Files.readAllBytes(state);
        feeds = new FeedFolder(Files.writeString(root.resolve("blocked"), "a file"));
        Call call = feed(amendment(), "--by", "plan");
        assertThat(call.code()).isEqualTo(3);
        assertThat(Files.readAllBytes(state)).isEqualTo(kept);
        try (Stream<Path> all = Files.list(root)) {
            assertThat(all.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void aStateLeadsNobodyOutOfTheFolder() throws IOException {
        Path outside = Files.writeString(root.resolve("x.ics"), "somebody's");
        Files.writeString(
                state,
                "{\"format\":\"jospar.feeds/1\",\"plan\":\"" + PLAN + "\",\"feeds\":[{\"by\":\"executor\","
                        + "\"id\":\"../x\",\"name\":\"x\",\"written\":true,"
                        + "\"ledger\":{\"format\":\"jospar.feed-ledger/1\",\"entries\":[]}}]}");
        assertThat(feed(Sample.plan()).code()).isZero();
        assertThat(outside).hasContent("somebody's");
    }

    @Test
    void wrongUsageIsSaidBeforeAnythingIsRead() {
        assertThat(Call.of("feed", "missing.json", "--out", "x", "--state", "-").code())
                .isEqualTo(2);
        assertThat(Call.of("feed", "missing.json", "--out", "x", "--grace", "3").err())
                .contains("--state");
        assertThat(feed("missing.json", "--grace", "-1").code()).isEqualTo(2);
        assertThat(feed("missing.json", "--grace", "4000").code()).isEqualTo(2);
        assertThat(feed("missing.json", "--as-of", "+12345-01-01").code()).isEqualTo(2);
        assertThat(feed("missing.json", "--events", "e.jsonl").err()).contains("--as-of");
    }

    @Test
    void theCommandOfTheReadmeRunsAsItStandsThere() throws IOException {
        String readme = Files.readString(Sample.root().resolve("README.md"));
        Matcher block = Pattern.compile("<!-- feeds -->\\s*```\\njava -jar \\S+ (.*?)\\n```")
                .matcher(readme);
        assertThat(block.find()).isTrue();
        String[] words = Stream.of(block.group(1).split(" "))
                .map(word -> word.startsWith("examples/")
                        ? Sample.root().resolve(word).toString()
                        : word)
                .map(word -> word.startsWith("target/") ? root.resolve(word).toString() : word)
                .toArray(String[]::new);
        Call call = Call.of(words);
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.lines()).hasSize(34);
        assertThat(new FeedFolder(root.resolve("target/feeds")).files()).hasSize(32);
        assertThat(root.resolve("target/feeds.json")).exists();
    }
}
