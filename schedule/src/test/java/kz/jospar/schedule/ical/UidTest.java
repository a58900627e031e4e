package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import kz.jospar.schedule.Defaults;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The format of UIDs is public: a change of uids.txt breaks every subscriber. */
class UidTest {

    @Test
    void the_uids_are_those_of_the_golden_file() {
        List<Obligation> obligations = Stream.of(
                        Plans.plan(
                                "karaganda-2025-2026",
                                Plans.quarterly("1.7"),
                                Plans.measure("1.10", "t", new Timing.AcademicYear(null)),
                                Plans.measure("2", "t", twiceAMonthOfMarch()),
                                Plans.on("2~2", "2025-12-05"),
                                Plans.measure(
                                        "3.1",
                                        "t",
                                        new Timing.Within(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))),
                        Plans.plan("қала-жоспары", Plans.on("4-1ә", "2025-02-28")))
                .flatMap(plan -> Plans.obligations(plan).stream())
                .toList();

        Meeting first = Meetings.meeting("staff-2026-1", "2026-03-25T10:00");
        Meeting odd = Meetings.meeting("штаб/7_1", "2026-03-25T10:00");
        Stream<String> others = Stream.of(
                Uid.of(first),
                Uid.of(first, Meetings.step("materials", 5, TermUnit.DAY)),
                Uid.of(odd),
                Uid.of(odd, Meetings.step("1/2", 5, TermUnit.DAY)),
                Uid.ofSeries("karaganda-2025-2026", Plans.quarterly("1.7")),
                Uid.ofSeries("қала-жоспары", Plans.quarterly("4-1ә")),
                Uid.ofOverdue("karaganda-2025-2026", "karaganda-2025-2026"),
                Uid.ofOverdue("karaganda-2025-2026", "qalalar-men-audandardyn-akimdikteri"));
        assertThat(Stream.concat(obligations.stream().map(Uid::of), others))
                .containsExactlyElementsOf(golden("uids.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "p/4/1/2025, p_4_1_2025@jospar",
        "p/4_1/2025, p_4%5F1_2025@jospar",
        "p/1.ә/2025, p_1.ә_2025@jospar",
        "'p/a b,c;d/2025', p_a%20b%2Cc%3Bd_2025@jospar",
        "p/50%/2025, p_50%25_2025@jospar",
        "p/№1/2025, p_%E2%84%961_2025@jospar",
        "p/и\u0306/2025, p_и%CC%86_2025@jospar",
    })
    void an_odd_id_gives_a_valid_uid(String id, String uid) {
        assertThat(uid(id)).isEqualTo(uid);
    }

    /** All ids of up to four of these characters. */
    @Test
    void different_ids_never_meet() {
        Set<String> uids = new HashSet<>();
        List<String> ids = List.of("");
        for (int length = 1; length <= 4; length++) {
            ids = ids.stream()
                    .flatMap(id ->
                            Stream.of("/", "_", "%", "5", "F", "2", "a", "ә").map(id::concat))
                    .toList();
            assertThat(ids).allMatch(id -> uids.add(uid(id)));
        }
        assertThat(uids).hasSize(8 + 64 + 512 + 4096);
    }

    /** All pairs and triples of parts of up to two of these characters. */
    @Test
    void series_and_counts_of_what_is_overdue_never_meet_an_obligation_or_each_other() {
        Set<String> uids = new HashSet<>();
        List<String> letters = List.of("/", "_", "%", "5", "a");
        List<String> parts = Stream.concat(
                        letters.stream(),
                        letters.stream().flatMap(a -> letters.stream().map(a::concat)))
                .toList();
        for (String first : parts) {
            for (String second : parts) {
                assertThat(uids.add(Uid.ofSeries(first, Plans.quarterly(second))))
                        .isTrue();
                assertThat(uids.add(Uid.ofOverdue(first, second))).isTrue();
            }
        }
        for (String first : Stream.concat(parts.stream(), Stream.of("overdue")).toList()) {
            // A plan's and a measure's id have characters, and none of a plan's is a slash.
            for (String second : parts) {
                if (!first.contains("/") && !second.contains("/")) {
                    parts.forEach(third -> assertThat(uids).doesNotContain(uid(first + "/" + second + "/" + third)));
                }
            }
        }
    }

    @Property
    void a_uid_is_one_word_fit_for_a_path_segment(@ForAll("ids") String id) {
        assertThat(uid(id)).matches("[\\p{L}\\p{Nd}._%~-]*@jospar");
    }

    @Test
    void the_same_in_every_default_locale_and_zone() {
        assertThat(Defaults.each(() -> uid("PLAN-I-ı-İ/1/2025"))).containsExactly("PLAN-I-ı-İ_1_2025@jospar");
    }

    @Test
    void an_amended_deadline_of_the_same_period_keeps_its_uid() {
        String before = uid(Plans.plan("p", Plans.on("1", "2025-03-10")));

        assertThat(uid(Plans.plan("p", Plans.on("1", "2025-03-28")))).isEqualTo(before);
        assertThat(uid(Plans.plan("p", Plans.on("1", "2025-04-28")))).isNotEqualTo(before);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("ab/_%5F2.~- ,;\\\nәҚй№\u0306")
                .ofMinLength(1)
                .ofMaxLength(5);
    }

    static List<String> golden(String file) {
        try (InputStream in = Objects.requireNonNull(UidTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Timing twiceAMonthOfMarch() {
        return new Timing.Recurring(Cycle.YEAR, 1, List.of(YearPart.ofMonths(3, 3)), null, null, new Count(2, false));
    }

    private static String uid(kz.jospar.core.plan.Plan plan) {
        return Uid.of(Plans.obligations(plan).get(0));
    }

    private static String uid(String id) {
        LocalDate day = LocalDate.of(2025, 3, 31);
        return Uid.of(new Obligation(id, Plans.quarterly("1"), new Occurrence("2025-Q1", day, day, day, day)));
    }
}
