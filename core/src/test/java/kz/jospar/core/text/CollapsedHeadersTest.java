package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.codes;
import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain text keeps no merged cells: a heading over several columns stands over the first of them. */
class CollapsedHeadersTest {
    @ParameterizedTest
    @CsvSource({"всего,2025,2026,0", "2025,2026,всего,2", "барлығы,2025,2026,0"})
    void theRowOfYearsBelowAHeadingOfCostsIsItsSecondRow(String one, String two, String three, int total) {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of(
                                "№",
                                "Мероприятие",
                                "Срок",
                                "Источник",
                                "Объем финансирования, тыс. тенге",
                                "",
                                "",
                                "ОИ"),
                        Row.of("", "", "", "", one, two, three, ""),
                        Row.of("1", "2", "3", "4", "5", "6", "7", "8"),
                        Row.of("1", "Ремонт дороги", "2026 год", "РБ", "1", "2", "3", "УД"),
                        Row.of("", "", "", "МБ", "4", "5", "6", ""))));
        Measure measure = plan.measures().get(0);

        assertThat(measure.funding().lines()).hasSize(2);
        assertThat(measure.funding().lines())
                .extracting(FundingLine::total)
                .extracting(Amount::text)
                .containsExactly(total == 0 ? "1" : "3", total == 0 ? "4" : "6");
        assertThat(measure.funding().lines().get(0).byYear()).containsOnlyKeys(2025, 2026);
        assertThat(measure.other()).isEqualTo(java.util.Map.of("ОИ", "УД"));
        assertThat(codes(plan)).isEmpty();
    }

    @Test
    void columnsWithoutAHeadingStandApart() {
        Measure measure = PlanReader.standard()
                .read(document(
                        table(Row.of("№", "Мероприятие", "", "Срок", ""), Row.of("1", "Ремонт", "а", "2026 год", "б"))))
                .measures()
                .get(0);

        assertThat(measure.other())
                .containsEntry("#3", "а")
                .containsEntry("#5", "б")
                .hasSize(2);
    }
}
