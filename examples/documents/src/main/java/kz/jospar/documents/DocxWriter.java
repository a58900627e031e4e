package kz.jospar.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a .docx with POI. */
final class DocxWriter {

    private DocxWriter() {}

    static void write(List<Block> blocks, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Block block : blocks) {
                if (block instanceof Block.Paragraph paragraph) {
                    line(document.createParagraph(), paragraph.text());
                } else if (block instanceof Block.Table table) {
                    table(document, table);
                }
            }
            document.write(out);
        }
    }

    private static void table(XWPFDocument document, Block.Table table) {
        XWPFTable written = document.createTable();
        written.removeRow(0);
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).cells().isEmpty()) {
                List<Cell> below = i + 1 < rows.size() ? rows.get(i + 1).cells() : List.of();
                row(written, rows.get(i).cells(), below);
            }
        }
        // Without a paragraph between them Word would make one table of two.
        document.createParagraph();
    }

    private static void row(XWPFTable table, List<Cell> cells, List<Cell> below) {
        XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        int column = 0;
        for (Cell cell : cells) {
            XWPFTableCell written = row.createCell();
            CTTcPr properties = written.getCTTc().addNewTcPr();
            if (cell.columns() > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
            }
            if (cell.continued()) {
                properties.addNewVMerge().setVal(STMerge.CONTINUE);
            } else if (isContinued(below, column)) {
                properties.addNewVMerge().setVal(STMerge.RESTART);
            }
            List<String> lines = cell.text().lines().toList();
            // A new cell comes with its first, empty paragraph.
            for (int i = 0; i < lines.size(); i++) {
                line(i == 0 ? written.getParagraphs().get(0) : written.addParagraph(), lines.get(i));
            }
            column += cell.columns();
        }
    }

    private static boolean isContinued(List<Cell> below, int column) {
        int at = 0;
        for (Cell cell : below) {
            if (at == column) {
                return cell.continued();
            }
            at += cell.columns();
        }
        return false;
    }

    private static void line(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t' || text.charAt(i) == '\n') {
                if (i > from) {
                    run.getCTR().addNewT().setStringValue(text.substring(from, i));
                }
                if (i < text.length() && text.charAt(i) == '\t') {
                    run.addTab();
                } else if (i < text.length()) {
                    run.addBreak();
                }
                from = i + 1;
            }
        }
    }
}
