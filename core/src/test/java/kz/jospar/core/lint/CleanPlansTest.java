package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole plans as a good office writes them: nothing is to be found in them. */
class CleanPlansTest {
    @ParameterizedTest
    @ValueSource(strings = {"roads.kk", "reading.kk", "water.ru", "youth.ru"})
    void aCleanPlanHasNoFindings(String name) throws IOException {
        Plan plan = read(name);
        assertThat(plan.measures()).hasSize(10);
        assertThat(plan.measures())
                .allSatisfy(measure -> assertThat(measure.timing()).isNotNull());
        assertThat(plan.glossary()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(plan.approval()).isNotNull();

        assertThat(PlanLint.standard().check(plan)).isEmpty();
    }

    /** The lines with tabs are the table; a row of one cell spans it. */
    private static Plan read(String name) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (InputStream in = CleanPlansTest.class.getResourceAsStream("clean/" + name + ".txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            int last = 0;
            int first = lines.size();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).indexOf('\t') >= 0) {
                    first = Math.min(first, i);
                    last = i;
                }
            }
            for (int i = 0; i < lines.size(); i++) {
                if (i >= first && i <= last) {
                    rows.add(Row.of(lines.get(i).split("\t")));
                    if (i == last) {
                        blocks.add(new Block.Table(rows));
                    }
                } else if (!lines.get(i).isBlank()) {
                    blocks.add(new Block.Paragraph(lines.get(i)));
                }
            }
        }
        return PlanReader.standard().read(new SourceDocument(name + ".txt", "txt", blocks));
    }
}
