package kz.jospar.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;

/** A .docx or .xlsx written by hand, part by part, so that a test shows the very XML it is about. */
final class WordFile {
    /** A list of three levels, the last with bullets, as numbering 3 and, begun at 5, as numbering 4. */
    static final String DECIMAL = """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="7"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """;

    private final Map<String, String> parts = new LinkedHashMap<>();

    static WordFile body(String xml) {
        return new WordFile().part("word/document.xml", root("document", "<w:body>" + xml + "</w:body>"));
    }

    WordFile part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    WordFile without(String name) {
        parts.remove(name);
        return this;
    }

    WordFile numbering(String xml) {
        return part("word/numbering.xml", root("numbering", xml));
    }

    static String root(String name, String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">" + xml + "</w:"
                + name + ">";
    }

    static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String paragraph(String properties, String contents) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + contents + "</w:p>";
    }

    static String numbered(int numbering, int level, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + numbering + "'/></w:numPr>", run(text));
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String tc(String contents) {
        return "<w:tc>" + contents + "</w:tc>";
    }

    static String tr(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    static String tbl(String rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The rows of a file that is one table. */
    static List<Row> rows(String rows) {
        return ((Block.Table) body(tbl(rows)).blocks().get(0)).rows();
    }

    /** The text of the first cell of a table. */
    static String cell(String contents) {
        return rows(tr(tc(contents) + tc(p("x")))).get(0).cells().get(0).text();
    }

    List<Block> blocks() {
        return PlanDocuments.read("hand.docx", bytes()).blocks();
    }
}
