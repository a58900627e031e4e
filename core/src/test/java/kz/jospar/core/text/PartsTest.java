package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;

/** Rows numbered 1), а) below a measure are its parts; a plan may also number all its measures so. */
class PartsTest {
    @Test
    void partsTakeExecutorsAndDeadlineFromTheirMeasure() {
        Plan plan = Tables.read(
                Row.of("1", "Аулаларды жөндеу, оның ішінде:", "акт", "ТКШ бөлімі", "2025 жылғы мамыр"),
                Row.of("1)", "Ерубаев көшесі", "", "", ""),
                Row.of("2)", "Гоголь көшесі", "", "Сәулет бөлімі", "2025 жылғы маусым"),
                Row.of("2", "Көгалдандыру", "акт", "ТКШ бөлімі", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1", "1-1", "1-2", "2");
        assertThat(plan.measures())
                .extracting(measure -> measure.number().text())
                .containsExactly("1", "1)", "2)", "2");
        assertThat(plan.measures())
                .extracting(Measure::deadline)
                .containsExactly("2025 жылғы мамыр", "2025 жылғы мамыр", "2025 жылғы маусым", "ай сайын");
        assertThat(plan.measures().get(1).timing())
                .isEqualTo(plan.measures().get(0).timing());
        assertThat(plan.measures().get(1).executors())
                .isEqualTo(plan.measures().get(0).executors());
        assertThat(plan.measures().get(2).executors())
                .extracting(Executor::name)
                .containsExactly("Сәулет бөлімі");
        assertThat(codes(plan)).doesNotContain("duplicate-number", "no-executor", "no-deadline", "skipped-number");
    }

    @Test
    void aMeasureWhosePartsSayWhoAndWhenLacksNothing() {
        Plan plan = Tables.read(
                Row.of("5", "Көшелерді жөндеу:", "", "", ""),
                Row.of("1)", "Ерубаев көшесі", "акт", "ТКШ бөлімі", "мамыр"),
                Row.of("2)", "Гоголь көшесі", "акт", "ТКШ бөлімі", "маусым"),
                Row.of("6", "Көгалдандыру", "акт", "ТКШ бөлімі", "ай сайын"));

        assertThat(ids(plan)).containsExactly("5", "5-1", "5-2", "6");
        assertThat(codes(plan)).doesNotContain("no-executor", "no-deadline", "skipped-number", "duplicate-number");
    }

    @Test
    void lettersBelowACountedPartAreItsOwnParts() {
        Plan plan = Tables.read(
                Row.of("1.", "Жөндеу", "акт", "ДБ", "ай сайын"),
                Row.of("1)", "көшелер", "", "", ""),
                Row.of("а)", "солтүстік", "", "", ""),
                Row.of("б)", "оңтүстік", "", "", ""),
                Row.of("2)", "аулалар", "", "", ""),
                Row.of("а)", "батыс", "", "", ""),
                Row.of("2.", "Есеп", "есеп", "ДБ", "ай сайын"),
                Row.of("а)", "жылдық", "", "", ""));

        assertThat(ids(plan)).containsExactly("1", "1-1", "1-1-а", "1-1-б", "1-2", "1-2-а", "2", "2-а");
        assertThat(codes(plan)).doesNotContain("duplicate-number", "no-deadline", "no-executor");
    }

    @Test
    void whereAllMeasuresHaveABracketNoneIsAPart() {
        Plan plan = Tables.read(
                Row.of("1)", "Жиналыс:", "хаттама", "ДБ", "ай сайын"),
                Row.of("2)", "Тексеру", "акт", "ПД", "ай сайын"),
                Tables.across("Бақылау"),
                Row.of("3)", "Рейд", "акт", "ПД", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1", "2", "3");
    }

    @Test
    void aBracketThatGoesOnWithTheNumbersIsAMisprint() {
        Plan plan = Tables.read(
                Row.of("1.", "Жиналыс", "хаттама", "ДБ", "ай сайын"),
                Row.of("2)", "Тексеру", "акт", "ПД", "ай сайын"),
                Row.of("3.", "Рейд", "акт", "ПД", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1", "2", "3");
    }

    @Test
    void theIdOfAPartMeetsNoOtherNumber() {
        Plan plan = Tables.read(
                Row.of("1", "Жиналыс", "хаттама", "ДБ", "ай сайын"),
                Row.of("1)", "дайындау", "", "", ""),
                Row.of("1.1", "Тексеру", "акт", "ПД", "ай сайын"),
                Row.of("1-1", "Рейд", "акт", "ПД", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1", "1-1", "1.1", "1-1~2");
    }

    private static List<String> codes(Plan plan) {
        return PlanLint.standard().check(plan).stream().map(Finding::code).toList();
    }
}
