package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases that look like deadlines and are none, or mean less than they seem. */
class PhraseTrapsTest {

    @Test
    void decemberIsNoQuarterAlthoughItEndsLikeOne() {
        assertThat(meaning("2025 жылғы желтоқсан"))
                .isEqualTo(
                        new Timing.Within(java.time.LocalDate.of(2025, 12, 1), java.time.LocalDate.of(2025, 12, 31)));
        assertThat(TimingPhrase.read("1 желтоқсан сайын").timing()).isEmpty();
        assertThat(TimingPhrase.read("желтоқсан сайын").timing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Осы жылдың 9 айында | Осы жылдың",
                "за 9 месяцев т.г. | т.г",
                "not quarterly | not",
                "тоқсан сайын емес | емес",
                "ай сайын тұрақты емес | емес",
                "32 ақпан | 32",
                "2025 жылғы 32 ақпан | 32",
                "2025 жылғы 31 ақпан | 31 ақпан",
                "2025 жылғы 31 сәуір | 31 сәуір",
                "2025 жылғы 0 ақпан | 0",
                "13 тоқсан | 13 тоқсан",
                "2025 жылғы 5 тоқсан | 5 тоқсан",
                "2025 жылғы 3 жартыжылдық | 3 жартыжылдық",
                "2025 жылғы 3-2 тоқсан | 3-2 тоқсан",
                "2026-2025 жж | 2026-2025 жж",
                "1899 жыл | 1899",
                "3000 жыл | 3000",
                "02025 жыл | 02025",
                "13 месяцев | 13",
                "every other month | other",
                "не более двух раз в год | более",
                "менее двух раз в год | менее",
                "жылына 2 реттен кем | жылына",
                "less than twice a year | less",
                "«__» | «__»",
                "01/02/2025 | 01",
                "32.12.2025 | 32",
                "31.13.2025 | 31",
                "31.12.20251 | 31",
                "2025-02-30 | 2025-02-30",
                "25-02-01 | 25",
                "1.5 тоқсан сайын | 1",
            })
    void aPhraseOfNoDeadlineIsNotUnderstoodAndThePlaceIsNamed(String phrase, String stop) {
        assertThat(TimingPhrase.read(phrase)).isInstanceOfSatisfying(Reading.NotUnderstood.class, no -> {
            assertThat(no.words()).isEqualTo(stop);
            assertThat(phrase.substring(no.from(), no.to())).isEqualTo(stop);
        });
    }

    /** "From" alone or "by a month" is not the month itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025 жылғы 1 ақпаннан",
                "2025 жылғы ақпаннан",
                "2025 жылғы ақпанға",
                "2025 жылғы ақпанға дейін",
                "2025 жылдан",
                "2025 жылға дейін",
                "2025-тен",
                "2025 жылғы 1 тоқсаннан",
                "тоқсан сайын келесі айдың 5-нен",
                "оқу жылынан",
                "қаңтардан наурызға дейін 2025 ж.",
                "до января 2025 г.",
                "к январю 2025 г."
            })
    void aLimitThatIsNotReadMakesThePhraseUnreadable(String phrase) {
        assertThat(TimingPhrase.read(phrase).timing()).isEmpty();
    }

    /** The law's own "pre-trial" holds "until", and the day of no event. */
    @Test
    void thePreTrialInvestigationIsAnEventWithoutADate() {
        Timing timing = meaning("Сотқа дейінгі тергеп-тексеру шеңберінде");

        assertThat(timing).isEqualTo(new Timing.OnEvent("Сотқа дейінгі тергеп-тексеру шеңберінде"));
        assertThat(timing.isDated()).isFalse();
    }

    static List<Arguments> onceRefused() {
        Timing threeDaysBefore = new Timing.AroundEvent(3, TermUnit.DAY, Direction.BEFORE, "отырысқа дейін");
        return List.of(
                Arguments.of("үш жылда бір рет", every(3, Cycle.YEAR)),
                Arguments.of("1 жылда бір рет", every(1, Cycle.YEAR)),
                Arguments.of("каждые 2 месяца", every(2, Cycle.MONTH)),
                Arguments.of("every two months", every(2, Cycle.MONTH)),
                Arguments.of("бір ай ішінде", new Timing.AroundEvent(1, TermUnit.MONTH, Direction.AFTER, "")),
                Arguments.of("10 күн ішінде", new Timing.AroundEvent(10, TermUnit.DAY, Direction.AFTER, "")),
                Arguments.of("отырысқа дейін кемінде 3 күн бұрын", threeDaysBefore),
                Arguments.of("2025-02-01", new Timing.OnDay(java.time.LocalDate.of(2025, 2, 1))),
                Arguments.of("2025 жылдан бастап", since(2025, 1, 1)),
                Arguments.of("с января 2025 г.", since(2025, 1, 1)));
    }

    /** Frequencies of several periods, terms and beginnings have a meaning of their own. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("onceRefused")
    void turnsTermsAndBeginningsAreRead(String phrase, Timing expected) {
        assertThat(meaning(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "осы жылдың 9 айында | 2025-01-01 | 2025-09-30",
                "за 9 месяцев т.г. | 2025-01-01 | 2025-09-30",
            })
    void theFirstMonthsOfThisYearNeedTheDocumentsDate(String phrase, java.time.LocalDate from, java.time.LocalDate to) {
        Context document = Context.NONE.withDocumentDate(java.time.LocalDate.of(2025, 3, 5));

        assertThat(TimingPhrase.read(phrase, document).timing()).contains(new Timing.Within(from, to));
    }

    /** Two statements that do not go together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "тоқсан сайын, ай сайын",
                "тұрақты, тоқсан сайын",
                "тоқсан сайын ақпан",
                "2025 жылғы 29 ақпан",
                "тоқсан сайын 5-не дейін",
                "ақпан",
                "1 қыркүйекке дейін",
                "жыл",
                "сайын",
                ",",
                "()",
                "2025 жылғы кестеге сәйкес"
            })
    void whatDoesNotGoTogetherIsNotUnderstood(String phrase) {
        assertThat(TimingPhrase.read(phrase).timing()).isEmpty();
    }

    static List<Arguments> windows() {
        return List.of(
                Arguments.of(
                        "жыл сайын 1 ақпаннан 5 наурызға дейін",
                        new Timing.Recurring(Cycle.YEAR, 1, List.of(new YearPart(2, 1, 3, 5)), null, null, Count.ONCE)),
                Arguments.of(
                        "жыл сайын 20 қарашадан 10 қаңтарға дейін",
                        new Timing.Recurring(
                                Cycle.YEAR, 1, List.of(new YearPart(11, 20, 1, 10)), null, null, Count.ONCE)),
                Arguments.of(
                        "жыл сайын 20 шілдеден және 20 қаңтардан кешіктірмей",
                        new Timing.Several(List.of(yearlyBy(20, 7), yearlyBy(20, 1)))),
                Arguments.of(
                        "ежегодно не позднее 20 июля и 20 января",
                        new Timing.Several(List.of(yearlyBy(20, 7), yearlyBy(20, 1)))),
                Arguments.of(
                        "тамыз-\nқыркүйек 2019 ж.",
                        new Timing.Within(java.time.LocalDate.of(2019, 8, 1), java.time.LocalDate.of(2019, 9, 30))),
                Arguments.of(
                        "I-\nII квартал 2021 года",
                        new Timing.Within(java.time.LocalDate.of(2021, 1, 1), java.time.LocalDate.of(2021, 6, 30))),
                Arguments.of(
                        "қаңтар 2025-2026 ж.",
                        new Timing.Recurring(
                                Cycle.YEAR,
                                1,
                                List.of(YearPart.ofMonths(1, 1)),
                                Stretch.ofYears(2025, 2026),
                                null,
                                Count.ONCE)),
                Arguments.of(
                        "in February 2025",
                        new Timing.Within(java.time.LocalDate.of(2025, 2, 1), java.time.LocalDate.of(2025, 2, 28))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("windows")
    void limitsOfAWindowAndOfAListAreReadTogether(String phrase, Timing expected) {
        assertThat(meaning(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\n"})
    void anEmptyCellIsSaidToBeEmpty(String phrase) {
        Reading reading = TimingPhrase.read(phrase);

        assertThat(reading.timing()).isEmpty();
        assertThat(reading.explanation(Language.EN)).isEqualTo("No deadline is written.");
    }

    @Test
    void whatWasUnderstoodBeforeTheStopIsTold() {
        assertThat(TimingPhrase.read("2025 жылғы ақпан қажет").explanation(Language.KK))
                .contains("қажет", "18", "«2025 жылғы» – 2025 жыл", "«ақпан»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "tr", "en", "ar-u-nu-arab"})
    void theDefaultLocaleChangesNothing(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            for (Arguments row : KaragandaPhrasesTest.phrases()) {
                String phrase = (String) row.get()[0];
                assertThat(TimingPhrase.read(phrase).timing()).as(phrase).contains((Timing) row.get()[1]);
                assertThat(TimingPhrase.read(phrase.toUpperCase(Locale.ROOT)).timing())
                        .isPresent();
            }
            assertThat(TimingPhrase.read("IV ТОҚСАН 2025 ЖЫЛ").explanation(Language.KK))
                    .isEqualTo(
                            "«IV ТОҚСАН» – жылдың 10–12-айлары, мерзімі – соңғы айдың соңғы күні; «2025 ЖЫЛ» – 2025 жыл");
            assertThat(new Lexicon().senses("ай")).isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Timing meaning(String phrase) {
        return TimingPhrase.read(phrase).timing().orElseThrow(() -> new AssertionError(phrase));
    }

    private static Timing every(int interval, Cycle cycle) {
        return new Timing.Recurring(cycle, interval, List.of(), null, null, Count.ONCE);
    }

    private static Timing since(int year, int month, int day) {
        return new Timing.Continuous(new Timing.OnDay(java.time.LocalDate.of(year, month, day)));
    }

    private static Timing yearlyBy(int day, int month) {
        return new Timing.Recurring(Cycle.YEAR, 1, List.of(), null, DueDay.by(day, month - 12), Count.ONCE);
    }
}
