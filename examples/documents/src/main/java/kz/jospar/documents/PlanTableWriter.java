package kz.jospar.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.SourceDocument;

/**
 * Writes neutral paragraphs and tables to files that Word and Excel open: kk кестені жазу, ru запись таблиц.
 *
 * <p>Written to .docx and read again, a document gives the same blocks; empty paragraphs, tables without rows and rows
 * without cells, which no Word file can hold, are left out. An .xlsx has one sheet.
 */
public final class PlanTableWriter {

    private PlanTableWriter() {}

    /**
     * Writes a Word document.
     *
     * @param document what to write
     * @param out where to; it is left open
     * @throws IOException when {@code out} fails
     */
    public static void writeDocx(SourceDocument document, OutputStream out) throws IOException {
        DocxWriter.write(blocks(document), out);
    }

    /**
     * Writes an Excel workbook, all texts as text, so that 1.10 stays 1.10.
     *
     * @param document what to write
     * @param out where to; it is left open
     * @throws IOException when {@code out} fails
     * @throws IllegalArgumentException when a text has more than the 32,767 characters that a cell of Excel holds, or a row
     *     more than its 16,384 columns; nothing is cut off silently
     */
    public static void writeXlsx(SourceDocument document, OutputStream out) throws IOException {
        XlsxWriter.write(blocks(document), out);
    }

    private static List<Block> blocks(SourceDocument document) {
        return document.blocks().stream().filter(PlanTableWriter::hasContent).toList();
    }

    private static boolean hasContent(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().stream().anyMatch(row -> !row.cells().isEmpty());
        }
        return block instanceof Block.Paragraph paragraph && !paragraph.text().isEmpty();
    }
}
