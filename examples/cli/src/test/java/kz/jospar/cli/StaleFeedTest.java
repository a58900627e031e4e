package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Files of an earlier run, without a state, whose addressee owes nothing dated any more. */
class StaleFeedTest {
    private static final String OURS = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Jospar//Jospar 0.1//EN\r\n";

    @TempDir
    Path root;

    private FeedFolder feeds;
    private String undated;

    @BeforeEach
    void places() throws IOException {
        feeds = new FeedFolder(root.resolve("feeds"));
        // The one measure of СЭБД.
        undated = Sample.edited(root.resolve("undated.json"), plan -> {
                    Sample.measure(plan, "1.14").put("deadline", "тұрақты");
                    Sample.measure(plan, "1.14").putObject("timing").put("kind", "continuous");
                })
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileOfAnAddresseeWithoutDeadlinesGoesAndThatIsSaid(Language language) {
        feed(Sample.plan());
        assertThat(feeds.files()).hasSize(32).containsKey("sebd.ics");
        Call call = feed(undated, "--lang", language.code());
        assertThat(call.lines()).hasSize(34).contains("sebd.ics\t0");
        assertThat(feeds.files()).hasSize(31).doesNotContainKey("sebd.ics");
        assertThat(call.err().lines()).singleElement().asString().contains("sebd.ics");
        if (language != Language.EN) {
            assertThat(call.err()).containsPattern("[а-яәғқңөұүһі]{4}");
        }
        assertThat(feed(undated).err()).isEmpty();
    }

    @Test
    void soDoesTheOneOfThePlan() {
        feed(Sample.plan(), "--by", "plan");
        assertThat(feeds.files()).hasSize(1);
        assertThat(feed(Sample.plan(), "--by", "plan", "--only", "2031-01-01..2031-01-02")
                        .err())
                .isNotEmpty();
        assertThat(feeds.files()).isEmpty();
    }

    @Test
    void publishLeavesNoneEither() {
        Path out = root.resolve("out");
        Call.of("publish", Sample.plan(), "--out", out.toString());
        FeedFolder published = new FeedFolder(out.resolve("feeds"));
        assertThat(published.files()).hasSize(33);
        Call call = Call.of("publish", undated, "--out", out.toString());
        assertThat(published.files()).hasSize(32).doesNotContainKey("sebd.ics");
        assertThat(call.err()).contains("sebd.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BEGIN:VCALENDAR\r\n",
                "somebody's",
                "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nBEGIN:VEVENT\r\nUID:karaganda-drug-plan-2025-2026_1@jospar\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nPRODID:-//Jospar//\r\nUID:karaganda-drug-plan-2025-2026_1@jospar\r\n",
                "X\r\n" + OURS + "BEGIN:VEVENT\r\nUID:karaganda-drug-plan-2025-2026_1.14_2025-02@jospar\r\n",
                OURS + "BEGIN:VEVENT\r\nUID:other-plan_1.14_2025-02@jospar\r\n",
                OURS + "BEGIN:VEVENT\r\nUID:meeting__karaganda-drug-plan-2025-2026_1@jospar\r\n",
                OURS + "BEGIN:VEVENT\r\nUID:karaganda-drug-plan-2025-2026_1",
                OURS + "BEGIN:VEVENT\r\nSUMMARY:nothing\r\n"
            })
    void aFileThatIsNotThisPlansIsNeverTouched(String text) throws IOException {
        Files.createDirectories(feeds.folder());
        Path file = Files.writeString(feeds.folder().resolve("sebd.ics"), text);
        assertThat(feed(undated).err()).isEmpty();
        assertThat(file).content().isEqualTo(text);
    }

    @Test
    void aFolderOfThatNameStays() throws IOException {
        Path folder = Files.createDirectories(feeds.folder().resolve("sebd.ics"));
        assertThat(feed(undated).err()).isEmpty();
        assertThat(folder).isDirectory();
    }

    @Test
    void whomThePlanNamesNoMoreIsNotKnownWithoutAState() throws IOException {
        feed(Sample.plan());
        Map<String, String> before = feeds.files();
        String renamed = Sample.edited(
                        root.resolve("renamed.json"),
                        plan -> ((ObjectNode) Sample.measure(plan, "1.14")
                                        .path("executors")
                                        .get(2))
                                .put("id", "another"))
                .toString();
        Call call = feed(renamed);
        assertThat(call.err()).isEmpty();
        assertThat(feeds.files()).containsEntry("sebd.ics", before.get("sebd.ics"));
    }
}
