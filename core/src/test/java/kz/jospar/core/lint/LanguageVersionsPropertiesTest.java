package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.Timing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for every pair of versions. */
class LanguageVersionsPropertiesTest {
    @Provide
    Arbitrary<Timing> timings() {
        return Timings.any();
    }

    /** The deadlines of a plan; a few are not understood. */
    @Provide
    Arbitrary<List<Timing>> columns() {
        return Timings.any().injectNull(0.1).list().ofMaxSize(8);
    }

    @Property
    void aDeadlineAgreesWithItselfAndWithItsTranslation(@ForAll("timings") Timing timing) {
        Statistics.collect(timing.getClass().getSimpleName());
        assertThat(LanguageVersions.compare(timing, timing)).isEmpty();
        assertThat(LanguageVersions.compare(timing, Timings.translated(timing))).isEmpty();
        assertThat(LanguageVersions.compare(Timings.translated(timing), timing)).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPlanAgreesWithItselfAndWithItsTranslation(@ForAll("columns") List<Timing> column) {
        Plan plan = plan(Language.KK, column);
        Plan translation = plan(
                Language.RU,
                column.stream()
                        .map(timing -> timing == null ? null : Timings.translated(timing))
                        .toList());

        assertThat(LanguageVersions.compare(plan, plan)).isEmpty();
        assertThat(LanguageVersions.compare(plan, translation)).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void twoDeadlinesDifferInTheSameWhicheverComesFirst(
            @ForAll("timings") Timing one, @ForAll("timings") Timing other) {
        Set<TimingAspect> there = aspects(one, other);
        Set<TimingAspect> back = aspects(other, one);
        Statistics.label("several").collect(one instanceof Timing.Several, other instanceof Timing.Several);

        assertThat(back).isEqualTo(there);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSameMeasuresAreNamedWhicheverPlanComesFirst(
            @ForAll("columns") List<Timing> one, @ForAll("columns") List<Timing> other) {
        Plan kazakh = plan(Language.KK, one);
        Plan russian = plan(Language.RU, other);
        List<Finding> there = LanguageVersions.compare(kazakh, russian);

        assertThat(named(LanguageVersions.compare(russian, kazakh))).isEqualTo(named(there));
        assertThat(there).extracting(finding -> finding.place().measure()).doesNotHaveDuplicates();
        assertThat(there.size()).isGreaterThanOrEqualTo(Math.abs(one.size() - other.size()));
        Statistics.collect(there.isEmpty() ? "none" : there.size() < 3 ? "1-2" : "more");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void oneDeadlineTakenFromElsewhereIsOneFindingOfThatMeasure(
            @ForAll("columns") List<Timing> column,
            @ForAll("timings") Timing stranger,
            @ForAll @IntRange(max = 999) int seed) {
        if (column.isEmpty()) {
            return;
        }
        int place = seed % column.size();
        Timing before = column.get(place);
        List<Timing> changed = new ArrayList<>(column);
        Timing after = before != null && seed % 3 == 0 ? Timings.translated(before) : stranger;
        changed.set(place, after);
        boolean same = before != null && LanguageVersions.compare(before, after).isEmpty();
        Statistics.collect(before == null ? "unread" : same ? "same" : "other");

        List<Finding> found = LanguageVersions.compare(plan(Language.KK, column), plan(Language.RU, changed));

        assertThat(found).hasSize(same ? 0 : 1);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.place().measure()).isEqualTo(Integer.toString(place + 1));
            assertThat(finding.code())
                    .isEqualTo(before == null ? "unreadable-in-one-language" : "language-versions-differ");
        });
    }

    private static Set<TimingAspect> aspects(Timing one, Timing other) {
        return LanguageVersions.compare(one, other)
                .map(difference -> Set.copyOf(difference.aspects()))
                .orElse(Set.of());
    }

    private static Set<String> named(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place().measure() + " " + finding.code() + " " + finding.severity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Plan plan(Language language, List<Timing> column) {
        List<Measure> measures = IntStream.range(0, column.size())
                .mapToObj(i -> new Measure(
                        Integer.toString(i + 1),
                        new MeasureNumber((i + 1) + "."),
                        LocalizedText.of(language, language == Language.KK ? "Талдау" : "Анализ"),
                        null,
                        List.of(),
                        language == Language.KK ? "мерзімі" : "срок",
                        column.get(i),
                        null,
                        null,
                        i + 2))
                .toList();
        return new Plan(
                Plan.FORMAT,
                "plan",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Section(null, measures, null)),
                List.of(),
                Collections.emptyList(),
                List.of(),
                null);
    }
}
