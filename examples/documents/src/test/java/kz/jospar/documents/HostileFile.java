package kz.jospar.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hostile files, each with the answer it should get; as a program of its own it answers for all of them. */
enum HostileFile {
    ENTITY_OF_A_FILE("DAMAGED", () -> xml("<!DOCTYPE d [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]>", "<w:p/>")),
    ENTITY_OF_THE_NETWORK("DAMAGED", () -> xml("<!DOCTYPE d SYSTEM 'http://192.0.2.1/d.dtd'>", "<w:p/>")),
    ENTITIES_OF_A_MEGABYTE(
            "DAMAGED",
            () -> xml(
                    "<!DOCTYPE d [<!ENTITY a '" + "x".repeat(100_000) + "'>]>",
                    "<w:t>" + "&a;".repeat(9_999) + "</w:t>")),
    UNKNOWN_ENTITY("DAMAGED", () -> xml("", "<w:p><w:t>&nbsp;</w:t></w:p>")),
    PROCESSING_INSTRUCTIONS("read", () -> xml("", "<?x y?>".repeat(200_000) + "<w:p><w:t>x<?x?></w:t></w:p>")),
    ATTRIBUTES("DAMAGED", () -> xml("", "<w:p " + numbers("a%d='' ", 300_000) + "/>")),
    DEPTH("TOO_LARGE", () -> xml("", "<w:p>".repeat(100_000) + "</w:p>".repeat(100_000))),
    DEPTH_OF_WHAT_IS_SKIPPED(
            "read", () -> xml("", "<w:p><w:pPr>" + "<x>".repeat(100_000) + "</x>".repeat(100_000) + "</w:pPr></w:p>")),
    FIELDS("read", () -> xml("", "<w:p>" + "<w:fldChar w:fldCharType='begin'/>".repeat(300_000) + "</w:p>")),
    JOINED_PARAGRAPHS(
            "read",
            () -> xml(
                    "",
                    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>xxxxxxxxxx</w:t></w:r></w:p>"
                            .repeat(150_000))),
    NESTED_TABLES(
            "read",
            () -> xml(
                    "",
                    "<w:tbl><w:tr><w:tc>".repeat(90) + "<w:p><w:t>" + "x".repeat(100_000) + "</w:t></w:p>"
                            + "</w:tc></w:tr></w:tbl>".repeat(90))),
    NESTED_TABLES_OF_LONG_TEXT(
            "TOO_LARGE",
            () -> xml(
                    "",
                    "<w:tbl><w:tr><w:tc>".repeat(90) + "<w:p><w:t>" + "x".repeat(1_000_000) + "</w:t></w:p>"
                            + "</w:tc></w:tr></w:tbl>".repeat(90))),
    ROWS("TOO_LARGE", () -> xml("", "<w:tbl>" + row(13).repeat(200_000) + "</w:tbl>")),
    CELLS_MERGED_THE_OLD_WAY(
            "read",
            () -> xml(
                    "",
                    "<w:tbl><w:tr>"
                            + "<w:tc><w:tcPr><w:gridSpan w:val='2147483647'/><w:hMerge/></w:tcPr></w:tc>".repeat(50_000)
                            + "</w:tr></w:tbl>")),
    LABELS(
            "read",
            () -> WordFile.body(WordFile.numbered(1, 0, "x").repeat(1_000))
                    .numbering("<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='999'/>"
                            + "<w:numFmt w:val='lowerLetter'/><w:lvlText w:val='" + "%1".repeat(1_000_000)
                            + "'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>")
                    .bytes()),
    NO_TEXT("read", () -> xml("", "")),
    PARTS_WITHOUT_NUMBER("TOO_LARGE", () -> zip(12_000, "word/document.xml", 10)),
    PARTS_OF_ONE_NAME("read", HostileFile::twins),
    NAMES_THAT_CLIMB("NOT_A_DOCUMENT", () -> zip(1, "../../word/document.xml", 10)),
    BOMB("TOO_LARGE", () -> zip(1, "word/document.xml", 200 << 20)),
    BOMB_OF_STYLES("TOO_LARGE", () -> zip(1, "word/styles.xml", 130 << 20)),
    BOMB_THAT_NOBODY_OPENS("NOT_A_DOCUMENT", () -> zip(1, "word/media/image1.png", 300 << 20)),
    LYING_SIZE("DAMAGED", () -> changed(24, 20)),
    LYING_SIZE_OF_TWO_GIGABYTES("TOO_LARGE", () -> changed(24, Integer.MAX_VALUE)),
    WRONG_SUM("DAMAGED", () -> changed(16, 7)),
    SHEET_OF_ALL_COLUMNS(
            "TOO_LARGE",
            () -> sheet("<row r='%d'><c t='str'><v>a</v></c><c r='XFD%d' t='str'><v>b</v></c></row>", 100, "")),
    SHEET_OF_MERGED_COLUMNS(
            "read",
            () -> sheet(
                    "<row r='%d'><c t='str'><v>a</v></c><c t='str'><v>b</v></c></row>",
                    1_000, "<mergeCell ref='A1:XFD1048576'/>")),
    SHEET_OF_MERGES("TOO_LARGE", () -> sheet("<row r='%d'/>", 1, "<mergeCell ref='A1:B2'/>".repeat(100_001))),
    SHEET_OF_ROWS("TOO_LARGE", () -> sheet("<row>" + "<c t='str'><v>a</v></c>".repeat(13) + "</row>", 50_000, "")),
    PAGE_DEPTH("TOO_LARGE", () -> text("<html>" + "<div>".repeat(20_000) + "x")),
    PAGE_TABLES("TOO_LARGE", () -> text("<html>" + "<table><tr><td>".repeat(5_000) + "x")),
    PAGE_ATTRIBUTES("read", () -> text("<html><p " + numbers("a%d ", 200_000) + ">x")),
    PAGE_ITEMS("read", () -> text("<html><ol>" + "<li>x".repeat(100_000))),
    PAGE_SPANS(
            "TOO_LARGE",
            () -> text("<html><table><tr>" + "<td rowspan=0>a".repeat(1_000) + "<tr><td>b".repeat(1_000) + "</table>")),
    PAGE_FONTS("read", () -> text("<html>" + numbers("<font size=%d><p>", 5_000) + "x")),
    TEXT_QUOTES("read", () -> text("а\tб\n" + "\"x\n".repeat(200_000) + "\"\"\"\n".repeat(200_000))),
    TEXT_OF_NULS("NOT_A_DOCUMENT", () -> text("а\tб\u0000")),
    TEXT_OF_HALF_LETTERS("NOT_A_DOCUMENT", () -> new byte[] {(byte) 0xff, (byte) 0xfe, 0x00, (byte) 0xd8, 0x20, 0}),
    TEXT_OF_ODD_LENGTH("NOT_A_DOCUMENT", () -> new byte[] {(byte) 0xff, (byte) 0xfe, 0x31, 0, 0x09}),
    TEXT_OF_WRONG_BYTES("NOT_A_DOCUMENT", () -> new byte[] {'a', '\t', (byte) 0xc3, 0x28, '\n'});

    private final String expected;
    private final Callable<byte[]> file;

    HostileFile(String expected, Callable<byte[]> file) {
        this.expected = expected;
        this.file = file;
    }

    public static void main(String[] args) {
        for (HostileFile file : values()) {
            System.out.println(file + " " + file.outcome());
        }
    }

    String expected() {
        return expected;
    }

    String outcome() {
        try {
            byte[] bytes = file.call();
            return reason(() -> PlanDocuments.read("plan", bytes));
        } catch (Exception e) {
            return e.toString();
        }
    }

    static String reason(Runnable reading) {
        try {
            reading.run();
            return "read";
        } catch (UnreadableDocumentException e) {
            return e.reason().name();
        }
    }

    private static byte[] xml(String type, String body) {
        String document = WordFile.root("document", "<w:body>" + body + "</w:body>");
        int declaration = document.indexOf("?>") + 2;
        return new WordFile()
                .part("word/document.xml", document.substring(0, declaration) + type + document.substring(declaration))
                .bytes();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int cells) {
        return "<w:tr>" + "<w:tc/>".repeat(cells) + "</w:tr>";
    }

    private static String numbers(String pattern, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pattern.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }

    private static byte[] sheet(String row, int rows, String merges) {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (int i = 1; i <= rows; i++) {
            sheet.append(row.replace("%d", Integer.toString(i)));
        }
        String relation = "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='%s'/></Relationships>";
        return new WordFile()
                .part("_rels/.rels", relation.formatted("xl/workbook.xml"))
                .part("xl/workbook.xml", "<workbook><sheets><sheet id='r1'/></sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", relation.formatted("sheet1.xml"))
                .part("xl/sharedStrings.xml", "<sst count='2147483647' uniqueCount='2147483647'/>")
                .part(
                        "xl/sheet1.xml",
                        sheet.append("</sheetData><mergeCells>")
                                .append(merges)
                                .append("</mergeCells></worksheet>")
                                .toString())
                .bytes();
    }

    /** A zip of parts of blanks, among them a document without a word. */
    private static byte[] zip(int parts, String name, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 16];
        java.util.Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (name.equals("word/styles.xml")) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(text(WordFile.root("document", "<w:body/>")));
            }
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? name : "p" + i));
                for (int left = size; left > 0; left -= blanks.length) {
                    zip.write(blanks, 0, Math.min(left, blanks.length));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A file whose directory tells another number at a place of its first record. */
    private static byte[] changed(int place, int number) {
        byte[] file = WordFile.body(WordFile.p("x")).bytes();
        int record = indexOfDirectory(file);
        for (int i = 0; i < 4; i++) {
            file[record + place + i] = (byte) (number >>> (8 * i));
        }
        return file;
    }

    /** Two parts of one name, which the JDK refuses to write: the second is renamed in the bytes. */
    private static byte[] twins() {
        byte[] file = WordFile.body(WordFile.p("x"))
                .part("word/documenu.xml", "<no/>")
                .bytes();
        byte[] name = text("documenu");
        for (int i = 0; i + name.length < file.length; i++) {
            if (java.util.Arrays.equals(file, i, i + name.length, name, 0, name.length)) {
                file[i + name.length - 1] = 't';
            }
        }
        return file;
    }

    private static int indexOfDirectory(byte[] file) {
        for (int i = 0; i + 4 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalStateException("a zip without a directory");
    }
}
