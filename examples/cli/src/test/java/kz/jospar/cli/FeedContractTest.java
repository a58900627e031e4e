package kz.jospar.cli;

import static kz.jospar.cli.FeedFolder.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a feed promises, line by line, on the files of the sample plan. */
class FeedContractTest {
    @TempDir
    Path root;

    private FeedFolder feeds;

    @BeforeEach
    void places() {
        feeds = new FeedFolder(root.resolve("feeds"));
    }

    private Call feed(Language language, String... more) {
        List<String> words = new ArrayList<>(
                List.of("feed", Sample.plan(), "--out", feeds.folder().toString()));
        words.addAll(List.of(more));
        Call call = Call.in(language, words.toArray(String[]::new));
        assertThat(call.err()).isEmpty();
        return call;
    }

    private Map<String, String> ofPlan(Language language, String... more) {
        String[] words = Arrays.copyOf(more, more.length + 2);
        words[more.length] = "--by";
        words[more.length + 1] = "plan";
        feed(language, words);
        assertThat(feeds.files()).hasSize(1);
        return FeedFolder.blocksOf(feeds.files().values().iterator().next());
    }

    @Test
    void there_is_one_VEVENT_and_one_UID_for_each_occurrence_232_for_the_sample_plan() {
        Map<String, String> events = ofPlan(Language.KK);

        assertThat(events).hasSize(232);
        assertThat(events.keySet())
                .allMatch(uid -> uid.startsWith("karaganda-drug-plan-2025-2026_")
                        && uid.endsWith("@jospar")
                        && uid.split("_", -1).length == 3);
        assertThat(events.values()).allMatch(event -> event.startsWith("BEGIN:VEVENT\r\n"));
    }

    @Test
    void an_addressee_without_events_gets_no_file_and_is_told_with_0() {
        List<String> lines = feed(Language.KK).lines();
        Set<String> without = lines.stream()
                .filter(line -> line.endsWith("\t0"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toSet());

        assertThat(without).isNotEmpty();
        assertThat(feeds.files().keySet()).doesNotContainAnyElementsOf(without);
        assertThat(feeds.files()).hasSize(lines.size() - without.size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_line_of_every_file_has_75_octets_at_most_and_ends_with_CRLF(Language language) throws IOException {
        feed(language, "--alarms", "--show", "window", "--as-of", "2026-01-15");
        for (String name : feeds.files().keySet()) {
            String octets = new String(Files.readAllBytes(feeds.folder().resolve(name)), StandardCharsets.ISO_8859_1);
            assertThat(octets).endsWith("END:VCALENDAR\r\n");
            assertThat(octets.replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(octets.split("\r\n")).allMatch(line -> line.length() <= 75);
        }
    }

    @Test
    void every_event_of_an_executor_is_that_of_the_plans_feed_to_the_octet() {
        Map<String, String> all = ofPlan(Language.RU);
        feeds = new FeedFolder(root.resolve("each"));
        feed(Language.RU);
        Set<String> seen = new HashSet<>();
        for (String name : feeds.files().keySet()) {
            feeds.blocks(name).forEach((uid, event) -> {
                assertThat(event).isEqualTo(all.get(uid));
                seen.add(uid);
            });
        }

        assertThat(seen).isEqualTo(all.keySet());
    }

    @Test
    void there_is_no_VALARM_VTODO_ATTENDEE_METHOD_or_series_unless_asked_for() {
        ofPlan(Language.KK);

        assertThat(feeds.files().values().iterator().next())
                .doesNotContain("BEGIN:VALARM", "BEGIN:VTODO", "\r\nATTENDEE", "\r\nMETHOD", "\r\nRRULE", "\r\nRDATE");
    }

    @Test
    void what_is_overdue_is_one_entry_with_the_count_of_the_standings_beside_it() {
        Map<String, String> events = ofPlan(Language.EN, "--as-of", "2026-01-15");
        long overdue = events.entrySet().stream()
                .filter(event -> !event.getKey().startsWith("overdue__"))
                .filter(event -> value(event.getValue(), "CATEGORIES").equals("overdue"))
                .count();

        assertThat(overdue).isPositive();
        assertThat(events.keySet())
                .filteredOn(uid -> uid.startsWith("overdue__"))
                .singleElement()
                .satisfies(uid -> assertThat(value(events.get(uid), "SUMMARY")).isEqualTo("Overdue: " + overdue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--todo", "--series", "--show window"})
    void the_same_plan_with_the_same_state_is_the_same_octets(String style) throws IOException {
        String[] words =
                ("--state " + root.resolve("s.json") + " " + style).strip().split(" ");
        feed(Language.KK, words);
        Map<String, String> once = feeds.files();
        String state = Files.readString(root.resolve("s.json"));
        feed(Language.KK, words);

        assertThat(feeds.files()).isEqualTo(once);
        assertThat(Files.readString(root.resolve("s.json"))).isEqualTo(state);
    }

    @Test
    void who_keeps_the_highest_SEQUENCE_sees_the_plan_after_every_change_of_style_and_language() {
        Map<String, String> kept = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        String state = root.resolve("s.json").toString();
        for (String step : List.of("kk", "ru", "ru --series", "kk --todo", "kk", "en --show window", "kk --alarms")) {
            String[] words = ("--state " + state + step.substring(2)).split(" ");
            Map<String, String> events = ofPlan(Language.of(step.substring(0, 2)), words);
            events.forEach((uid, event) -> {
                int sequence = Integer.parseInt(value(event, "SEQUENCE"));
                int before = numbers.getOrDefault(uid, -1);
                assertThat(sequence).isGreaterThanOrEqualTo(before);
                if (sequence == before) {
                    assertThat(event).isEqualTo(kept.get(uid));
                }
                numbers.put(uid, sequence);
                kept.put(uid, event);
            });
            Set<String> live = live(kept);
            assertThat(live).isEqualTo(live(events));
            if (!step.contains("--series")) {
                assertThat(live).hasSize(232);
            }
            assertThat(live)
                    .allMatch(uid ->
                            Character.isDigit(value(kept.get(uid), "SUMMARY").charAt(0)));
        }
    }

    private static Set<String> live(Map<String, String> events) {
        return events.entrySet().stream()
                .filter(event -> !value(event.getValue(), "STATUS").equals("CANCELLED"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
