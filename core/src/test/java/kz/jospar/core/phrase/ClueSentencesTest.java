package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import org.junit.jupiter.api.Test;

/** Each part that a phrase can have has its sentence, and no sentence waits for a part that cannot come. */
class ClueSentencesTest {
    private static final List<String> PHRASES = List.of(
            "ай сайын",
            "тоқсан сайын",
            "жартыжылдық сайын",
            "жыл сайын",
            "айына 2 рет",
            "тоқсанына 2 рет",
            "жартыжылдықта 2 рет",
            "жылына 2 рет",
            "айына кемінде 2 рет",
            "тоқсанына кемінде 2 рет",
            "жартыжылдықта кемінде 2 рет",
            "жылына кемінде 2 рет",
            "2025 жыл",
            "2025-2026 жж.",
            "2025 жылғы ақпан",
            "2025 жылғы 1 тоқсан",
            "жыл сайын 1-30 маусым",
            "2025 жылғы 5 ақпан",
            "2025 жылғы 5 ақпанға дейін",
            "2025 жылғы 5 ақпаннан кешіктірмей",
            "ай сайын 25 дейін",
            "ай сайын 25 кешіктірмей",
            "тоқсан сайын келесі айдың 5-не",
            "тоқсан сайын келесі айдың 5-не дейін",
            "оқу жылы ішінде",
            "тұрақты",
            "кестеге сәйкес",
            "к 31 января, следующего за отчетным годом",
            "до 31 января, следующего за отчетным годом",
            "20 сәуірден қажет");

    @Test
    void everyPartThatCanComeHasASentenceAndEverySentenceAPart() {
        Set<String> reached = PHRASES.stream()
                .map(TimingPhrase::read)
                .flatMap(reading -> (reading instanceof Reading.Understood understood
                                ? understood.clues()
                                : ((Reading.NotUnderstood) reading).understood())
                        .stream())
                .map(clue -> "clue." + clue.part())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = Messages.in(Language.EN).keys().stream()
                .filter(key -> key.startsWith("clue."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reached).isEqualTo(written);
    }
}
