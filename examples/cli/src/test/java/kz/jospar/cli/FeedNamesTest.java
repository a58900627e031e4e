package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Names of files on systems that take DSB.ics and dsb.ics for one, and con.ics for a device. */
class FeedNamesTest {
    private static String name(String id) {
        return Output.name(new Feed(new FeedHead(id, "n", Language.EN), List.of()));
    }

    /** As file systems compare that know no case: by capitals, of one code point or more, after composing. */
    private static String capitals(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }

    @Test
    void executorsWhoseIdsDifferInCaseOnlyHaveFilesOfDifferentNames(@TempDir Path root) throws IOException {
        Path plan = Sample.edited(root.resolve("plan.json"), text -> {
            ObjectNode executor =
                    (ObjectNode) Sample.measure(text, "1.14").path("executors").get(1);
            assertThat(executor.path("id").asString()).isEqualTo("dsb");
            executor.put("id", "DSB");
        });
        FeedFolder feeds = new FeedFolder(root.resolve("feeds"));
        Call call = Call.of("feed", plan.toString(), "--out", feeds.folder().toString());

        assertThat(call.code()).isZero();
        assertThat(feeds.files()).hasSize(33).containsKey("dsb.ics");
        assertThat(feeds.files().keySet().stream().map(FeedNamesTest::capitals).distinct())
                .hasSize(33);
        assertThat(feeds.files().keySet().stream().filter(name -> name.startsWith("DSB")))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name).matches("DSB_[0-9a-f]{8}\\.ics");
                    assertThat(call.lines()).contains(name + "\t1");
                    assertThat(feeds.blocks(name)).hasSize(1);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DSB",
                "Дсб",
                "дСБ",
                "ǆ-ǅ",
                "straße",
                "ıq",
                "İq",
                "ſeb",
                "\u212Aq",
                "ﬁn",
                "лес-ς-σς",
                "со\u0301л",
                "ⅷ-Ⅷ"
            })
    void anIdThatIsNotItsOwnSmallLettersHasAChecksum(String id) {
        assertThat(name(id)).matches(".*_[0-9a-f]{8}\\.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dsb", "ққб", "әіңғүұқөһ", "ёйщ", "7-bolim", "dsb.2", "a~b", "kz-10", "console", "com", "com10"})
    void anIdInSmallLettersIsTheNameAsItStands(String id) {
        assertThat(name(id)).isEqualTo(id + ".ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "prn",
                "aux",
                "nul",
                "com1",
                "com2",
                "com9",
                "lpt1",
                "lpt5",
                "lpt9",
                "com0",
                "lpt0",
                "com¹",
                "lpt³",
                "con.2025",
                "nul.dsb.x",
                "aux.",
                "CON",
                "Nul"
            })
    void theNameOfADeviceIsNoFilesName(String id) {
        assertThat(name(id)).matches("[\\p{L}\\p{N}~-]+_[0-9a-f]{8}\\.ics");
    }

    @Test
    void anIdThatLooksLikeANameWithAChecksumHasOneOfItsOwn() {
        String taken = name("DSB").toLowerCase(Locale.ROOT).replace(".ics", "");
        assertThat(capitals(name(taken))).isNotEqualTo(capitals(name("DSB")));
    }

    /** Every letter and digit of Unicode with a neighbour on each side, and in front of a hyphen. */
    @Test
    void noTwoLettersMeetWhereCaseIsNotSeen() {
        Map<String, String> taken = new HashMap<>();
        List<String> letters = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.toList());
        assertThat(letters).hasSizeGreaterThan(100_000);
        for (String letter : letters) {
            for (String id : List.of(letter, "a" + letter, "a" + letter + "b")) {
                assertThat(Plan.isId(id)).isTrue();
                assertThat(taken.put(capitals(name(id)), id)).as(id).isNull();
            }
        }
    }

    @Test
    void aNameDependsOnItsIdAlone() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(name("iib")).isEqualTo("iib.ics");
            assertThat(name("con")).startsWith("con_");
            assertThat(name("PRIN")).matches("PRIN_[0-9a-f]{8}\\.ics");
        } finally {
            Locale.setDefault(before);
        }
    }
}
