package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;

/** Hand-made documents for the tests of the reader. */
final class Tables {
    static final Row HEADER = Row.of("№ п/п", "Іс-шара", "Аяқтау нысаны", "Орындауға жауаптылар", "Орындау мерзімі");

    private Tables() {}

    static SourceDocument document(Block... blocks) {
        return new SourceDocument("plan.docx", "docx", List.of(blocks));
    }

    static Block.Table table(Row... rows) {
        return new Block.Table(List.of(rows));
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text);
    }

    /** The rows under the usual heading. */
    static Plan read(Row... rows) {
        List<Row> all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(rows));
        return PlanReader.standard().read(document(new Block.Table(all)));
    }

    /** A table of the plan around which paragraphs stand. */
    static Plan around(List<String> before, List<String> after) {
        List<Block> blocks = new ArrayList<>();
        before.forEach(text -> blocks.add(paragraph(text)));
        blocks.add(table(HEADER, Row.of("1", "Жиналыс өткізу", "хаттама", "ДБ", "тоқсан сайын")));
        after.forEach(text -> blocks.add(paragraph(text)));
        return PlanReader.standard().read(new SourceDocument("plan.docx", "docx", blocks));
    }

    static Row across(String text) {
        return new Row(List.of(Cell.spanning(text, 5)));
    }

    static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    static Cell continued() {
        return new Cell("", 1, true);
    }

    static List<String> ids(Plan plan) {
        return plan.measures().stream().map(measure -> measure.id()).toList();
    }

    static Stream<String> codes(Plan plan) {
        return plan.remarks().stream().map(remark -> remark.code());
    }
}
