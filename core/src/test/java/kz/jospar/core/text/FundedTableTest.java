package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.codes;
import static kz.jospar.core.text.Tables.continued;
import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.ids;
import static kz.jospar.core.text.Tables.row;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingKind;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.FundingSource;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanIndicator;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;

/** A table of a State programme: goals, tasks, indicators, amounts by year. */
class FundedTableTest {
    private static final Row UPPER = row(
            Cell.of("№"),
            Cell.of("Наименование"),
            Cell.of("Ед. изм."),
            Cell.of("Форма завершения"),
            Cell.of("Срок исполнения"),
            Cell.of("Исполнители"),
            Cell.spanning("По годам (млн. тенге)", 3),
            Cell.of("Источник финансирования"),
            Cell.of("Код бюджетной программы"));
    private static final Row LOWER = row(
            continued(),
            continued(),
            continued(),
            continued(),
            continued(),
            continued(),
            Cell.of("2016"),
            Cell.of("2017"),
            Cell.of("всего"),
            continued(),
            continued());

    @Test
    void amountsStandByTheirYearWithTotalPayerAndProgramme() {
        Measure measure = only(measure("1", "млн. тг.", "6,7", "0", "6,7", "РБ", "204\n100"));

        assertThat(measure.funding().kind()).isEqualTo(FundingKind.AMOUNTS);
        assertThat(measure.funding().text()).isEmpty();
        assertThat(measure.funding().unit().text()).isEqualTo("млн. тг.");
        assertThat(measure.other()).isEmpty();
        FundingLine line = measure.funding().lines().get(0);
        assertThat(line.byYear()).isEqualTo(Map.of(2016, Amount.of("6,7"), 2017, Amount.of("0")));
        assertThat(line.total()).isEqualTo(Amount.of("6,7"));
        assertThat(line.programme()).isEqualTo("204 100");
        assertThat(line.sources()).extracting(FundingSource::text).containsExactly("РБ");
        assertThat(line.row()).isEqualTo(3);
    }

    @Test
    void theHeadingGivesTheUnitWhereTheRowHasNone() {
        assertThat(only(measure("1", "", "6,7", "", "", "", ""))
                        .funding()
                        .unit()
                        .text())
                .isEqualTo("млн. тенге");
    }

    @Test
    void aYearWithoutAnAmountIsAbsent() {
        assertThat(only(measure("1", "млн. тг.", "", "5", "5", "РБ", "1"))
                        .funding()
                        .lines()
                        .get(0)
                        .byYear())
                .containsOnlyKeys(2017);
    }

    @Test
    void aSecondPayerIsASecondLineWhetherMergedOrLeftBlank() {
        Row first = measure("9", "млн. тг.", "1", "2", "3", "РБ", "098");
        Row blank = Row.of("", "", "", "", "", "", "4", "5", "9", "МБ", "040");
        List<Cell> cells = new ArrayList<>();
        Stream.generate(Tables::continued).limit(6).forEach(cells::add);
        Stream.of("4", "5", "9", "МБ", "040").map(Cell::of).forEach(cells::add);
        for (Row second : List.of(blank, new Row(cells))) {
            Plan plan = read(first, second);
            Measure measure = plan.measures().get(0);

            assertThat(ids(plan)).containsExactly("9");
            assertThat(codes(plan)).isEmpty();
            assertThat(measure.title().ru()).isEqualTo("Строительство");
            assertThat(measure.executors()).hasSize(1);
            assertThat(measure.deadline()).isEqualTo("2016 год");
            assertThat(measure.funding().lines()).hasSize(2);
            assertThat(measure.funding().lines().get(1).byYear()).containsEntry(2017, Amount.of("5"));
            assertThat(measure.funding().lines().get(1).row()).isEqualTo(4);
        }
    }

    @Test
    void wordsOverTheAmountsAreTheFundingsText() {
        Row merged = row(
                Cell.of("1"),
                Cell.of("а"),
                Cell.of(""),
                Cell.of("отчет"),
                Cell.of("2016 год"),
                Cell.of("МОН"),
                Cell.spanning("не требуется", 5));
        Row first = measure("1", "", "не требуется", "", "", "", "");
        for (Row row : List.of(merged, first)) {
            assertThat(only(row).funding().text()).isEqualTo("не требуется");
            assertThat(only(row).funding().lines()).isEmpty();
            assertThat(only(row).funding().unit()).isNull();
        }
    }

    @Test
    void aMergedPayerHoldsForBothMeasuresAndAMergedAmountForTheFirst() {
        Row second = row(
                Cell.of("2"),
                Cell.of("б"),
                Cell.of("млн. тг."),
                Cell.of("акт"),
                Cell.of("2017 год"),
                Cell.of("МОН"),
                Cell.of("7"),
                continued(),
                Cell.of("7"),
                continued(),
                continued());
        FundingLine line = read(measure("1", "млн. тг.", "1", "2", "3", "РБ", "098"), second)
                .measures()
                .get(1)
                .funding()
                .lines()
                .get(0);

        assertThat(line.byYear()).containsOnlyKeys(2016);
        assertThat(line.programme()).isEqualTo("098");
        assertThat(line.sources()).extracting(FundingSource::text).containsExactly("РБ");
    }

    @Test
    void goalsTasksAndIndicatorsAreToldApart() {
        Plan plan = read(
                across("Цель: Доступ"),
                indicator("1.", "Целевой индикатор. Доля", "%"),
                across("Задача 1. Кадры"),
                indicator("1.", "Показатель результата 1. Доля", "%"),
                across("Мероприятия"),
                measure("1.", "млн. тг.", "1", "2", "3", "РБ", "098"),
                across("Задача 2. Сеть"),
                indicator("1.", "Охват детей", "человек"),
                across("Мероприятия"),
                measure("2.", "млн. тг.", "1", "2", "3", "РБ", "098"));

        assertThat(ids(plan)).containsExactly("1", "2");
        assertThat(plan.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.heading().ru()).isEqualTo("Цель: Доступ");
            assertThat(goal.indicators()).extracting(PlanIndicator::unit).containsExactly("%");
        });
        assertThat(plan.sections()).extracting(Section::goal).containsExactly(1, 1);
        assertThat(plan.sections())
                .extracting(section -> section.indicators().get(0).title().in(Language.RU))
                .containsExactly("Показатель результата 1. Доля", "Охват детей");
        assertThat(plan.notes()).containsExactly("Мероприятия", "Мероприятия");
    }

    @Test
    void aGoalWithMeasuresAtOnceBelowItIsASection() {
        Plan plan = read(across("Направление 1. Сеть"), measure("1", "", "1", "", "", "", ""));

        assertThat(plan.goals()).isEmpty();
        assertThat(plan.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading().ru()).isEqualTo("Направление 1. Сеть");
            assertThat(section.goal()).isNull();
        });
    }

    @Test
    void aMeasureWithMoneyButWithoutFormAndDeadlineStaysAMeasure() {
        assertThat(ids(read(Row.of("1", "Дороги", "млн. тг.", "", "", "МИО", "1", "2", "3", "РБ", "098"))))
                .containsExactly("1");
        assertThat(ids(read(Row.of("1", "Дороги", "км", "", "2017 год", "МИО", "1", "2", "", "", ""))))
                .containsExactly("1");
    }

    @Test
    void totalsAreNeitherMeasuresNorSections() {
        Plan plan = read(
                measure("1", "млн. тг.", "1", "2", "3", "РБ", "098"),
                Row.of("", "Итого по задаче 1", "", "", "", "", "1", "2", "3", "", ""),
                Row.of("", "в том числе:", "", "", "", "", "1", "2", "3", "РБ", ""),
                measure("2", "млн. тг.", "1", "2", "3", "РБ", "098"),
                across("Всего: 6"));

        assertThat(ids(plan)).containsExactly("1", "2");
        assertThat(plan.sections()).hasSize(1);
        assertThat(plan.measures().get(0).funding().lines()).hasSize(1);
        assertThat(plan.notes())
                .containsExactly("Итого по задаче 1 | 1 | 2 | 3", "в том числе: | 1 | 2 | 3 | РБ", "Всего: 6");
    }

    @Test
    void wordsMergedOverAmountsAreTextWhateverDigitsTheyHave() {
        Funding funding = only(row(
                        Cell.of("1"),
                        Cell.of("а"),
                        Cell.of(""),
                        Cell.of("отчет"),
                        Cell.of("2016 год"),
                        Cell.of("МОН"),
                        Cell.spanning("100 млн. тенге", 3),
                        Cell.of("РБ"),
                        Cell.of("098")))
                .funding();
        assertThat(funding.text()).isEqualTo("100 млн. тенге");
        assertThat(funding.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.byYear()).isEmpty());
    }

    @Test
    void wordsInAYearsPlaceBesideAnAmountStayThere() {
        Funding funding = only(measure("1", "", "по факту", "5", "", "", "")).funding();
        assertThat(funding.text()).isEmpty();
        assertThat(funding.lines().get(0).byYear())
                .isEqualTo(Map.of(2016, Amount.of("по факту"), 2017, Amount.of("5")));
        assertThat(only(measure("1", "", "-", "-", "", "", "")).funding().kind())
                .isNotEqualTo(FundingKind.AMOUNTS);
    }

    @Test
    void anEmptyCellOfItsOwnTakesNothingFromAbove() {
        Row second = row(
                Cell.of("2"),
                Cell.of("б"),
                Cell.of("млн. тг."),
                Cell.of("акт"),
                Cell.of("2017 год"),
                Cell.of("МОН"),
                Cell.of("7"),
                Cell.of(""),
                Cell.of(""),
                continued(),
                Cell.of(""));
        FundingLine line = read(measure("1", "млн. тг.", "1", "2", "3", "РБ", "098"), second)
                .measures()
                .get(1)
                .funding()
                .lines()
                .get(0);
        assertThat(line.programme()).isEmpty();
        assertThat(line.sources()).extracting(FundingSource::text).containsExactly("РБ");
    }

    @Test
    void aTotalAloneIsALineOfItsOwn() {
        Row more = Row.of("", "", "", "", "", "", "", "", "8", "МБ", "");
        Measure measure = read(measure("1", "млн. тг.", "", "", "7", "РБ", ""), more)
                .measures()
                .get(0);
        assertThat(measure.funding().lines())
                .extracting(FundingLine::total)
                .containsExactly(Amount.of("7"), Amount.of("8"));
    }

    @Test
    void wordsBesideAPayerAreKept() {
        Measure measure = only(measure("1", "млн. тг.", "1", "", "", "РБ при наличии средств", ""));
        assertThat(measure.funding().lines().get(0).sources())
                .extracting(FundingSource::text)
                .containsExactly("РБ");
        assertThat(measure.other()).containsEntry("Источник финансирования", "РБ при наличии средств");
    }

    @Test
    void whatIsMeasuredInMoneyHasAFormOrWordsForMoneyIsNoIndicator() {
        for (Row row : List.of(
                Row.of("1", "Дороги", "млн.", "", "", "МИО", "1", "2", "", "", ""),
                Row.of("1", "Охват", "человек", "акт", "", "МИО", "1", "2", "", "", ""),
                Row.of("1", "Охват", "человек", "", "", "МИО", "1", "2", "", "", "", "ещё"),
                row(
                        Cell.of("1"),
                        Cell.of("Охват"),
                        Cell.of("человек"),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of("МИО"),
                        Cell.of("1"),
                        Cell.spanning("не требуется", 2),
                        Cell.of(""),
                        Cell.of("")))) {
            assertThat(ids(read(row))).as(RowShape.line(row)).containsExactly("1");
        }
        assertThat(ids(read(Row.of("1", "Охват", "человек", "", "", "МИО", "1", "2", "", "", ""))))
                .isEmpty();
    }

    private static Row across(String text) {
        return new Row(List.of(Cell.spanning(text, 11)));
    }

    private static Row indicator(String number, String title, String unit) {
        return Row.of(number, title, unit, "", "", "МИО", "82,7", "87", "", "", "");
    }

    private static Row measure(
            String number, String unit, String first, String second, String total, String payer, String programme) {
        return Row.of(number, "Строительство", unit, "акт", "2016 год", "МИО", first, second, total, payer, programme);
    }

    private static Measure only(Row row) {
        assertThat(read(row).measures()).hasSize(1);
        return read(row).measures().get(0);
    }

    private static Plan read(Row... rows) {
        List<Row> all = new ArrayList<>(List.of(UPPER, LOWER));
        all.addAll(List.of(rows));
        return PlanReader.standard().read(document(table(all.toArray(Row[]::new))));
    }
}
