package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.HEADER;
import static kz.jospar.core.text.Tables.around;
import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.paragraph;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanKind;
import kz.jospar.core.plan.PlanLevel;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader.Hints;
import kz.jospar.core.time.PlanPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the table: approval block, title, glossary, notes; and what a person knows better. */
class SurroundingsTest {
    private static final List<String> OFFICE =
            List.of("«БЕКІТЕМІН»", "Қарағанды облысының", "әкімі", "_____ А. Асанов");

    @ParameterizedTest
    @CsvSource({
        "«12» ақпан 2025 жыл, 2025-02-12",
        "2025 жылғы «12» ақпан, 2025-02-12",
        "«12» февраля 2025 года, 2025-02-12",
        "\"3\" желтоқсан 2025 ж., 2025-12-03"
    })
    void anApprovalThatIsFilledInHasItsDay(String line, LocalDate day) {
        Approval approval = approval(line);

        assertThat(approval.date()).isEqualTo(day);
        assertThat(approval.year()).isEqualTo(2025);
        assertThat(approval.office()).isEqualTo("Қарағанды облысының әкімі");
        assertThat(approval.person()).isEqualTo("А. Асанов");
        assertThat(approval.lines()).hasSize(5).endsWith(line);
    }

    @ParameterizedTest
    @CsvSource({
        "«____» __________ 2025 жыл, 2025",
        "«12» __________ 2025 жыл, 2025",
        "«__» ақпан 2025 года, 2025",
        "«32» ақпан 2025 жыл, 2025",
        "«___» _______ 20__ жыл,",
        "«___» _______ 20___ ж.,"
    })
    void anApprovalLeftBlankHasNoDay(String line, Integer year) {
        Approval approval = approval(line);

        assertThat(approval.date()).isNull();
        assertThat(approval.year()).isEqualTo(year);
        assertThat(approval.person()).isEqualTo("А. Асанов");
        assertThat(approval.lines()).hasSize(5);
    }

    @Test
    void aPlanWithoutAnApprovalBlockHasNone() {
        assertThat(around(List.of("2025 жылға арналған жоспар"), List.of()).approval())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "АО «НЦПК «Өрлеу» – акционерное общество | АО «НЦПК «Өрлеу» | акционерное общество",
                "«Өрлеу» БАҰО АҚ – орталық | «Өрлеу» БАҰО АҚ | орталық",
                "НПП «Атамекен» – палата | НПП «Атамекен» | палата",
                "Қаржымині – Қаржы министрлігі | Қаржымині | Қаржы министрлігі",
                "ЖБ – жергілікті бюджет | ЖБ | жергілікті бюджет"
            })
    void aLineMayDefineAShortNameOfSeveralWords(String line, String abbreviation, String name) {
        assertThat(Surroundings.definition(line)).isEqualTo(new Surroundings.Definition(abbreviation, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Жастар» бағдарламасы – негізгі бағыт",
                "Бірінші бөлім – мақсат",
                "План на 2025 – 2026 годы",
                "«Жас Отан» – «Жас» ұйымы",
                "МОН совместно с АО «Тау» – до 1 мая"
            })
    void otherLinesWithADashDefineNothing(String line) {
        assertThat(Surroundings.definition(line)).isNull();
    }

    @Test
    void theTitleIsWhatStandsBetweenTheApprovalAndTheTable() {
        Plan plan = around(
                List.of(
                        "«УТВЕРЖДАЮ»",
                        "Аким области",
                        "«12» февраля 2025 года",
                        "Комплексный план мероприятий",
                        "на 2025 – 2026 годы"),
                List.of());

        assertThat(plan.title())
                .isEqualTo(LocalizedText.of(Language.RU, "Комплексный план мероприятий на 2025 – 2026 годы"));
        assertThat(plan.id()).isEqualTo("kompleksnyi-plan-meropriiatii-na-2025-2026-gody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Осы жоспар қауіпсіздікті күшейту үшін әзірленді",
                "В соответствии с Законом 2015 года утверждены мероприятия",
                "Мақсаты: қауіпсіздік",
                "Мемлекеттік бағдарламаға сәйкес",
                "Работа ведётся постоянно.",
                "Жоспар іске асырылады:",
                "Орындалу барысы туралы есептер жыл сайын ұсынылады және барлық мемлекеттік органдарға жіберіледі"
            })
    void theTitleEndsBeforeAPreambleWhichIsANote(String preamble) {
        Plan plan =
                around(List.of("Қарағанды облысының", "2025 жылға арналған", "ЖОСПАРЫ", preamble, "кейін"), List.of());

        assertThat(plan.title().in(Language.KK)).isEqualTo("Қарағанды облысының 2025 жылға арналған ЖОСПАРЫ");
        assertThat(plan.period()).isEqualTo(PlanPeriod.ofYears(2025, 2025));
        assertThat(plan.notes()).containsExactly(preamble, "кейін");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "План мероприятий|ГКП «Су» на 2023 год",
                "ПЛАН|МЕРОПРИЯТИЙ ПО ПРОТИВОДЕЙСТВИЮ КОРРУПЦИИ|НА 2025 ГОД",
                "Дорожная карта|по развитию спорта|на 2025-2026 гг.",
                "Жоспарға қосымша|2025 ж.|жол картасы",
                "Приложение к плану действий|План работы|на 2025 год"
            })
    void theLinesThatCompleteTheTitleBelongToIt(String lines) {
        List<String> all = List.of(lines.split("\\|"));

        assertThat(around(all, List.of()).title())
                .extracting(title -> title.kk() == null ? title.ru() : title.kk())
                .isEqualTo(String.join(" ", all));
    }

    @Test
    void aPlanWithoutATitleIsKnownByTheChecksumOfItsWords() {
        Plan plan = around(List.of(), List.of());
        Plan again = around(List.of(), List.of());
        Plan other = around(List.of(), List.of("Келісілді"));
        Plan hinted = PlanReader.with(new Hints(null, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), null))
                .read(document(table(HEADER, Row.of("1", "Есеп", "", "ДБ", "ай сайын"))));

        assertThat(plan.id()).matches("plan-[0-9a-f]{8}").isEqualTo(again.id()).isNotEqualTo(other.id());
        assertThat(hinted.id()).matches("plan-2025-2026-[0-9a-f]{8}");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-2026 жылдарға арналған жоспар, 2025, 2026",
        "План на 2025 – 2027 годы, 2025, 2027",
        "План на 2025 год, 2025, 2025",
        "2025 жылғы іс-шаралар жоспары, 2025, 2025",
        "Приложение к приказу от 12.02.2016 года № 14 План на 2017 год, 2017, 2017",
        "Приложение к постановлению от 24 июля 2018 года План на 2016-2019 годы, 2016, 2019",
        "2016 жылғы 12 ақпандағы № 5 бұйрыққа қосымша 2017 жылға арналған жоспар, 2017, 2017"
    })
    void thePeriodIsTheYearsOfTheTitleAndNotOfAnActsDate(String title, int first, int last) {
        assertThat(Surroundings.period(title)).isEqualTo(PlanPeriod.ofYears(first, last));
    }

    @ParameterizedTest
    @CsvSource({"Іс-шаралар жоспары", "План от 12.02.2016", "2026-2025 жж. жоспар", "План № 2025"})
    void aTitleThatNamesNoYearsGivesNoPeriod(String title) {
        assertThat(Surroundings.period(title)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Қарағанды облысында 2025 жылға жоспар, OBLAST",
        "План акимата Карагандинской области, OBLAST",
        "План акимата области Абай, OBLAST",
        "Қарағанды облысы Абай ауданының жоспары, DISTRICT",
        "План акимата Абайского района Карагандинской области, DISTRICT",
        "Теміртау қаласының жоспары, CITY",
        "Қарағанды облысы Теміртау қаласы әкімдігінің жоспары, CITY",
        "Қарағанды облысының қалалары мен аудандарында іске асыру жоспары, OBLAST",
        "План мероприятий в области противодействия коррупции,",
        "План по развитию науки в области охраны здоровья Республики Казахстан,"
    })
    void theLevelIsTheSmallestTerritoryThatIsNamed(String title, PlanLevel level) {
        assertThat(Surroundings.level(title)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "2025 жылға арналған іс-шаралар жоспары, MEASURES",
        "іс-әрекеттер ведомствоаралық жоспары, INTERAGENCY",
        "Межведомственный план мероприятий, INTERAGENCY",
        "Кешенді жоспар, COMPREHENSIVE",
        "Дорожная карта, ROADMAP",
        "Жұмыс жоспары, WORK",
        "Бағдарлама,"
    })
    void theKindIsWhatThePlanCallsItself(String title, PlanKind kind) {
        assertThat(Surroundings.kind(title)).isEqualTo(kind);
    }

    @Test
    void paragraphsThatDefineAnAbbreviationAreTheGlossaryAndTheRestAreNotes() {
        Plan plan = around(
                List.of(),
                List.of(
                        "Қысқартулар:",
                        "ДБ - Денсаулық сақтау басқармасы\nПД- полиция департаменті",
                        "ЖСМЖБ – жастар саясаты басқармасы",
                        "ДБ – екінші рет",
                        "Ескерту - маңызды"));

        assertThat(plan.glossary())
                .containsExactly(
                        new Organization("db", "ДБ", LocalizedText.of(Language.KK, "Денсаулық сақтау басқармасы")),
                        new Organization("pd", "ПД", LocalizedText.of(Language.KK, "полиция департаменті")),
                        new Organization("jsmjb", "ЖСМЖБ", LocalizedText.of(Language.KK, "жастар саясаты басқармасы")));
        assertThat(plan.notes()).containsExactly("Қысқартулар:", "ДБ – екінші рет", "Ескерту - маңызды");
        assertThat(plan.organization(plan.measures().get(0).executors().get(0).id()))
                .isPresent();
    }

    @Test
    void aGlossaryAboveTheTableIsNoPartOfTheTitle() {
        Plan plan = around(List.of("2025 жылға арналған жоспар", "ДБ – денсаулық басқармасы"), List.of());

        assertThat(plan.glossary()).extracting(Organization::abbreviation).containsExactly("ДБ");
        assertThat(plan.title().in(Language.KK)).isEqualTo("2025 жылға арналған жоспар");
    }

    @Test
    void tablesAfterThePlanBecomeNotes() {
        Plan plan = PlanReader.standard()
                .read(document(
                        table(HEADER, Row.of("1", "Есеп", "", "ДБ", "ай сайын")),
                        paragraph("Келісілді:"),
                        table(Row.of("А. Асанов", "", "Б. Үсенов"))));

        assertThat(plan.notes()).containsExactly("Келісілді:", "А. Асанов | Б. Үсенов");
    }

    @Test
    void aRussianTitleOverAKazakhTableKeepsItsLanguage() {
        Plan plan = around(List.of("План мероприятий по противодействию коррупции на 2023 год"), List.of());

        assertThat(plan.title().ru()).isNotNull();
        assertThat(plan.title().kk()).isNull();
        assertThat(plan.measures().get(0).title().kk()).isEqualTo("Жиналыс өткізу");
    }

    @Test
    void aRussianTableStaysRussianWithAKazakhNameOrACyrillicRomanNumeralInIt() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("№", "Мероприятие", "Срок исполнения", "Ответственные исполнители"),
                        Row.of("1", "Проведение курсов на базе центра «Өрлеу»", "ІІІ квартал 2016 года", "МОН, МИО"))));

        assertThat(plan.measures().get(0).title().ru()).isNotNull();
    }

    @Test
    void anEnglishPlanIsEnglish() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("No.", "Measure", "Deadline", "Executors"),
                        Row.of("1", "Hold a meeting", "quarterly", "ДБ"))));

        assertThat(plan.measures().get(0).title().en()).isEqualTo("Hold a meeting");
    }

    @Test
    void hintsBeatWhatTheDocumentStates() {
        SourceDocument document = document(
                paragraph("«БЕКІТЕМІН»"),
                paragraph("«12» ақпан 2025 жыл"),
                paragraph("2025-2026 жылдарға арналған жоспар"),
                table(HEADER, Row.of("1", "Есеп", "", "ДБ", "ай сайын")));
        Hints hints = new Hints("menin-josparym", LocalDate.of(2025, 3, 1), null, LocalDate.of(2025, 4, 2));

        Plan plan = PlanReader.with(hints).read(document);

        assertThat(plan.id()).isEqualTo("menin-josparym");
        assertThat(plan.period()).isEqualTo(new PlanPeriod(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 12, 31)));
        assertThat(plan.approval().date()).isEqualTo("2025-04-02");
        assertThat(plan.approval().lines()).containsExactly("«БЕКІТЕМІН»", "«12» ақпан 2025 жыл");
        assertThat(PlanReader.with(Hints.NONE).read(document))
                .isEqualTo(PlanReader.standard().read(document));
    }

    @Test
    void hintedDaysGiveAPeriodAndAnIdWhereTheTitleNamesNoYear() {
        SourceDocument document =
                document(paragraph("Жұмыс жоспары"), table(HEADER, Row.of("1", "Есеп", "", "ДБ", "ай сайын")));
        Hints year = new Hints(null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null);
        Hints half = new Hints(null, LocalDate.of(2025, 1, 1), null, null);

        assertThat(PlanReader.with(year).read(document).period()).isEqualTo(PlanPeriod.ofYears(2025, 2025));
        assertThat(PlanReader.with(year).read(document).id()).isEqualTo("jumys-jospary-2025");
        assertThat(PlanReader.with(half).read(document).period()).isNull();
        assertThat(PlanReader.standard().read(document).id()).isEqualTo("jumys-jospary");
    }

    @Test
    void hintsThatEndBeforeTheyBeginAreRefusedWithBothDays() {
        Hints hints = new Hints(null, LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1), null);
        SourceDocument document = document(table(HEADER));

        assertThatThrownBy(() -> PlanReader.with(hints).read(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01-01")
                .hasMessageContaining("2025-01-01");
    }

    private static Approval approval(String dateLine) {
        List<String> lines = new java.util.ArrayList<>(OFFICE);
        lines.add(dateLine);
        lines.add("Іс-шаралар жоспары");
        Plan plan = around(lines, List.of());
        assertThat(plan.title().in(Language.KK)).isEqualTo("Іс-шаралар жоспары");
        return plan.approval();
    }
}
