package kz.jospar.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.ColumnKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the headings of real and thinkable tables say. */
class HeadingWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "№ п/п|NUMBER",
                "Р/с№|NUMBER",
                "Мерзімі|DEADLINE",
                "Орындалу мерзімі|DEADLINE",
                "Срок реализации|DEADLINE",
                "Дата завершения|DEADLINE",
                "Аяқталу мерзімі|DEADLINE",
                "Дата начала|DEADLINE",
                "Ответственный исполнитель|EXECUTORS",
                "Жауапты мемлекеттік орган|EXECUTORS",
                "Орындауға жауаптылар|EXECUTORS",
                "Соисполнители|EXECUTORS",
                "Форма реализации|FORM",
                "Аяқталу нысаны|FORM",
                "Күтілетін нәтиже|FORM",
                "Ожидаемый результат|FORM",
                "Объем финансирования|FUNDING",
                "Көлемі|FUNDING",
                "Болжамды шығындар|FUNDING",
                "В том числе по годам (млн. тенге)|FUNDING",
                "Источники финансирова ния|SOURCE",
                "Қаржыландыру көздер|SOURCE",
                "Код бюджетной программы|PROGRAMME",
                "Бюджеттік бағдарлама коды|PROGRAMME",
                "Ед. изм.|UNIT",
                "Өлш. бірл.|UNIT",
                "Бар-лығы|TOTAL",
                "всего|TOTAL",
                "Всего (млн. тенге)|TOTAL",
                "Испол нители|EXECUTORS",
                "Меро приятия|TITLE",
                "Наименование|TITLE",
                "Іс-шараның атауы|TITLE",
                "Примечание|OTHER",
                "Орындау барысы|OTHER",
                "Отметка об исполнении|OTHER"
            })
    void aHeadingIsKnownByItsWordsInAnySpelling(String heading, ColumnKind kind) {
        assertThat(HeadingWords.of(heading).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2016",
        "2016 год, 2016",
        "2017 ж., 2017",
        "2018 жылы, 2018",
        "2019 год (план), 2019",
        "'2019 год, млн. тенге', 2019"
    })
    void aYearAloneIsAColumnOfOneYear(String heading, int year) {
        assertThat(HeadingWords.of(heading).kind()).isEqualTo(ColumnKind.YEAR);
        assertThat(HeadingWords.of(heading).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"2025 жылғы іс-шара", "План на 2025 год", "20161", "1 2016"})
    void aYearAmongOtherWordsIsNone(String heading) {
        assertThat(HeadingWords.of(heading).kind()).isNotEqualTo(ColumnKind.YEAR);
    }

    @Test
    void theLanguageIsThatOfTheWordOrTheOneTheHeadingNames() {
        assertThat(HeadingWords.of("Жауапты орындаушылар").language()).isEqualTo(Language.KK);
        assertThat(HeadingWords.of("Ответственные").language()).isEqualTo(Language.RU);
        assertThat(HeadingWords.of("Іс-шара (орыс тілінде)").language()).isEqualTo(Language.RU);
        assertThat(HeadingWords.of("№").language()).isNull();
    }

    @Test
    void anExpectedResultIsAFormOnlyWhereNoOtherHeadingIs() {
        kz.jospar.core.table.Row with =
                kz.jospar.core.table.Row.of("№", "Іс-шара", "Күтілетін нәтиже", "Аяқтау нысаны", "Мерзімі");
        kz.jospar.core.table.Row without =
                kz.jospar.core.table.Row.of("№", "Іс-шара", "Күтілетін нәтиже", "Орындаушылар", "Мерзімі");

        assertThat(new Columns(with).kind(2)).isEqualTo(ColumnKind.OTHER);
        assertThat(new Columns(with).kind(3)).isEqualTo(ColumnKind.FORM);
        assertThat(new Columns(without).kind(2)).isEqualTo(ColumnKind.FORM);
    }
}
