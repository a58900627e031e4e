package kz.jospar.core.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan amended as offices amend them, and the ids its measures keep. */
class PlanEditionsTest {
    private static final String TALKS = "Мектептерде түсіндіру әңгімелерін өткізу";
    private static final String RAIDS = "Түнгі уақытта рейдтік іс-шаралар ұйымдастыру";
    private static final String REPORT = "Атқарылған жұмыс туралы ақпарат беру";
    private static final String COURSES = "Мұғалімдердің біліктілігін арттыру курстары";

    private static final Plan FIRST = Editions.plan(
            "1. Алдын алу",
            "1.1. | " + TALKS + " | ақпарат | ББ | тоқсан сайын",
            "1.2. | " + RAIDS + " | ақпарат | ПД | ай сайын",
            "2. Есеп беру",
            "2.1. | " + REPORT + " | есеп | ІСБ | 2025 жылғы желтоқсан");

    private static Amendment amend(String... lines) {
        return PlanEditions.of(FIRST).amend(Editions.plan(lines));
    }

    private static String row(String number, String title, String deadline) {
        return number + " | " + title + " | ақпарат | ББ | " + deadline;
    }

    @Test
    void aPlanAmendedByItselfKeepsEverythingAndChangesNothing() {
        Amendment same = PlanEditions.of(FIRST).amend(FIRST);

        assertThat(same.plan()).isEqualTo(FIRST);
        assertThat(same.kept()).hasSize(3).allSatisfy(kept -> {
            assertThat(kept.changes()).isEmpty();
            assertThat(kept.by()).isEqualTo(MatchedBy.WORDING);
            assertThat(kept.alike()).isEqualTo(100);
        });
        assertThat(same.added()).isEmpty();
        assertThat(same.dropped()).isEmpty();
        assertThat(same.findings()).isEmpty();
    }

    @Test
    void aRowInsertedAboveRenumbersAMeasureButItKeepsItsId() {
        Amendment amendment = amend(
                "1. Алдын алу",
                row("1.1", TALKS, "тоқсан сайын"),
                row("1.2", COURSES, "2026 жылғы наурыз"),
                row("1.3", RAIDS, "ай сайын"),
                "2. Есеп беру",
                row("2.1", REPORT, "2025 жылғы желтоқсан"));

        assertThat(Editions.idsByTitle(amendment.plan()))
                .containsEntry(TALKS, "1.1")
                .containsEntry(COURSES, "1.2~2") // 1.2 is another's
                .containsEntry(RAIDS, "1.2")
                .containsEntry(REPORT, "2.1");
        assertThat(Editions.ids(amendment.added())).containsExactly("1.2~2");
        assertThat(amendment.kept().get(1).changes()).containsExactly(MeasureAspect.NUMBER, MeasureAspect.EXECUTORS);
    }

    @Test
    void theIdOfADroppedMeasureIsNeverGivenAgain() {
        Amendment second = amend("1.1. | " + TALKS + " | ақпарат | ББ | тоқсан сайын");
        assertThat(Editions.ids(second.dropped())).containsExactly("1.2", "2.1");

        Amendment third = second.editions()
                .amend(Editions.plan(
                        row("1.1", TALKS, "тоқсан сайын"),
                        row("1.2", COURSES, "ай сайын"),
                        row("2.1", RAIDS, "ай сайын")));
        assertThat(Editions.idsByTitle(third.plan()))
                .containsEntry(COURSES, "1.2~2")
                .containsEntry(RAIDS, "2.1~2"); // it was dropped before: a measure that comes back is a new one
        assertThat(third.editions().usedIds()).containsExactly("1.1", "1.2", "1.2~2", "2.1", "2.1~2");
    }

    @Test
    void idsOfEditionsThatAreNotAtHandAreHandedIn() {
        Amendment amendment = PlanEditions.of(Editions.plan(row("1", TALKS, "ай сайын")))
                .havingUsed(Set.of("2", "2~2"))
                .amend(Editions.plan(row("1", TALKS, "ай сайын"), row("2", RAIDS, "ай сайын")));

        assertThat(Editions.ids(amendment.added())).containsExactly("2~3");
    }

    @Test
    void blanksCasePunctuationAndLookAlikeLettersMakeNoOtherMeasure() {
        Amendment amendment = amend(
                row("1.1", "МЕКТЕПТЕРДЕ  түсіндіру\nәңгімелерiн өткiзу.", "тоқсан сайын"), // Latin i
                row("1.2", "«Түнгі уақытта» рейдтік іс - шаралар ұйымдас-\nтыру;", "ай сайын"));

        assertThat(Editions.ids(amendment.plan().measures())).containsExactly("1.1", "1.2");
        assertThat(amendment.kept()).allSatisfy(kept -> {
            assertThat(kept.by()).isEqualTo(MatchedBy.WORDING);
            assertThat(kept.changes()).doesNotContain(MeasureAspect.TITLE);
        });
    }

    @Test
    void aMeasureRewordedUnderItsNumberKeepsItsIdAndAPersonIsAskedToLook() {
        Amendment amendment = amend(
                row("1.1", "Мектептер мен колледждерде түсіндіру әңгімелерін жүргізу", "тоқсан сайын"),
                row("1.2", RAIDS, "ай сайын"));

        KeptMeasure kept = amendment.kept().get(0);
        assertThat(kept.after().id()).isEqualTo("1.1");
        assertThat(kept.by()).isEqualTo(MatchedBy.NUMBER);
        assertThat(kept.alike()).isBetween(PlanEditions.ALIKE_UNDER_ONE_NUMBER, 99);
        assertThat(kept.changes()).containsExactly(MeasureAspect.TITLE);
        assertThat(amendment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("measure-reworded");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.place().measure()).isEqualTo("1.1");
            assertThat(finding.message(Language.RU)).contains("1.1", TALKS, kept.alike() + " %");
        });
    }

    @Test
    void underOneNumberLessLikenessIsEnoughThanUnderTwo() {
        String reworded = "Білім беру ұйымдарында түсіндіру әңгімелерін өткізу"; // 62 per cent

        Amendment sameNumber = amend(row("1.1", reworded, "тоқсан сайын"), row("1.2", RAIDS, "ай сайын"));
        assertThat(sameNumber.kept().get(0).alike())
                .isBetween(PlanEditions.ALIKE_UNDER_ONE_NUMBER, PlanEditions.PERHAPS - 1);
        assertThat(sameNumber.kept().get(0).by()).isEqualTo(MatchedBy.NUMBER);

        Amendment otherNumber = amend(row("1.5", reworded, "тоқсан сайын"), row("1.2", RAIDS, "ай сайын"));
        assertThat(Editions.ids(otherNumber.plan().measures())).containsExactly("1.5", "1.2");
        assertThat(otherNumber.ambiguities()).isEmpty();
    }

    @Test
    void rowsThatAreTheSameKeepTheirOrderWhereTheirNumbersShift() {
        Plan first = Editions.plan(row("1", "Мониторинг", "ай сайын"), row("2", "Мониторинг", "ай сайын"));
        Amendment amendment = PlanEditions.of(first)
                .amend(Editions.plan(
                        row("1", COURSES, "ай сайын"),
                        row("2", "Мониторинг", "ай сайын"),
                        row("3", "Мониторинг", "ай сайын")));

        assertThat(Editions.ids(amendment.plan().measures())).containsExactly("1~2", "1", "2");
    }

    @Test
    void aMeasureRewordedAndRenumberedKeepsItsIdWhereNothingElseIsAsAlike() {
        Amendment amendment = amend(
                row("1.1", COURSES, "ай сайын"),
                row("1.2", "Мектептерде түсіндіру әңгімелерін тұрақты өткізу", "тоқсан сайын"),
                row("1.3", RAIDS, "ай сайын"));

        assertThat(Editions.ids(amendment.plan().measures())).containsExactly("1.1~2", "1.1", "1.2");
        assertThat(amendment.kept().get(0).by()).isEqualTo(MatchedBy.LIKENESS);
    }

    @Test
    void aNumberThatGoesToQuiteOtherWordsIsANewMeasure() {
        Amendment amendment = amend(row("1.1", COURSES, "тоқсан сайын"), row("1.2", RAIDS, "ай сайын"));

        assertThat(Editions.ids(amendment.plan().measures())).containsExactly("1.1~2", "1.2");
        assertThat(Editions.ids(amendment.dropped())).containsExactly("1.1", "2.1");
        assertThat(amendment.findings()).extracting(Finding::code).containsExactly("number-reused");
    }

    @Test
    void otherFiguresMakeAnotherSchoolUnlessTheNumberIsTheSame() {
        Plan first = Editions.plan(
                row("1", "№5 мектеп-гимназияны күрделі жөндеуден өткізу", "2025 жыл"), row("2", RAIDS, "ай сайын"));

        Amendment moved = PlanEditions.of(first)
                .amend(Editions.plan(
                        row("1", RAIDS, "ай сайын"),
                        row("2", "№9 мектеп-гимназияны күрделі жөндеуден өткізу", "2025 жыл")));
        assertThat(Editions.ids(moved.plan().measures())).containsExactly("2", "2~2");
        assertThat(moved.ambiguities()).singleElement().satisfies(ambiguity -> {
            assertThat(ambiguity.readAs()).isEqualTo("2");
            assertThat(Editions.ids(ambiguity.candidates())).containsExactly("1");
        });

        Amendment sameNumber = PlanEditions.of(first)
                .amend(Editions.plan(
                        row("1", "№9 мектеп-гимназияны күрделі жөндеуден өткізу", "2025 жыл"),
                        row("2", RAIDS, "ай сайын")));
        assertThat(Editions.ids(sameNumber.plan().measures())).containsExactly("1", "2");
        assertThat(sameNumber.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void twoAsAlikeAsOneAnotherAreLeftToAPerson() {
        Plan first = Editions.plan(
                row("1", "Ауылдық мектептерде дәрістер өткізу және насихаттау", "ай сайын"),
                row("2", "Қалалық мектептерде дәрістер өткізу және насихаттау", "ай сайын"));
        Plan next = Editions.plan(row("5", "Барлық мектептерде дәрістер өткізу және насихаттау", "ай сайын"));

        Amendment amendment = PlanEditions.of(first).amend(next);
        assertThat(Editions.ids(amendment.added())).containsExactly("5");
        assertThat(Editions.ids(amendment.dropped())).containsExactly("1", "2");
        assertThat(amendment.ambiguities())
                .singleElement()
                .satisfies(ambiguity ->
                        assertThat(Editions.ids(ambiguity.candidates())).containsExactlyInAnyOrder("1", "2"));
        Finding finding = amendment.findings().get(0);
        assertThat(finding.code()).isEqualTo("measure-ambiguous");
        for (Language language : Language.values()) {
            assertThat(finding.message(language)).contains("Барлық", "1", "2").doesNotContain("{");
        }

        Amendment decided = PlanEditions.of(first).amend(next, List.of(Decision.same("2", "5")));
        assertThat(Editions.ids(decided.plan().measures())).containsExactly("2");
        assertThat(decided.kept().get(0).by()).isEqualTo(MatchedBy.DECISION);
        assertThat(decided.findings()).isEmpty();

        Amendment refused = PlanEditions.of(first).amend(next, List.of(Decision.added("5")));
        assertThat(Editions.ids(refused.added())).containsExactly("5");
        assertThat(refused.ambiguities()).isEmpty();
    }

    @Test
    void aDecisionBeatsTheWording() {
        Amendment amendment =
                PlanEditions.of(FIRST).amend(FIRST, List.of(Decision.same("1.1", "1.2"), Decision.same("1.2", "1.1")));

        assertThat(Editions.idsByTitle(amendment.plan()))
                .containsEntry(TALKS, "1.2")
                .containsEntry(RAIDS, "1.1");
    }

    @Test
    void aDecisionOnAMeasureThatIsNotThereOrOnOneTwiceIsRefusedByItsId() {
        PlanEditions editions = PlanEditions.of(FIRST);

        assertThatThrownBy(() -> editions.amend(FIRST, List.of(Decision.same("9.9", "1.1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'9.9'");
        assertThatThrownBy(() -> editions.amend(FIRST, List.of(Decision.added("7"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'7'");
        assertThatThrownBy(
                        () -> editions.amend(FIRST, List.of(Decision.same("1.1", "1.1"), Decision.same("1.2", "1.1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'1.1'");
        assertThatThrownBy(
                        () -> editions.amend(FIRST, List.of(Decision.same("1.1", "1.1"), Decision.same("1.1", "1.2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'1.1'");
    }

    @Test
    void aTitleThatStandsUnderEverySectionIsToldApartByTheRestOfTheRow() {
        Plan first = Editions.plan(
                "1. Мектеп",
                "1.1 | Мониторинг | ақпарат | ББ | ай сайын",
                "2. Денсаулық",
                "2.1 | Мониторинг | ақпарат | ДСБ | тоқсан сайын");
        Amendment amendment = PlanEditions.of(first)
                .amend(Editions.plan(
                        "1. Денсаулық",
                        "1.1 | Мониторинг | ақпарат | ДСБ | тоқсан сайын",
                        "2. Мектеп",
                        "2.1 | Мониторинг | ақпарат | ББ | жыл сайын"));

        assertThat(Editions.ids(amendment.plan().measures())).containsExactly("2.1", "1.1");
        assertThat(amendment.kept().get(1).changes()).containsExactly(MeasureAspect.NUMBER, MeasureAspect.DEADLINE);
    }

    @Test
    void twinsOfWhichOneWasDroppedAreToldApartByTheirNumbersOrNotAtAll() {
        Plan first = Editions.plan(row("1", "Мониторинг", "ай сайын"), row("2", "Мониторинг", "ай сайын"));

        assertThat(Editions.ids(PlanEditions.of(first)
                        .amend(Editions.plan(row("2", "Мониторинг", "ай сайын")))
                        .plan()
                        .measures()))
                .containsExactly("2");
        Amendment amendment = PlanEditions.of(first).amend(Editions.plan(row("7", "Мониторинг", "ай сайын")));
        assertThat(Editions.ids(amendment.plan().measures())).containsExactly("7");
        assertThat(Editions.ids(amendment.ambiguities().get(0).candidates())).containsExactly("1", "2");
    }

    @Test
    void whatTheReaderRemarkedOfAMeasureFollowsItToItsId() {
        Plan next =
                Editions.plan(row("1.1", COURSES, "ай сайын"), "1.2 | " + TALKS + " | ақпарат | ББ ПД | тоқсан сайын");
        assertThat(next.remarks())
                .extracting(remark -> remark.place().measure())
                .containsExactly("1.2");

        Plan amended = PlanEditions.of(FIRST).amend(next).plan();
        assertThat(amended.remarks())
                .extracting(remark -> remark.place().measure())
                .containsExactly("1.1");
    }

    @Test
    void thePlanKeepsItsOwnId() {
        Plan next = Editions.plan(row("1.1", TALKS, "ай сайын")).withId("kk-2026");
        assertThat(PlanEditions.of(FIRST.withId("karaganda")).amend(next).plan().id())
                .isEqualTo("karaganda");
    }

    @Test
    void aMeasureWithoutATitleIsKnownByItsNumber() {
        Plan first = Editions.plan(row("1", "", "ай сайын"), row("2", TALKS, "ай сайын"), row("3", "—", "ай сайын"));
        Amendment amendment = PlanEditions.of(first).amend(first);

        assertThat(amendment.dropped()).isEmpty();
        assertThat(Editions.ids(amendment.plan().measures())).containsExactly("1", "2", "3");
    }

    @Test
    void editionsWithoutACommonLanguageAreNotMatchedAndThisIsAnError() {
        Plan russian = inRussian(FIRST);
        Amendment amendment = PlanEditions.of(FIRST).amend(russian);

        assertThat(amendment.kept()).isEmpty();
        assertThat(amendment.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("editions-without-common-language");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void oneLanguageInCommonIsEnough() {
        Plan both = FIRST.withSections(FIRST.sections().stream()
                .map(section -> section.withMeasures(section.measures().stream()
                        .map(measure ->
                                measure.withTitle(measure.title().with(Language.RU, "Мероприятие " + measure.id())))
                        .toList()))
                .toList());

        assertThat(PlanEditions.of(FIRST).amend(both).kept()).hasSize(3);
        assertThat(PlanEditions.of(both).amend(inRussian(both)).kept()).hasSize(3);
    }

    private static Plan inRussian(Plan plan) {
        return plan.withSections(plan.sections().stream()
                .map(section -> section.withMeasures(section.measures().stream()
                        .map(measure -> measure.withTitle(LocalizedText.of(
                                Language.RU,
                                measure.title().version(Language.RU).orElse("Мероприятие " + measure.id()))))
                        .toList()))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 0", "1, 300", "3, 3000"})
    void threeThousandMeasuresAreCarriedOverAtOnce(int inserted, int reworded) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            titles.add(word(i) + " " + word(i * 7 + 3) + " бойынша " + word(i * 5 + 1) + " жұмыстарын ұйымдастыру");
        }
        Plan first = Editions.large(titles);
        List<String> next = new ArrayList<>(titles);
        for (int i = 0; i < reworded; i++) {
            next.set(i, next.get(i).replace("жұмыстарын", "шараларын"));
        }
        for (int i = 0; i < inserted; i++) {
            next.add(i * 100, "Жаңа іс-шара " + word(i + 9_000));
        }
        Plan second = Editions.large(next);

        long begun = System.nanoTime();
        Amendment amendment = PlanEditions.of(first).amend(second);
        long millis = (System.nanoTime() - begun) / 1_000_000;

        assertThat(amendment.kept().size()).isEqualTo(3_000);
        assertThat(amendment.kept().stream()
                        .filter(kept -> kept.by() != MatchedBy.WORDING)
                        .count())
                .isEqualTo(reworded);
        assertThat(Editions.ids(amendment.dropped())).isEmpty();
        assertThat(amendment.added().size()).isEqualTo(inserted);
        // A tenth of it on a quiet machine; each with each would take minutes.
        assertThat(millis).isLessThan(10_000);
    }

    @Test
    void titlesTooManyAndTooAlikeStopTheComparisonAndAreReported() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            before.add("Аудан мектептерінде дәріс өткізу, " + word(i));
            after.add("Аудан мектептерінде дәрістер өткізу, " + word(i + 500));
        }
        Amendment stopped =
                PlanEditions.of(Editions.numbered(before)).comparingAtMost(500).amend(Editions.numbered(after));

        assertThat(stopped.findings()).extracting(Finding::code).contains("editions-too-alike");
        assertThat(PlanEditions.of(Editions.numbered(before))
                        .amend(Editions.numbered(after))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("editions-too-alike");
    }

    /** A made-up word, another one for each number. */
    private static String word(int seed) {
        Random random = new Random(seed);
        random.nextInt();
        return random.ints(9, 0, 26)
                .mapToObj(letter -> "абгдежзиклмнопрстуқғөұүіңш".substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    @Test
    void aMeasureOfAnotherIdIsTheSameOtherwise() {
        Measure measure = FIRST.measures().get(0);
        assertThat(measure.withId("x").withId(measure.id())).isEqualTo(measure);
    }

    @Test
    void theAmendedPlanItselfKeepsIdsThatAreGone() {
        Plan second = PlanEditions.of(FIRST)
                .amend(Editions.plan(row("1.1", TALKS, "ай сайын")))
                .plan();
        assertThat(second.formerIds()).containsExactly("1.2", "2.1");

        // The third goes on from the plan alone, as after it was written and read.
        Amendment third = PlanEditions.of(second)
                .amend(Editions.plan(
                        row("1", TALKS, "ай сайын"), row("1.2", "Спорттық жарыстар ұйымдастыру", "жыл сайын")));
        assertThat(Editions.ids(third.added())).containsExactly("1.2~2");
        assertThat(third.plan().formerIds()).containsExactly("1.2", "2.1");
        assertThat(PlanEditions.of(third.plan()).usedIds())
                .isEqualTo(third.editions().usedIds());
    }

    @Test
    void aPlanOfWhichNothingIsGoneHasNoFormerIds() {
        assertThat(PlanEditions.of(FIRST).amend(FIRST).plan()).isEqualTo(FIRST);
        assertThat(FIRST.formerIds()).isEmpty();
    }

    @Test
    void anIdOfAMeasureThatIsGoneIsNoOthers() {
        String id = FIRST.measures().get(0).id();
        assertThatThrownBy(() -> FIRST.withFormerIds(List.of(id)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + id + "'");
        assertThatThrownBy(() -> FIRST.withFormerIds(List.of("9", "9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'9'");
        Plan marked = FIRST.withFormerIds(List.of("9"));
        assertThat(List.of(
                        marked.withId("q"),
                        marked.withTitle(FIRST.title()),
                        marked.withPeriod(null),
                        marked.withApproval(null),
                        marked.withSections(FIRST.sections()),
                        marked.withRemarks(List.of())))
                .extracting(Plan::formerIds)
                .containsOnly(List.of("9"));
    }

    @Test
    void aTranslationGoesWithTheTitleThatWasReworded() {
        Plan first = Editions.plan(row("1", TALKS, "ай сайын"));
        Measure only = first.measures().get(0);
        Plan both = first.withSections(List.of(first.sections()
                .get(0)
                .withMeasures(List.of(only.withTitle(only.title().with(Language.RU, "Чтение лекций"))))));

        Measure other = PlanEditions.of(both)
                .amend(Editions.plan(row("1", TALKS + " және қорытындылау", "ай сайын")))
                .plan()
                .measures()
                .get(0);
        assertThat(other.id()).isEqualTo(only.id());
        assertThat(other.title().ru()).as("it translates words that are gone").isNull();
        Measure moved = PlanEditions.of(both)
                .amend(Editions.plan(row("1", TALKS, "тоқсан сайын")))
                .plan()
                .measures()
                .get(0);
        assertThat(moved.title().ru()).isEqualTo("Чтение лекций");
    }

    @Test
    void aSectionsHeadingAndABodysNameKeepTheirOtherLanguages() {
        Plan first = Editions.plan("Мектептер", row("1", TALKS, "ай сайын"));
        Section section = first.sections().get(0);
        LocalizedText heading = Objects.requireNonNull(section.heading());
        Organization body = new Organization("db", "ДБ", LocalizedText.of(Language.KK, "Денсаулық басқармасы"));
        Plan alone = first.withSections(List.of(section));
        Plan both = with(
                alone,
                new Section(heading.with(Language.RU, "Школы"), section.measures(), section.row()),
                new Organization("db", "ДБ", body.name().with(Language.RU, "Управление здравоохранения")));

        Plan amended = PlanEditions.of(both).amend(with(alone, section, body)).plan();

        assertThat(Objects.requireNonNull(amended.sections().get(0).heading()).ru())
                .isEqualTo("Школы");
        assertThat(amended.glossary().get(0).name().ru()).isEqualTo("Управление здравоохранения");
    }

    private static Plan with(Plan plan, Section section, Organization body) {
        return new Plan(
                plan.format(),
                plan.id(),
                plan.title(),
                plan.kind(),
                plan.level(),
                plan.period(),
                plan.approval(),
                plan.acts(),
                plan.columns(),
                List.of(section),
                List.of(body),
                plan.notes(),
                plan.remarks(),
                plan.source());
    }
}
