package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases that once were read as something they do not say. */
class ReaderDefectsTest {

    /** The Kazakh postposition stands after its word; before one it is no "until" of the Russian rules. */
    @ParameterizedTest
    @ValueSource(strings = {"дейін қарақат", "дейін қарақат, 2025 жыл", "ай сайын, дейін қарақат"})
    void aPostpositionBeforeAWordIsNoPreposition(String phrase) {
        assertThat(TimingPhrase.read(phrase).timing()).isEmpty();
    }

    /** A date in figures is told with the figures of its own parts. */
    @Test
    void theYearOfADateInFiguresIsTheFourDigits() {
        Reading.Understood read = (Reading.Understood) TimingPhrase.read("2025-02-01");

        assertThat(read.clues())
                .filteredOn(clue -> clue.part().equals("year"))
                .allSatisfy(clue -> assertThat(clue.words()).contains("2025"));
    }
}
