package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Two plans whose feeds are written into one folder, and files that somebody changed. */
class SharedFolderTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PLAN = "karaganda-drug-plan-2025-2026";
    private static final String EARLY = "2025-01-01..2025-03-31";
    private static final String LATE = "2025-04-01..2025-06-30";

    @TempDir
    Path root;

    private FeedFolder feeds;
    private Path state;
    private String other;

    @BeforeEach
    void places() throws IOException {
        feeds = new FeedFolder(root.resolve("feeds"));
        state = root.resolve("state.json");
        other = Sample.edited(root.resolve("other.json"), plan -> plan.put("id", "other-plan"))
                .toString();
    }

    private Call feed(String plan, String... more) {
        List<String> words =
                new ArrayList<>(List.of("feed", plan, "--out", feeds.folder().toString()));
        words.addAll(List.of(more));
        Call call = Call.of(words.toArray(String[]::new));
        assertThat(call.code()).isZero();
        return call;
    }

    private Call kept(String plan, String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.add("--state");
        words.add(state.toString());
        return feed(plan, words.toArray(String[]::new));
    }

    @Test
    void theStateKeepsTheChecksumOfEachFileAsItWasWritten() throws Exception {
        kept(Sample.plan());
        for (var feed : JSON.readTree(Files.readString(state)).path("feeds")) {
            Path file = feeds.folder().resolve(feed.path("id").asString() + ".ics");
            assertThat(feed.path("written").asBoolean()).isEqualTo(Files.exists(file));
            assertThat(feed.path("sha256").asString(""))
                    .isEqualTo(Files.exists(file) ? sha256(Files.readAllBytes(file)) : "");
        }
    }

    private static String sha256(byte[] octets) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    }

    @Test
    void aFileThatAnotherPlanWroteMeanwhileIsNotRemoved() {
        kept(Sample.plan(), "--only", EARLY);
        feed(other, "--only", EARLY);
        Map<String, String> before = feeds.files();
        Call call = kept(Sample.plan(), "--only", LATE);
        assertThat(call.lines()).contains("sebd.ics\t0");
        assertThat(feeds.files()).containsEntry("sebd.ics", before.get("sebd.ics"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFileThatSomebodyChangedStaysAndThatIsSaid(Language language) throws IOException {
        kept(Sample.plan(), "--only", EARLY);
        String changed = feeds.files().get("sebd.ics").replace("SEQUENCE:0", "SEQUENCE:7");
        Files.writeString(feeds.folder().resolve("sebd.ics"), changed);
        Call call = kept(Sample.plan(), "--only", LATE, "--lang", language.code());
        assertThat(feeds.files()).containsEntry("sebd.ics", changed);
        assertThat(call.err().lines()).singleElement().asString().contains("sebd.ics");
    }

    @Test
    void whatAnOldStateWroteIsNotKnownAndStays() throws IOException {
        kept(Sample.plan(), "--only", EARLY);
        Map<String, String> before = feeds.files();
        Files.writeString(
                state, Files.readString(state).replaceAll(",\\s*\"sha256\"\\s*:\\s*(\"[0-9a-f]+\"|null)", ""));
        assertThat(state).content().doesNotContain("sha256");
        Call call = kept(Sample.plan(), "--only", LATE);
        assertThat(feeds.files()).containsEntry("sebd.ics", before.get("sebd.ics"));
        assertThat(call.err()).contains("sebd.ics");
    }

    @Test
    void whatThisStateWroteIsRemovedAndNothingIsToSay() {
        kept(Sample.plan(), "--only", EARLY);
        Call call = kept(Sample.plan(), "--only", LATE);
        assertThat(feeds.files()).doesNotContainKey("sebd.ics");
        assertThat(call.err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoReplacesAnotherPlansFeedIsToldWhichFileAndPlan(Language language) {
        feed(other, "--by", "executor");
        Call call = feed(Sample.plan(), "--lang", language.code());
        assertThat(call.lines()).hasSize(34);
        assertThat(call.err().lines()).hasSize(32).allMatch(line -> line.contains("other-plan"));
        for (String file : feeds.files().keySet()) {
            assertThat(call.err()).contains(file);
        }
        assertThat(String.join("", feeds.files().values())).doesNotContain("other-plan");
        if (language != Language.EN) {
            assertThat(call.err()).containsPattern("[а-яәғқңөұүһі]{4}");
        }
    }

    @Test
    void aMemoryIsNoReasonToBeSilentAboutAnothersFeed() {
        feed(other, "--as-of", "2025-04-15");
        assertThat(kept(Sample.plan()).err().lines()).hasSize(32);
        assertThat(kept(Sample.plan()).err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FeedCommand.Addressee.class)
    void whoReplacesHisOwnFeedIsToldNothing(FeedCommand.Addressee by) {
        feed(Sample.plan(), "--by", by.name());
        assertThat(feed(Sample.plan(), "--by", by.name(), "--as-of", "2025-04-15")
                        .err())
                .isEmpty();
        assertThat(feed(Sample.plan(), "--by", by.name(), "--series").err()).isEmpty();
        assertThat(feed(Sample.plan(), "--by", by.name(), "--todo").err()).isEmpty();
    }

    @Test
    void anIdOfManyLettersIsReadOverTheFold() throws IOException {
        String id = "ұзақ-жоспар-".repeat(9) + "2025";
        String plan = Sample.edited(root.resolve("long.json"), text -> text.put("id", id))
                .toString();
        feed(plan);
        assertThat(feed(plan).err()).isEmpty();
        assertThat(feed(Sample.plan()).err().lines()).hasSize(32).allMatch(line -> line.contains(id));
    }

    @Test
    void aFileWithoutAFeedIsReplacedAsAnyFile() throws IOException {
        Files.createDirectories(feeds.folder());
        Files.write(feeds.folder().resolve("dsb.ics"), new byte[] {(byte) 0xD2, 0, 13, 10, 32});
        Files.writeString(feeds.folder().resolve("pd.ics"), "UID:other-plan_1@jospar");
        Files.writeString(feeds.folder().resolve("op.ics"), "");
        assertThat(feed(Sample.plan()).err()).isEmpty();
        assertThat(feeds.files().get("dsb.ics")).contains("UID:" + PLAN);
    }

    @Test
    void helpSaysOneFolderForEachPlan() {
        assertThat(Call.of("feed", "--help", "--lang", "en").out()).contains("one folder for each plan");
        assertThat(Call.of("feed", "--help", "--lang", "ru").out()).contains("для каждого плана");
        assertThat(Call.of("feed", "--help", "--lang", "kk").out()).contains("әр жоспарға");
    }
}
