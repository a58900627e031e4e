package kz.jospar.protocol.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sample says of a version stands in that version, and what it says only another has does not. */
class PublishedTextsTest {
    private static final SittingReport REPORT = Republican.report();

    private static String text(Language language) throws IOException {
        Path root = Path.of(System.getProperty("jospar.root"));
        Path shared = Optional.ofNullable(System.getenv("JOSPAR_SHARED"))
                .map(Path::of)
                .orElseGet(() -> root.resolveSibling("shared"));
        Path file = shared.resolve("documents/republican-staff-session-2025-10." + language.code() + ".txt");
        Assumptions.assumeTrue(Files.exists(file), "skipped: ../shared is not here");
        return Files.readString(file).replaceAll("[\\s\\u00a0]+", " ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KK", "RU"})
    void days_terms_and_urgency_stand_in_the_version_they_are_said_of(Language language) throws IOException {
        String text = text(language);
        REPORT.versions().stream()
                .filter(version -> version.language() == language)
                .forEach(version -> assertThat(text).startsWith(" date " + version.published()));
        for (Instruction instruction : REPORT.instructions()) {
            Wording wording = instruction.in(language).orElseThrow();
            assertThat(text).contains(wording.term(), wording.urgency());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KK", "RU"})
    void figures_stand_in_both_versions(Language language) throws IOException {
        String text = text(language);
        List<Fact> figures = REPORT.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.FIGURE)
                .toList();
        assertThat(figures).hasSize(9);
        for (Fact figure : figures) {
            String value = figure.in(language).orElseThrow().value().replace('.', ',');
            assertThat(text).contains(value.equals("6210") ? "6 210" : value);
        }
    }

    @Test
    void executors_and_differences_are_those_of_the_texts() throws IOException {
        String kk = text(Language.KK);
        String ru = text(Language.RU);
        REPORT.instructions().stream()
                .flatMap(instruction -> instruction.addressees().stream())
                .filter(Addressee::isNamed)
                .forEach(addressee ->
                        assertThat(kk).contains(addressee.executor().text()));
        assertThat(kk)
                .contains(
                        "оқу-ағарту, мәдениет және ақпарат министрлері",
                        "тамыз айында өткен Қауіпсіздік кеңесі отырысында",
                        "шығармашылық шешімдердің",
                        "ақпараттық жұмысты түзету",
                        "белсенді түрде",
                        "облыстық штабтарды басқару",
                        "өзекті мәселе",
                        "маңызды шарты")
                .doesNotContain("шұғыл", "жедел", "кейінге қалдырмай");
        assertThat(ru)
                .contains(
                        "первого вице-министра просвещения",
                        "на заседаниях Совета Безопасности",
                        "усилить информационную работу",
                        "активнее",
                        "возглавить областные штабы",
                        "острыми проблемами",
                        "важнейшим условием",
                        "решений Межведомственной комиссии")
                .doesNotContain("творческ", "август");
    }
}
