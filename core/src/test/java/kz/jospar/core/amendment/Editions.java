package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader;

/** Editions of plans, read from tables as offices write them. */
final class Editions {
    private Editions() {}

    /** A row "number | title | form | executors | deadline", or a section heading in one cell. */
    static Plan plan(String... lines) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("№", "Іс-шара", "Аяқтау нысаны", "Орындауға жауаптылар", "Орындау мерзімі"));
        for (String line : lines) {
            rows.add(Row.of(
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)));
        }
        return read("2025-2026 жылдарға арналған іс-шаралар жоспары", rows);
    }

    /** A plan of titles, numbered from 1 in order. */
    static Plan numbered(List<String> titles) {
        String[] lines = new String[titles.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (i + 1) + " | " + titles.get(i) + " | ақпарат | ДБ | тоқсан сайын";
        }
        return plan(lines);
    }

    /** The same without reading anything, for large plans. */
    static Plan large(List<String> titles) {
        Plan one = numbered(titles.subList(0, 1));
        Measure first = one.measures().get(0);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            measures.add(new Measure(
                    Integer.toString(i + 1),
                    new MeasureNumber(Integer.toString(i + 1)),
                    LocalizedText.of(Language.KK, titles.get(i)),
                    first.form(),
                    first.executors(),
                    first.deadline(),
                    first.timing(),
                    null,
                    null,
                    i + 2));
        }
        return one.withSections(List.of(new Section(null, measures, null)));
    }

    private static Plan read(String title, List<Row> rows) {
        return PlanReader.standard()
                .read(new SourceDocument(
                        "plan.txt", "txt", List.of(new Block.Paragraph(title), new Block.Table(rows))));
    }

    /** The id of each measure by its title. */
    static Map<String, String> idsByTitle(Plan plan) {
        return plan.measures().stream()
                .collect(Collectors.toMap(
                        Editions::title, Measure::id, (one, other) -> one + "+" + other, LinkedHashMap::new));
    }

    static String title(Measure measure) {
        return measure.title().in(Language.KK);
    }

    static List<String> ids(List<Measure> measures) {
        return measures.stream().map(Measure::id).toList();
    }
}
