package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.paper.Paper;
import kz.jospar.protocol.paper.Paper.Numbered.Item;
import kz.jospar.protocol.paper.Paper.Table.Column;
import kz.jospar.protocol.paper.PaperHtml;
import kz.jospar.protocol.paper.PaperText;
import kz.jospar.protocol.paper.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** A paper with every kind of part, as a web page read by jsoup and the JDK, and as a Word file read by POI. */
class PaperFilesTest {
    private static final String KAZAKH = "Әкім өкімі: ұсыныс қабылданды, ғ һ ң ү і";

    private static Paper paper(Language language, String text) {
        Words words = Words.asGiven(text);
        Words kk = Words.of(Language.KK, "Қазақша " + text);
        Paper.Line line = new Paper.Line(words, kk);
        return new Paper(
                language,
                words,
                List.of(
                        new Paper.Head(words, kk, words, words),
                        line,
                        new Paper.Heading(2, words, false),
                        new Paper.Paragraph(kk.then(words)),
                        new Paper.Numbered(
                                List.of(new Item("1.", words, List.of(line)), new Item("2.1.", kk, List.of()))),
                        new Paper.Table(
                                words,
                                List.of(new Column(kk, 40), new Column(words, 60)),
                                0,
                                List.of(List.of(words, kk), List.of(kk, words))),
                        new Paper.Heading(3, kk, true),
                        new Paper.Signature(words, kk, words, null),
                        new Paper.Signature(kk, words, kk, words)));
    }

    private static byte[] docx(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperDocx.write(paper, out);
        return out.toByteArray();
    }

    /** All texts that a reader sees, without blanks, in their order. */
    static String wordsOfDocx(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    all.append(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> all.append(cell.getText())));
                }
            }
        }
        return bare(all.toString());
    }

    static String wordsOfHtml(String page) {
        return bare(Jsoup.parse(page).body().wholeText());
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 200)
    void whatever_is_handed_in_stays_text_and_page_and_word_file_hold_the_same(
            @ForAll("texts") String text, @ForAll Language language) throws Exception {
        Paper paper = paper(language, text);
        Paper plain = paper(language, "x");
        String html = PaperHtml.of(paper);
        Document page = Jsoup.parse(html);
        assertThat(names(page)).isEqualTo(names(Jsoup.parse(PaperHtml.of(plain))));
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey())
                                .isIn("lang", "charset", "http-equiv", "content", "name", "class", "scope", "style")));
        assertThat(bare(page.body().wholeText()))
                .contains(bare(Words.asGiven(text).text()));
        parsedAsXml(html);
        assertThat(wordsOfDocx(docx(paper))).isEqualTo(wordsOfHtml(html));
        assertThat(bare(PaperText.of(paper))).contains(bare(Words.asGiven(text).text()));
    }

    /** A line end within a text makes a further br and nothing else. */
    private static List<String> names(Document page) {
        List<String> names = new ArrayList<>();
        page.getAllElements().stream()
                .map(Element::tagName)
                .filter(name -> !name.equals("br"))
                .forEach(names::add);
        return names;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>alert(1)</script>",
                "\" onmouseover=\"x",
                "' style='x",
                "</style><img src=x onerror=y>",
                "]]>",
                "<!--",
                "-->",
                "&amp;lt;",
                "&#0;",
                "\u0000\u0008\u001b",
                "\ud800",
                "\udc00",
                "\u202eсоб",
                "\ufffe",
                "\ue000",
                "{0}",
                "_x0041_",
                "\r\n",
                "\r",
                "\t",
                "  ",
                "«ә»",
                "😀");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> "т" + String.join("", list));
    }

    private static void parsedAsXml(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(null);
        parser.parse(new InputSource(new StringReader(page)));
    }

    @Test
    void the_page_needs_nothing_from_elsewhere_and_its_tables_name_columns_and_rows() {
        Document page = Jsoup.parse(PaperHtml.of(paper(Language.RU, KAZAKH)));
        assertThat(page.select("script, link, img, iframe, object, a")).isEmpty();
        assertThat(page.selectFirst("style").data())
                .doesNotContain("url(", "@import")
                .contains("size: A4");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("thead th[scope=col]")).hasSize(2);
        assertThat(page.select("tbody th[scope=row]")).hasSize(2);
        assertThat(page.select("table > caption")).hasSize(1);
        assertThat(page.select("h1 span[lang=kk]")).hasSize(1);
    }

    @Test
    void the_word_file_is_a4_in_the_offices_letters_with_real_headings_and_heads_that_repeat() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(paper(Language.RU, KAZAKH))))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW().toString()).isEqualTo("11906"); // 210 mm
            assertThat(section.getPgSz().getH().toString()).isEqualTo("16838"); // 297 mm
            var letters = document.getStyle().getDocDefaults().getRPrDefault().getRPr();
            assertThat(letters.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
            assertThat(letters.getSzArray(0).getVal().toString()).isEqualTo("28"); // half points
            assertThat(letters.getLangArray(0).getVal().toString()).isEqualTo("ru-KZ");
            assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getTables().get(0).getRow(1).isRepeatHeader()).isFalse();
            TreeSet<String> styles = new TreeSet<>();
            document.getParagraphs().forEach(paragraph -> styles.add(paragraph.getStyle()));
            assertThat(styles).contains("Heading1", "Heading2", "Heading3");
            styles.forEach(style ->
                    assertThat(document.getStyles().getStyle(style)).as(style).isNotNull());
            XWPFParagraph kind = document.getParagraphs().get(1);
            assertThat(kind.getRuns()
                            .get(0)
                            .getCTR()
                            .getRPr()
                            .getLangArray(0)
                            .getVal()
                            .toString())
                    .isEqualTo("kk-KZ");
        }
    }

    @Test
    void the_same_paper_gives_the_same_bytes_in_any_zone_locale_and_moment() throws Exception {
        byte[] before = docx(paper(Language.KK, KAZAKH));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String name : List.of("Asia/Almaty", "America/Anchorage")) {
                TimeZone.setDefault(TimeZone.getTimeZone(name));
                Locale.setDefault(Locale.forLanguageTag("tr"));
                Thread.sleep(2_100); // a zip archive counts two seconds
                assertThat(docx(paper(Language.KK, KAZAKH))).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
