package kz.jospar.core.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds of every amendment: whose id is whose does not depend on places and numbers. */
class PlanEditionsPropertiesTest {
    private static final List<String> SUBJECTS = List.of(
            "Мектептерде", "Колледждерде", "Ауылдық округтерде", "Емханаларда", "Жастар орталықтарында", "БАҚ-та");
    private static final List<String> MATTERS = List.of(
            "есірткіге қарсы", "сыбайлас жемқорлыққа қарсы", "қауіпсіздік бойынша", "салауатты өмір салты туралы");
    private static final List<String> WORKS = List.of(
            "дәрістер өткізу",
            "рейдтер ұйымдастыру",
            "материалдар жариялау",
            "семинар-тренингтер өткізу",
            "акция жасау");

    @Provide
    Arbitrary<List<String>> titles() {
        return Combinators.combine(Arbitraries.of(SUBJECTS), Arbitraries.of(MATTERS), Arbitraries.of(WORKS))
                .as((subject, matter, work) -> subject + " " + matter + " " + work)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 200)
    void insertingARowAnywhereKeepsEveryOtherMeasuresId(@ForAll("titles") List<String> titles, @ForAll Random random) {
        Plan first = Editions.numbered(titles);
        List<String> more = new ArrayList<>(titles);
        int at = random.nextInt(titles.size() + 1);
        String extra = "Ведомствоаралық комиссия отырысын шақыру";
        more.add(at, extra);

        Amendment amendment = PlanEditions.of(first).amend(Editions.numbered(more));

        Map<String, String> ids = Editions.idsByTitle(amendment.plan());
        assertThat(ids).containsAllEntriesOf(Editions.idsByTitle(first));
        String number = Integer.toString(at + 1);
        assertThat(ids.get(extra)).isEqualTo(at == titles.size() ? number : number + "~2");
        assertThat(amendment.dropped()).isEmpty();
        assertThat(amendment.ambiguities()).isEmpty();
        Statistics.label("inserted").collect(at == 0 ? "first" : at == titles.size() ? "last" : "between");
    }

    @Property(tries = 200)
    void permutingRowsKeepsIds(@ForAll("titles") List<String> titles, @ForAll Random random) {
        Plan first = Editions.numbered(titles);
        List<String> other = new ArrayList<>(titles);
        Collections.shuffle(other, random);

        Amendment amendment = PlanEditions.of(first).amend(Editions.numbered(other));

        assertThat(Editions.idsByTitle(amendment.plan()))
                .containsExactlyInAnyOrderEntriesOf(Editions.idsByTitle(first));
        assertThat(amendment.kept()).noneMatch(KeptMeasure::isChanged);
    }

    @Property(tries = 200)
    void renumberingKeepsIds(@ForAll("titles") List<String> titles, @ForAll Random random) {
        List<Integer> numbers =
                IntStream.rangeClosed(1, titles.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(numbers, random);
        Plan first = Editions.numbered(titles);
        String[] rows = new String[titles.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers.get(i) + ") | " + titles.get(i) + " | ақпарат | ДБ | тоқсан сайын";
        }

        Amendment amendment = PlanEditions.of(first).amend(Editions.plan(rows));

        assertThat(Editions.ids(amendment.plan().measures())).isEqualTo(Editions.ids(first.measures()));
        assertThat(amendment.findings()).isEmpty();
    }

    @Property(tries = 200)
    void anyTwoEditionsAreDividedIntoKeptAddedAndDropped(
            @ForAll("titles") List<String> before, @ForAll("titles") List<String> after) {
        Plan first = Editions.numbered(before);
        Plan next = Editions.numbered(after);

        Amendment amendment = PlanEditions.of(first).amend(next);

        assertThat(amendment.plan().measures()).hasSameSizeAs(next.measures());
        List<String> all = new ArrayList<>(Editions.ids(amendment.added()));
        amendment.kept().forEach(kept -> all.add(kept.after().id()));
        assertThat(Editions.ids(amendment.plan().measures())).containsExactlyInAnyOrderElementsOf(all);
        List<String> olds = new ArrayList<>(Editions.ids(amendment.dropped()));
        amendment.kept().forEach(kept -> olds.add(kept.before().id()));
        assertThat(olds).containsExactlyInAnyOrderElementsOf(Editions.ids(first.measures()));
        assertThat(Editions.ids(amendment.added())).doesNotContainAnyElementsOf(Editions.ids(first.measures()));
        List<String> ever = new ArrayList<>(amendment.plan().formerIds());
        ever.addAll(Editions.ids(amendment.plan().measures()));
        assertThat(ever)
                .containsExactlyInAnyOrderElementsOf(amendment.editions().usedIds());
        Set<String> common = new LinkedHashSet<>(before);
        common.retainAll(after);
        Map<String, String> ids = Editions.idsByTitle(amendment.plan());
        assertThat(common)
                .allSatisfy(title -> assertThat(ids.get(title))
                        .isEqualTo(Editions.idsByTitle(first).get(title)));
        amendment.kept().stream()
                .filter(kept -> kept.by() != MatchedBy.WORDING)
                .forEach(kept -> assertThat(kept.alike())
                        .isGreaterThanOrEqualTo(
                                kept.by() == MatchedBy.NUMBER
                                        ? PlanEditions.ALIKE_UNDER_ONE_NUMBER
                                        : PlanEditions.ALIKE));
        Statistics.label("how")
                .collect(amendment.kept().stream()
                        .map(KeptMeasure::by)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The index must lose no pair that comparing each with each would find. */
    @Property(tries = 200)
    void everyPairAlikeEnoughIsSeen(@ForAll("titles") List<String> before, @ForAll("titles") List<String> after) {
        after.removeAll(before);
        Amendment amendment = PlanEditions.of(Editions.numbered(before)).amend(Editions.numbered(after));

        Set<String> open =
                amendment.ambiguities().stream().map(Ambiguity::readAs).collect(Collectors.toSet());
        for (Measure added : amendment.added()) {
            boolean alike = amendment.dropped().stream()
                    .anyMatch(dropped -> Wording.alike(
                                    Wording.threes(Wording.of(Editions.title(dropped))),
                                    Wording.threes(Wording.of(Editions.title(added))))
                            >= PlanEditions.PERHAPS);
            if (alike) {
                assertThat(open).contains(added.number().key());
            }
        }
        Statistics.label("ambiguous").collect(!open.isEmpty());
    }

    /** An edition in one language says nothing of the words in another; they go with the title that stayed. */
    @Property(tries = 200)
    void wordsInALanguageThatTheEditionDoesNotHaveStayWithTheSameTitle(
            @ForAll("titles") List<String> before, @ForAll("titles") List<String> after, @ForAll Random random) {
        Plan first = translated(Editions.numbered(before));
        List<String> mixed = new ArrayList<>(before);
        mixed.addAll(after.stream().filter(title -> !before.contains(title)).toList());
        Collections.shuffle(mixed, random);

        Amendment amendment = PlanEditions.of(first).amend(Editions.numbered(mixed));

        for (Measure measure : amendment.plan().measures()) {
            String title = Editions.title(measure);
            assertThat(measure.title().ru()).isEqualTo(before.contains(title) ? "Перевод: " + title : null);
        }
        assertThat(amendment.kept()).noneMatch(KeptMeasure::isChanged);
        assertThat(amendment.plan().title().ru()).isEqualTo("План");
        Statistics.label("added").collect(!amendment.added().isEmpty());
    }

    private static Plan translated(Plan plan) {
        return plan.withTitle(plan.title().with(Language.RU, "План"))
                .withSections(plan.sections().stream()
                        .map(section -> section.withMeasures(section.measures().stream()
                                .map(measure -> measure.withTitle(
                                        measure.title().with(Language.RU, "Перевод: " + Editions.title(measure))))
                                .toList()))
                        .toList());
    }
}
