package kz.jospar.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import kz.jospar.core.table.Block;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads an .xlsx sheet by sheet as a stream of cells; formulas give the value that was last shown. */
final class XlsxReader {

    private XlsxReader() {}

    static List<Block> read(Source source, Archive archive) {
        archive.inspect();
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(source.bytes()))) {
            return sheets(source, file);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | SAXException
                | ParserConfigurationException
                | IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            // POI answers a broken workbook with any of these.
            throw source.refuse(Reason.DAMAGED, e);
        }
    }

    private static List<Block> sheets(Source source, OPCPackage file)
            throws OpenXML4JException, SAXException, ParserConfigurationException, IOException {
        List<Block> blocks = new ArrayList<>();
        XSSFReader workbook = new XSSFReader(file);
        SharedTexts strings = new SharedTexts(file);
        StylesTable styles = workbook.getStylesTable();
        for (Iterator<InputStream> sheets = workbook.getSheetsData(); sheets.hasNext(); ) {
            try (InputStream sheet = sheets.next()) {
                SheetGrid grid = new SheetGrid(source);
                XMLReader parser = XMLHelper.newXMLReader();
                SheetMerges handler = new SheetMerges(
                        grid, new XSSFSheetXMLHandler(styles, null, strings, grid, new ShownNumber(), false));
                parser.setContentHandler(handler);
                parser.setErrorHandler(handler);
                parser.parse(new InputSource(sheet));
                grid.addTo(blocks);
            }
        }
        return blocks;
    }
}
