package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.row;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;

/** A plan whose columns stand twice, in Kazakh and in Russian: both say the same, or the reader tells. */
class LanguageColumnsTest {
    private static final Row HEADER = Row.of(
            "№",
            "Іс-шара атауы",
            "Наименование мероприятия",
            "Орындау мерзімі",
            "Срок исполнения",
            "Жауаптылар",
            "Ответственные");

    @Test
    void aCleanPlanInTwoLanguageColumnsHasNoFinding() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        HEADER,
                        Row.of(
                                "1",
                                "Семинар өткізу",
                                "Проведение семинара",
                                "тоқсан сайын",
                                "ежеквартально",
                                "Білім басқармасы",
                                "Управление образования"))));

        assertThat(plan.remarks()).isEmpty();
        assertThat(codes(plan)).doesNotContain("wrong-language");
        assertThat(plan.measures().get(0).other())
                .containsEntry("Срок исполнения", "ежеквартально")
                .containsEntry("Ответственные", "Управление образования");
    }

    @Test
    void deadlinesAndExecutorsThatDisagreeAreReported() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        HEADER,
                        Row.of("1", "Кеңес", "Совещание", "ай сайын", "ежеквартально", "ІІМ", "МВД"),
                        Row.of("2", "Семинар", "Семинар", "ай сайын", "ежемесячно", "ІІМ", "МВД, МЮ"))));

        assertThat(plan.remarks())
                .extracting(finding -> finding.code() + " " + finding.place().measure())
                .containsExactly("language-versions-differ 1", "languages-differ 2");
        assertThat(plan.remarks().get(0).arguments()).contains("kk", "ru", "ежеквартально");
        assertThat(plan.measures()).extracting(Measure::deadline).containsExactly("ай сайын", "ай сайын");
        assertThat(plan.measures()).allMatch(measure -> measure.executors().size() == 1);
    }

    @Test
    void aSecondHeadingRowMayNameTheLanguages() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        row(
                                Cell.of("№"),
                                Cell.spanning("Іс-шара / Мероприятие", 2),
                                Cell.spanning("Мерзімі / Срок исполнения", 2),
                                Cell.spanning("Жауаптылар / Ответственные", 2)),
                        row(
                                Tables.continued(),
                                Cell.of("қазақ тілінде"),
                                Cell.of("на русском языке"),
                                Cell.of("қазақ тілінде"),
                                Cell.of("на русском языке"),
                                Cell.of("қазақ тілінде"),
                                Cell.of("на русском языке")),
                        Row.of("1", "Кеңес", "Совещание", "ай сайын", "ежеквартально", "ІІМ", "МВД, МЮ"))));

        assertThat(plan.remarks())
                .extracting(Finding::code)
                .containsExactly("language-versions-differ", "languages-differ");
        assertThat(plan.measures().get(0).title().kk()).isEqualTo("Кеңес");
        assertThat(plan.measures().get(0).title().ru()).isEqualTo("Совещание");
        assertThat(plan.measures().get(0).executors()).hasSize(1);
    }

    private static List<String> codes(Plan plan) {
        return PlanLint.standard().check(plan).stream().map(Finding::code).toList();
    }
}
