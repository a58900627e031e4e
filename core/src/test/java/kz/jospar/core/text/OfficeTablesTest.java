package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.HEADER;
import static kz.jospar.core.text.Tables.across;
import static kz.jospar.core.text.Tables.codes;
import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.ids;
import static kz.jospar.core.text.Tables.paragraph;
import static kz.jospar.core.text.Tables.row;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.RelatedAct;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices' files have: two languages, two plans, tables cut in two, headings in cells, acts above. */
class OfficeTablesTest {
    private static final Row FIRST = Row.of("1.", "Жиналыс өткізу", "хаттама", "ДБ", "тоқсан сайын");
    private static final Row SECOND = Row.of("2.", "Тексеру", "ақпарат", "ПД", "ай сайын");
    private static final Row RUSSIAN =
            Row.of("№ п/п", "Мероприятие", "Форма завершения", "Ответственные исполнители", "Срок исполнения");

    @Test
    void theOtherLanguageBelowBecomesASecondVersionAndNoSecondMeasure() {
        Plan plan = read(
                paragraph("2025 жылға арналған іс-шаралар жоспары"),
                table(HEADER, across("Алдын алу"), FIRST, SECOND),
                paragraph("План мероприятий на 2025 год"),
                table(
                        RUSSIAN,
                        across("Профилактика"),
                        Row.of("1.", "Провести собрание", "протокол", "УЗ", "ежеквартально"),
                        Row.of("2.", "Проверка", "информация", "ДП", "ежегодно")));

        assertThat(ids(plan)).containsExactly("1", "2");
        assertThat(plan.title())
                .isEqualTo(new LocalizedText(
                        "2025 жылға арналған іс-шаралар жоспары", "План мероприятий на 2025 год", null));
        assertThat(plan.sections().get(0).heading()).isEqualTo(new LocalizedText("Алдын алу", "Профилактика", null));
        Measure first = plan.measures().get(0);
        assertThat(first.title()).isEqualTo(new LocalizedText("Жиналыс өткізу", "Провести собрание", null));
        assertThat(first.executors()).extracting(Executor::name).containsExactly("ДБ");
        assertThat(first.other())
                .containsEntry("Ответственные исполнители", "УЗ")
                .containsEntry("Срок исполнения", "ежеквартально")
                .containsEntry("Форма завершения", "протокол");
        assertThat(codes(plan)).containsExactly("language-versions-differ");
    }

    @Test
    void aPlanInTwoLanguageColumnsHasBothTitlesAndItsExecutorsOnce() {
        Row header = Row.of(
                "№", "Іс-шара", "Мероприятие", "Жауапты орындаушылар", "Ответственные исполнители", "Мерзімі", "Срок");
        Measure measure = read(table(header, Row.of("1", "Талдау", "Анализ", "ДБ", "УЗ", "жақын арада", "ежемесячно")))
                .measures()
                .get(0);

        assertThat(measure.title()).isEqualTo(new LocalizedText("Талдау", "Анализ", null));
        assertThat(measure.executors()).extracting(Executor::name).containsExactly("ДБ");
        assertThat(measure.deadline()).isEqualTo("ежемесячно");
        assertThat(measure.other())
                .containsEntry("Ответственные исполнители", "УЗ")
                .containsEntry("Мерзімі", "жақын арада")
                .hasSize(2);
    }

    @Test
    void aSecondPlanUnderItsOwnHeadingsIsReadAndItsIdsStayUnique() {
        Row other = Row.of("Мерзімі", "Іс-шара", "№", "Орындаушылар");
        Plan plan = read(
                table(HEADER, FIRST),
                paragraph("2-бағыт. Бақылау"),
                table(other, Row.of("ай сайын", "Рейд", "1.", "ПД")));

        assertThat(ids(plan)).containsExactly("1", "1~2");
        assertThat(plan.sections()).hasSize(2);
        assertThat(plan.sections().get(1).heading().kk()).isEqualTo("2-бағыт. Бақылау");
        assertThat(plan.measures().get(1).deadline()).isEqualTo("ай сайын");
    }

    @Test
    void aTableWithoutAHeadingGoesOnByItsNumbersOnly() {
        Plan plan = read(table(HEADER, FIRST), table(SECOND, Row.of("3.", "Есеп", "есеп", "ДБ", "жыл сайын")));
        Plan other = read(table(HEADER, FIRST), table(Row.of("7", "Асанов", "әкім", "2", "3")));
        Plan narrow = read(table(HEADER, FIRST), table(Row.of("2.", "Асанов", "әкім")));

        assertThat(ids(plan)).containsExactly("1", "2", "3");
        assertThat(plan.measures()).extracting(Measure::row).containsExactly(2, 3, 4);
        assertThat(ids(other)).containsExactly("1");
        assertThat(ids(narrow)).containsExactly("1");
        assertThat(codes(other)).containsExactly("table-not-read");
    }

    @Test
    void aNumberAndATitleAloneHeadTheRowsBelowThem() {
        Plan plan = Tables.read(
                Row.of("1", "Ұйымдастыру", "", "", ""),
                Row.of("1.1", "Жиналыс", "хаттама", "ДБ", "ай сайын"),
                row(Cell.of("2"), Cell.spanning("Бақылау", 4)),
                Row.of("2.1", "Рейд", "акт", "ПД", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1.1", "2.1");
        assertThat(plan.sections())
                .extracting(section -> section.heading().kk())
                .containsExactly("1 Ұйымдастыру", "2 Бақылау");
    }

    @Test
    void anUnfilledMeasureInItsSequenceIsNoHeading() {
        Plan plan = Tables.read(FIRST, Row.of("2", "Тексеру", "", "", ""), Row.of("3", "Есеп", "", "ДБ", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1", "2", "3");
        assertThat(Tables.read(FIRST, Row.of("2", "Тексеру", "", "", "")).measures())
                .hasSize(2);
    }

    @Test
    void aRowWithoutANumberThatIsWholeByItselfIsAMeasure() {
        Plan plan = Tables.read(
                FIRST,
                Row.of("", "Рейд өткізу", "акт", "ПД", "ай сайын"),
                Row.of("", "а) тексеру", "хат", "ПД", "жыл сайын"),
                Row.of("", "және талдау", "анықтама", "ПД", ""),
                SECOND);

        assertThat(ids(plan)).containsExactly("1", "n1", "n2", "2");
        assertThat(codes(plan)).containsExactly("row-joined", "no-number");
        assertThat(plan.measures().get(2).title().kk()).isEqualTo("а) тексеру\nжәне талдау");
    }

    @Test
    void aDeadlineThatAPageBreakCutIsNoMeasureOfItsOwn() {
        Plan plan = Tables.read(
                Row.of("1", "Жиналыс", "хаттама", "ДБ", "2025 жылғы 1"),
                Row.of("", "Өткізу", "есеп", "ПД", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1");
    }

    @Test
    void aWordThatAPageBreakCutGoesOnAtItsHyphen() {
        Measure measure = Tables.read(
                        FIRST,
                        Row.of("2", "Зорлық-", "", "НЗМ (келісім бой-", "ай сайын"),
                        Row.of("", "зомбылық", "", "ынша)", ""))
                .measures()
                .get(1);

        assertThat(measure.title().kk()).isEqualTo("Зорлық-зомбылық");
        assertThat(measure.executors()).singleElement().satisfies(executor -> {
            assertThat(executor.name()).isEqualTo("НЗМ");
            assertThat(executor.byAgreement()).isTrue();
        });
    }

    @Test
    void tagsOfAWebPageAreNoWords() {
        Plan plan = Tables.read(
                across("<b>Алдын алу</b>"),
                Row.of(
                        "1",
                        "<p>Енгізу:</p> <ul style=\"a\"><li>- бір;</li></ul>",
                        "<p>хат</p>",
                        "<b>ДБ</b>",
                        "ай сайын"),
                Row.of("2", "a < b және c > d", "", "ДБ", "ай сайын"));

        assertThat(plan.sections().get(0).heading().kk()).isEqualTo("Алдын алу");
        assertThat(plan.measures().get(0).title().kk()).isEqualTo("Енгізу:\n- бір;");
        assertThat(plan.measures().get(0).form().text()).isEqualTo("хат");
        assertThat(plan.measures().get(1).title().in(Language.KK)).isEqualTo("a < b және c > d");
    }

    @Test
    void aHeaderMayHaveThreeRows() {
        Row upper = row(Cell.of("№"), Cell.of("Мероприятие"), Cell.of("Срок"), Cell.spanning("Финансирование", 4));
        Row middle = row(
                Tables.continued(),
                Tables.continued(),
                Tables.continued(),
                Cell.spanning("по годам", 3),
                Cell.of("Источник финансирования"));
        Row lower = row(
                Tables.continued(),
                Tables.continued(),
                Tables.continued(),
                Cell.of("2025"),
                Cell.of("2026"),
                Cell.of("всего"),
                Tables.continued());
        Measure measure = read(table(upper, middle, lower, Row.of("1", "Анализ", "2025 год", "1", "2", "3", "МБ")))
                .measures()
                .get(0);

        assertThat(measure.funding().lines().get(0).byYear()).containsOnlyKeys(2025, 2026);
        assertThat(measure.funding().lines().get(0).total().text()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Утвержден|постановлением акимата|Карагандинской области|от 5 февраля 2024 года № 12",
                "Приложение|к постановлению акимата|Карагандинской области от «5» февраля 2024 года|№ 12",
                "Утвержден приказом руководителя от 05.02.2024 г. № 12-қ",
                "Қарағанды облысы әкімдігінің|2024 жылғы 5 ақпандағы|№ 12 қаулысымен|бекітілген",
                "Қарағанды облысы әкімдігінің 2024 жылғы 5 ақпандағы № 12 қаулысына 1-қосымша"
            })
    void anActThatApprovesThePlanGivesTheDayOfApproval(String lines) {
        Plan plan = around(lines + "|2025 жылға арналған іс-шаралар жоспары");

        assertThat(plan.acts()).singleElement().satisfies(act -> {
            assertThat(act.relation()).isEqualTo(RelatedAct.Relation.APPROVED_BY);
            assertThat(act.act().date()).isEqualTo(LocalDate.of(2024, 2, 5));
            assertThat(act.act().act()).contains("№ 12").containsPattern("қаулысы$|^постановление |^приказ ");
        });
        assertThat(plan.approval().date()).isEqualTo(LocalDate.of(2024, 2, 5));
        assertThat(plan.approval().lines()).isEqualTo(List.of(lines.split("\\|")));
        assertThat(plan.title().kk()).isEqualTo("2025 жылға арналған іс-шаралар жоспары");
    }

    @ParameterizedTest
    @CsvSource({
        "Приложение|к Государственной программе|развития науки|План мероприятий, Государственная программа развития науки",
        "Ғылымды дамыту|бағдарламасына|қосымша|Іс-шаралар жоспары, Ғылымды дамыту бағдарламасы"
    })
    void aProgrammeThatThePlanIsAnAnnexToIsFollowed(String lines, String act) {
        Plan plan = around(lines);

        assertThat(plan.acts()).singleElement().satisfies(found -> {
            assertThat(found.relation()).isEqualTo(RelatedAct.Relation.FOLLOWS);
            assertThat(found.act().act()).isEqualTo(act);
        });
        assertThat(plan.approval()).isNull();
        assertThat(plan.notes()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Утвержден постановлением акимата|План мероприятий на 2025 год",
                "Утвержден постановлением от 31 февраля 2024 года № 12|План мероприятий на 2025 год",
                "Приложение к плану действий|План работы на 2025 год",
                "Жоспарға қосымша|Іс-шаралар жоспары"
            })
    void anActThatIsNotSurelyNamedIsNone(String lines) {
        assertThat(around(lines).acts()).isEmpty();
    }

    private static Plan around(String lines) {
        return Tables.around(List.of(lines.split("\\|")), List.of());
    }

    private static Plan read(Block... blocks) {
        return PlanReader.standard().read(document(blocks));
    }
}
