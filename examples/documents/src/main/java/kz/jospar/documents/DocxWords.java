package kz.jospar.documents;

import kz.jospar.core.lang.Language;
import kz.jospar.protocol.paper.Words;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Writes words as runs; those of another language say so, and those of no known language are not spelled.
 *
 * @param language the document's
 */
record DocxWords(Language language) {

    void add(XWPFParagraph paragraph, Words words, boolean bold) {
        for (Words.Run piece : words.runs()) {
            XWPFRun run = paragraph.createRun();
            if (bold) {
                run.setBold(true);
            }
            Language its = piece.language();
            if (its == null) {
                properties(run).addNewNoProof();
            } else if (its != language) {
                properties(run).addNewLang().setVal(PaperDocx.tag(its));
            }
            String[] lines = piece.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i], i);
            }
        }
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }

    static void tab(XWPFParagraph paragraph) {
        paragraph.createRun().addTab();
    }
}
