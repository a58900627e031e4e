package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each defect alone in an otherwise clean plan: exactly its finding, exactly there. */
class PlanLintTest {
    private static final Row HEADER =
            Row.of("№", "Іс-шара", "Аяқтау нысаны", "Жауапты орындаушылар", "Орындау мерзімі");
    private static final Row CLEAN = Row.of("1.", "Талдау", "ақпарат", "ДБ, ПД (келісім бойынша)", "тоқсан сайын");
    private static final String TITLE = "2025 жылға арналған іс-шаралар жоспары";

    /** A defect: its plan and what is to be found. */
    record Defect(Plan plan, List<Finding> found) {
        @Override
        public String toString() {
            return found.stream().map(Finding::code).collect(Collectors.joining(", "));
        }
    }

    static Stream<Defect> defects() {
        return Stream.of(
                defect(plan(TITLE), finding("no-measures", Severity.ERROR, Place.DOCUMENT, "")),
                defect(plan("Іс-шаралар жоспары", CLEAN), finding("no-period", Severity.ERROR, Place.DOCUMENT, "")),
                defect(
                        approved("«___» ________ 2025 жыл"),
                        finding("blank-approval", Severity.INFO, Place.DOCUMENT, "")),
                defect(
                        table(Row.of("№", "Іс-шара", "Орындаушылар"), Row.of("1", "Талдау", "ДБ")),
                        finding("no-deadline-column", Severity.ERROR, new Place(null, null, "deadline"), "")),
                defect(
                        table(Row.of("№", "Іс-шара", "Мерзімі"), Row.of("1", "Талдау", "ай сайын")),
                        finding("no-executors-column", Severity.WARNING, new Place(null, null, "executors"), "")),
                defect(
                        row("2", "Талдау", "", "ДБ", ""),
                        finding("no-deadline", Severity.WARNING, new Place("2", 3, "deadline"), "2")),
                defect(
                        row("2", "Талдау", "", "–", "ай сайын"),
                        finding("no-executor", Severity.WARNING, new Place("2", 3, "executors"), "2")),
                defect(
                        row("2", "", "", "ДБ", "ай сайын"),
                        finding("no-title", Severity.WARNING, new Place("2", 3, "title"), "2")),
                defect(
                        row("1", "Есеп", "", "ДБ", "ай сайын"),
                        new Finding(
                                "duplicate-number",
                                Severity.WARNING,
                                new Place("1~2", 3, "number"),
                                "1",
                                List.of(),
                                null)),
                defect(
                        row("2", "Есеп", "", "ДБ", "ай сайын қажет"),
                        new Finding(
                                "unreadable-deadline",
                                Severity.ERROR,
                                new Place("2", 3, "deadline"),
                                "ай сайын қажет",
                                List.of("қажет", "10", "#stopped"),
                                null)),
                defect(row("2", "Есеп", "", "ПД, ДСБ", "ай сайын"), undefined("ДСБ", "ДБ")),
                defect(row("2", "Есеп", "", "ДШжҚБ", "ай сайын"), undefined("ДШжҚБ", "ДШжСБ")),
                defect(row("2", "Есеп", "", "ҚАЖД", "ай сайын"), undefined("ҚАЖД", null)),
                defect(row("2", "Есеп", "", "ІД", "ай сайын"), undefined("ІД", null)),
                defect(
                        row("2", "Есеп", "", "ПД ДБ", "ай сайын"),
                        finding("missing-separator", Severity.WARNING, new Place("2", 3, "executors"), "ПД ДБ")),
                defect(
                        row("2", "Есеп", "", "ДБ"),
                        new Finding("row-too-short", Severity.ERROR, Place.row(3), "2", List.of("4", "5"), null),
                        finding("no-deadline", Severity.WARNING, new Place("2", 3, "deadline"), "2")),
                defect(
                        row("2", "Есеп", "", "ДБ", "ай сайын", "артық"),
                        finding("row-too-long", Severity.WARNING, Place.row(3), "артық")),
                defect(
                        adopted("12 ақпан 2025 жыл", "2025 жылғы 11 ақпан"),
                        before("2025 жылғы 11 ақпан", "2025-02-11", "2025-02-12")),
                defect(
                        adopted("1 сәуір 2025 жыл", "2025 жылғы 1 тоқсан"),
                        before("2025 жылғы 1 тоқсан", "2025-03-31", "2025-04-01")),
                defect(
                        untitled(),
                        finding(
                                "no-plan-title",
                                Severity.INFO,
                                Place.DOCUMENT,
                                untitled().id()),
                        finding("no-period", Severity.ERROR, Place.DOCUMENT, "")),
                defect(
                        plan(TITLE, Row.of("", "Есеп", "", "ДБ", "ай сайын"), CLEAN),
                        new Finding(
                                "no-number", Severity.WARNING, new Place("n1", 2, "number"), "n1", List.of("1"), null)),
                defect(twoTables(), finding("table-not-read", Severity.WARNING, Place.DOCUMENT, "Ресурс | Көлемі")),
                defect(
                        row("", "және есеп", "", "", ""),
                        finding("row-joined", Severity.INFO, Place.row(3), "және есеп")));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsFoundInItsPlaceAndNothingElseIs(Defect defect) {
        assertThat(PlanLint.standard().check(defect.plan())).isEqualTo(defect.found());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void everyFindingHasASentenceInEachLanguageThatNamesItsWords(Defect defect) {
        for (Finding finding : PlanLint.standard().check(defect.plan())) {
            for (Language language : Language.values()) {
                assertThat(Messages.in(language).has("finding." + finding.code()))
                        .as(finding.code())
                        .isTrue();
                assertThat(finding.message(language)).contains(facts(finding)).doesNotContain("finding.", "{");
            }
        }
    }

    @Test
    void everyDocumentedCodeIsProvokedHere() {
        Set<String> provoked = defects()
                .flatMap(defect -> defect.found().stream())
                .map(Finding::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(provoked)
                .containsExactly(
                        "before-adoption",
                        "blank-approval",
                        "duplicate-number",
                        "missing-separator",
                        "no-deadline",
                        "no-deadline-column",
                        "no-executor",
                        "no-executors-column",
                        "no-measures",
                        "no-number",
                        "no-period",
                        "no-plan-title",
                        "no-title",
                        "row-joined",
                        "row-too-long",
                        "row-too-short",
                        "table-not-read",
                        "undefined-abbreviation",
                        "unreadable-deadline");
    }

    @Test
    void aCleanPlanHasNoFindings() {
        assertThat(PlanLint.standard().check(plan(TITLE, CLEAN))).isEmpty();
        assertThat(PlanLint.standard().check(approved("«12» ақпан 2025 жыл"))).isEmpty();
    }

    @Test
    void withoutAGlossaryNoAbbreviationIsCalledUndefined() {
        Plan plan = PlanReader.standard()
                .read(new SourceDocument(
                        "a", "txt", List.of(new Block.Paragraph(TITLE), new Block.Table(List.of(HEADER, CLEAN)))));

        assertThat(PlanLint.standard().check(plan)).extracting(Finding::code).containsExactly("executor-unresolved");
    }

    @Test
    void groupsAndNamesThatAreNoAbbreviationsNeedNoGlossary() {
        Plan plan = row(
                "2", "Есеп", "", "Атамекен, қалалар мен аудандардың әкімдіктері, АҚ «ТАУ», ЖАО органдары", "ай сайын");

        assertThat(PlanLint.standard().check(plan)).isEmpty();
    }

    @Test
    void aGenitiveWithoutItsWordAndAnUnknownOblastAreToldInAPlanWithAGlossaryToo() {
        assertThat(PlanLint.standard()
                        .check(row("2", "Есеп", "", "финансов, акимат Заморской области, облыстардың", "ай сайын")))
                .extracting(Finding::code)
                .filteredOn("executor-unresolved"::equals)
                .hasSize(2);
        assertThat(PlanLint.standard()
                        .check(row(
                                "2",
                                "Есеп",
                                "",
                                "городской акимат, учреждения образования, рабочая группа, акимат города Рудного,"
                                        + " акимат Улытауской области, жұмыс тобы",
                                "ай сайын")))
                .extracting(Finding::code)
                .doesNotContain("executor-unresolved");
    }

    @Test
    void aDeadlineThatWasMeantByHandIsNoDefectWhateverItsWords() {
        Plan read = row("2", "Есеп", "", "ДБ", "отырыстан мүмкін");
        Section section = read.sections().get(0);
        Measure mended = read.measures()
                .get(1)
                .withDeadline("отырыстан мүмкін", new kz.jospar.core.time.Timing.OnEvent("отырыс"));
        Plan plan = read.withSections(
                List.of(new Section(section.heading(), List.of(read.measures().get(0), mended), section.row())));

        assertThat(PlanLint.standard().check(read)).extracting(Finding::code).containsExactly("unreadable-deadline");
        assertThat(PlanLint.standard().check(plan)).isEmpty();
    }

    @Test
    void findingsComeInTheOrderReaderDocumentMeasures() {
        Plan plan = plan("Жоспар", CLEAN, Row.of("1", "", "", "ДБ ПД"));

        assertThat(PlanLint.standard().check(plan))
                .extracting(Finding::code)
                .containsExactly(
                        "row-too-short",
                        "missing-separator",
                        "no-period",
                        "duplicate-number",
                        "no-title",
                        "no-deadline");
    }

    @Test
    void aDeadlineOnTheDayOfApprovalOrThatComesAgainIsNotBeforeIt() {
        assertThat(PlanLint.standard().check(adopted("12 ақпан 2025 жыл", "2025 жылғы 12 ақпан")))
                .isEmpty();
        assertThat(PlanLint.standard().check(adopted("31 наурыз 2025 жыл", "2025 жылғы 1 тоқсан")))
                .isEmpty();
        assertThat(PlanLint.standard().check(adopted("30 желтоқсан 2025 жыл", "тоқсан сайын")))
                .isEmpty();
    }

    private static Plan adopted(String day, String deadline) {
        String[] words = day.split(" ");
        return read(
                List.of("«БЕКІТЕМІН»", "«" + words[0] + "» " + words[1] + " " + words[2] + " " + words[3], TITLE),
                List.of(HEADER, CLEAN, Row.of("2", "Есеп", "", "ДБ", deadline)));
    }

    private static Finding before(String deadline, String end, String adopted) {
        return new Finding(
                "before-adoption", Severity.INFO, new Place("2", 3, "deadline"), deadline, List.of(end, adopted), null);
    }

    private static Plan untitled() {
        return read(List.of(), List.of(HEADER, CLEAN));
    }

    private static Plan twoTables() {
        return PlanReader.standard()
                .read(new SourceDocument(
                        "plan.txt",
                        "txt",
                        List.of(
                                new Block.Paragraph(TITLE),
                                new Block.Table(List.of(HEADER, CLEAN)),
                                new Block.Table(List.of(Row.of("Ресурс", "Көлемі"), Row.of("қағаз", "5"))),
                                new Block.Paragraph("ДБ – денсаулық басқармасы"),
                                new Block.Paragraph("ПД – полиция департаменті"))));
    }

    private static List<String> facts(Finding finding) {
        List<String> facts = new ArrayList<>(finding.arguments());
        facts.removeIf(fact -> fact.startsWith("#")); // said in the reader's own words
        facts.add(finding.text());
        return facts;
    }

    private static Finding undefined(String text, String proposal) {
        return new Finding(
                "undefined-abbreviation", Severity.WARNING, new Place("2", 3, "executors"), text, List.of(), proposal);
    }

    private static Finding finding(String code, Severity severity, Place place, String text) {
        return Finding.of(code, severity, place, text);
    }

    private static Defect defect(Plan plan, Finding... found) {
        return new Defect(plan, List.of(found));
    }

    private static Plan row(String... cells) {
        return plan(TITLE, CLEAN, Row.of(cells));
    }

    private static Plan plan(String title, Row... rows) {
        List<Row> all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(rows));
        return read(List.of(title), all);
    }

    private static Plan table(Row... rows) {
        return read(List.of(TITLE), List.of(rows));
    }

    private static Plan approved(String dateLine) {
        return read(List.of("«БЕКІТЕМІН»", dateLine, TITLE), List.of(HEADER, CLEAN));
    }

    private static Plan read(List<String> before, List<Row> rows) {
        List<Block> blocks = new ArrayList<>();
        before.forEach(line -> blocks.add(new Block.Paragraph(line)));
        blocks.add(new Block.Table(rows));
        Stream.of(
                        "ДБ – денсаулық басқармасы",
                        "ПД – полиция департаменті",
                        "ҚІЖД – қорғаныс істері департаменті",
                        "ДШжСБ – дене шынықтыру және спорт басқармасы",
                        "ІСД – ішкі саясат",
                        "ІБД – ішкі бақылау",
                        "Ескертпе: ДБ, ПД, ҚІЖД, ДШжСБ, ІСД, ІБД осы жоспарда")
                .map(Block.Paragraph::new)
                .forEach(blocks::add);
        return PlanReader.standard().read(new SourceDocument("plan.txt", "txt", blocks));
    }
}
