package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell's typing needed before it could be read stands in the result, and nothing for a clean one. */
class RepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Жыл сайын, 1 ақпаннан кешiктiрмей | жыл сайын, 1 ақпаннан кешіктірмей | mixed-alphabets",
                "III квартaл 2025 года | III квартал 2025 года | mixed-alphabets",
                "2019 жылғы ІІІ – IV тоқсандар | 2019 жылғы III – IV тоқсандар | roman-numeral-in-cyrillic",
                "2025\u00a0жылғы 1 шілдеге дейін | 2025 жылғы 1 шілдеге дейін | non-breaking-space",
                "2025\u20112026 жж. | 2025-2026 жж. | odd-dash",
                "2005\u22122007 годы | 2005-2007 годы | odd-dash",
                "2019 -2020 ж.ж. | 2019-2020 ж.ж. | one-sided-space-at-dash",
                "2020- 2021 ж.ж. | 2020-2021 ж.ж. | one-sided-space-at-dash",
                "еже\u00adквартально | ежеквартально | soft-hyphen",
                "Еже-%месяч-%но до%25%числа | Ежемесячно до 25 числа | word-broken-by-line",
                "1998-2000гг. | 1998-2000 гг. | missing-space",
                "ежемесячнодо 10 числа | ежемесячно до 10 числа | missing-space",
                "2019.ж. | 2019 ж. | stray-dot",
                "2019-2020 ж.ж, | 2019-2020 ж.ж. | stray-mark",
                "ЕЖЕКВАРТАЛЬНО | ежеквартально | capitals",
                "Тұрақ | тұрақты | lost-ending",
                "Ай сайын, 25 дейін | ай сайын, 25-ке дейін | lost-ending",
            })
    void aRealCellIsReadLikeItsCleanFormAndTheRepairIsNamed(String cell, String clean, String repair) {
        String typed = cell.replace('%', '\n');
        Reading read = TimingPhrase.read(typed);
        Timing meaning = TimingPhrase.read(clean).timing().orElseThrow(() -> new AssertionError(clean));

        assertThat(read.timing()).as(typed).contains(meaning);
        assertThat(read.repairs()).containsExactly(repair);
        assertThat(TimingPhrase.read(clean).repairs()).isEmpty();
    }

    @Test
    void severalRepairsStandInTheOrderInWhichTheyWereNeeded() {
        assertThat(TimingPhrase.read("2021.ж.\u00a0ІІ –III тоқсандар,").repairs())
                .containsExactly(
                        "stray-dot",
                        "non-breaking-space",
                        "roman-numeral-in-cyrillic",
                        "one-sided-space-at-dash",
                        "stray-mark");
    }

    @Test
    void repairsAreToldOfARefusedPhraseToo() {
        assertThat(TimingPhrase.read("2019.ж. қажет").repairs()).containsExactly("stray-dot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-2026 жж.",
                "2025 – 2026 жылдар",
                "2025 — 2026 жылдар",
                "I – II кварталы 2021 года",
                "II кв. 2025 г.",
                "тоқсан сайын келесі айдың 5-не",
                "1-30 маусым 2025 ж. аралығында",
                "Не реже двух раз в год",
                "не позднее 1 (первого) декабря 2025 г.",
                "25.08.2025 г.",
                "Q2 2025",
                "MAY 2025"
            })
    void aCleanPhraseNeedsNone(String phrase) {
        Set<String> repairs = new TreeSet<>(TimingPhrase.read(phrase).repairs());
        repairs.removeIf(repair -> phrase.startsWith("MAY") && repair.equals("capitals"));

        assertThat(repairs).isEmpty();
    }

    @Test
    void aCleanGeneratedPhraseNeedsNone() {
        Stream<String> phrases = UnderstoodPhrases.all().sampleStream().limit(500);

        assertThat(phrases)
                .allSatisfy(phrase -> assertThat(TimingPhrase.read(phrase).repairs())
                        .as(phrase)
                        .isEmpty());
    }
}
