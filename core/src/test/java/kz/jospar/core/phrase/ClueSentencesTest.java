package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.Choice;
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
            "тоқсан сайын келесі айдың 5-не",
            "тоқсан сайын келесі айдың 5-не дейін",
            "оқу жылы ішінде",
            "тұрақты",
            "кестеге сәйкес",
            "к 31 января, следующего за отчетным годом",
            "до 31 января, следующего за отчетным годом",
            "20 сәуірден қажет",
            "апта сайын",
            "аптасына 2 рет",
            "аптасына кемінде 2 рет",
            "екі апта сайын",
            "2 аптада кемінде 3 рет",
            "2 айда 1 рет",
            "2 айда кемінде 1 рет",
            "2 тоқсанда 1 рет",
            "2 тоқсанда кемінде 1 рет",
            "2 жартыжылдықта 1 рет",
            "2 жартыжылдықта кемінде 1 рет",
            "үш жылда бір рет",
            "2 жылда кемінде 1 рет",
            "жыл сайын тамыз, 2 рет",
            "жыл сайын тамыз, кемінде 2 рет",
            "жыл сайын 1-25 маусым",
            "31.12.2025 кешіктірмей",
            "31.12.2025 дейін",
            "ай сайын 25-інде",
            "ай сайын 25-інен кешіктірмей",
            "тоқсан сайын сол айдың 25-інде",
            "тоқсан сайын сол айдың 25-іне дейін",
            "тоқсан сайын сол айдың 25-інен кешіктірмей",
            "тоқсан сайын келесі айдың 5-інде",
            "тоқсанның 2-айының 5-інде",
            "тоқсанның 2-айының 5-іне дейін",
            "тоқсанның 2-айының 5-інен кешіктірмей",
            "тоқсанның соңғы айының 25-інде",
            "тоқсанның соңғы айының 25-іне дейін",
            "тоқсанның соңғы айының 25-інен кешіктірмей",
            "есепті жылдан кейінгі 10 қаңтарда",
            "үш жылда бір рет, кезеңнің 2-жылындағы 25 тамызда",
            "үш жылда бір рет, кезеңнің 2-жылындағы 25 тамызға дейін",
            "үш жылда бір рет, кезеңнің 2-жылындағы 25 тамыздан кешіктірмей",
            "31 декабря года, предшествующего планируемому",
            "до 31 декабря года, предшествующего планируемому",
            "не позднее 31 декабря года, предшествующего планируемому",
            "2025 жылғы қазан айының соңына дейін",
            "айдың соңына дейін, ай сайын",
            "тоқсанның соңына дейін, тоқсан сайын",
            "жартыжылдықтың соңына дейін, жартыжылдық сайын",
            "жылдың соңына дейін, жыл сайын",
            "2025 жылғы 9 айында",
            "3 апта ішінде",
            "3 апта бұрын",
            "3 жұмыс күні ішінде",
            "3 жұмыс күні бұрын",
            "2 ай ішінде",
            "2 ай бұрын",
            "3 күн ішінде",
            "3 күн бұрын",
            "отырыс өткізілетін күні",
            "талдау қорытындысы бойынша",
            "весьма срочно",
            "не позднее 1 числа месяца, определенного Планом",
            "ай жұмыс жоспарларының негізінде",
            "тоқсан жұмыс жоспарларының негізінде",
            "жартыжылдық жұмыс жоспарларының негізінде",
            "жыл жұмыс жоспарларының негізінде",
            "2025 жылғы 1 сәуірден бастап тұрақты",
            "2019-2020 ж.ж. жыл сайын жаңарту қажет",
            "2025 жыл, одан әрі тұрақты",
            "осы жылдың қазан айы",
            "2025 жылғы 14 наурыз, сағат 17:00-ге дейін",
            "ағымдағы айдың 25-іне дейін",
            "ағымдағы айдың 25-інен кешіктірмей",
            "ағымдағы айдың 25-інде");

    @Test
    void everyPartThatCanComeHasASentenceAndEverySentenceAPart() {
        Context above = Context.NONE.withPrevious("ай сайын");
        Set<String> reached = Stream.concat(
                        PHRASES.stream().map(TimingPhrase::read), Stream.of(TimingPhrase.read("«___»", above)))
                .flatMap(reading -> (reading instanceof Reading.Understood understood
                                ? understood.clues()
                                : ((Reading.NotUnderstood) reading).understood())
                        .stream())
                .map(clue -> "clue." + clue.part())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reached).isEqualTo(keys("clue."));
    }

    @Test
    void everyRefusalAndChoiceHasItsSentenceAndNoOtherIsWritten() {
        Set<String> refusals = Stream.of(Refusal.values())
                .map(refusal -> new Reading.NotUnderstood(
                        0,
                        1,
                        "х",
                        refusal,
                        refusal == Refusal.UNFIT ? List.of("х", "ц") : List.of(),
                        List.of(),
                        List.of()))
                .map(no -> no.explanation(Language.EN))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(refusals).hasSize(Refusal.values().length).noneMatch(text -> text.startsWith("reading."));
        // Each refusal's, and what was understood before it.
        assertThat(keys("reading.")).hasSize(Refusal.values().length + 1).contains("reading.nearest");
        assertThat(keys("choice."))
                .isEqualTo(Stream.of(Choice.values())
                        .map(choice -> "choice." + choice)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everySentenceHasItsArgumentsInEachLanguage() {
        for (String start : List.of("clue.", "reading.", "alternative.", "choice.")) {
            for (String key : keys(start)) {
                Set<Set<String>> places = Stream.of(Language.values())
                        .map(language -> Pattern.compile("\\{\\d}")
                                .matcher(Messages.in(language).text(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
                assertThat(Messages.in(Language.KK).has(key)).as(key).isTrue();
                assertThat(Messages.in(Language.RU).has(key)).as(key).isTrue();
                assertThat(places).as(key).hasSize(1);
            }
        }
    }

    private static Set<String> keys(String start) {
        return Messages.in(Language.EN).keys().stream()
                .filter(key -> key.startsWith(start))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
