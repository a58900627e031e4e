package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a month is 15 calendar days, whatever the month (Civil Code, 172-176). */
class HalfMonthsReadTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            жарты ай ішінде | AFTER | ''
            жарты айдан кешіктірмей | AFTER | ''
            жарты ай мерзімде | AFTER | ''
            жарты ай бұрын | BEFORE | ''
            жарты ай қалғанда | BEFORE | ''
            қабылданғаннан бастап жарты ай ішінде | AFTER | қабылданғаннан бастап
            отырысқа дейін жарты ай бұрын | BEFORE | отырысқа дейін
            в течение полумесяца | AFTER | ''
            в течение половины месяца | AFTER | ''
            В ТЕЧЕНИЕ ПОЛУМЕСЯЦА | AFTER | ''
            в полумесячный срок | AFTER | ''
            не позднее полумесяца | AFTER | ''
            в течение полумесяца со дня подписания | AFTER | со дня подписания
            за полмесяца до заседания | BEFORE | до заседания
            не позднее чем за полмесяца до заседания | BEFORE | до заседания
            за половину месяца до заседания | BEFORE | до заседания
            within half a month | AFTER | ''
            within a half-month | AFTER | ''
            within half a month of receipt | AFTER | of receipt
            half a month before the meeting | BEFORE | before the meeting
            """)
    void halfAMonthIsFifteenCalendarDays(String phrase, Direction direction, String event) {
        assertThat(TimingPhrase.read(phrase)).isInstanceOfSatisfying(Reading.Understood.class, read -> {
            assertThat(read.meaning()).isEqualTo(new Timing.AroundEvent(15, TermUnit.DAY, direction, event));
            assertThat(read.kind()).isEqualTo(ReadingKind.RELATIVE);
            // "15 days" may be working days; half a month may not.
            assertThat(read.alternatives()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            жарты ай ішінде | KK | «жарты ай ішінде» – оқиғадан кейін 15 күн ішінде | жарты ай 15 күн
            в течение полумесяца | RU | «в течение полумесяца» – после события, дней: 15 | срок в полмесяца считается равным 15 дням
            within half a month | EN | «within half a month» – after the event, days: 15 | half a month is counted as 15 days
            """)
    void theExplanationSaysHowManyDaysItIs(String phrase, Language language, String term, String rule) {
        Reading.Understood read = (Reading.Understood) TimingPhrase.read(phrase);

        assertThat(read.clues()).hasSize(2);
        assertThat(read.clues().get(0).explain(language)).isEqualTo(term);
        assertThat(read.clues().get(1).explain(language)).contains(rule);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "жарты ай сайын", // twice a month, or every 15 days
                "ай сайын жарты ай ішінде",
                "за полумесячный до заседания",
                "каждые полмесяца",
                "every half a month",
                "полмесяца"
            })
    void whatIsNoTermAroundAnEventIsRefused(String phrase) {
        assertThat(TimingPhrase.read(phrase)).isInstanceOf(Reading.NotUnderstood.class);
    }

    /** "Жарты" before "жыл" is still half of a torn word. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            жарты жылда 1 рет | жартыжылда 1 рет
            ЖАРТЫ ЖЫЛДА 1 рет | жартыжылда 1 рет
            1 жарты жылдық 2025 ж. | 1 жартыжылдық 2025 ж.
            """)
    void halfAYearIsReadAsBefore(String phrase, String whole) {
        Reading.Understood read = (Reading.Understood) TimingPhrase.read(phrase);

        assertThat(read.timing()).isPresent().isEqualTo(TimingPhrase.read(whole).timing());
        assertThat(read.repairs()).contains("extra-space").doesNotContain("capitals");
    }
}
