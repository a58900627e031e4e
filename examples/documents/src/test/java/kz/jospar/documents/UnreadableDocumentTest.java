package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableDocumentTest {
    private static final Limits SMALL = new Limits(1L << 20, 1L << 20, 1_000, 100_000);

    @Test
    void aFileThatIsNotThereIsMissing(@TempDir Path folder) {
        assertRefused(Reason.MISSING, () -> PlanDocuments.open(folder.resolve("жоспар.docx")))
                .hasMessageContaining("жоспар.docx")
                .hasMessageNotContaining(folder.toString());
    }

    @Test
    void aFolderGivesNoAccess(@TempDir Path folder) {
        assertRefused(Reason.NO_ACCESS, () -> PlanDocuments.open(folder));
    }

    @Test
    void aStreamThatFailsGivesNoAccess() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertRefused(Reason.NO_ACCESS, () -> PlanDocuments.read("plan.docx", broken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\n ", "\ufeff"})
    void aFileWithoutWordsIsEmpty(String text) {
        assertRefused(Reason.EMPTY, () -> read("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 200)
    void aWordFileThatBreaksOffIsTruncated(@ForAll @IntRange(min = 4, max = 100_000) int length) throws IOException {
        byte[] whole = word();
        byte[] part = java.util.Arrays.copyOf(whole, Math.min(length, whole.length - 1));
        assertRefused(Reason.TRUNCATED, () -> read("plan.docx", part));
    }

    @Property(tries = 300)
    void bytesOfNoKindNeverGiveMoreThanADocumentOrARefusal(@ForAll @Size(max = 400) byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 300)
    void aWordFileWithWrongBytesIsReadOrRefused(
            @ForAll @Size(min = 1, max = 20) List<Integer> places, @ForAll byte wrong) throws IOException {
        readOrRefused(spoiled(word(), places, wrong));
    }

    @Property(tries = 100)
    void aWorkbookWithWrongBytesIsReadOrRefused(
            @ForAll @Size(min = 1, max = 20) List<Integer> places, @ForAll byte wrong) throws IOException {
        readOrRefused(spoiled(excel(), places, wrong));
    }

    @Test
    void anArchiveOfOtherThingsIsNoDocument() {
        byte[] archive = new WordFile().part("readme.txt", "text").bytes();
        assertRefused(Reason.NOT_A_DOCUMENT, () -> read("plan.docx", archive));
    }

    @Test
    void aWordFileWhoseXmlBreaksOffIsDamaged() {
        byte[] file = new WordFile()
                .part("word/document.xml", "<w:document xmlns:w='urn:w'><w:body><w:p>")
                .bytes();
        assertRefused(Reason.DAMAGED, () -> read("plan.docx", file));
    }

    @Test
    void theOldWordAndExcelFormatsAreLegacy() throws IOException {
        assertRefused(Reason.LEGACY_FORMAT, () -> read("plan.doc", ole2()));
        assertRefused(Reason.LEGACY_FORMAT, () -> read("plan.docx", ole2()));
        assertRefused(Reason.LEGACY_FORMAT, () -> read("plan.rtf", ascii("{\\rtf1\\ansi text}")));
        assertRefused(
                Reason.LEGACY_FORMAT,
                () -> read("plan.xml", ascii("<?xml version=\"1.0\"?><w:wordDocument xmlns:w='urn:w'/>")));
    }

    @Test
    void aWordFileWithAPasswordIsEncrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("құпия");
            try (var out = encryptor.getDataStream(container)) {
                out.write(word());
            }
            container.writeFilesystem(bytes);
        }
        assertRefused(Reason.ENCRYPTED, () -> read("plan.docx", bytes.toByteArray()));
    }

    @Test
    void picturesAndPdfAreNoDocuments() {
        assertRefused(Reason.NOT_A_DOCUMENT, () -> read("plan.pdf", ascii("%PDF-1.7 text")));
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertRefused(Reason.NOT_A_DOCUMENT, () -> read("plan.txt", png));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.doc", "plan.txt", "plan.html", "plan.xlsx", "plan"})
    void aWrongExtensionIsSurvivedWhereTheContentIsClear(String name) throws IOException {
        assertThat(read(name, word()).format()).isEqualTo("docx");
        assertThat(read(name, excel()).format()).isEqualTo("xlsx");
        assertThat(read(name, ascii(" <!DOCTYPE HTML>\n<p>x")).format()).isEqualTo("html");
        assertThat(read(name, ascii("<table><tr><td>x</table>")).format()).isEqualTo("html");
    }

    @Test
    void textWithoutATagIsTextWhateverItsName() {
        assertThat(read("plan.html", ascii("1\t2\n3\t4")).format()).isEqualTo("txt");
        assertThat(read("plan.html", ascii("a note <i>of</i> one line")).format())
                .isEqualTo("html");
        assertThat(read("plan.docx", ascii("1\t2\n3\t4")).format()).isEqualTo("txt");
    }

    @Test
    void aWordFileThatUnfoldsBeyondTheLimitIsTooLarge() throws IOException {
        byte[] bomb = bomb("word/document.xml", 130);
        assertThat(bomb).hasSizeLessThan(200_000);
        assertRefused(Reason.TOO_LARGE, () -> read("plan.docx", bomb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"})
    void aWorkbookThatUnfoldsBeyondTheLimitIsTooLargeWhereverTheBulkIs(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "xl/workbook.xml", "<workbook/>");
            put(zip, "xl/media/picture.bin", 2_000_000);
            put(zip, part, 2_000_000);
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        }
        assertRefused(Reason.TOO_LARGE, () -> PlanDocuments.read("plan.xlsx", bytes.toByteArray(), SMALL));
    }

    @Test
    void aFileBeyondTheLimitIsTooLarge() {
        byte[] bytes = ascii("x".repeat((1 << 20) + 1));
        assertRefused(Reason.TOO_LARGE, () -> PlanDocuments.read("plan.txt", bytes, SMALL));
        assertRefused(
                Reason.TOO_LARGE, () -> PlanDocuments.read("plan.txt", new java.io.ByteArrayInputStream(bytes), SMALL));
    }

    @Test
    void entitiesAreNotResolvedButRefused() {
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE d [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        for (String type : List.of(laughs, outside, "<!DOCTYPE d>")) {
            String use = type.contains("ENTITY") ? "&b;" : "b";
            byte[] file = new WordFile()
                    .part(
                            "word/document.xml",
                            type + "<w:document xmlns:w='urn:w'><w:body><w:p><w:t>" + use
                                    + "</w:t></w:p></w:body></w:document>")
                    .bytes();
            assertRefused(Reason.DAMAGED, () -> read("plan.docx", file));
        }
    }

    @Test
    void aBrokenWorkbookIsRefusedWithoutAWordOnTheConsole() throws IOException {
        java.io.PrintStream before = System.err;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try (java.io.PrintStream watched = new java.io.PrintStream(console, true, StandardCharsets.UTF_8)) {
            System.setErr(watched);
            for (String part :
                    List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml")) {
                for (String xml : List.of(
                        "<sst><si>", "<!DOCTYPE d [<!ENTITY b \"ha\">]><d>&b;</d>", "<d>\u0001</d>", "<d>\u00d2</d>")) {
                    byte[] broken = replaced(excel(), part, xml);
                    assertRefused(Reason.DAMAGED, () -> read("plan.xlsx", broken));
                }
            }
        } finally {
            System.setErr(before);
        }
        assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static byte[] replaced(byte[] file, String part, String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipOutputStream out = new ZipOutputStream(bytes);
                java.util.zip.ZipInputStream in =
                        new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found |= entry.getName().equals(part);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? xml.getBytes(StandardCharsets.ISO_8859_1) : in.readAllBytes());
            }
        }
        assertThat(found).as(part).isTrue();
        return bytes.toByteArray();
    }

    @Test
    void aWebPageOfTenThousandRowsIsReadAndBeyondTheLimitOfCellsRefused() {
        byte[] page = ("<table>" + "<tr><td>1.1</td><td>Жиналыс өткізу</td></tr>".repeat(10_000) + "</table>")
                .getBytes(StandardCharsets.UTF_8);
        SourceDocument document = read("plan.html", page);
        assertThat(((Block.Table) document.blocks().get(0)).rows()).hasSize(10_000);
        assertRefused(Reason.TOO_LARGE, () -> PlanDocuments.read("plan.html", page, SMALL));
    }

    @Test
    void aWordFileOfTenThousandEqualRowsIsReadThoughItPacksWell() {
        byte[] file = WordFile.body(
                        WordFile.tbl(WordFile.tr(WordFile.tc(WordFile.p("1")) + WordFile.tc(WordFile.p("2")))
                                .repeat(10_000)))
                .bytes();
        assertThat(((Block.Table) read("plan.docx", file).blocks().get(0)).rows())
                .hasSize(10_000)
                .containsOnly(Row.of("1", "2"));
    }

    @Test
    void aCellOfAMegabyteIsReadWholeAndBeyondTheLimitOfCharactersRefused() {
        String long_ = "ж".repeat(1_000_000);
        byte[] file = WordFile.body(WordFile.p(long_)).bytes();
        assertThat(read("plan.docx", file).blocks()).containsExactly(new Block.Paragraph(long_));
        Limits fewer = new Limits(1L << 20, 1L << 23, 1_000, 999_999);
        assertRefused(Reason.TOO_LARGE, () -> PlanDocuments.read("plan.docx", file, fewer));
    }

    @Test
    void nestingThatNoPersonMakesIsRefusedAndDoesNotExhaustTheStack() {
        byte[] file = WordFile.body("<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000))
                .bytes();
        assertRefused(Reason.TOO_LARGE, () -> read("plan.docx", file));
        byte[] page = ascii("<html>" + "<div>".repeat(5_000) + "x");
        readOrRefused(page);
    }

    @Test
    void linesWithoutEndAndCommentsWithoutEndAreReadInOnePass() {
        String blanks = "\n".repeat(300_000);
        assertThat(read("plan.txt", ascii("\ta\n\tb\n\n\tc\n" + blanks + "\td\n"))
                        .blocks())
                .containsExactly(new Block.Table(List.of(Row.of("a", "b"), Row.of("c", "d"))));
        String words = "x\n".repeat(300_000);
        assertThat(read("plan.txt", ascii("a\tb\n" + words + "c\td\n")).blocks())
                .hasSize(1);
        assertThat(read("plan.txt", ascii("<!---->".repeat(280) + "x")).format())
                .isEqualTo("txt");
    }

    @Test
    void windows1251IsReadWhereItIsMostlyCyrillic() {
        byte[] russian = "№\tМероприятие\n1\tСовещание".getBytes(Charset.forName("windows-1251"));
        assertThat(read("plan.txt", russian).blocks())
                .containsExactly(new Block.Table(List.of(Row.of("№", "Мероприятие"), Row.of("1", "Совещание"))));
        byte[] page = "<html><meta charset=windows-1251><p>Приложение 1".getBytes(Charset.forName("windows-1251"));
        assertThat(read("plan.html", page).blocks()).containsExactly(new Block.Paragraph("Приложение 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsToleratedAndDecides(String charset) {
        byte[] bytes = "\ufeffҚұжат, әкім".getBytes(Charset.forName(charset));
        assertThat(read("plan.txt", bytes).blocks()).containsExactly(new Block.Paragraph("Құжат, әкім"));
    }

    private static SourceDocument read(String name, byte[] bytes) {
        return PlanDocuments.read(name, bytes);
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            assertThat(read("plan.docx", bytes).blocks()).isNotNull();
        } catch (UnreadableDocumentException e) {
            assertThat(e.reason()).isNotNull();
        }
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            Reason reason, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static byte[] spoiled(byte[] whole, List<Integer> places, byte wrong) {
        for (int place : places) {
            whole[Math.floorMod(place, whole.length)] = wrong;
        }
        return whole;
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanTableWriter.writeDocx(example(), bytes);
        return bytes.toByteArray();
    }

    private static byte[] excel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanTableWriter.writeXlsx(example(), bytes);
        return bytes.toByteArray();
    }

    private static SourceDocument example() {
        return new SourceDocument(
                "plan", "test", List.of(new Block.Table(List.of(Row.of("№", "Іс-шара"), Row.of("1", "Жиналыс")))));
    }

    private static byte[] ole2() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "WordDocument");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bomb(String part, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, part, megabytes << 20);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, int size) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] blanks = new byte[1 << 16];
        java.util.Arrays.fill(blanks, (byte) ' ');
        for (int left = size; left > 0; left -= blanks.length) {
            zip.write(blanks, 0, Math.min(left, blanks.length));
        }
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(ascii(text));
        zip.closeEntry();
    }
}
