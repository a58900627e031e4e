package kz.jospar.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.paper.Paper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes a paper such as minutes as a Word document: kk Word құжаты, ru документ Word.
 *
 * <p>A4, Times New Roman 14, headings that Word knows as headings, heads of tables that repeat on each page, the language
 * of every text set, the pages numbered from the second one on. The same paper gives the same bytes wherever and whenever
 * it is written.
 */
public final class PaperDocx {
    /** A file of 1980, the oldest a zip archive can tell: the paper itself says when it was made. */
    private static final String NO_DAY = "1980-01-01T00:00:00Z";

    private PaperDocx() {}

    /**
     * Writes the document.
     *
     * @param paper what to write
     * @param out where to; it is left open
     * @throws IOException when {@code out} fails
     */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setStyles(styles(paper.language()).getStyles());
            describe(document, paper);
            DocxParts parts = new DocxParts(document, paper.language());
            paper.parts().forEach(part -> part.choose(parts));
            page(document);
            DocxHeader.number(document);
            SteadyZip.write(document, out);
        }
    }

    /** A4 with the margins 20 mm, left 25 mm, right 15 mm. */
    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1_134));
        margins.setBottom(BigInteger.valueOf(1_134));
        margins.setLeft(BigInteger.valueOf(1_417));
        margins.setRight(BigInteger.valueOf(850));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void describe(XWPFDocument document, Paper paper) throws IOException {
        try {
            PackageProperties properties = document.getPackage().getPackageProperties();
            properties.setTitleProperty(paper.title().text());
            properties.setLanguageProperty(tag(paper.language()));
            properties.setCreatorProperty("Jospar");
            properties.setCreatedProperty(NO_DAY);
            properties.setModifiedProperty(NO_DAY);
        } catch (InvalidFormatException e) {
            throw new IOException("properties of the document", e);
        }
    }

    private static StylesDocument styles(Language language) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PaperDocx.class.getResourceAsStream("paper-styles.xml"), "paper-styles.xml is missing")) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return StylesDocument.Factory.parse(xml.replace("LANGUAGE", tag(language)));
        } catch (XmlException e) {
            throw new IOException("paper-styles.xml", e);
        }
    }

    /** The language as Word names it. */
    static String tag(Language language) {
        return switch (language) {
            case KK -> "kk-KZ";
            case RU -> "ru-KZ";
            case EN -> "en-GB";
        };
    }
}
