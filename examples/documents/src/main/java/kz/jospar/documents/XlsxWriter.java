package kz.jospar.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes an .xlsx with POI: one sheet, a row for each paragraph and table row. */
final class XlsxWriter {
    private final XSSFSheet sheet;
    private final CellStyle text;
    private int rows;

    private XlsxWriter(XSSFWorkbook workbook) {
        sheet = workbook.createSheet();
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setWrapText(true);
    }

    static void write(List<Block> blocks, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XlsxWriter writer = new XlsxWriter(workbook);
            for (Block block : blocks) {
                if (block instanceof Block.Paragraph paragraph) {
                    writer.cell(writer.sheet.createRow(writer.rows++), 0, paragraph.text());
                } else if (block instanceof Block.Table table) {
                    writer.table(table.rows());
                }
            }
            workbook.write(out);
        }
    }

    private void table(List<Row> table) {
        int first = rows;
        for (int i = 0; i < table.size(); i++) {
            XSSFRow row = sheet.createRow(rows++);
            int column = 0;
            for (Cell cell : table.get(i).cells()) {
                cell(row, column, cell.text());
                if (!cell.continued()) {
                    int depth = depth(table, i, column, cell.columns());
                    if (depth > 1 || cell.columns() > 1) {
                        sheet.addMergedRegionUnsafe(new CellRangeAddress(
                                first + i, first + i + depth - 1, column, column + cell.columns() - 1));
                    }
                }
                column += cell.columns();
            }
        }
    }

    /** How many rows a cell covers: itself and the continued cells of the same width right below it. */
    private static int depth(List<Row> table, int row, int column, int columns) {
        int depth = 1;
        while (row + depth < table.size() && isContinued(table.get(row + depth), column, columns)) {
            depth++;
        }
        return depth;
    }

    private static boolean isContinued(Row row, int column, int columns) {
        int at = 0;
        for (Cell cell : row.cells()) {
            if (at == column) {
                return cell.continued() && cell.columns() == columns;
            }
            at += cell.columns();
        }
        return false;
    }

    private void cell(XSSFRow row, int column, String words) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(text);
        cell.setCellValue(words);
    }
}
