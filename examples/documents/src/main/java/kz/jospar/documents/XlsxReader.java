package kz.jospar.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import kz.jospar.core.table.Block;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/**
 * Reads an .xlsx sheet by sheet as a stream of cells; formulas give the value that was last shown.
 *
 * <p>Hidden sheets are passed over; hidden rows and columns are read, because a filter hides rows without taking them
 * out of the plan. Only the parts with text are unpacked, so that pictures and macros cost nothing.
 */
final class XlsxReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Source source;
    private final SharedTexts texts;
    private final NumberFormats formats;

    private XlsxReader(Source source, SharedTexts texts, NumberFormats formats) {
        this.source = source;
        this.texts = texts;
        this.formats = formats;
    }

    static List<Block> read(Source source, Archive archive) {
        try {
            Relations relations = Relations.of(source, archive, archive.mainPart());
            Workbook workbook = Workbook.read(source, archive, relations);
            XlsxReader reader = new XlsxReader(
                    source,
                    SharedTexts.read(source, archive.part(relations.part("sharedStrings", "sharedStrings.xml"))),
                    NumberFormats.read(
                            source, archive.part(relations.part("styles", "styles.xml")), workbook.from1904()));
            List<Block> blocks = new ArrayList<>();
            for (String sheet : workbook.sheets()) {
                byte[] part = archive.part(sheet).orElseThrow(() -> source.refuse(Reason.DAMAGED));
                SheetGrid grid = new SheetGrid(source);
                reader.sheet(new XmlPull(source, part), grid);
                grid.addTo(blocks);
            }
            return blocks;
        } catch (XMLStreamException | NoSuchElementException e) {
            throw source.refuse(Reason.DAMAGED, e);
        }
    }

    private void sheet(XmlPull xml, SheetGrid grid) throws XMLStreamException {
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "row" -> grid.row(xml.number("r", 0));
                case "c" -> cell(xml, grid);
                case "mergeCell" -> grid.merge(xml.attribute("ref"));
                default -> {}
            }
        }
    }

    private void cell(XmlPull xml, SheetGrid grid) throws XMLStreamException {
        String reference = xml.attribute("r");
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> value = shown(type, xml.text(), style);
                case "is" -> value = SharedTexts.text(source, xml);
                default -> xml.skip();
            }
        }
        grid.cell(reference, value);
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> texts.text(value);
            case "str", "e", "inlineStr" -> value;
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> day(value);
            default -> formats.shown(value, style);
        };
    }

    /** A day that the file holds as 2025-12-25 or as the beginning of that day. */
    private static String day(String value) {
        try {
            String text = value.strip();
            return DAY.format(LocalDate.parse(text.substring(0, Math.min(text.length(), 10))));
        } catch (DateTimeException e) {
            return value;
        }
    }
}
