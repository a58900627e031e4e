package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English days of the month, written out by hand. */
class EnglishOrdinalsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "5, 5th",
        "6, 6th",
        "7, 7th",
        "8, 8th",
        "9, 9th",
        "10, 10th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "14, 14th",
        "15, 15th",
        "16, 16th",
        "17, 17th",
        "18, 18th",
        "19, 19th",
        "20, 20th",
        "21, 21st",
        "22, 22nd",
        "23, 23rd",
        "24, 24th",
        "25, 25th",
        "26, 26th",
        "27, 27th",
        "28, 28th",
        "29, 29th",
        "30, 30th",
        "31, 31st",
    })
    void anEnglishOrdinal(int number, String ordinal) {
        assertThat(EnglishForms.ordinal(number)).isEqualTo(ordinal);
    }
}
