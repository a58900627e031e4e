package kz.jospar.core.draft;

import static kz.jospar.core.draft.Checks.kk;
import static kz.jospar.core.draft.Checks.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One draft with nearly every mistake a form allows: all of them come back at once, each at its field. */
class WildDraftTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    /** Path, and the message in Kazakh, Russian and English. */
    private static final String[][] MISTAKES = {
        {
            "title",
            "мәтін ешбір тілде жазылмаған",
            "текст не написан ни на одном языке",
            "the text is written in no language"
        },
        {
            "adopted",
            "күнде көрсетілген жыл 1900 мен 2999 аралығында болуы тиіс",
            "год в дате должен быть от 1900 до 2999",
            "the year of a day has to be from 1900 to 2999"
        },
        {
            "sections[0].heading.ru",
            "тым ұзақ: 4000 таңбадан аспауы тиіс",
            "слишком длинный текст: не более 4000 символов",
            "too long: at most 4000 characters"
        },
        {
            "sections[0].measures[1].number",
            "жоспарда мұндай нөмір бұрыннан бар: «1.1. Іс-шара»",
            "мероприятие с таким номером в плане уже есть: «1.1. Іс-шара»",
            "the plan already has this number: \"1.1. Іс-шара\""
        },
        {
            "sections[0].measures[1].deadline",
            "орындау мерзімі танылмады, мына сөзден бастап оқылмады: «кешкі» (таңбаның реттік нөмірі 8)",
            "срок исполнения не распознан начиная со слов: «кешкі» (символ № 8)",
            "the deadline was not understood, reading stopped at: \"кешкі\" (character 8)"
        },
        {
            "sections[0].measures[1].executors[1].name",
            "орындаушы жоспардың қысқартуларында да, ұйымдар анықтамалығында да жоқ: «Щҷ {0} ${1+1}»",
            "исполнитель не найден ни в перечне сокращений плана, ни в справочнике организаций: «Щҷ {0} ${1+1}»",
            "the executor is neither in the glossary of the plan nor in the directory of organizations: "
                    + "\"Щҷ {0} ${1+1}\""
        },
        {
            "sections[0].measures[2]",
            "тізімнің бұл орны бос",
            "элемент списка не заполнен",
            "this place of the list is empty"
        },
        {"sections[0].measures[3].number", "толтырылмаған", "не заполнено", "not filled in"},
        {
            "sections[0].measures[3].title",
            "мәтін ешбір тілде жазылмаған",
            "текст не написан ни на одном языке",
            "the text is written in no language"
        },
        {
            "sections[0].measures[3].executors",
            "бірде-бір орындаушы көрсетілмеген",
            "не указан ни один исполнитель",
            "no executor is named"
        },
        {
            "sections[0].measures[3].deadline",
            "орындау мерзімі көрсетілмеген",
            "не указан срок исполнения",
            "no deadline is given"
        },
        {
            "sections[0].measures[4].deadline",
            "мерзім жоспар кезеңінің шегінен шығады: 2027-02-05 (2025-01-01 – 2026-12-31)",
            "срок выходит за пределы периода плана: 2027-02-05 (2025-01-01 – 2026-12-31)",
            "the deadline leaves the period of the plan: 2027-02-05 (2025-01-01 – 2026-12-31)"
        },
        {"sections[1]", "тізімнің бұл орны бос", "элемент списка не заполнен", "this place of the list is empty"},
        {
            "sections[2].measures",
            "бөлімде бірде-бір іс-шара жоқ",
            "в разделе нет ни одного мероприятия",
            "the section has no measure"
        },
        {
            "glossary[1].abbreviation",
            "мұндай қысқарту бұрыннан бар: «ДСБ»",
            "такое сокращение уже есть: «ДСБ»",
            "this abbreviation is already defined: \"ДСБ\""
        },
        {
            "glossary[1].name",
            "мәтін ешбір тілде жазылмаған",
            "текст не написан ни на одном языке",
            "the text is written in no language"
        },
    };

    private static PlanDraft wild() {
        return new PlanDraft(
                kk("\u00a0—"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(26, 3, 31),
                Arrays.asList(
                        new SectionDraft(
                                LocalizedText.of(Language.RU, "р".repeat(4001)),
                                Arrays.asList(
                                        measure("1.1.", "тоқсан сайын", "ДСБ (жинақтау)", "аудан әкімдіктері"),
                                        measure("1.1", "тоқсан кешкі сайын", "дсб", "Щҷ {0} ${1+1}"),
                                        null,
                                        new MeasureDraft("()", null, null, null, " ", null),
                                        measure("1.3", "2027 жылғы 5 ақпан", "Денсаулық сақтау басқармасы"))),
                        null,
                        new SectionDraft(null, null)),
                List.of(
                        new OrganizationDraft("ДСБ", kk("Денсаулық сақтау басқармасы")),
                        new OrganizationDraft("дсб", null)));
    }

    @ParameterizedTest(name = "asked {0} where the machine speaks {1}")
    @CsvSource({"kk,ru", "kk,tr", "ru,kk", "ru,en", "en,ru", "en,kk", "kk-KZ,en", "ru-KZ,tr", "tr,tr"})
    void everyMistakeIsToldAtOnceAtItsFieldInTheLanguageAskedFor(String asked, String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        int language = Math.max(0, List.of("kk", "ru", "en").indexOf(asked.substring(0, 2))) + 1;

        assertThat(Checks.of(wild(), asked))
                .containsExactlyInAnyOrderElementsOf(Stream.of(MISTAKES)
                        .map(mistake -> mistake[0] + ": " + mistake[language])
                        .toList());
    }
}
