package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, slashes, numbers and glossaries that join or part the names in a cell of executors. */
class ExecutorWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "КГД МФ – Комитет государственных доходов | КГД МФ",
                "АП РК — Администрация Президента | АП РК",
                "БП АҚК – Бас прокуратураның комитеті | БП АҚК",
                "ҚР ПӘ – Президенттің Әкімшілігі | ҚР ПӘ",
                "ГЧП: государственно-частное партнерство; | ГЧП",
                "ИКТ (информационно-коммуникационные технологии) | ИКТ",
                "УОЗ, УЗ – управление здравоохранения | УОЗ;УЗ"
            })
    void aGlossaryLineMayDefineSeveralWordsOrStandWithAColonOrInBrackets(String line, String keys) {
        assertThat(Surroundings.definitions(line))
                .extracting(Surroundings.Definition::abbreviation)
                .containsExactly(keys.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ПЛАН РАБОТЫ – на 2025 год",
                "ПД (келісім бойынша)",
                "ПД (по согласованию)",
                "СРОК: до 1 мая",
                "МФ (свод)",
                "МФ, МНЭ",
                "МОН совместно с АО «Тау» – до 1 мая"
            })
    void aLineThatOnlyNamesBodiesDefinesNothing(String line) {
        assertThat(Surroundings.definitions(line)).isEmpty();
    }

    @Test
    void aGlossaryBelowTheTableKeepsItsNamesWholeInTheTable() {
        Plan plan = PlanReader.standard()
                .read(document(
                        table(
                                Row.of("№", "Мероприятие", "Исполнители", "Срок"),
                                Row.of("1", "Анализ", "МФ, КГД МФ, УПТ и АД (свод), ЖКХ и УЗ", "2025 год"),
                                Row.of("2", "Обзор", "МФ КГД МФ", "2025 год")),
                        Tables.paragraph("МФ – Министерство финансов\nКГД МФ – Комитет государственных доходов"),
                        Tables.paragraph("УЗ – управление здравоохранения\nЖКХ – отдел хозяйства")));

        assertThat(plan.measures().get(0).executors())
                .extracting(Executor::name)
                .containsExactly("МФ", "КГД МФ", "УПТ и АД", "ЖКХ", "УЗ");
        assertThat(plan.measures().get(1).executors())
                .extracting(Executor::name)
                .containsExactly("МФ", "КГД МФ");
        assertThat(plan.glossary()).extracting(Organization::abbreviation).containsExactly("МФ", "КГД МФ", "УЗ", "ЖКХ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "БП АҚК (келісім бойынша) | БП АҚК lead*",
                "МФ совместно с МНЭ | МФ lead; МНЭ co&",
                "МФ (совместно с МНЭ) | МФ lead; МНЭ co&",
                "МФ, МЮ совместно с МВД и КНБ | МФ lead; МЮ co; МВД co&; КНБ co",
                "Қаржымині ҰЭМ-мен бірлесіп | Қаржымині lead; ҰЭМ co&",
                "Қаржымині, ҰЭМ-мен бірлесе отырып | Қаржымині lead; ҰЭМ co&",
                "свод – МФ, МНЭ | МФ consolidator; МНЭ co",
                "жинақтау: ПД, ОП | ПД consolidator; ОП co",
                "МФ/МНЭ | МФ lead; МНЭ co",
                "МФ/МНЭ/МЮ (по согласованию) | МФ lead; МНЭ co; МЮ co*",
                "1) МФ; 2) МНЭ | МФ lead; МНЭ co",
                "МФ и МНЭ | МФ lead; МНЭ co",
                "УПТ и АД | УПТ и АД lead",
                "Отдел ЖКХ, ПТ и АД | Отдел ЖКХ, ПТ и АД lead",
                "ЦГО и МИО | ЦГО group; МИО group",
                "облыстардың, Астана, Алматы және Шымкент қалаларының әкімдіктері"
                        + " | облыстардың әкімдіктері group; Астана co; Алматы co; Шымкент co",
                "Астана, Алматы, Шымкент қалаларының және облыстардың әкімдіктері"
                        + " | Астана lead; Алматы co; Шымкент co; облыстардың әкімдіктері group",
                "министерства труда и социальной защиты населения, финансов, национальной экономики"
                        + " | министерство труда и социальной защиты населения lead; министерство финансов co; министерство национальной экономики co",
                "Аппарат акима, отделы: образования, занятости, финансов"
                        + " | Аппарат акима lead; отдел образования co; отдел занятости co; отдел финансов co",
                "все центральные государственные органы | все центральные государственные органы group",
                "акиматы регионов | акиматы регионов group"
            })
    void wordsJoinAndPartNames(String cell, String expected) {
        ExecutorCell.Result read = new ExecutorCell().read(cell, true);

        assertThat(read.executors().stream().map(ExecutorWordsTest::shape)).containsExactly(expected.split("; "));
        assertThat(read.unseparated()).isEmpty();
    }

    @Test
    void theNumberOfAListStaysInTheText() {
        assertThat(new ExecutorCell().read("1) МФ\n2) МНЭ", true).executors())
                .extracting(Executor::text, Executor::name)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("1) МФ", "МФ"),
                        org.assertj.core.api.Assertions.tuple("2) МНЭ", "МНЭ"));
    }

    @Test
    void aCityHasOneIdWhateverStandsAroundIt() {
        ExecutorCell cells = new ExecutorCell();

        assertThat(Stream.of(
                                "городов Астаны",
                                "гг. Астаны",
                                "Астана",
                                "г. Астана",
                                "Астана қаласы",
                                "Астана қ.",
                                "Нур-Султан")
                        .map(cells::id))
                .containsOnly("astana");
        assertThat(Stream.of("Шымкента", "Шымкент", "города Шымкент").map(new ExecutorCell()::id))
                .containsOnly("shymkent");
        assertThat(Stream.of("городов Нур-Султан", "Нұр-Сұлтан").map(new ExecutorCell()::id))
                .containsOnly("nur-sultan");
        assertThat(List.of(cells.id("Алматы облысы"), cells.id("аким города Астаны")))
                .containsExactly("almaty-oblysy", "akim-goroda-astany");
    }

    private static String shape(Executor executor) {
        return executor.name() + " " + executor.role().code() + (executor.byAgreement() ? "*" : "")
                + (executor.jointly() ? "&" : "");
    }
}
