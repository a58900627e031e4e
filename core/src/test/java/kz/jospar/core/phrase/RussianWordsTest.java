package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.TermUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Russian months and nouns beside numbers, written out by hand. */
class RussianWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1, январь, января, январе",
        "2, февраль, февраля, феврале",
        "3, март, марта, марте",
        "4, апрель, апреля, апреле",
        "5, май, мая, мае",
        "6, июнь, июня, июне",
        "7, июль, июля, июле",
        "8, август, августа, августе",
        "9, сентябрь, сентября, сентябре",
        "10, октябрь, октября, октябре",
        "11, ноябрь, ноября, ноябре",
        "12, декабрь, декабря, декабре",
    })
    void aMonthInThreeCases(int month, String nominative, String genitive, String prepositional) {
        assertThat(RussianWords.month(month)).isEqualTo(nominative);
        assertThat(RussianWords.monthOf(month)).isEqualTo(genitive);
        assertThat(RussianWords.monthIn(month)).isEqualTo(prepositional);
    }

    @ParameterizedTest
    @CsvSource({
        "1, раз, раза",
        "2, раза, раз",
        "4, раза, раз",
        "5, раз, раз",
        "11, раз, раз",
        "12, раз, раз",
        "14, раз, раз",
        "21, раз, раза",
        "22, раза, раз",
        "100, раз, раз",
        "101, раз, раза",
        "111, раз, раз",
        "112, раз, раз",
        "122, раза, раз",
        "366, раз, раз",
    })
    void timesAfterANumber(int number, String many, String atLeast) {
        assertThat(RussianWords.TIMES.after(number)).isEqualTo(many);
        assertThat(RussianWords.TIMES.genitiveAfter(number)).isEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, неделю, недели, недель",
        "MONTH, месяц, месяца, месяцев",
        "QUARTER, квартал, квартала, кварталов",
        "HALF_YEAR, полугодие, полугодия, полугодий",
        "YEAR, год, года, лет",
    })
    void aPeriodAfterOneTwoAndFive(Cycle cycle, String one, String two, String five) {
        assertThat(RussianWords.of(cycle).after(1)).isEqualTo(one);
        assertThat(RussianWords.of(cycle).after(2)).isEqualTo(two);
        assertThat(RussianWords.of(cycle).after(5)).isEqualTo(five);
        assertThat(RussianWords.of(cycle).after(21)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, календарный день, календарных дня, календарных дней, календарного дня",
        "WORKING_DAY, рабочий день, рабочих дня, рабочих дней, рабочего дня",
        "WEEK, неделю, недели, недель, недели",
        "MONTH, месяц, месяца, месяцев, месяца",
    })
    void aTermInTheAccusativeAndInTheGenitive(TermUnit unit, String one, String two, String five, String during) {
        assertThat(RussianWords.of(unit).after(1)).isEqualTo(one);
        assertThat(RussianWords.of(unit).after(3)).isEqualTo(two);
        assertThat(RussianWords.of(unit).after(11)).isEqualTo(five);
        assertThat(RussianWords.of(unit).genitiveAfter(1)).isEqualTo(during);
        assertThat(RussianWords.of(unit).genitiveAfter(3)).isEqualTo(five);
        assertThat(RussianWords.of(unit).genitiveAfter(21)).isEqualTo(during);
    }
}
