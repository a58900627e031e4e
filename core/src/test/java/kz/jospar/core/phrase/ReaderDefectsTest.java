package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.data.DataFile;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader was found to do wrong, as it should be. */
class ReaderDefectsTest {

    /** The Kazakh postposition stands after its word; before one it is no "until" of the Russian rules. */
    @ParameterizedTest
    @ValueSource(strings = {"дейін қарақат", "дейін қарақат, 2025 жыл", "ай сайын, дейін қарақат"})
    void aPostpositionBeforeAWordIsNoPreposition(String phrase) {
        assertThat(TimingPhrase.read(phrase).timing()).isEmpty();
    }

    /** A dated phrase with a word too many is not understood; it is no event without a date. */
    @Test
    void aQuarterOfAnUnknownWordIsNoEvent() {
        assertThat(TimingPhrase.read("first quarter of қарақат 1990").timing()).isEmpty();
    }

    /** The Kazakh "өткізетін күні" is the day of an event; a Russian or English word before "days" is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "в течение пяти раббочих дней",
                "within 2177 wоrkіng days", // Cyrillic о, і
                "on the sаme day", // Cyrillic а
                "banking days",
                "some day",
                "2025 жылғы соңғы жұмыс күні"
            })
    void unknownWordsBeforeADayAreNoTermOfNoDays(String phrase) {
        assertThat(TimingPhrase.read(phrase).timing()).isEmpty();
    }

    @Test
    void theYearOfADateInFiguresIsTheFourDigits() {
        Reading.Understood read = (Reading.Understood) TimingPhrase.read("2025-02-01");

        assertThat(read.clues())
                .filteredOn(clue -> clue.part().equals("year"))
                .allSatisfy(clue -> assertThat(clue.words()).contains("2025"));
    }

    /** "The kind of days is not said" where it is said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 күнтізбелік күн ішінде",
                "в течение 10 календарных дней",
                "within 10 calendar days",
                "отырыстың болатын күнінен бес күнтізбелік күн бұрын"
            })
    void calendarDaysThatAreSaidMayNotBeWorkingDays(String phrase) {
        assertThat(TimingPhrase.read(phrase))
                .isInstanceOfSatisfying(
                        Reading.Understood.class,
                        read -> assertThat(read.alternatives()).isEmpty());
    }

    /** The highest mark: 3 working days, as "весьма срочно" (rules of deadlines: R 176); Kazakh was not understood. */
    @ParameterizedTest
    @ValueSource(strings = {"аса шұғыл", "өте шұғыл", "«аса шұғыл»", "весьма срочно"})
    void theHighestMarkOfUrgencyIsReadInBothLanguages(String phrase) {
        Timing expected = new Timing.AroundEvent(3, TermUnit.WORKING_DAY, Direction.AFTER, "");

        assertThat(TimingPhrase.read(phrase).timing()).contains(expected);
        assertThat(TimingPhrase.read("шұғыл").timing())
                .contains(new Timing.AroundEvent(10, TermUnit.WORKING_DAY, Direction.AFTER, ""));
    }

    /** Up to the last closing mark everything is the event's, also where it begins and ends with a mark. */
    @ParameterizedTest
    @EnumSource
    void marksAtTheEndsOfAnEventsWordsAreTheEvents(Language language) {
        Timing event = new Timing.OnEvent("«шұғыл»");
        String text = TimingWords.write(event, language, NaturalText.NEVER);

        assertThat(TimingPhrase.read(text).timing()).as(text).contains(event);
    }

    /** The remark of "words ablative-word since" shows it without words before it. */
    @Test
    void aParticipleAloneBeginsATermWithSinceAsItDoesWithAfter() {
        assertThat(TimingPhrase.read("қабылданғаннан кейін").timing()).isPresent();
        assertThat(TimingPhrase.read("қабылданғаннан бастап").timing()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORKING_DAYS_LONG", "DITTO"})
    void noTagIsWithoutAWordAndWithoutARule(String tag) {
        assertThat(Tag.values()).extracting(Tag::name).doesNotContain(tag);
    }

    @ParameterizedTest
    @CsvSource({"rules_ru.txt, <number>", "rules_en.txt, <the>"})
    void noPartOfTheRulesIsDefinedAndNotUsed(String file, String part) {
        List<String> lines = new ArrayList<>();
        DataFile.read(Grammar.class, file, lines::add);

        assertThat(lines).noneMatch(line -> line.startsWith(part + " "));
    }

    /** A word broken over many lines is put together again piece by piece: four times the length, 13 times the work. */
    @Test
    void aWordBrokenOverManyLinesCostsNoMoreThanItsLength() {
        String quarter = "а-\nа".repeat(TimingPhrase.LONGEST / 16);
        Assumptions.assumeTrue(
                HostilePhrasesTest.allocated(quarter) >= 0, "skipped: this machine does not count bytes");
        HostilePhrasesTest.allocated(quarter.repeat(4));

        assertThat((double) HostilePhrasesTest.allocated(quarter.repeat(4)) / HostilePhrasesTest.allocated(quarter))
                .isLessThan(6);
    }

    @Test
    void noSentenceWaitsForALimitOnADayThatStandsApart() {
        assertThat(Messages.in(Language.EN).has("clue.limit.on")).isFalse();
    }
}
