package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.HEADER;
import static kz.jospar.core.text.Tables.across;
import static kz.jospar.core.text.Tables.continued;
import static kz.jospar.core.text.Tables.paragraph;
import static kz.jospar.core.text.Tables.read;
import static kz.jospar.core.text.Tables.row;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row is, what follows what, and which table goes on with which: each rule beside the case that is nearly one. */
class RowRulesTest {
    private static final Columns USUAL = new Columns(HEADER);
    private static final Columns NOTED = new Columns(
            Row.of("№ п/п", "Іс-шара", "Аяқтау нысаны", "Орындауға жауаптылар", "Орындау мерзімі", "Ескертпе"));

    @ParameterizedTest
    @CsvSource({
        "1, 2, true",
        "1.2, 1.3, true",
        "1.9, 2, true",
        "1.9, 2.1, true",
        "1, 1.1, true",
        "1, 1.1.1, true",
        "(3), 4), true",
        "IV, V, true",
        "ІІ, ІІІ, true", // Cyrillic letters
        "ІХ., Х., true",
        "1, 1.2, false",
        "1, 3, false",
        "2, 2, false",
        "2, 1, false",
        "1.1, 1, false",
        "1, 2.2, false",
        "'', 1, false",
        "1, '', false",
        "1, 0000000000002, false"
    })
    void oneNumberComesAtOnceAfterAnother(String before, String after, boolean next) {
        assertThat(Numbering.isNext(before, after)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.1, true", "1., 1.2.3, true", "1, 1, false", "1, 2.1, false", "1.1, 1, false", "'', 1, false"})
    void oneNumberIsUnderAnother(String above, String below, boolean under) {
        assertThat(Numbering.isUnder(above, below)).isEqualTo(under);
    }

    @Test
    void aRowHasANumberOfItsOwnUnlessItCountsTheColumns() {
        assertThat(RowShape.hasNumber(Row.of("1", "Есеп", "", "", ""), USUAL)).isTrue();
        assertThat(RowShape.hasNumber(Row.of("1", "2", "3", "4", "5"), USUAL)).isFalse();
        assertThat(RowShape.hasNumber(row(Cell.spanning("1", 2), Cell.of(""), Cell.of(""), Cell.of("")), USUAL))
                .isFalse();
        assertThat(Numbering.parts("1.2.3.4.5.6.7")).isEmpty();
        assertThat(Joints.end("ДСБ" + " ".repeat(250) + "ПД", "ДСБ ПД", new KnownNames()))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "Бақылау шаралары, false, true",
        "және бақылау, true, false",
        "Бақылау шаралары, true, false",
        "БАҚЫЛАУ ШАРАЛАРЫ, true, true",
        "ДБ ПД, true, false",
        "2-бөлім. Бақылау, true, true",
        "II. Бақылау, true, true",
        "Мақсат: бақылау, true, true",
        "5, false, false"
    })
    void wordsAloneInTheTitlesColumnHeadASectionUnlessTheyMayGoOn(String words, boolean mayGoOn, boolean section) {
        assertThat(RowShape.isSection(Row.of("", words, "", "", ""), USUAL, mayGoOn))
                .isEqualTo(section);
    }

    @Test
    void aSectionIsOneCellWithWordsThatAreNoNumber() {
        assertThat(RowShape.isSection(across("Бақылау"), USUAL, true)).isTrue();
        assertThat(RowShape.isSection(Row.of("Бақылау", "", "", "", ""), USUAL, true))
                .isTrue();
        assertThat(RowShape.isSection(Row.of("5", "", "", "", ""), USUAL, false))
                .isFalse();
        assertThat(RowShape.isSection(Row.of("Бақылау", "", "", "", "x"), USUAL, false))
                .isFalse();
        assertThat(RowShape.isSection(Row.of("", "", "", "", "ай сайын"), USUAL, false))
                .isFalse();
        assertThat(RowShape.isSection(row(Cell.of("Бақылау"), continued(), continued()), USUAL, false))
                .isFalse();
        assertThat(RowShape.isSection(Row.of("", "", "", "", "", "Бақылау"), NOTED, false))
                .isTrue();
        assertThat(RowShape.isSection(Row.of("", "", "", "", ""), USUAL, false)).isFalse();
    }

    @Test
    void aNumberAndATitleAreAllThatARowHas() {
        assertThat(RowShape.isNumberAndTitle(Row.of("1", "Бақылау", "", "", ""), USUAL))
                .isTrue();
        assertThat(RowShape.isNumberAndTitle(Row.of("ІІ.", "Бақылау", "", "", ""), USUAL))
                .isTrue();
        assertThat(RowShape.isNumberAndTitle(Row.of("б", "Бақылау", "", "", ""), USUAL))
                .isFalse();
        assertThat(RowShape.isNumberAndTitle(Row.of("1", "Бақылау", ""), USUAL)).isFalse();
        assertThat(RowShape.isNumberAndTitle(Row.of("1", "", "", "", "Бақылау"), USUAL))
                .isFalse();
        assertThat(RowShape.isNumberAndTitle(
                        row(Cell.of("1"), Cell.of("Бақылау"), continued(), Cell.of(""), Cell.of("")), USUAL))
                .isFalse();
    }

    @Test
    void aMergedTitleReachesTheLastColumn() {
        assertThat(RowShape.isNumberAndMergedTitle(row(Cell.of("1"), Cell.spanning("Бақылау", 4)), USUAL))
                .isTrue();
        assertThat(RowShape.isNumberAndMergedTitle(row(Cell.of("II"), Cell.spanning("Бақылау", 4)), USUAL))
                .isTrue();
        assertThat(RowShape.isNumberAndMergedTitle(row(Cell.of("б"), Cell.spanning("Бақылау", 4)), USUAL))
                .isFalse();
        assertThat(RowShape.isNumberAndMergedTitle(row(Cell.of("1"), Cell.spanning("Бақылау", 3)), USUAL))
                .isFalse();
        assertThat(RowShape.isNumberAndMergedTitle(Row.of("1", "Бақылау"), USUAL))
                .isFalse();
    }

    @Test
    void aTotalHasNoNumberAndNoDeadlineOfItsOwn() {
        assertThat(RowShape.isTotal(Row.of("", "Барлығы: 5", "", "", ""), USUAL))
                .isTrue();
        assertThat(RowShape.isTotal(Row.of("", "12,5", "Барлығы", "", ""), USUAL))
                .isTrue();
        assertThat(RowShape.isTotal(Row.of("", "", "", "", "Жиыны"), USUAL)).isTrue();
        assertThat(RowShape.isTotal(Row.of("1", "Барлығы бірге", "", "", ""), USUAL))
                .isFalse();
        assertThat(RowShape.isTotal(Row.of("", "Барлығы бірге", "", "", "ай сайын"), USUAL))
                .isFalse();
        assertThat(RowShape.isTotal(Row.of("", "Барлығын тексеру", "", "", ""), USUAL))
                .isFalse();
    }

    @Test
    void aPartOfATotalHasWordsAndMoreAndNothingOfAMeasure() {
        assertThat(RowShape.isPartOfTotal(Row.of("", "оның ішінде", "", "", "", "5"), NOTED))
                .isTrue();
        assertThat(RowShape.isPartOfTotal(Row.of("1", "оның ішінде", "", "", "", "5"), NOTED))
                .isFalse();
        assertThat(RowShape.isPartOfTotal(Row.of("", "оның ішінде", "", "ДБ", "", "5"), NOTED))
                .isFalse();
        assertThat(RowShape.isPartOfTotal(Row.of("", "оның ішінде", "", "", "", ""), NOTED))
                .isFalse();
    }

    @Test
    void aGoalThatIsASectionEndsTheGoalBefore() {
        Plan plan = read(
                across("Мақсат 1. Алдын алу"),
                across("Бірінші міндет"),
                Row.of("1", "Есеп", "", "ДБ", "ай сайын"),
                across("Мақсат 2. Бақылау"),
                Row.of("2", "Талдау", "", "ДБ", "ай сайын"),
                across("Үшінші міндет"),
                Row.of("3", "Хабар", "", "ДБ", "ай сайын"),
                across("Мақсат 3"));
        assertThat(plan.goals()).hasSize(1);
        assertThat(plan.sections()).extracting(Section::goal).containsExactly(1, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "'4 5', 3, false, true",
        "'6 7', 3, false, false",
        "'1 2', 3, false, false",
        "'1 2', 3, true, true",
        "'1.1 1.2', 3, true, true",
        "'2 3', 7, true, false"
    })
    void aTableGoesOnWithTheNextNumberOrAnewUnderAHeading(String numbers, String last, boolean headed, boolean goesOn) {
        List<Row> rows = new ArrayList<>();
        if (headed) {
            rows.add(across("Бақылау"));
        }
        Stream.of(numbers.split(" "))
                .map(number -> Row.of(number, "Есеп", "", "ДБ", "ай сайын"))
                .forEach(rows::add);
        assertThat(Sequel.goesOn(rows, USUAL, last)).isEqualTo(goesOn);
    }

    @Test
    void withoutNumbersATableGoesOnWithReadableDeadlinesInMostRowsOfItsWidth() {
        Row readable = Row.of("", "Есеп", "", "ДБ", "ай сайын");
        Row other = Row.of("", "Есеп", "", "ДБ", "көк");
        assertThat(Sequel.goesOn(List.of(readable, readable, other), USUAL, "")).isTrue();
        assertThat(Sequel.goesOn(List.of(readable, other), USUAL, "")).isFalse();
        assertThat(Sequel.goesOn(List.of(), USUAL, "")).isFalse();
        assertThat(Sequel.goesOn(List.of(readable, Row.of("", "Есеп", "ай сайын")), USUAL, ""))
                .isFalse();
        Columns three = new Columns(Row.of("№ п/п", "Іс-шара", "Орындау мерзімі"));
        assertThat(Sequel.goesOn(List.of(Row.of("4", "Есеп", "ай сайын")), three, "3"))
                .isFalse();
        Columns four = new Columns(Row.of("№ п/п", "Іс-шара", "Орындауға жауаптылар", "Орындау мерзімі"));
        assertThat(Sequel.goesOn(List.of(Row.of("4", "Есеп", "ДБ", "ай сайын")), four, "3"))
                .isTrue();
    }

    private static final Row RUSSIAN =
            Row.of("№ п/п", "Мероприятие", "Форма завершения", "Ответственные исполнители", "Срок исполнения");

    @Test
    void theOtherLanguageBeginsWithItsOwnParagraphs() {
        List<Block> blocks = List.of(
                plan(HEADER, 1, 2),
                plan(HEADER, 3, 5),
                paragraph("Ескертпе: қосымша келісіледі"),
                paragraph("План мероприятий на 2025 год"),
                paragraph("* * *"),
                plan(RUSSIAN, 1, 3),
                plan(RUSSIAN, 4, 5));
        assertThat(Twin.startOf(blocks, 0)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"5, 1, true", "4, 1, true", "3, 1, false", "6, 1, true", "7, 1, false", "5, 2, true", "5, 3, false"})
    void theOtherLanguageHasNearlyTheSameNumbers(int last, int first, boolean twin) {
        List<Block> blocks = List.of(plan(HEADER, 1, 5), plan(RUSSIAN, first, last));
        assertThat(Twin.startOf(blocks, 0)).isEqualTo(twin ? 1 : -1);
    }

    @Test
    void otherColumnsOrTheSameLanguageAreNoOtherVersion() {
        Row shorter = Row.of("№ п/п", "Мероприятие", "Форма завершения", "Срок исполнения");
        assertThat(Twin.startOf(List.of(plan(HEADER, 1, 5), plan(shorter, 1, 5)), 0))
                .isEqualTo(-1);
        assertThat(Twin.startOf(List.of(plan(HEADER, 1, 5), plan(HEADER, 1, 5)), 0))
                .isEqualTo(-1);
    }

    private static Block.Table plan(Row header, int first, int last) {
        List<Row> rows = new ArrayList<>(List.of(header));
        for (int i = first; i <= last; i++) {
            rows.add(Row.of(Integer.toString(i), "а", "б", "в", "г"));
        }
        return table(rows.toArray(Row[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "МОН и МВД | МОН; и МВД",
                "ғылым және ДСМ | ғылым және ДСМ",
                "ДСМ және ғылым | ДСМ және ғылым",
                "ДСМ және Шымкент | ДСМ; және Шымкент",
                "Алматы және облыс әкімдіктері | Алматы; және облыс әкімдіктері",
                "ҚР және ДСМ | ҚР және ДСМ"
            })
    void andPartsTwoAddressees(String item, String parts) {
        assertThat(String.join("; ", Joints.byWord(item, new KnownNames())).replace(";  ", "; "))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "ДСБ ПД, 3",
        "МОН РК, -1",
        "МОН PK, -1", // РК in Latin letters
        "ДСБ (ПД), -1",
        "ДСБ бірлесіп, -1",
        "ДСМ облыс әкімдіктері, 3",
        "Шымкент облыс әкімдіктері, 7",
        "облыс әкімдіктері Шымкент, 17",
        "облыс әкімдіктері басқарма, -1",
        "Шымкент ПИК, 7",
        "Қарағанды ПИК, -1",
        "АБВГДЕЖЗИ ПД, -1"
    })
    void anAddresseeEndsWhereTheNextBegins(String item, int end) {
        assertThat(Joints.end(item, item, new KnownNames())).isEqualTo(end);
    }
}
