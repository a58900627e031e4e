package kz.jospar.core.phrase;

import static kz.jospar.core.phrase.KazakhEndings.Ending.ABLATIVE;
import static kz.jospar.core.phrase.KazakhEndings.Ending.DATIVE;
import static kz.jospar.core.phrase.KazakhEndings.Ending.GENITIVE;
import static kz.jospar.core.phrase.KazakhEndings.Ending.LOCATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The endings that the twelve months, the periods and the days 1..31 take, written out by hand. */
class KazakhEndingsTest {

    @ParameterizedTest
    @CsvSource({
        "қаңтар, қаңтардың, қаңтарға, қаңтарда, қаңтардан",
        "ақпан, ақпанның, ақпанға, ақпанда, ақпаннан",
        "наурыз, наурыздың, наурызға, наурызда, наурыздан",
        "сәуір, сәуірдің, сәуірге, сәуірде, сәуірден",
        "мамыр, мамырдың, мамырға, мамырда, мамырдан",
        "маусым, маусымның, маусымға, маусымда, маусымнан",
        "шілде, шілденің, шілдеге, шілдеде, шілдеден",
        "тамыз, тамыздың, тамызға, тамызда, тамыздан",
        "қыркүйек, қыркүйектің, қыркүйекке, қыркүйекте, қыркүйектен",
        "қазан, қазанның, қазанға, қазанда, қазаннан",
        "қараша, қарашаның, қарашаға, қарашада, қарашадан",
        "желтоқсан, желтоқсанның, желтоқсанға, желтоқсанда, желтоқсаннан",
        "апта, аптаның, аптаға, аптада, аптадан",
        "ай, айдың, айға, айда, айдан",
        "тоқсан, тоқсанның, тоқсанға, тоқсанда, тоқсаннан",
        "жартыжылдық, жартыжылдықтың, жартыжылдыққа, жартыжылдықта, жартыжылдықтан",
        "жыл, жылдың, жылға, жылда, жылдан",
        "кезең, кезеңнің, кезеңге, кезеңде, кезеңнен",
    })
    void aWordTakesItsVowelAndConsonantFromItsEnd(
            String word, String genitive, String dative, String locative, String ablative) {
        assertThat(KazakhEndings.inflect(word, GENITIVE)).isEqualTo(genitive);
        assertThat(KazakhEndings.inflect(word, DATIVE)).isEqualTo(dative);
        assertThat(KazakhEndings.inflect(word, LOCATIVE)).isEqualTo(locative);
        assertThat(KazakhEndings.inflect(word, ABLATIVE)).isEqualTo(ablative);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1-інің, 1-іне, 1-інде, 1-інен", // бірінің
        "2, 2-сінің, 2-сіне, 2-сінде, 2-сінен", // екісінің
        "3, 3-інің, 3-іне, 3-інде, 3-інен", // үшінің
        "4, 4-інің, 4-іне, 4-інде, 4-інен", // төртінің
        "5, 5-інің, 5-іне, 5-інде, 5-інен", // бесінің
        "6, 6-сының, 6-сына, 6-сында, 6-сынан", // алтысының
        "7, 7-сінің, 7-сіне, 7-сінде, 7-сінен", // жетісінің
        "8, 8-інің, 8-іне, 8-інде, 8-інен", // сегізінің
        "9, 9-ының, 9-ына, 9-ында, 9-ынан", // тоғызының
        "10, 10-ының, 10-ына, 10-ында, 10-ынан", // онының
        "11, 11-інің, 11-іне, 11-інде, 11-інен",
        "12, 12-сінің, 12-сіне, 12-сінде, 12-сінен",
        "13, 13-інің, 13-іне, 13-інде, 13-інен",
        "14, 14-інің, 14-іне, 14-інде, 14-інен",
        "15, 15-інің, 15-іне, 15-інде, 15-інен",
        "16, 16-сының, 16-сына, 16-сында, 16-сынан",
        "17, 17-сінің, 17-сіне, 17-сінде, 17-сінен",
        "18, 18-інің, 18-іне, 18-інде, 18-інен",
        "19, 19-ының, 19-ына, 19-ында, 19-ынан",
        "20, 20-сының, 20-сына, 20-сында, 20-сынан", // жиырмасының
        "21, 21-інің, 21-іне, 21-інде, 21-інен",
        "22, 22-сінің, 22-сіне, 22-сінде, 22-сінен",
        "23, 23-інің, 23-іне, 23-інде, 23-інен",
        "24, 24-інің, 24-іне, 24-інде, 24-інен",
        "25, 25-інің, 25-іне, 25-інде, 25-інен",
        "26, 26-сының, 26-сына, 26-сында, 26-сынан",
        "27, 27-сінің, 27-сіне, 27-сінде, 27-сінен",
        "28, 28-інің, 28-іне, 28-інде, 28-інен",
        "29, 29-ының, 29-ына, 29-ында, 29-ынан",
        "30, 30-ының, 30-ына, 30-ында, 30-ынан", // отызының
        "31, 31-інің, 31-іне, 31-інде, 31-інен",
    })
    void aDayOfTheMonthEndsAsItIsReadAloud(int day, String genitive, String dative, String locative, String ablative) {
        assertThat(KazakhEndings.ofMonth(day, GENITIVE)).isEqualTo(genitive);
        assertThat(KazakhEndings.ofMonth(day, DATIVE)).isEqualTo(dative);
        assertThat(KazakhEndings.ofMonth(day, LOCATIVE)).isEqualTo(locative);
        assertThat(KazakhEndings.ofMonth(day, ABLATIVE)).isEqualTo(ablative);
    }
}
