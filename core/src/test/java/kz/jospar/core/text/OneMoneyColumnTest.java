package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.continued;
import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.row;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.plan.AmountUnit;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingKind;
import kz.jospar.core.plan.FundingSource;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table with one column of money, and perhaps one of payers, as akimats write most of them. */
class OneMoneyColumnTest {
    private static final String THOUSANDS = "Қаржыландыру көлемі, мың теңге";

    @ParameterizedTest
    @ValueSource(strings = {THOUSANDS, "Сумма, тыс. тенге", "Объем финансирования, тыс. тенге"})
    void a_bare_number_is_a_total_in_the_headings_unit(String heading) {
        Funding funding = funding(heading, Row.of("1", "Ауланы жөндеу", "мамыр", "150 000,5", "ЖБ"));

        assertThat(funding.kind()).isEqualTo(FundingKind.AMOUNTS);
        assertThat(funding.text()).isEqualTo("150 000,5");
        assertThat(funding.unit().zeros()).isEqualTo(3);
        assertThat(funding.lines()).singleElement().satisfies(line -> {
            assertThat(line.total().value()).isEqualByComparingTo(new BigDecimal("150000.5"));
            assertThat(line.sources()).extracting(FundingSource::text).containsExactly("ЖБ");
            assertThat(line.row()).isEqualTo(2);
        });
    }

    @Test
    void the_cells_own_unit_goes_before_the_headings() {
        Funding funding = funding(THOUSANDS, Row.of("1", "Көгалдандыру", "мамыр", "20 млн. теңге", "облыстық бюджет"));

        assertThat(funding.unit()).isEqualTo(AmountUnit.of("млн. теңге"));
        assertThat(funding.lines().get(0).total().value()).isEqualByComparingTo("20");
    }

    @Test
    void payers_in_the_cell_and_beside_it_are_both_there() {
        Funding funding = funding(THOUSANDS, Row.of("1", "а", "мамыр", "РБ – 100,0; МБ – 50,0", ""));
        assertThat(funding.lines()).hasSize(2);
        assertThat(funding.unit().zeros()).isEqualTo(3);

        assertThat(funding(THOUSANDS, Row.of("1", "а", "мамыр", "100,0 РБ", "НФ"))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.sources())
                        .extracting(FundingSource::text)
                        .containsExactly("РБ", "НФ"));
    }

    @Test
    void a_second_row_with_a_payer_is_a_second_line() {
        Funding funding =
                funding(THOUSANDS, Row.of("1", "а", "мамыр", "100 000", "РБ"), Row.of("", "", "", "50 000", "МБ"));

        assertThat(funding.lines())
                .extracting(line ->
                        line.total().text() + " " + line.sources().get(0).text())
                .containsExactly("100 000 РБ", "50 000 МБ");
    }

    @Test
    void a_merged_sum_is_counted_once() {
        Row second = row(Cell.of("2"), Cell.of("б"), Cell.of("мамыр"), continued(), Cell.of("ЖБ"));
        List<Measure> measures = measures(THOUSANDS, Row.of("1", "а", "мамыр", "100 000", "ЖБ"), second);

        assertThat(measures).hasSize(2);
        assertThat(measures.get(0).funding().lines()).hasSize(1);
        assertThat(measures.get(1).funding().lines()).isEmpty();
        assertThat(measures.get(1).funding().text()).isEqualTo("100 000");
    }

    @Test
    void words_without_a_sum_are_no_line() {
        assertThat(funding(THOUSANDS, Row.of("1", "а", "мамыр", "талап етілмейді", ""))
                        .lines())
                .isEmpty();
    }

    private static Funding funding(String heading, Row... rows) {
        return measures(heading, rows).get(0).funding();
    }

    private static List<Measure> measures(String heading, Row... rows) {
        List<Row> all = new ArrayList<>();
        all.add(Row.of("№", "Іс-шара", "Орындау мерзімі", heading, "Қаржыландыру көзі"));
        all.addAll(List.of(rows));
        return PlanReader.standard()
                .read(document(table(all.toArray(Row[]::new))))
                .measures();
    }
}
