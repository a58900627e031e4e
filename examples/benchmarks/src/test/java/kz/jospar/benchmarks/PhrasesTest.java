package kz.jospar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.ReadingKind;
import kz.jospar.core.phrase.TimingPhrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The corpus is what the README says of it. Nothing is timed here. */
class PhrasesTest {

    @Test
    void thereAreTwentyThousandPhrasesAndNoneComesTwice() {
        assertThat(Phrases.all()).hasSizeGreaterThanOrEqualTo(20_000).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasItsThird(Language language) {
        assertThat(Phrases.in(language)).hasSizeBetween(6_500, 9_500);
    }

    @Test
    void everyPhraseIsUnderstoodAsItStands() {
        List<String> refused = Phrases.all().stream()
                .filter(phrase -> !(TimingPhrase.read(phrase) instanceof Reading.Understood understood
                        && understood.repairs().isEmpty()))
                .toList();

        assertThat(refused).isEmpty();
    }

    @Test
    void everyPhraseIsAsShortAsACell() {
        assertThat(Phrases.all())
                .allSatisfy(
                        phrase -> assertThat(phrase.length()).as(phrase).isBetween(Phrases.SHORTEST, Phrases.LONGEST));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKindOfTimingCrowdsOutTheOthers(Language language) {
        List<ReadingKind> kinds = Phrases.in(language).stream()
                .map(phrase -> ((Reading.Understood) TimingPhrase.read(phrase)).kind())
                .toList();

        assertThat(kinds.stream().collect(Collectors.groupingBy(kind -> kind, Collectors.counting())))
                .containsKeys(ReadingKind.DATE, ReadingKind.MONTH, ReadingKind.PERIOD, ReadingKind.RECURRENCE)
                .allSatisfy((kind, count) -> assertThat(count).isLessThan(kinds.size() / 2));
    }

    @Test
    void phrasesOfAShapeAreSpreadOverAllItsWords() {
        List<String> days = new Shape(Language.EN, "{day} {month} {year}").phrases(100);

        assertThat(days).hasSize(100).doesNotHaveDuplicates();
        assertThat(days.stream().map(phrase -> phrase.split(" ")[1]).distinct()).hasSize(12);
        assertThat(days.stream().map(phrase -> phrase.split(" ")[2]).distinct()).hasSize(21);
    }
}
