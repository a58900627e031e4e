package kz.jospar.documents;

import java.math.BigInteger;
import java.util.List;
import kz.jospar.protocol.paper.Paper;
import kz.jospar.protocol.paper.Paper.Table.Column;
import kz.jospar.protocol.paper.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes a table with columns of fixed width and a head that every page repeats. */
final class DocxTable {
    private DocxTable() {}

    static void write(XWPFDocument document, Paper.Table table, DocxWords words) {
        XWPFTable written =
                document.createTable(table.rows().size() + 1, table.columns().size());
        written.setWidth(DocxParts.WIDTH);
        fixed(written, table.columns());
        head(written.getRow(0), table.columns(), words);
        for (int r = 0; r < table.rows().size(); r++) {
            row(written.getRow(r + 1), table.columns(), table.rows().get(r), words);
        }
    }

    private static void head(XWPFTableRow head, List<Column> columns, DocxWords words) {
        row(head, columns, columns.stream().map(Column::head).toList(), words);
        head.setRepeatHeader(true);
        head.getTableCells().forEach(cell -> cell.getParagraphs().get(0).setStyle("CellHead"));
    }

    private static void row(XWPFTableRow row, List<Column> columns, List<Words> cells, DocxWords words) {
        row.setCantSplitRow(true);
        for (int c = 0; c < cells.size(); c++) {
            row.getCell(c).setWidth(Integer.toString(width(columns.get(c))));
            XWPFParagraph paragraph = row.getCell(c).getParagraphs().get(0);
            paragraph.setStyle("Cell");
            words.add(paragraph, cells.get(c), false);
        }
    }

    private static void fixed(XWPFTable table, List<Column> columns) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        columns.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(width(column))));
    }

    private static int width(Column column) {
        return DocxParts.WIDTH * column.percent() / 100;
    }
}
