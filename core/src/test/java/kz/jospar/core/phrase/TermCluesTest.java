package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a term in months, quarters or years before or after an event: it is a term, and how long. */
class TermCluesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            за 1 месяц до заседания | RU | «за 1 месяц» – до события, месяцев: 1
            за 9 месяцев до заседания | RU | «за 9 месяцев» – до события, месяцев: 9
            не позднее чем за 2 месяца до заседания | RU | «не позднее чем за 2 месяца» – до события, месяцев: 2
            за месяц до заседания | RU | «за месяц» – до события, месяцев: 1
            за 2 недели до заседания | RU | «за 2 недели» – до события, недель: 2
            в течение 2 месяцев со дня подписания | RU | «в течение 2 месяцев» – после события, месяцев: 2
            в течение квартала после утверждения | RU | «в течение квартала» – после события, месяцев: 3
            в течение 1 года со дня подписания | RU | «в течение 1 года» – после события, месяцев: 12
            отырысқа дейін 1 ай бұрын | KK | «1 ай бұрын» – оқиғадан 1 ай бұрын
            отырысқа дейін 1 жыл бұрын | KK | «1 жыл бұрын» – оқиғадан 12 ай бұрын
            қабылданғаннан бастап 2 ай ішінде | KK | «2 ай ішінде» – оқиғадан кейін 2 ай ішінде
            1 month before the meeting | EN | «1 month before the meeting» – before the event, months: 1
            1 year before the meeting | EN | «1 year before the meeting» – before the event, months: 12
            within 2 months of receipt | EN | «within 2 months» – after the event, months: 2
            within 1 year of receipt | EN | «within 1 year» – after the event, months: 12
            """)
    void aTermIsExplainedAsATerm(String phrase, Language language, String clue) {
        assertThat(TimingPhrase.read(phrase)).isInstanceOfSatisfying(Reading.Understood.class, read -> {
            assertThat(read.clues()).extracting(one -> one.explain(language)).contains(clue);
            assertThat(read.clues()).extracting(Clue::part).doesNotContain("firstMonths");
        });
    }

    @Test
    void monthsOfAYearThatIsNamedAreItsFirstOnes() {
        Reading.Understood read = (Reading.Understood) TimingPhrase.read("за 9 месяцев 2025 года");

        assertThat(read.clues()).extracting(Clue::part).containsExactly("firstMonths", "year");
    }

    /** The year of one part of a composite says nothing of the other. */
    @Test
    void eachPartOfACompositeIsExplainedByItself() {
        Reading.Understood read =
                (Reading.Understood) TimingPhrase.read("за 9 месяцев 2025 года; за 1 месяц до заседания");

        assertThat(read.clues())
                .extracting(Clue::part)
                .containsExactly("firstMonths", "year", "term.before.month", "event");
    }
}
