package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody made to fill the memory or to never end. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileFilesTest {

    @Test
    void eachIsReadOrRefusedAsItShouldBeAndAllOfThemInASmallMemory(@TempDir Path folder) throws Exception {
        Path answers = folder.resolve("answers.txt");
        List<String> path = Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .filter(value -> !value.isEmpty())
                .toList();
        String classes = String.join(
                java.io.File.pathSeparator,
                Stream.concat(
                                Stream.of(Path.of("target", "test-classes")
                                        .toAbsolutePath()
                                        .toString()),
                                path.stream())
                        .toList());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        "-cp",
                        classes,
                        HostileFile.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(answers.toFile())
                .start();
        try {
            assertThat(process.waitFor(100, TimeUnit.SECONDS)).as("ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readAllLines(answers))
                .containsExactlyElementsOf(Stream.of(HostileFile.values())
                        .map(file -> file + " " + file.expected())
                        .toList());
    }

    @Test
    void aFileThatMayNotBeReadGivesNoAccess(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.txt"), "а\tб");
        Assumptions.assumeTrue(
                file.getFileSystem().supportedFileAttributeViews().contains("posix"), "skipped: no permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "skipped: this user may read everything");
        assertThat(HostileFile.reason(() -> PlanDocuments.open(file))).isEqualTo(Reason.NO_ACCESS.name());
    }

    @Test
    void whatBelongsToOtherProgramsIsToldByItsContent() {
        assertThat(refusal("MIME-Version: 1.0\nContent-Type: multipart/related"))
                .isEqualTo("LEGACY_FORMAT");
        assertThat(refusal("{\\rtf1 x}")).isEqualTo("LEGACY_FORMAT");
        assertThat(refusal("%PDF-1.4")).isEqualTo("NOT_A_DOCUMENT");
        byte[] odt = new WordFile()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part("content.xml", "<x/>")
                .bytes();
        assertThat(HostileFile.reason(() -> PlanDocuments.read("plan.docx", odt)))
                .isEqualTo("NOT_A_DOCUMENT");
        byte[] xlsb = new WordFile()
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>")
                .part("xl/workbook.bin", "x")
                .bytes();
        assertThat(HostileFile.reason(() -> PlanDocuments.read("plan.xlsx", xlsb)))
                .isEqualTo("LEGACY_FORMAT");
    }

    @Test
    void aFileWithMacrosIsReadAndItsMacrosAreNotLookedAt() {
        WordFile file = WordFile.body(WordFile.p("мәтін")).part("word/vbaProject.bin", "no macro at all");
        assertThat(PlanDocuments.read("plan.docm", file.bytes()).blocks()).isEqualTo(file.blocks());
    }

    private static String refusal(String text) {
        return HostileFile.reason(() -> PlanDocuments.read("plan.docx", text.getBytes(StandardCharsets.UTF_8)));
    }
}
