package kz.jospar.core.draft;

import static kz.jospar.core.draft.Checks.kk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.jospar.core.lang.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a request holds, the answer is a list of violations, in time that grows with the request. */
class HostileDraftTest {
    private static final String MEGABYTE = "Қ(«{$\\".repeat(1_000_000 / 6);

    @Test
    void nothingAtAllIsAnsweredFieldByField() {
        assertThat(Checks.paths(new PlanDraft(null, null, null, null, null, null)))
                .containsExactly("from", "sections", "title", "toInclusive");
        assertThat(Checks.paths(new PlanDraft(
                        null,
                        null,
                        null,
                        null,
                        Arrays.asList(
                                null,
                                new SectionDraft(
                                        null,
                                        Arrays.asList(
                                                null,
                                                new MeasureDraft(
                                                        null,
                                                        null,
                                                        null,
                                                        Arrays.asList(null, new ExecutorDraft(null)),
                                                        null,
                                                        null)))),
                        Arrays.asList(null, new OrganizationDraft(null, null)))))
                .containsExactly(
                        "from",
                        "glossary[0]",
                        "glossary[1].abbreviation",
                        "glossary[1].name",
                        "sections[0]",
                        "sections[1].measures[0]",
                        "sections[1].measures[1].deadline",
                        "sections[1].measures[1].executors[0]",
                        "sections[1].measures[1].executors[1].name",
                        "sections[1].measures[1].number",
                        "sections[1].measures[1].title",
                        "title",
                        "toInclusive");
        assertThat(Checks.paths(new AssignmentDraft(null, null, null, null)))
                .containsExactly("executors", "given", "title");
        assertThat(Checks.paths(new MeetingDraft(null, null, null, null, null, null)))
                .containsExactly("agenda", "end", "start", "title", "zone");
        assertThat(Checks.paths(new StaffDraft(null, null))).containsExactly("name", "seats");
    }

    @Test
    void aMegabyteInEveryFieldIsTooLongInEveryField() {
        LocalizedText text = new LocalizedText(MEGABYTE, MEGABYTE, MEGABYTE);
        PlanDraft draft = new PlanDraft(
                text,
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.MAX,
                List.of(new SectionDraft(
                        text,
                        List.of(new MeasureDraft(
                                MEGABYTE, text, MEGABYTE, List.of(new ExecutorDraft(MEGABYTE)), MEGABYTE, MEGABYTE)))),
                List.of(new OrganizationDraft(MEGABYTE, text)));
        assertThat(Checks.of(draft, "en"))
                .hasSize(3 + 3 + 3 + 3 + 4 + 1 + 1 + 3)
                .allMatch(line -> line.contains("too long: at most") || line.contains("year of a day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all wrong", "all numbers alike", "all right"})
    void theTimeGrowsWithTheNumberOfMeasures(String how) {
        IntFunction<MeasureDraft> measure = switch (how) {
            case "all wrong" ->
                i -> new MeasureDraft("", null, null, Collections.singletonList(null), "кешкісін " + i, null);
            case "all numbers alike" -> i -> Checks.measure("1", "ай сайын", "ЩҚЩ" + i);
            default -> i -> Checks.measure("1." + i, "ай сайын", "аудан әкімдіктері");
        };
        long some = IntStream.range(0, 4)
                .mapToLong(i -> nanos(draft(1_000, measure)))
                .min()
                .orElseThrow();
        long tenTimes = nanos(draft(10_000, measure));
        // Ten times as long, or a hundred if any pair of measures were compared.
        assertThat((double) tenTimes / Math.max(some, 5_000_000))
                .as(how + ": " + tenTimes / 1_000_000 + " ms after " + some / 1_000_000)
                .isLessThan(40);
    }

    @Test
    void ofTenThousandGapsAThousandAreTold() {
        List<SectionDraft> gaps = new ArrayList<>(Collections.nCopies(10_000, (SectionDraft) null));
        assertThat(Checks.paths(
                        new PlanDraft(kk("Ж"), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1), null, gaps, null)))
                .hasSize(1_001)
                .contains("sections", "sections[999]");
    }

    private static PlanDraft draft(int measures, IntFunction<MeasureDraft> measure) {
        return new PlanDraft(
                kk("Жоспар"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                List.of(new SectionDraft(
                        null, IntStream.range(0, measures).mapToObj(measure).toList())),
                null);
    }

    private static long nanos(PlanDraft draft) {
        long before = System.nanoTime();
        assertThat(Checks.count(draft)).isNotNegative();
        return System.nanoTime() - before;
    }
}
