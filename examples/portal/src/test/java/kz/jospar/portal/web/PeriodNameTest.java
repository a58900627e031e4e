package kz.jospar.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.lang.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-02        | 2025 жылғы ақпан           | февраль 2025 года      | February 2025
            2025-Q1        | 2025 жылғы I тоқсан        | I квартал 2025 года    | first quarter of 2025
            2025-H2        | 2025 жылғы II жартыжылдық  | II полугодие 2025 года | second half of 2025
            2025           | 2025 жыл                   | 2025 год               | 2025
            2019-2023      | 2019–2023 жылдар           | 2019–2023 годы         | 2019–2023
            2025-Q1~2      | 2025 жылғы I тоқсан, 2-мерзім | I квартал 2025 года, срок № 2 | first quarter of 2025, term 2
            2025-13        | 2025-13                    | 2025-13                | 2025-13
            """)
    void aPeriodIsCalledAsPeopleCallIt(String code, String kazakh, String russian, String english) {
        assertThat(new Words(Language.KK).period(code)).isEqualTo(kazakh);
        assertThat(new Words(Language.RU).period(code)).isEqualTo(russian);
        assertThat(new Words(Language.EN).period(code)).isEqualTo(english);
    }
}
