package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.continued;
import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.ids;
import static kz.jospar.core.text.Tables.row;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More than one column of executors, side by side or under one merged heading. */
class CoExecutorsTest {
    private static final Row MERGED =
            row(Cell.of("№"), Cell.of("Мероприятие"), Cell.spanning("Ответственные", 2), Cell.of("Срок"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Соисполнители",
                "Бірлесіп орындаушылар",
                "бірлескен\nорындаушылар",
                "Co-executors",
                "Соиспол-\nнитель"
            })
    void aSecondColumnNamesThoseWhoHelpAndNoneOfThemLeads(String heading) {
        Plan plan = read(Row.of("1", "Анализ", "МОН, МИО", "МВД", "2025 год"), heading);

        assertThat(plan.columns()).extracting(PlanColumn::kind).endsWith(ColumnKind.EXECUTORS, ColumnKind.DEADLINE);
        assertThat(roles(plan)).containsExactly("МОН LEAD", "МИО GROUP", "МВД CO_EXECUTOR");
    }

    @Test
    void whereOnlyCoExecutorsAreNamedNobodyLeads() {
        assertThat(roles(read(Row.of("1", "Анализ", "", "МВД, МОН", "2025 год"), "Соисполнители")))
                .containsExactly("МВД CO_EXECUTOR", "МОН CO_EXECUTOR");
    }

    @Test
    void theSameCellLeadsInOneColumnAndHelpsInTheOther() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("№", "Мероприятие", "Исполнители", "Соисполнители", "Срок"),
                        Row.of("1", "Анализ", "МВД", "МОН", "2025 год"),
                        Row.of("2", "Обзор", "МОН", "МВД", "2025 год"))));

        assertThat(plan.measures().get(1).executors())
                .extracting(Executor::role)
                .containsExactly(Role.LEAD, Role.CO_EXECUTOR);
    }

    @Test
    void aColumnOfCoExecutorsMayStandFirst() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("№", "Мероприятие", "Соисполнители", "Исполнители", "Срок"),
                        Row.of("1", "Анализ", "", "МОН", "2025 год"))));

        assertThat(roles(plan)).containsExactly("МОН LEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Соисполнители | true",
                "Ответственные исполнители, соисполнители | false",
                "Ответственные исполнители | false",
                "Бірлесіп орындаушылар | true",
                "Орындаушылар | false"
            })
    void aHeadingThatAlsoNamesThoseWhoLeadIsNoneOfCoExecutors(String heading, boolean only) {
        assertThat(Headings.isCoExecutors(heading)).isEqualTo(only);
    }

    @Test
    void theSecondHeadingRowUnderAMergedHeadingIsNoMeasure() {
        Row merged = row(continued(), continued(), Cell.of("исполнители"), Cell.of("соисполнители"), continued());
        Row blank = Row.of("", "", "исполнители", "соисполнители", "");
        for (Row second : List.of(merged, blank)) {
            Plan plan = PlanReader.standard()
                    .read(document(table(
                            MERGED,
                            second,
                            Row.of("1", "2", "3", "4", "5"),
                            Row.of("1", "Анализ", "МОН", "МВД", "2025 год"),
                            MERGED,
                            second,
                            Row.of("2", "Обзор", "МВД", "МОН", "2025 год"))));

            assertThat(ids(plan)).containsExactly("1", "2");
            assertThat(roles(plan)).containsExactly("МОН LEAD", "МВД CO_EXECUTOR");
            assertThat(plan.columns())
                    .extracting(PlanColumn::heading)
                    .contains("Ответственные\nисполнители", "Ответственные\nсоисполнители");
            assertThat(plan.remarks()).isEmpty();
        }
    }

    @Test
    void withoutANumberColumnTheSecondHeadingRowIsNoMeasureEither() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        row(Cell.of("Мероприятие"), Cell.spanning("Ответственные", 2), Cell.of("Срок")),
                        Row.of("", "исполнители", "соисполнители", ""),
                        Row.of("Анализ", "МОН", "МВД", "2025 год"))));

        assertThat(ids(plan)).containsExactly("n1");
        assertThat(roles(plan)).containsExactly("МОН LEAD", "МВД CO_EXECUTOR");
    }

    @Test
    void aSecondHeadingRowTellsWhatAMergedHeadingWithoutAMeaningOfItsOwnHolds() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        row(Cell.of("№"), Cell.of("Мероприятие"), Cell.spanning("Исполнение", 2)),
                        row(continued(), continued(), Cell.of("срок"), Cell.of("исполнитель")),
                        Row.of("1", "Анализ", "2025 год", "МОН"))));

        assertThat(plan.measures().get(0).deadline()).isEqualTo("2025 год");
        assertThat(roles(plan)).containsExactly("МОН LEAD");
    }

    @Test
    void aMeasureUnderAMergedHeadingIsNoHeading() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        row(Cell.spanning("Мероприятие", 2), Cell.of("Срок"), Cell.of("Исполнители")),
                        Row.of("1", "Анализ", "", ""),
                        Row.of("2", "Обзор", "2025 год", "МОН"))));

        assertThat(plan.measures()).hasSize(2);
    }

    private static Plan read(Row measure, String heading) {
        return PlanReader.standard()
                .read(document(table(Row.of("№", "Мероприятие", "Исполнители", heading, "Срок"), measure)));
    }

    private static List<String> roles(Plan plan) {
        return plan.measures().get(0).executors().stream()
                .map(executor -> executor.name() + " " + executor.role())
                .toList();
    }
}
