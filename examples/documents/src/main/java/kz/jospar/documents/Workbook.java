package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/**
 * The main part of an .xlsx.
 *
 * @param sheets the names of the parts of its visible sheets, from first to last
 * @param from1904 whether its days are counted from 1904, as on old Macintoshes, and not from 1900
 */
record Workbook(List<String> sheets, boolean from1904) {

    static Workbook read(Source source, Archive archive, Relations relations) throws XMLStreamException {
        byte[] part = archive.part(archive.mainPart()).orElseThrow();
        List<String> sheets = new ArrayList<>();
        boolean from1904 = false;
        XmlPull xml = new XmlPull(source, part);
        while (xml.nextStart()) {
            if (xml.name().equals("sheet") && !isHidden(xml)) {
                Optional<String> sheet = relations.part(xml.attribute("id"));
                sheets.add(sheet.orElseThrow(() -> source.refuse(Reason.DAMAGED)));
            } else if (xml.name().equals("workbookPr")) {
                String date = xml.attribute("date1904");
                from1904 = date.equals("1") || date.equals("true");
            }
        }
        return new Workbook(List.copyOf(sheets), from1904);
    }

    /** Hidden sheets hold lists to choose from and old versions of the visible ones. */
    private static boolean isHidden(XmlPull xml) {
        return xml.attribute("state").equals("hidden") || xml.attribute("state").equals("veryHidden");
    }
}
