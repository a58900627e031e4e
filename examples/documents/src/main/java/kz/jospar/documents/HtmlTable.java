package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.jsoup.nodes.Element;

/** Reads a table of a web page: cells over several rows leave a continued cell in each row below. */
final class HtmlTable {
    private final Source source;
    private final TreeMap<Integer, Reach> reaching = new TreeMap<>();

    /** A cell that reaches down: how many columns it covers and how many more rows. */
    private record Reach(int columns, int rows) {}

    private HtmlTable(Source source) {
        this.source = source;
    }

    static Block.Table read(Source source, Element table) {
        HtmlTable reader = new HtmlTable(source);
        List<Row> rows = new ArrayList<>();
        for (Element row : rows(table)) {
            Row read = reader.row(row);
            if (!read.cells().isEmpty()) {
                rows.add(read);
            }
        }
        return new Block.Table(rows);
    }

    /** The rows of this table, not those of a table inside it. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "tr" -> rows.add(part);
                case "thead", "tbody", "tfoot" ->
                    part.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    static List<Element> captions(Element table) {
        return table.children().stream()
                .filter(part -> part.normalName().equals("caption"))
                .toList();
    }

    private Row row(Element row) {
        List<Cell> read = new ArrayList<>();
        int column = 0;
        for (Element cell : cells(row)) {
            column = reachedFrom(column, read);
            int columns = number(cell, "colspan", 1, 1_000);
            read.add(HtmlReader.cell(source, cell, columns));
            int rows = number(cell, "rowspan", 0, 65_534);
            if (rows != 1) {
                // 0 means down to the end of the table; one row is used up below, with the others of this row.
                reaching.put(-column - 1, new Reach(columns, rows == 0 ? Integer.MAX_VALUE : rows - 1));
            }
            column += columns;
        }
        reachedFrom(column, read);
        begun();
        return new Row(read);
    }

    /** Adds the lower parts of cells from above that stand at this column. */
    private int reachedFrom(int from, List<Cell> read) {
        int column = from;
        for (Reach reach = reaching.get(column); reach != null; reach = reaching.get(column)) {
            read.add(source.cell("", reach.columns(), true));
            if (reach.rows() == 1) {
                reaching.remove(column);
            } else {
                reaching.put(column, new Reach(reach.columns(), reach.rows() - 1));
            }
            column += reach.columns();
        }
        return column;
    }

    /** Cells that began in this row wait under a negative column, so that this row itself does not meet them. */
    private void begun() {
        List<Integer> columns = List.copyOf(reaching.headMap(0).keySet());
        for (int column : columns) {
            Reach reach = reaching.remove(column);
            if (reach != null) {
                reaching.put(-column - 1, reach);
            }
        }
    }

    private static int number(Element cell, String attribute, int least, int most) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,6}") ? Math.max(least, Math.min(Integer.parseInt(value), most)) : 1;
    }
}
