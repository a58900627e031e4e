package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases of which every word is known and no timing follows: the reason names the parts. */
class UnfitPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ежеквартально до 10 числа | ежеквартально | до 10 числа",
                "3 раза в год, июнь и декабрь | 3 раза в год | июнь",
                "июнь и декабрь, 3 раза в год | июнь | 3 раза в год",
                "раз в год до 1 июня и 1 декабря | раз в год | до 1 июня",
                "за 3 дня после заседания | за 3 дня | после заседания",
                "тоқсан сайын, ай сайын | тоқсан сайын | ай сайын",
                "2025 жылғы кестеге сәйкес | 2025 жылғы | кестеге сәйкес",
                "2025 жылғы 29 ақпан | 2025 жылғы | 29 ақпан",
                "оқу жылы ішінде айына 2 рет | оқу жылы ішінде | айына 2 рет",
                "2025 жылғы 1 тоқсан, 5 мамыр | 1 тоқсан | 5 мамыр",
            })
    void partsThatContradictEachOtherAreNamedAndThePlaceIsTheSecond(String phrase, String first, String second) {
        Reading.NotUnderstood no = refused(phrase);

        assertThat(no.refusal()).isEqualTo(Refusal.UNFIT);
        assertThat(no.parts()).containsExactly(first, second);
        assertThat(no.words()).isEqualTo(second);
        assertThat(phrase.substring(no.from(), no.to())).isEqualTo(second);
        assertThat(no.explanation(Language.EN))
                .startsWith("These parts do not fit together: \"" + first + "\" + \"" + second + "\".");
        assertThat(no.explanation(Language.RU)).startsWith("Части срока не согласуются между собой: «" + first);
        assertThat(no.explanation(Language.KK)).contains("«" + first + "» + «" + second + "»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ақпан", "1 қыркүйекке дейін", "до 10 числа", "1 тоқсан"})
    void aPartThatNeedsAYearOrAFrequencyIsSaidToBeIncomplete(String phrase) {
        Reading.NotUnderstood no = refused(phrase);

        assertThat(no.refusal()).isEqualTo(Refusal.INCOMPLETE);
        assertThat(no.words()).isEqualTo(phrase);
        assertThat(no.parts()).isEmpty();
        assertThat(no.explanation(Language.EN)).startsWith("\"" + phrase + "\" alone gives no date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "желтоқсан-қаңтар 2025 жыл | желтоқсан-қаңтар",
                "2025 жылғы желтоқсан-қаңтар | желтоқсан-қаңтар",
                "декабрь-январь 2025-2026 гг. | декабрь-январь",
                "2025 жылғы 20 қарашадан 10 қаңтарға дейін | 2025 жылғы 20 қарашадан 10 қаңтарға дейін",
            })
    void aWindowOverTheNewYearIsNotGuessedFromOneYear(String phrase, String window) {
        Reading.NotUnderstood no = refused(phrase);

        assertThat(no.refusal()).isEqualTo(Refusal.YEAR_OF_WHICH_END);
        assertThat(no.words()).isEqualTo(window);
        assertThat(no.explanation(Language.EN)).contains("\"" + window + "\" runs over the new year");
    }

    @Test
    void aWindowOverTheNewYearThatComesBackEveryYearIsRead() {
        assertThat(TimingPhrase.read("жыл сайын желтоқсан-қаңтар").timing())
                .contains(
                        new Timing.Recurring(Cycle.YEAR, 1, List.of(YearPart.ofMonths(12, 1)), null, null, Count.ONCE));
    }

    @Test
    void twoRecurrencesOfWhichEachHasItsDayMayStandAfterAComma() {
        Timing monthly = Timing.Recurring.every(Cycle.MONTH).due(new DueDay(25, 0, Limit.UNTIL));
        Timing yearly = Timing.Recurring.every(Cycle.YEAR).due(new DueDay(1, -9, Limit.UNTIL));

        assertThat(TimingPhrase.read("ай сайын 25-іне дейін, жыл сайын 1 наурызға дейін")
                        .timing())
                .contains(new Timing.Several(List.of(monthly, yearly)));
        assertThat(TimingPhrase.read("ай сайын 25-іне дейін, жыл сайын").timing())
                .isEmpty();
    }

    @Test
    void aNumberInBracketsRepeatsTheOneBeforeItOrIsNotUnderstood() {
        assertThat(TimingPhrase.read("10 (он) жұмыс күні ішінде").timing())
                .contains(new Timing.AroundEvent(10, TermUnit.WORKING_DAY, Direction.AFTER, ""));
        assertThat(TimingPhrase.read("10 (бес) жұмыс күні ішінде").timing()).isEmpty();
        assertThat(TimingPhrase.read("10 он жұмыс күні ішінде").timing()).isEmpty();
    }

    /** The year begins the recurrence; the day is none of that year's. */
    @Test
    void aDayAfterTheYearSinceWhichItIsDueComesBackEveryYear() {
        assertThat(TimingPhrase.read("ежегодно с 2025 года 26 июня").timing())
                .contains(Timing.Recurring.yearly(new YearPart(6, 26, 6, 26))
                        .during(Stretch.from(LocalDate.of(2025, 1, 1))));
    }

    /** A comma joins continuous work with nothing but an event; a semicolon parts any two deadlines. */
    @Test
    void aSemicolonPartsWhatACommaDoesNot() {
        Reading reading = TimingPhrase.read("тұрақты; кестеге сәйкес");

        assertThat(reading.timing())
                .contains(
                        new Timing.Several(List.of(new Timing.Continuous(), new Timing.BySchedule("кестеге сәйкес"))));
        assertThat(TimingPhrase.read("тоқсан сайын; ай сайын").timing())
                .contains(new Timing.Several(
                        List.of(Timing.Recurring.every(Cycle.QUARTER), Timing.Recurring.every(Cycle.MONTH))));
        assertThat(((Reading.Understood) reading).kind()).isEqualTo(ReadingKind.COMPOSITE);
        assertThat(((Reading.Understood) reading).parts())
                .containsExactly(
                        new Part("тұрақты", new Timing.Continuous()),
                        new Part("кестеге сәйкес", new Timing.BySchedule("кестеге сәйкес")));
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "' ', EMPTY", "қажет, STOPPED", "'()', STOPPED"})
    void otherRefusalsKeepTheirReason(String phrase, Refusal refusal) {
        assertThat(refused(phrase).refusal()).isEqualTo(refusal);
    }

    private static Reading.NotUnderstood refused(String phrase) {
        Reading reading = TimingPhrase.read(phrase);
        assertThat(reading).as(phrase).isInstanceOf(Reading.NotUnderstood.class);
        return (Reading.NotUnderstood) reading;
    }
}
