package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FeedTest {
    @TempDir
    Path folder;

    @Test
    void everyExecutorHasAFileWithTheEventsItOwesAndTwoHaveNone() throws IOException {
        Call call = Call.of("feed", Sample.plan(), "--out", folder.toString());
        assertThat(call.code()).isZero();
        Map<String, Long> printed = new LinkedHashMap<>();
        for (String line : call.lines()) {
            String[] parts = line.split("\t", -1);
            assertThat(parts).hasSize(2);
            printed.put(parts[0], Long.valueOf(parts[1]));
        }
        assertThat(printed).hasSize(34);
        assertThat(printed).containsExactlyInAnyOrderEntriesOf(owed());
        assertThat(printed.values()).filteredOn(count -> count == 0).hasSize(2);
        assertThat(files()).hasSize(32);
        assertThat(files().keySet())
                .containsExactlyInAnyOrderElementsOf(printed.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .toList());
        for (String name : files().keySet()) {
            assertThat(parse(name).getEvents()).as(name).hasSize(Math.toIntExact(printed.get(name)));
        }
    }

    /** Counted from the obligations, executor by executor, not by the code that makes feeds. */
    private static Map<String, Long> owed() {
        Map<String, Long> owed = new TreeMap<>();
        for (JsonNode line : Call.of("obligations", Sample.plan(), "--jsonl").json()) {
            long one = line.path("due").isNull() ? 0 : 1;
            line.path("executors")
                    .valueStream()
                    .map(executor -> executor.path("id").asString())
                    .distinct()
                    .forEach(id -> owed.merge(id + ".ics", one, Long::sum));
        }
        return owed;
    }

    @Test
    void theExecutorsAreTheGlossarysAndSevenOthersAndTwoOweNothingDated() {
        JsonNode plan = Call.of("read", Sample.plan(), "--out", "-").document();
        List<String> glossary = plan.path("glossary")
                .valueStream()
                .map(body -> body.path("id").asString() + ".ics")
                .toList();
        assertThat(glossary).hasSize(27);
        Map<String, Long> owed = owed();
        assertThat(owed.keySet()).containsAll(glossary);
        List<String> others =
                owed.keySet().stream().filter(name -> !glossary.contains(name)).toList();
        // ДСБ, ЭБ, ДШжҚБ, ҚАЖД, Атамекен and two groups stand outside the plan's own list.
        assertThat(others)
                .containsExactlyInAnyOrder(
                        "dsb.ics",
                        "eb.ics",
                        "dshjqb.ics",
                        "qajd.ics",
                        "atameken.ics",
                        "qalalar-men-audandardyn-akimdikteri.ics",
                        "muddeli-memlekettik-organdar.ics");
        assertThat(owed.entrySet().stream().filter(entry -> entry.getValue() == 0))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("qajd.ics", "muddeli-memlekettik-organdar.ics");
    }

    @Test
    void oneFeedForThePlanHoldsEveryDatedObligationOnItsAdjustedDay() throws IOException {
        Call call = Call.of("feed", Sample.plan(), "--out", folder.toString(), "--by", "plan");
        assertThat(call.out()).isEqualTo("karaganda-drug-plan-2025-2026.ics\t232\n");
        Map<String, String> days = new TreeMap<>();
        for (VEvent event : parse("karaganda-drug-plan-2025-2026.ics").getEvents()) {
            var start = event.getDateStart().getValue().getRawComponents();
            days.put(
                    event.getUid().getValue(),
                    String.format("%04d-%02d-%02d", start.getYear(), start.getMonth(), start.getDate()));
        }
        Map<String, String> expected = Call.of("obligations", Sample.plan(), "--jsonl").json().stream()
                .filter(line -> !line.path("due").isNull())
                .collect(Collectors.toMap(
                        line -> line.path("id").asString().replace('/', '_') + "@jospar",
                        line -> line.path("adjusted").asString()));
        assertThat(days).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writingTwiceGivesTheSameBytes(Language language) throws IOException {
        String[] args = {"feed", Sample.plan(), "--out", folder.toString(), "--lang", language.code()};
        Call first = Call.of(args);
        Map<String, String> before = files();
        assertThat(before).hasSize(32);
        Call second = Call.of(args);
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(files()).isEqualTo(before);
        // Not only over what is there already, but afresh too.
        Path other = folder.resolve("other");
        Call.of("feed", Sample.plan(), "--out", other.toString(), "--lang", language.code());
        folder = other;
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theLanguageOfTheEventsFollowsTheReader() throws IOException {
        Call.of("feed", Sample.plan(), "--out", folder.toString(), "--by", "plan", "--lang", "ru");
        assertThat(parse("karaganda-drug-plan-2025-2026.ics")
                        .getEvents()
                        .get(0)
                        .getDescription()
                        .getValue())
                .contains("Мероприятие");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/etc/x", "a/b", "..", "CON:", "a\u0000b"})
    void anExecutorsIdNeverLeadsOutOfTheFolder(String id) {
        String name = Output.name(new Feed(new FeedHead(id, "n", Language.EN), List.of()));
        assertThat(name).matches("[\\p{L}\\p{N}~-]*-[0-9a-f]{8}\\.ics");
        assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
    }

    @Test
    void longIdsKeepApartAndFitAFileSystem() {
        String first = Output.name(new Feed(new FeedHead("ә".repeat(300) + "1", "n", Language.EN), List.of()));
        String second = Output.name(new Feed(new FeedHead("ә".repeat(300) + "2", "n", Language.EN), List.of()));
        assertThat(first).isNotEqualTo(second);
        assertThat(first.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private ICalendar parse(String name) throws IOException {
        return Biweekly.parse(Files.readString(folder.resolve(name))).first();
    }

    @Test
    void standardOutputIsNoFolder() {
        Call call = Call.of("feed", Sample.plan(), "--out", "-");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("\"-\"");
        assertThat(java.nio.file.Path.of("-")).doesNotExist();
    }
}
