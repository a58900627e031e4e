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

    /** The joined rows are those that a page break split; a tag is a remnant of the web page the plan once was. */
    @ParameterizedTest
    @CsvSource({"docx", "html", "txt", "xlsx"})
    void childProtectionHasItsMeasuresSectionsCostsAndNoTags(String format) {
        Plan plan = read("documents/child-protection-plan-2019-2023.kk." + format);

        assertThat(plan.measures()).hasSize(61);
        assertThat(plan.sections()).hasSize(5);
        assertThat(plan.glossary()).hasSize(7);
        assertThat(plan.remarks()).filteredOn("code", "row-joined").hasSize(14);
        assertThat(plan.measures()).allSatisfy(measure -> {
            assertThat(measure.funding()).isNotNull();
            assertThat(measure.funding().text()).isNotEmpty();
            assertThat(measure.toString()).doesNotContainPattern("</?\\p{Alpha}");
        });
        assertThat(plan.sections())
                .allSatisfy(
                        section -> assertThat(section.heading().in(Language.KK)).doesNotContain("<"));
        assertThat(plan.measure("19").orElseThrow().executors().stream().map(Executor::text))
                .containsSequence("Нұр-Сұлтан", "Алматы", "Шымкент");
        assertThat(plan.measure("19").orElseThrow().funding().text().lines()).hasSize(2);
    }

    @Test
    void childProtectionIsTheSamePlanInWordAndInPlainText() {
        Plan word = read("documents/child-protection-plan-2019-2023.kk.docx");
        Plan text = read("documents/child-protection-plan-2019-2023.kk.txt");

        assertThat(text.measures().stream().map(measure -> measure.toString().replaceAll("\\s+", " ")))
                .containsExactlyElementsOf(word.measures().stream()
                        .map(measure -> measure.toString().replaceAll("\\s+", " "))
                        .toList());
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
                "plans/edu-preschool-2016-2019.ru.docx | План мероприятий | на 2016 – 2019 годы",
                "plans/edu-preschool-2016-2019.ru.txt | План мероприятий | на 2016 – 2019 годы",
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
