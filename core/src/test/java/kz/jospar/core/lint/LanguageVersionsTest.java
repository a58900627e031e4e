package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.SharedFiles;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.Timing.Recurring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two versions of one act as offices publish them. */
class LanguageVersionsTest {
    private static final Row KK = Row.of("№", "Іс-шара", "Орындаушылар", "Орындау мерзімі");
    private static final Row RU = Row.of("№", "Мероприятие", "Исполнители", "Срок исполнения");

    @Test
    void januaryInKazakhAndFebruaryInRussianDifferInTheMonth() {
        // The plan on anthrax, Almaty oblast akim, 12.02.1998, organisational measure 1.
        Timing january = new Timing.Within(LocalDate.of(1998, 1, 1), LocalDate.of(1998, 1, 31));
        Timing february = new Timing.Within(LocalDate.of(1998, 2, 1), LocalDate.of(1998, 2, 28));

        assertThat(LanguageVersions.compare(january, february))
                .contains(new VersionDifference(List.of(TimingAspect.MONTH)));
    }

    @Test
    void onTheFirstOfJanuaryAndByTheFirstOfFebruaryEveryYearDifferInTheMonthOnly() {
        // The same plan, point 3: "әр жылдың 1 қаңтарында", "к 1 февраля ежегодно".
        Timing january = Recurring.every(Cycle.YEAR).due(new DueDay(1, -11, Limit.ON));
        Timing february = Recurring.every(Cycle.YEAR).due(DueDay.by(1, -10));

        assertThat(LanguageVersions.compare(january, february))
                .contains(new VersionDifference(List.of(TimingAspect.MONTH)));
    }

    @Test
    void withinAMonthOfAnEventThatEachLanguageNamesInItsWordsIsTheSame() {
        // The sitting reported on 15.10.2025: "бір ай ішінде", "в течение месяца".
        assertThat(LanguageVersions.compare(
                        new Timing.AroundEvent(1, TermUnit.MONTH, Direction.AFTER, "тапсырма"),
                        new Timing.AroundEvent(1, TermUnit.MONTH, Direction.AFTER, "поручение")))
                .isEmpty();
    }

    @Test
    void aFindingNamesBothPhrasesBothLanguagesAndWhatDiffers() {
        List<Finding> found = LanguageVersions.compare(kazakh("тоқсан сайын"), russian("ежемесячно"));

        assertThat(found)
                .containsExactly(new Finding(
                        "language-versions-differ",
                        Severity.WARNING,
                        new Place("1", 2, "deadline"),
                        "тоқсан сайын",
                        List.of("kk", "ежемесячно", "ru", "1", "#frequency"),
                        null));
        assertThat(found.get(0).message(Language.KK))
                .contains("«тоқсан сайын» (kk)", "«ежемесячно» (ru)", "Айырмашылығы: жиілігі.");
        assertThat(found.get(0).message(Language.RU)).contains("Различие: периодичность.");
        assertThat(found.get(0).message(Language.EN)).contains("What differs: frequency.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    тоқсан сайын | ежеквартально
                    2025 жылғы 1 тоқсан | I квартал 2025 года
                    2016 – 2019 жылдардың II тоқсаны | II квартал 2016 – 2019 годов
                    тұрақты | постоянно
                    айына бір рет | 1 раз в месяц
                    әр бейсенбі | еженедельно по четвергам
                    апта сайын | еженедельно, не позднее воскресенья
                    апта сайын жұма күні | еженедельно, в 5-й календарный день недели
                    ай сайын, айдың соңғы жұмасында | каждую последнюю пятницу месяца
                    ай сайын, есепті айдан кейінгі 5 жұмыс күні ішінде | ежемесячно, не позднее 5 рабочего дня месяца, следующего за отчетным
                    тоқсан сайын, есепті тоқсаннан кейінгі 10 күнтізбелік күн ішінде | ежеквартально, не позднее 10 числа месяца, следующего за отчетным кварталом
                    тоқсан сайын, есепті тоқсаннан кейінгі 2 апта ішінде | ежеквартально, в течение 14 календарных дней после отчетного квартала
                    24 сағат ішінде | в течение 24 часов
                    """)
    void whatReadsTheSameInBothLanguagesIsNoFinding(String kazakh, String russian) {
        assertThat(LanguageVersions.compare(TimingPhrase.read(kazakh), TimingPhrase.read(russian)))
                .isEmpty();
        assertThat(TimingPhrase.read(kazakh).timing()).isPresent();
        assertThat(LanguageVersions.compare(kazakh(kazakh), russian(russian))).isEmpty();
    }

    @Test
    void twoPhrasesAreComparedWithoutAPlan() {
        assertThat(LanguageVersions.compare(TimingPhrase.read("тоқсан сайын"), TimingPhrase.read("ежегодно")))
                .map(VersionDifference::aspects)
                .contains(List.of(TimingAspect.FREQUENCY));
        assertThat(LanguageVersions.compare(TimingPhrase.read("тоқсан сайын"), TimingPhrase.read("абракадабра")))
                .isEmpty();
    }

    @Test
    void aDeadlineUnderstoodInOneLanguageOnlyIsAFindingOfItsOwnAndInNoneIsNot() {
        Finding found = only(kazakh("тоқсан сайын"), russian("ежеквартально абракадабра"));

        assertThat(found.code()).isEqualTo("unreadable-in-one-language");
        assertThat(found.text()).isEqualTo("ежеквартально абракадабра");
        assertThat(found.message(Language.EN))
                .contains("\"тоқсан сайын\" (kk) was,", "\"ежеквартально абракадабра\" (ru) was not");
        Finding back = only(russian("ежеквартально абракадабра"), kazakh("тоқсан сайын"));
        assertThat(back).isEqualTo(found);
        assertThat(LanguageVersions.compare(kazakh("абракадабра"), russian("абракадабра")))
                .isEmpty();
    }

    @Test
    void aDeadlineWrittenInOneLanguageOnlyIsAFindingOfItsOwnAndInNoneIsNot() {
        Finding found = only(kazakh("тоқсан сайын"), russian(""));

        assertThat(found.code()).isEqualTo("deadline-in-one-language");
        assertThat(found.message(Language.EN)).contains("\"тоқсан сайын\" (kk); the other version (ru)");
        assertThat(only(russian(""), kazakh("тоқсан сайын"))).isEqualTo(found);
        assertThat(LanguageVersions.compare(kazakh(""), russian(""))).isEmpty();
    }

    @Test
    void aMeasureThatOneVersionLacksIsAFindingInItsOwnRow() {
        Plan longer = kazakh("тоқсан сайын", "ай сайын");
        Plan shorter = russian("ежеквартально");

        Finding found = only(longer, shorter);
        assertThat(found)
                .isEqualTo(new Finding(
                        "measure-in-one-language",
                        Severity.WARNING,
                        new Place("2", 3, null),
                        "2",
                        List.of("kk", "ru"),
                        null));
        assertThat(only(shorter, longer)).isEqualTo(found);
        assertThat(found.message(Language.KK)).startsWith("2-іс-шара бір нұсқада (kk) бар, екіншісінде (ru) жоқ.");
    }

    @Test
    void anotherNumberOfSectionsIsAFindingOfTheDocument() {
        Plan plan = kazakh("тоқсан сайын");
        List<Section> sections = new ArrayList<>(plan.sections());
        sections.add(new Section(null, List.of(), null));

        Finding found = only(plan.withSections(sections), russian("ежеквартально"));
        assertThat(found.code()).isEqualTo("section-count-differs");
        assertThat(found.place()).isEqualTo(Place.DOCUMENT);
        assertThat(found.message(Language.EN)).contains("2 (kk) and 1 (ru)");
    }

    @Test
    void aRecurrenceThatNamesThePlansYearsAgreesWithOneThatLeavesThemToThePlan() {
        Recurring bare = Recurring.every(Cycle.QUARTER);
        Recurring named = bare.during(Stretch.ofYears(2025, 2026));

        assertThat(LanguageVersions.compare(in(2025, 2026, bare), in(2025, 2026, named)))
                .isEmpty();
        assertThat(LanguageVersions.compare(
                        in(2025, 2026, bare), in(2025, 2026, bare.during(Stretch.from(LocalDate.of(2025, 1, 1))))))
                .isEmpty();
        assertThat(LanguageVersions.compare(in(2025, 2027, bare), in(2025, 2027, named)))
                .hasSize(1);
        assertThat(LanguageVersions.compare(in(2025, 2026, bare), in(2025, 2027, named)))
                .hasSize(1);
        assertThat(LanguageVersions.compare(bare, named)).isPresent();
    }

    @Test
    void twoEditionsInOneLanguageAreNamedByTheirIds() {
        Finding found =
                only(kazakh("тоқсан сайын").withId("first"), kazakh("ай сайын").withId("second"));

        assertThat(found.arguments()).containsExactly("first", "ай сайын", "second", "1", "#frequency");
    }

    @Test
    void wordsOfTheDocumentAreNeverTakenForWordsOfTheFinding() {
        Finding strange = new Finding(
                "language-versions-differ",
                Severity.INFO,
                Place.DOCUMENT,
                "#month",
                List.of("kk", "#day", "ru", "1", "#month #nothing"),
                null);
        assertThat(strange.message(Language.EN)).contains("\"#month\"", "\"#day\"", "#month #nothing");
    }

    @Test
    void theTwoPublishedVersionsOfAPreschoolPlanAgreeInEveryDeadlineThatIsUnderstood() throws IOException {
        Map<String, String> kazakh = deadlines("edu-preschool-2016-2019.kk.txt");
        Map<String, String> russian = deadlines("edu-preschool-2016-2019.ru.txt");
        int understood = 0;
        for (Map.Entry<String, String> cell : kazakh.entrySet()) {
            Reading one = TimingPhrase.read(cell.getValue());
            Reading other = TimingPhrase.read(russian.get(cell.getKey()));
            assertThat(LanguageVersions.compare(one, other)).as(cell.toString()).isEmpty();
            understood += one.timing().isPresent() && other.timing().isPresent() ? 1 : 0;
        }

        assertThat(kazakh).hasSize(19);
        assertThat(understood).isGreaterThanOrEqualTo(18);
    }

    /** The numbered rows' fifth column. */
    private static Map<String, String> deadlines(String name) throws IOException {
        return Files.readAllLines(SharedFiles.file("plans/" + name)).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 5 && cells[0].matches("\\d+\\.") && !cells[4].isBlank())
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[4]));
    }

    private static Plan in(int first, int last, Timing timing) {
        return LanguageVersionsPropertiesTest.plan(Language.KK, List.of(timing))
                .withPeriod(PlanPeriod.ofYears(first, last));
    }

    private static Finding only(Plan one, Plan other) {
        List<Finding> found = LanguageVersions.compare(one, other);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Plan kazakh(String... deadlines) {
        return plan("2025 жылға арналған іс-шаралар жоспары", KK, "Талдау жүргізу", deadlines);
    }

    private static Plan russian(String... deadlines) {
        return plan("План мероприятий на 2025 год", RU, "Провести анализ", deadlines);
    }

    private static Plan plan(String title, Row header, String words, String... deadlines) {
        List<Row> rows = new ArrayList<>(List.of(header));
        for (int i = 0; i < deadlines.length; i++) {
            rows.add(Row.of(Integer.toString(i + 1), words, "ДБ", deadlines[i]));
        }
        return PlanReader.standard()
                .read(new SourceDocument(
                        "plan.txt", "txt", List.of(new Block.Paragraph(title), new Block.Table(rows))));
    }
}
