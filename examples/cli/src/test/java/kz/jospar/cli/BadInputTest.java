package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.SourceDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is said once, in the reader's language, with the file's name and the contract's code. */
class BadInputTest {
    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void writeGoodTable() throws IOException {
        good = WrittenTable.docx(folder.resolve("good.docx"), WrittenTable.of(WrittenTable.sample()));
    }

    @AfterEach
    void nothingIsLeftHalfWritten() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private void refused(int code, String words, String... args) {
        Set<String> sentences = new HashSet<>();
        for (Language language : Language.values()) {
            Call call = Call.in(language, args);
            assertThat(call.code()).as(call.err()).isEqualTo(code);
            assertThat(call.out()).isEmpty();
            assertThat(call.err())
                    .contains(words)
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ")
                    .doesNotContain("java.")
                    .doesNotContain("{0}");
            assertThat(sentences.add(call.err()))
                    .as("said once in each language")
                    .isTrue();
        }
    }

    private String file(String name, String text) throws IOException {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String out() {
        return folder.resolve("out.json").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"жоқ.docx", "жоқ.json", "жоқ"})
    void aMissingFile(String name) {
        String file = folder.resolve(name).toString();
        refused(3, "жоқ", "read", file, "--out", out());
        refused(3, "жоқ", "lint", file);
        refused(3, "жоқ", "obligations", file);
        refused(3, "жоқ", "feed", file, "--out", folder.toString());
        refused(3, "жоқ", "deadlines", file);
        assertThat(Files.exists(Path.of(out()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.docx", "empty.json", "empty.txt"})
    void anEmptyFile(String name) throws IOException {
        refused(3, name, "read", file(name, ""), "--out", out());
    }

    @Test
    void emptyStandardInput() {
        for (Language language : Language.values()) {
            Call call = Call.in(language, "lint", "-");
            assertThat(call.code()).isEqualTo(3);
            assertThat(call.err()).contains(Texts.in(language).getString("input.standard"));
        }
    }

    @Test
    void aDocumentThatBreaksOff() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        refused(3, "half.docx", "read", bytes("half.docx", Arrays.copyOf(whole, whole.length / 2)), "--out", out());
    }

    @Test
    void aDocumentOfTheOldWord() throws IOException {
        byte[] old = new byte[2048];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, old, 0, signature.length);
        refused(3, "old.doc", "read", bytes("old.doc", old), "--out", out());
    }

    @Test
    void aDocumentWithoutATable() throws IOException {
        Path file = WrittenTable.docx(
                folder.resolve("letter.docx"),
                new SourceDocument("letter", "docx", List.of(new Block.Paragraph("Құрметті әріптестер!"))));
        refused(3, "letter.docx", "read", file.toString(), "--out", out());
    }

    @Test
    void brokenJsonIsNamedByLineAndColumn() throws IOException {
        String file = file("plan.json", "{\n  \"format\": \"jospar.plan/1\",\n  \"id\": oops\n}");
        Call call = Call.of("lint", file);
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).startsWith("\"plan.json\" cannot be read as a plan's JSON, line 3, column ");
        refused(3, "3", "lint", file);
    }

    @Test
    void aPropertyOfTheWrongShapeIsNamedByItsPath() throws IOException {
        String json = Files.readString(Path.of(Sample.plan())).replace("\"row\": 5", "\"row\": \"five\"");
        refused(3, "sections[0].measures[1].row", "lint", file("plan.json", json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":\"jospar.plan/2\",\"id\":\"x\"}", "{\"id\":\"x\"}", "{}"})
    void aPlanOfAnotherFormat(String json) throws IOException {
        refused(3, "jospar.plan/1", "obligations", file("plan.json", json));
    }

    @Test
    void aFolderInsteadOfAFile() {
        refused(3, folder.getFileName().toString(), "publish", folder.toString(), "--out", out());
        refused(3, folder.getFileName().toString(), "deadlines", folder.toString());
    }

    @Test
    void aNameThatIsNoPath() {
        refused(3, "a?b", "read", "a\0b", "--out", out());
        refused(3, "a?b", "read", good.toString(), "--out", "a\0b");
        refused(3, "a?b", "feed", good.toString(), "--out", "a\0b");
        refused(3, "a?b", "deadlines", "a\0b");
    }

    @Test
    void wordsThatNoCommandKnows() {
        refused(2, "--colour", "read", good.toString(), "--colour", "red", "--out", out());
        refused(2, "paint", "paint", good.toString());
        refused(2, "--out", "read", good.toString());
        refused(2, "--out", "feed", good.toString());
        refused(2, "FILE", "lint");
        refused(2, "--out", "read", good.toString(), "--out");
        refused(2, "--out", "read", good.toString(), "--out", "a", "--out", "b");
        refused(2, "2025-13-01", "read", good.toString(), "--out", out(), "--from", "2025-13-01");
        refused(2, "executor|plan", "feed", good.toString(), "--out", out(), "--by", "colour");
        refused(2, "kk|ru|en", "read", good.toString(), "--out", out(), "--lang", "de");
        refused(2, "--lang", "lint", good.toString(), "--lang");
        refused(2, "jospar", "--debug");
        refused(2, "jospar");
    }

    @Test
    void optionsThatContradictEachOtherOrThePlan() {
        refused(2, "2026-01-01", "read", good.toString(), "--out", out(), "--from", "2026-01-01", "--to", "2025-01-01");
        // The plan itself ends in 2026.
        refused(2, "2030-01-01", "read", good.toString(), "--out", out(), "--from", "2030-01-01");
        refused(2, "2020-01-01", "obligations", Sample.plan(), "--to", "2020-01-01");
        refused(2, "--id", "read", good.toString(), good.toString(), "--out", folder.toString(), "--id", "x");
        refused(2, "--out", "read", good.toString(), good.toString(), "--out", "-");
        assertThat(Files.exists(Path.of(out()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a b", "", "a/b", ".", "-x", "a_b"})
    void anIdThatCannotBeOne(String id) {
        refused(2, id, "read", good.toString(), "--out", out(), "--id=" + id);
    }

    @Test
    void aPlaceThatCannotBeWritten() throws IOException {
        String blocked = file("blocked", "a file, not a folder");
        refused(3, "blocked", "read", good.toString(), "--out", blocked + "/plan.json");
        refused(3, "blocked", "feed", good.toString(), "--out", blocked);
        Path taken = Files.createDirectory(folder.resolve("taken.json"));
        refused(3, "taken.json", "read", good.toString(), "--out", taken.toString());
        assertThat(Call.of("read", good.toString(), "--out", taken.toString()).err())
                .endsWith(": it is a folder. Name a file.\n");
        assertThat(taken).isEmptyDirectory();
        assertThat(Files.readString(Path.of(blocked))).isEqualTo("a file, not a folder");
    }

    @Test
    void aFailureWhileWritingLeavesTheOldFileAsItWas() throws IOException {
        Path file = Path.of(file("plan.json", "old"));
        Terminal terminal = new Terminal(System.in, System.out, System.err, Language.EN, false);
        assertThatThrownBy(() -> Output.write(terminal, file, out -> {
                    out.write('x');
                    throw new IOException("disk full");
                }))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("disk full");
        assertThat(file).hasContent("old");
    }

    @Test
    void aWrittenFileMayBeReadByWhomOtherFilesMay() throws IOException {
        Path ordinary = Path.of(file("ordinary", ""));
        Call.of("read", good.toString(), "--out", out());
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "skipped: no POSIX permissions here");
        assertThat(Files.getPosixFilePermissions(Path.of(out()))).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void oneBadFileOfSeveralIsReportedAndTheOthersAreRead() throws IOException {
        String bad = file("bad.docx", "");
        Path results = folder.resolve("results");
        Call call = Call.of("read", bad, good.toString(), "--out", results.toString());
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains("bad.docx");
        assertThat(call.out()).startsWith(good + ": sections 4, measures 68");
        assertThat(results).isDirectoryContaining(path -> path.toString().endsWith(".json"));
        Call lint = Call.of("lint", bad, good.toString(), "--jsonl");
        assertThat(lint.code()).isEqualTo(3);
        assertThat(lint.json()).isNotEmpty();
    }

    @Test
    void theTraceIsShownOnDemandOnly() {
        Call call = Call.of("lint", folder.resolve("none.json").toString(), "--debug");
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains("\tat kz.jospar.cli.");
    }

    @Test
    void anArgumentThatBeginsWithAnAtIsAFileNotAListOfArguments() throws IOException {
        String file = file("@plan.json", "{}");
        Call call = Call.of("lint", file);
        assertThat(call.err()).contains("@plan.json");
        assertThat(Call.of("lint", "@" + file("args", "--help")).code()).isEqualTo(3);
    }

    @Test
    void aFileCalledLikeAPlaceInASentenceIsNamedAsItIs() {
        assertThat(Call.of("read", good.toString(), "--out", "/dev/null/{1}/x").err())
                .contains("/dev/null/{1}/x");
    }
}
