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

/** A .docx written by hand, part by part, so that a test shows the very XML it is about. */
final class WordFile {
    private final Map<String, String> parts = new LinkedHashMap<>();

    static WordFile body(String xml) {
        return new WordFile().part("word/document.xml", root("document", "<w:body>" + xml + "</w:body>"));
    }

    WordFile part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    WordFile numbering(String xml) {
        return part("word/numbering.xml", root("numbering", xml));
    }

    static String root(String name, String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">" + xml + "</w:"
                + name + ">";
    }

    static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
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

    List<Block> blocks() {
        return PlanDocuments.read("hand.docx", bytes()).blocks();
    }
}
