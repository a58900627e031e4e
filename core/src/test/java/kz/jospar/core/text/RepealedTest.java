package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.HEADER;
import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.ids;
import static kz.jospar.core.text.Tables.row;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An amended plan keeps a row in place of a repealed measure: it is no measure and no heading, and its number is gone. */
class RepealedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Пункт исключен",
                "Исключен постановлением акимата области от 01.02.2026 № 20",
                "исключена.",
                "Утратил силу",
                "Утратило силу - решением от 1 мая 2026 года",
                "алып тасталды",
                "Тармақ алынып тасталды",
                "Алып тасталды – әкімдіктің 2026 жылғы 1 мамырдағы № 5 қаулысымен",
                "күші жойылды",
                "Күші жойылды (№ 5 қаулы)"
            })
    void theRowLeavesItsNumberAndItsWords(String words) {
        for (Row gone : new Row[] {
            Row.of("2.", words, "", "", ""), row(Cell.of("2"), Cell.spanning(words, 4)), Tables.across("2. " + words)
        }) {
            Plan plan = Tables.read(
                    Row.of("1.", "Жиналыс өткізу", "хаттама", "Денсаулық сақтау басқармасы", "тоқсан сайын"),
                    gone,
                    Row.of("3.", "Рейд өткізу", "акт", "Денсаулық сақтау басқармасы", "ай сайын"));

            assertThat(ids(plan)).containsExactly("1", "3");
            assertThat(plan.sections()).hasSize(1);
            assertThat(plan.formerIds()).containsExactly("2");
            assertThat(String.join("", plan.notes())).contains(words);
            assertThat(PlanLint.standard().check(plan))
                    .noneMatch(finding -> finding.code().contains("number"));
        }
    }

    @Test
    void aNumberThatIsGivenAgainIsNoFormerOne() {
        Plan plan = Tables.read(
                Row.of("1", "алып тасталды", "", "", ""), Row.of("1", "Рейд өткізу", "акт", "ДСБ", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1");
        assertThat(plan.formerIds()).isEmpty();
    }

    @Test
    void wordsOfRepealInAMeasureRepealNothing() {
        Plan plan = Tables.read(
                Row.of("1", "Исключение из реестра", "", "ДСБ", ""),
                Row.of("2", "Исключен из реестра", "акт", "ДСБ", "ай сайын"),
                Row.of("3", "Күші жойылған актілердің тізбесін жасау", "", "", ""));

        assertThat(ids(plan)).containsExactly("1", "2", "3");
    }

    @Test
    void bothLanguagesOfOnePlanLeaveOneId() {
        Row russian = Row.of("№ п/п", "Мероприятие", "Форма завершения", "Исполнители", "Срок исполнения");
        Plan plan = PlanReader.standard()
                .read(document(
                        table(
                                HEADER,
                                Row.of("1", "Рейд", "акт", "ДСБ", "ай сайын"),
                                Row.of("2", "алып тасталды", "", "", "")),
                        table(
                                russian,
                                Row.of("1", "Рейд", "акт", "УЗ", "ежемесячно"),
                                Row.of("2", "исключен", "", "", ""))));

        assertThat(ids(plan)).containsExactly("1");
        assertThat(plan.formerIds()).containsExactly("2");
    }
}
