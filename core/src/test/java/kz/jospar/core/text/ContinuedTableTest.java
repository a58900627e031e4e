package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.HEADER;
import static kz.jospar.core.text.Tables.across;
import static kz.jospar.core.text.Tables.codes;
import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.ids;
import static kz.jospar.core.text.Tables.paragraph;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;

/** A plan in more than one table: what belongs to it and what does not. */
class ContinuedTableTest {
    private static final Row FIRST = Row.of("1.", "Жиналыс өткізу", "хаттама", "ДБ", "тоқсан сайын");
    private static final Row SECOND = Row.of("2.", "Тексеру", "ақпарат", "ПД", "ай сайын");

    @Test
    void aSecondTableWithTheSameHeadingGoesOnWithTheSection() {
        Plan plan = read(table(HEADER, across("Алдын алу"), FIRST), table(HEADER, SECOND));

        assertThat(ids(plan)).containsExactly("1", "2");
        assertThat(plan.sections()).hasSize(1);
        assertThat(plan.columns()).hasSize(5);
        assertThat(plan.notes()).isEmpty();
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void rowsAreCountedOnFromTheTableBefore() {
        Plan plan = read(table(HEADER, FIRST), table(HEADER, SECOND, across("Бақылау")));

        assertThat(plan.measures()).extracting(Measure::row).containsExactly(2, 4);
        assertThat(plan.sections()).extracting(Section::row).containsExactly(null, 5);
    }

    @Test
    void aShortParagraphAtOnceAboveTheSecondTableHeadsItsMeasures() {
        Plan plan = read(table(HEADER, FIRST), paragraph("2-бөлім. Бақылау"), table(HEADER, SECOND));

        assertThat(plan.sections()).hasSize(2);
        assertThat(plan.sections().get(1).heading().in(Language.KK)).isEqualTo("2-бөлім. Бақылау");
        assertThat(plan.sections().get(1).row()).isNull();
        assertThat(plan.sections().get(1).measures()).extracting(Measure::id).containsExactly("2");
        assertThat(plan.notes()).isEmpty();
    }

    @Test
    void otherParagraphsBetweenTheTablesAreNotesOrDefinitions() {
        String sentence = "Ескерту: бұл бөлім қосымша келісіледі";
        Plan plan = read(
                table(HEADER, FIRST),
                paragraph("Бірінші абзац"),
                paragraph("ПД – полиция департаменті"),
                table(HEADER, SECOND),
                paragraph(sentence),
                table(HEADER, Row.of("3", "Есеп", "", "ДБ", "ай сайын")),
                paragraph("о".repeat(161)),
                table(HEADER, Row.of("4", "Есеп", "", "ДБ", "ай сайын")));

        assertThat(ids(plan)).containsExactly("1", "2", "3", "4");
        assertThat(plan.sections()).hasSize(1);
        assertThat(plan.notes()).containsExactly("Бірінші абзац", sentence, "о".repeat(161));
        assertThat(plan.glossary()).hasSize(1);
    }

    @Test
    void theSameKnownColumnsInOtherWordsAndAnotherOrderAreReadByTheirOwnHeading() {
        Row header = Row.of("Мерзімі", "Орындаушылар", "Нысаны", "Іс-шаралар", "№", "Ескертпе");
        Plan plan = read(table(HEADER, FIRST), table(header, Row.of("ай сайын", "ПД", "ақпарат", "Тексеру", "2", "а")));

        Measure second = plan.measures().get(1);
        assertThat(second.id()).isEqualTo("2");
        assertThat(second.deadline()).isEqualTo("ай сайын");
        assertThat(second.executors()).extracting(Executor::name).containsExactly("ПД");
        assertThat(second.other()).containsEntry("Ескертпе", "а");
        assertThat(plan.notes()).containsExactly("Мерзімі | Орындаушылар | Нысаны | Іс-шаралар | № | Ескертпе");
    }

    @Test
    void aRowSplitBetweenTheTablesJoinsTheMeasureAbove() {
        Plan plan = read(table(HEADER, FIRST), table(HEADER, Row.of("", "және талдау", "", "", ""), SECOND));

        assertThat(ids(plan)).containsExactly("1", "2");
        assertThat(plan.measures().get(0).title().in(Language.KK)).isEqualTo("Жиналыс өткізу\nжәне талдау");
        assertThat(plan.remarks())
                .containsExactly(Finding.of("row-joined", Severity.INFO, Place.row(4), "және талдау"));
    }

    @Test
    void aRowAboveTheHeadingOfTheSecondTableIsKept() {
        Plan plan = read(table(HEADER, FIRST), table(across("жалғасы"), HEADER, SECOND));

        assertThat(plan.notes()).containsExactly("жалғасы");
        assertThat(plan.measures().get(1).row()).isEqualTo(5);
    }

    @Test
    void aTableWithOtherColumnsIsKeptAndReported() {
        Plan plan = read(
                table(HEADER, FIRST),
                paragraph("Ресурстар"),
                table(Row.of("№", "Іс-шара", "Шығыны"), Row.of("1", "Сатып алу", "5")),
                table(HEADER, SECOND));

        assertThat(ids(plan)).containsExactly("1", "2");
        assertThat(plan.notes()).containsExactly("Ресурстар", "№ | Іс-шара | Шығыны", "1 | Сатып алу | 5");
        assertThat(plan.remarks())
                .containsExactly(
                        Finding.of("table-not-read", Severity.WARNING, Place.DOCUMENT, "№ | Іс-шара | Шығыны"));
    }

    @Test
    void anEmptyTableBelowIsNothing() {
        Plan plan = read(table(HEADER, FIRST), table(), table(Row.of("", " ")));

        assertThat(codes(plan)).isEmpty();
        assertThat(plan.notes()).isEmpty();
    }

    private static Plan read(Block... blocks) {
        return PlanReader.standard().read(document(List.of(blocks).toArray(Block[]::new)));
    }
}
