package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.ids;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a total: its parts, or what comes next. */
class TotalsAndSectionsTest {
    private static final Row HEADER =
            Row.of("№ п/п", "Вид работ", "Срок", "Исполнитель", "Сумма, тыс. тенге", "Форма завершения");

    @Test
    void aRomanNumberBelowASubtotalHeadsTheNextSection() {
        Plan plan = read(
                Row.of("I", "Благоустройство дворов", "", "", "", ""),
                Row.of("1", "Ремонт дворов", "до 1 ноября", "Отдел ЖКХ", "150 000,0", "Акт"),
                Row.of("", "Итого по разделу I", "", "", "170 000,0", ""),
                Row.of("", "в том числе МБ", "", "", "100 000,0", ""),
                Row.of("II", "Освещение", "", "", "", ""),
                Row.of("1", "Замена светильников", "август", "Отдел ЖКХ", "30 000", "Акт"),
                Row.of("", "Итого по разделу II", "", "", "30 000", ""),
                Row.of("III.", "Прочее", "", "", "", ""),
                Row.of("1", "Субботники", "апрель", "Аппарат акима", "-", "Акт"));

        assertThat(headings(plan)).containsExactly("I Благоустройство дворов", "II Освещение", "III. Прочее");
        assertThat(plan.sections()).allMatch(section -> section.measures().size() == 1);
        assertThat(plan.notes())
                .containsExactly(
                        "Итого по разделу I | 170 000,0", "в том числе МБ | 100 000,0", "Итого по разделу II | 30 000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.", "2)", "II", "ІІ."})
    void anyNumberBelowASubtotalHeadsTheMeasuresBelowIt(String number) {
        Plan plan = read(
                Row.of("1", "Дворы", "", "", "", ""),
                Row.of("1.1", "Ремонт", "май", "ЖКХ", "1", "Акт"),
                Row.of("", "Итого", "", "", "1", ""),
                Row.of(number, "Освещение", "", "", "", ""),
                Row.of("2.1", "Замена", "май", "ЖКХ", "1", "Акт"));

        assertThat(headings(plan)).containsExactly("1 Дворы", number + " Освещение");
        assertThat(ids(plan)).containsExactly("1.1", "2.1");
    }

    @Test
    void aRowWithoutAnAmountEndsTheTotal() {
        Plan plan = read(
                Row.of("1", "Ремонт", "май", "ЖКХ", "1", "Акт"),
                Row.of("", "Всего", "", "", "1", ""),
                Row.of("Б", "Освещение", "", "", "", ""),
                Row.of("2", "Замена", "май", "ЖКХ", "1", "Акт"));

        assertThat(plan.notes()).containsExactly("Всего | 1");
    }

    private static List<String> headings(Plan plan) {
        return plan.sections().stream()
                .map(Section::heading)
                .map(heading -> heading == null ? "" : heading.ru())
                .toList();
    }

    private static Plan read(Row... rows) {
        List<Row> all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(rows));
        return PlanReader.standard().read(document(table(all.toArray(Row[]::new))));
    }
}
