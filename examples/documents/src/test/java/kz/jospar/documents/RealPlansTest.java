package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real plans through the reader: how many measures, sections and executors a person counts in them. */
class RealPlansTest {
    @ParameterizedTest
    @CsvSource({"docx", "html", "txt"})
    void karagandaHasItsMeasuresSectionsAndExecutors(String format) {
        Plan plan = read("documents/karaganda-drug-plan-2025-2026.kk." + format);

        assertThat(plan.measures()).hasSize(68);
        assertThat(plan.sections()).hasSize(4);
        assertThat(plan.measures().stream()
                        .flatMap(measure -> measure.executors().stream())
                        .map(Executor::id)
                        .collect(Collectors.toSet()))
                .hasSize(34);
    }

    @Test
    void karagandaIsTheSamePlanInWordAndInPlainText() {
        Plan word = read("documents/karaganda-drug-plan-2025-2026.kk.docx");
        Plan text = read("documents/karaganda-drug-plan-2025-2026.kk.txt");

        assertThat(text).usingRecursiveComparison().ignoringFields("source").isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "documents/karaganda-drug-plan-2025-2026.kk.docx | Қарағанды | ЖОСПАРЫ",
                "documents/karaganda-drug-plan-2025-2026.kk.txt | Қарағанды | ЖОСПАРЫ",
                "documents/child-protection-plan-2019-2023.kk.docx | 2019-2023 | жоспары",
                "documents/child-protection-plan-2019-2023.kk.txt | 2019-2023 | жоспары",
                "plans/edu-preschool-2016-2019.kk.docx | Қазақстан | іс-шаралар жоспары",
                "plans/edu-preschool-2016-2019.kk.txt | Қазақстан | іс-шаралар жоспары",
                "plans/edu-preschool-2016-2019.ru.docx | Приложение | на 2016 – 2019 годы",
                "plans/edu-preschool-2016-2019.ru.txt | Приложение | на 2016 – 2019 годы",
                "plans/elorda-anticorruption-2023.kk.docx | План мероприятий | на 2023 год",
                "plans/elorda-anticorruption-2023.kk.txt | План мероприятий | на 2023 год"
            })
    void titlesAreWhole(String name, String begin, String end) {
        Plan plan = read(name);

        assertThat(plan.title().in(Language.KK)).startsWith(begin).endsWith(end);
        assertThat(plan.remarks()).extracting("code").doesNotContain("no-number", "table-not-read");
    }

    private static Plan read(String name) {
        return PlanReader.standard().read(PlanDocuments.open(Shared.file(name)));
    }
}
