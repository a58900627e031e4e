package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.HEADER;
import static kz.jospar.core.text.Tables.across;
import static kz.jospar.core.text.Tables.codes;
import static kz.jospar.core.text.Tables.continued;
import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.ids;
import static kz.jospar.core.text.Tables.paragraph;
import static kz.jospar.core.text.Tables.read;
import static kz.jospar.core.text.Tables.row;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;

/** A plan's table, row by row: what each kind of row becomes. */
class PlanReaderTest {
    private static final Row FIRST = Row.of("1.", "Жиналыс өткізу", "хаттама", "ДБ", "тоқсан сайын");
    private static final Row SECOND = Row.of("2.", "Тексеру", "ақпарат", "ПД", "ай сайын");

    @Test
    void aRowBecomesAMeasureWithEveryCellInItsPlace() {
        Measure measure = read(FIRST).measures().get(0);

        assertThat(measure.id()).isEqualTo("1");
        assertThat(measure.number().text()).isEqualTo("1.");
        assertThat(measure.title()).isEqualTo(LocalizedText.of(Language.KK, "Жиналыс өткізу"));
        assertThat(measure.form()).isEqualTo(new CompletionForm("хаттама"));
        assertThat(measure.executors()).extracting(Executor::name).containsExactly("ДБ");
        assertThat(measure.deadline()).isEqualTo("тоқсан сайын");
        assertThat(measure.timing()).isEqualTo(Timing.Recurring.every(Cycle.QUARTER));
        assertThat(measure.funding()).isNull();
        assertThat(measure.other()).isEmpty();
        assertThat(measure.row()).isEqualTo(2);
    }

    @Test
    void aRowOverTheWholeTableBeginsASection() {
        Plan plan = read(across("1. Алдын алу"), FIRST, across("2. Бақылау"), SECOND);

        assertThat(plan.sections()).extracting(Section::row).containsExactly(2, 4);
        assertThat(plan.sections().get(0).heading()).isEqualTo(LocalizedText.of(Language.KK, "1. Алдын алу"));
        assertThat(plan.sections())
                .extracting(section -> section.measures().get(0).id())
                .containsExactly("1", "2");
    }

    @Test
    void aSectionMayStandInOneCellAloneOrBesideEmptyOnes() {
        Plan plan = read(Row.of("Алдын алу"), FIRST, Row.of("Бақылау", "", "", "", ""), SECOND);

        assertThat(plan.sections())
                .extracting(section -> section.heading().in(Language.KK))
                .containsExactly("Алдын алу", "Бақылау");
    }

    @Test
    void measuresBeforeAnyHeadingStandInASectionWithoutOne() {
        Plan plan = read(FIRST, across("Бақылау"), SECOND);

        assertThat(plan.sections().get(0).heading()).isNull();
        assertThat(plan.sections()).hasSize(2);
    }

    @Test
    void theRowOfColumnNumbersIsKeptWithTheColumns() {
        Plan plan = read(Row.of("1", "2", "3", "4", "5"), FIRST);

        assertThat(plan.columns())
                .containsExactly(
                        new PlanColumn(ColumnKind.NUMBER, "№ п/п", "1"),
                        new PlanColumn(ColumnKind.TITLE, "Іс-шара", "2"),
                        new PlanColumn(ColumnKind.FORM, "Аяқтау нысаны", "3"),
                        new PlanColumn(ColumnKind.EXECUTORS, "Орындауға жауаптылар", "4"),
                        new PlanColumn(ColumnKind.DEADLINE, "Орындау мерзімі", "5"));
        assertThat(ids(plan)).containsExactly("1");
    }

    @Test
    void columnNumbersUnderAMergedHeadingCountColumnsAndNotCells() {
        Row header = row(Cell.of("№"), Cell.of("Мероприятие"), Cell.spanning("Расходы по годам", 2), Cell.of("Срок"));
        Plan plan = PlanReader.standard()
                .read(document(
                        table(header, Row.of("1", "2", "3", "4", "5"), Row.of("1", "а", "10", "20", "2025 год"))));

        assertThat(plan.columns()).extracting(PlanColumn::ordinal).containsExactly("1", "2", "3", "4", "5");
        assertThat(plan.measures().get(0).funding().text()).isEqualTo("10");
        assertThat(plan.measures().get(0).other()).containsEntry("Расходы по годам", "20");
    }

    @Test
    void paragraphsOfACellStayLines() {
        Measure measure =
                read(Row.of("1", "Бірінші\nекінші", "", "ДБ", "")).measures().get(0);

        assertThat(measure.title().in(Language.KK)).isEqualTo("Бірінші\nекінші");
    }

    @Test
    void aNumberWithAndWithoutItsLastDotGivesTheSameKindOfId() {
        Plan plan = read(
                Row.of("1.2.", "а", "", "ДБ", "ай сайын"),
                Row.of("1.3", "ә", "", "ДБ", "ай сайын"),
                Row.of(" 1.4 .", "б", "", "ДБ", "ай сайын"),
                Row.of("(5)", "в", "", "ДБ", "ай сайын"),
                Row.of("–", "г", "", "ДБ", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1.2", "1.3", "1.4", "5", "0");
        assertThat(plan.measures())
                .extracting(measure -> measure.number().text())
                .startsWith("1.2.", "1.3", "1.4 .");
    }

    @Test
    void strayBlanksAroundWordsGoAndThoseInsideStay() {
        Measure measure = read(Row.of("\u00a01. ", " Жиналыс  өткізу\t", "\u202f", " ДБ ", " ай\u00a0сайын "))
                .measures()
                .get(0);

        assertThat(measure.id()).isEqualTo("1");
        assertThat(measure.title().in(Language.KK)).isEqualTo("Жиналыс  өткізу");
        assertThat(measure.form()).isEqualTo(new CompletionForm(""));
        assertThat(measure.deadline()).isEqualTo("ай\u00a0сайын");
        assertThat(measure.timing()).isEqualTo(Timing.Recurring.every(Cycle.MONTH));
    }

    @Test
    void aRowWithoutANumberGoesOnWithTheMeasureAbove() {
        Plan plan = read(FIRST, Row.of("", "және талдау", "", "ПД", ""), SECOND);

        assertThat(ids(plan)).containsExactly("1", "2");
        assertThat(plan.measures().get(0).title().in(Language.KK)).isEqualTo("Жиналыс өткізу\nжәне талдау");
        assertThat(plan.measures().get(0).executors())
                .extracting(Executor::name)
                .containsExactly("ДБ", "ПД");
        assertThat(plan.remarks())
                .containsExactly(Finding.of("row-joined", Severity.INFO, Place.row(3), "және талдау"));
    }

    @Test
    void whatAJoinedRowHasBeyondTheColumnsIsKeptToo() {
        Plan plan = read(FIRST, Row.of("", "және талдау", "", "", "", "артық"));

        assertThat(plan.measures().get(0).other()).containsEntry("", "артық");
        assertThat(codes(plan)).containsExactly("row-joined", "row-too-long");
    }

    @Test
    void whereNoRowHasANumberEachRowIsAMeasure() {
        Plan plan = read(
                Row.of("", "Жиналыс", "хаттама", "ДБ", "ай сайын"), Row.of("", "Талдау", "ақпарат", "ПД", "ай сайын"));

        assertThat(plan.measures())
                .extracting(measure -> measure.title().in(Language.KK))
                .containsExactly("Жиналыс", "Талдау");
        assertThat(ids(plan)).containsExactly("n1", "n2");
        assertThat(plan.remarks())
                .containsExactly(new Finding(
                        "no-number", Severity.WARNING, new Place("n1", 2, "number"), "n1", List.of("2"), null));
    }

    @Test
    void withoutANumberColumnNoNumberIsTakenFromTheRow() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("Іс-шара", "Мерзімі"),
                        Row.of("Алдын алу"),
                        Row.of("Жиналыс", "ай сайын"),
                        Row.of("Есеп", "жыл сайын"))));

        assertThat(ids(plan)).containsExactly("n1", "n2");
        assertThat(plan.measures())
                .extracting(measure -> measure.number().text())
                .containsExactly("n1", "n2");
        assertThat(codes(plan)).containsExactly("no-number");
    }

    @Test
    void aMeasureWithoutANumberAboveTheFirstNumberKeepsItsMarkWhenRowsAreInserted() {
        Row unnumbered = Row.of("", "Талдау", "", "ПД", "ай сайын");
        Plan plan = read(FIRST, across("Бақылау"), unnumbered, SECOND);
        Plan longer = read(FIRST, Row.of("1.1", "Есеп", "", "ПД", "ай сайын"), across("Бақылау"), unnumbered, SECOND);

        assertThat(ids(plan)).containsExactly("1", "n1", "2");
        assertThat(ids(longer)).containsExactly("1", "1.1", "n1", "2");
        assertThat(plan.remarks())
                .containsExactly(new Finding(
                        "no-number", Severity.WARNING, new Place("n1", 4, "number"), "n1", List.of("1"), null));
    }

    @Test
    void aCellMergedDownwardHoldsForEachOfItsMeasures() {
        Plan plan = read(FIRST, row(Cell.of("2"), Cell.of("Талдау"), continued(), continued(), Cell.of("ай сайын")));

        Measure second = plan.measures().get(1);
        assertThat(second.executors()).isEqualTo(plan.measures().get(0).executors());
        assertThat(second.form()).isEqualTo(new CompletionForm("хаттама"));
        assertThat(second.deadline()).isEqualTo("ай сайын");
    }

    @Test
    void aNumberMergedDownwardJoinsItsRows() {
        Plan plan = read(FIRST, row(continued(), Cell.of("және талдау"), continued(), continued(), continued()));

        assertThat(ids(plan)).containsExactly("1");
        assertThat(plan.measures().get(0).title().in(Language.KK)).isEqualTo("Жиналыс өткізу\nжәне талдау");
        assertThat(plan.measures().get(0).deadline()).isEqualTo("тоқсан сайын");
    }

    @Test
    void theHeadingRowRepeatedOnAPageIsNoMeasureEvenIfWrittenOtherwise() {
        Row again = Row.of("№  П/П", "ІС-ШАРА", "Аяқтау\nнысаны", "Орындауға жауаптылар", "Орындау мерзімі");
        Plan plan = read(FIRST, HEADER, SECOND, again, Row.of("3", "Талдау", "", "ДБ", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1", "2", "3");
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void aShortRowIsReportedWithItsRowAndTheRestComesThrough() {
        Plan plan = read(FIRST, Row.of("2", "Талдау"), SECOND);

        assertThat(plan.remarks())
                .containsExactly(
                        new Finding("row-too-short", Severity.ERROR, Place.row(3), "2", List.of("2", "5"), null));
        assertThat(plan.measures().get(1).title().in(Language.KK)).isEqualTo("Талдау");
        assertThat(plan.measures().get(1).deadline()).isEmpty();
        assertThat(plan.measures()).hasSize(3);
    }

    @Test
    void aLongRowIsReportedAndItsWordsAreKept() {
        Plan plan = read(Row.of("1", "Талдау", "", "ДБ", "ай сайын", "артық", "", "сөз"));

        assertThat(plan.remarks())
                .containsExactly(Finding.of("row-too-long", Severity.WARNING, Place.row(2), "артық | сөз"));
        assertThat(plan.measures().get(0).other()).containsEntry("", "артық\nсөз");
    }

    @Test
    void aTableWithoutADeadlineColumnIsStillAPlan() {
        Plan plan = PlanReader.standard()
                .read(document(table(Row.of("№", "Мероприятие", "Исполнители"), Row.of("1", "Анализ", "МВД"))));

        assertThat(plan.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.deadline()).isEmpty();
            assertThat(measure.timing()).isNull();
            assertThat(measure.form()).isNull();
        });
    }

    @Test
    void columnsAreKnownByTheirHeadingsInAnyOrderAndLanguage() {
        List<Row> headers = List.of(
                Row.of("Срок исполнения", "Ответственные исполнители", "Форма завершения", "Мероприятие", "№ п/п"),
                Row.of("Орындау мерзімі", "Жауапты орындаушылар", "Аяқталу нысаны", "Іс-шараның атауы", "Р/с№"),
                Row.of("Deadline", "Executors", "Completion form", "Measure", "No."));
        for (Row header : headers) {
            Plan plan = PlanReader.standard()
                    .read(document(table(header, Row.of("2025 год", "МВД", "отчет", "Анализ", "7."))));
            Measure measure = plan.measures().get(0);
            assertThat(measure.id()).isEqualTo("7");
            assertThat(measure.deadline()).isEqualTo("2025 год");
            assertThat(measure.form()).isEqualTo(new CompletionForm("отчет"));
            assertThat(measure.executors()).extracting(Executor::name).containsExactly("МВД");
        }
    }

    @Test
    void columnsWithoutANameOfTheirOwnAreKeptUnderTheirHeading() {
        Row header = Row.of("№", "Мероприятие", "Ед. изм.", "Срок", "Примечание", "Примечание");
        Plan plan = PlanReader.standard()
                .read(document(table(header, Row.of("1", "Анализ", "%", "2025 год", "раз", "два"))));

        assertThat(plan.measures().get(0).other())
                .containsEntry("Ед. изм.", "%")
                .containsEntry("Примечание", "раз\nдва")
                .hasSize(2);
    }

    @Test
    void aSecondHeadingRowGivesItsWordsToTheMergedHeadingAbove() {
        Row header = row(Cell.of("№"), Cell.of("Мероприятие"), Cell.of("Срок"), Cell.spanning("По годам", 2));
        Row merged = row(continued(), continued(), continued(), Cell.of("2016"), Cell.of("2017"));
        Row blank = Row.of("", "", "", "2016", "2017");
        for (Row years : List.of(merged, blank)) {
            Plan plan = PlanReader.standard()
                    .read(document(table(header, years, Row.of("1", "Анализ", "2016 год", "6,7", "0"))));

            assertThat(ids(plan)).containsExactly("1");
            assertThat(plan.columns()).extracting(PlanColumn::year).containsExactly(null, null, null, 2016, 2017);
            assertThat(plan.measures().get(0).funding().lines())
                    .containsExactly(new FundingLine(
                            Map.of(2016, Amount.of("6,7"), 2017, Amount.of("0")), null, List.of(), "", 3));
        }
    }

    @Test
    void anIndicatorIsNoMeasureAndStandsInItsSection() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("№", "Наименование", "Форма завершения", "Сроки", "Исполнители"),
                        Row.of("Задача 1. Качество"),
                        Row.of("1.", "Показатель результата 1. Доля", "", "", "МИО"),
                        Row.of("Мероприятия"),
                        Row.of("1.", "Анализ", "отчет", "2016 год", "МОН"))));

        assertThat(ids(plan)).containsExactly("1");
        assertThat(plan.sections()).hasSize(1);
        assertThat(plan.sections().get(0).indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.number()).isEqualTo("1.");
            assertThat(indicator.title().ru()).isEqualTo("Показатель результата 1. Доля");
            assertThat(indicator.executors()).extracting(Executor::name).containsExactly("МИО");
            assertThat(indicator.row()).isEqualTo(3);
        });
        assertThat(plan.notes()).containsExactly("Мероприятия");
    }

    @Test
    void theSecondMeasureOfANumberGetsATilde() {
        Plan plan =
                read(FIRST, Row.of("1", "Талдау", "", "ДБ", "ай сайын"), Row.of("1)", "Есеп", "", "ДБ", "ай сайын"));

        assertThat(ids(plan)).containsExactly("1", "1~2", "1~3");
    }

    @Test
    void aTitleInsideTheTableAboveItsHeadingIsTheTitle() {
        Plan plan = PlanReader.standard()
                .read(document(
                        paragraph("Шымкент қаласы"),
                        table(
                                across("2025 жылға арналған іс-шаралар жоспары"),
                                row(continued(), Cell.of("")),
                                HEADER,
                                FIRST)));

        assertThat(plan.title())
                .isEqualTo(LocalizedText.of(Language.KK, "Шымкент қаласы 2025 жылға арналған іс-шаралар жоспары"));
        assertThat(plan.measures().get(0).row()).isEqualTo(4);
    }

    @Test
    void blankRowsAreNothing() {
        Plan plan = read(Row.of("", " ", "\u00a0", "", ""), FIRST, new Row(List.of()), SECOND, Row.of(""));

        assertThat(ids(plan)).containsExactly("1", "2");
        assertThat(plan.measures().get(1).row()).isEqualTo(5);
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void aMissingSeparatorIsReportedWithItsCell() {
        Plan plan = read(FIRST, Row.of("2", "Талдау", "", "ПД, ДСБ СЭБД бірлесіп", "ай сайын"));

        assertThat(plan.remarks())
                .containsExactly(Finding.of(
                        "missing-separator", Severity.WARNING, new Place("2", 3, "executors"), "ДСБ СЭБД бірлесіп"));
    }

    @Test
    void aDocumentWithoutATableIsRefusedInThreeLanguages() {
        assertThatThrownBy(() -> PlanReader.standard().read(document(paragraph("Жоспар"))))
                .isInstanceOfSatisfying(UnreadablePlanException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(UnreadablePlanException.Reason.NO_TABLE);
                    assertThat(refusal.message(Language.KK))
                            .contains("plan.docx")
                            .contains("кесте");
                    assertThat(refusal.message(Language.RU))
                            .contains("plan.docx")
                            .contains("таблиц");
                    assertThat(refusal.message(Language.EN))
                            .contains("plan.docx")
                            .contains("table");
                })
                .hasMessageContaining("plan.docx");
    }

    @Test
    void aDocumentWhoseTablesHaveNoHeadingsIsRefusedInThreeLanguages() {
        assertThatThrownBy(() -> PlanReader.standard()
                        .read(document(table(Row.of("Аты", "Тегі"), Row.of("Асан", "Үсен")), table())))
                .isInstanceOfSatisfying(UnreadablePlanException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(UnreadablePlanException.Reason.NO_HEADER);
                    assertThat(refusal.message(Language.KK)).contains("тақырып");
                    assertThat(refusal.message(Language.RU)).contains("заголов");
                    assertThat(refusal.message(Language.EN)).contains("heading");
                });
    }

    /** A plan whose titles were translated and whose forms and deadlines were not, as a portal exports it. */
    @Test
    void titlesInAnotherLanguageThanTheRestOfTheTableAreOfThatLanguage() {
        Plan plan = read(
                across("1. Меры борьбы с наркоманией"),
                Row.of("1", "Подготовка обзора положения в области", "әкімдікке ақпарат", "ДБ", "тоқсан сайын"),
                Row.of(
                        "2",
                        "Проведение лекций для учащихся старших классов",
                        "әкімдікке ақпарат",
                        "ББ",
                        "тоқсан сайын"),
                Row.of("3", "Размещение материалов на сайтах органов", "әкімдікке ақпарат", "ІСД", "ай сайын"));
        assertThat(plan.measures())
                .hasSize(3)
                .allSatisfy(measure -> assertThat(measure.title().kk()).isNull())
                .allSatisfy(measure -> assertThat(measure.title().ru()).isNotBlank());
        assertThat(plan.sections().get(0).heading())
                .isEqualTo(LocalizedText.of(Language.RU, "1. Меры борьбы с наркоманией"));
    }
}
