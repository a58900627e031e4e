package kz.jospar.documents;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Numbers the pages in the middle of the upper margin, all but the first. */
final class DocxHeader {
    private DocxHeader() {}

    static void number(XWPFDocument document) {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph line = header.getParagraphs().isEmpty()
                ? header.createParagraph()
                : header.getParagraphs().get(0);
        line.setStyle("Header");
        field(line, STFldCharType.BEGIN);
        CTR instruction = line.getCTP().addNewR();
        instruction.addNewInstrText().setStringValue(" PAGE ");
        field(line, STFldCharType.SEPARATE);
        line.getCTP().addNewR().addNewT().setStringValue("2");
        field(line, STFldCharType.END);
        CTSectPr section = document.getDocument().getBody().getSectPr();
        section.addNewTitlePg();
    }

    private static void field(XWPFParagraph line, STFldCharType.Enum type) {
        line.getCTP().addNewR().addNewFldChar().setFldCharType(type);
    }
}
