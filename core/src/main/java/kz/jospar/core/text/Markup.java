package kz.jospar.core.text;

import java.util.List;
import java.util.regex.Pattern;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;

/**
 * Takes out of a document's texts what a converter left of a web page, whatever format brings it: tags are no words of
 * a plan.
 */
final class Markup {
    private static final Pattern LINE_TAG =
            Pattern.compile("(?i)</?(?:p|br|li|ul|ol|div|tr|h[1-6])(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern OTHER_TAG = Pattern.compile(
            "(?i)</?(?:b|strong|i|em|u|s|span|font|sup|sub|a|table|tbody|td|th)(?:\\s[^<>]{0,300})?/?>");

    private Markup() {}

    static SourceDocument without(SourceDocument document) {
        return new SourceDocument(
                document.name(),
                document.format(),
                document.blocks().stream().map(Markup::block).toList());
    }

    private static Block block(Block block) {
        if (block instanceof Block.Table table) {
            boolean clean = table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .allMatch(cell -> cell.text().indexOf('<') < 0);
            return clean
                    ? table
                    : new Block.Table(table.rows().stream().map(Markup::row).toList());
        }
        Block.Paragraph paragraph = (Block.Paragraph) block;
        return paragraph.text().indexOf('<') < 0 ? paragraph : new Block.Paragraph(text(paragraph.text()));
    }

    private static Row row(Row row) {
        List<Cell> cells = row.cells().stream()
                .map(cell -> new Cell(text(cell.text()), cell.columns(), cell.continued()))
                .toList();
        return new Row(cells);
    }

    static String text(String text) {
        return OTHER_TAG.matcher(LINE_TAG.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
