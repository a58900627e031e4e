package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Commands on a folder of plans. */
class FolderTest {
    private static final int PLANS = 120;

    private static void plan(Path file, String title, int measures) throws IOException {
        StringBuilder text =
                new StringBuilder(title + "\n\n№\tІс-шара\tАяқтау нысаны\tОрындаушылар\tОрындау мерзімі\n");
        for (int i = 1; i <= measures; i++) {
            text.append(i).append(".\tАула саны ").append(i * 7).append("\tақпарат\tББ\tтоқсан сайын\n");
        }
        text.append("\nББ – білім бөлімі\n");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aFolderIsEveryPlanInItInTheOrderOfItsPaths(@TempDir Path folder) throws IOException {
        plan(folder.resolve("b/Қала.txt"), "Қала жоспары 2025", 2);
        plan(folder.resolve("a.txt"), "Өзен ауданының жоспары 2025", 3);
        plan(folder.resolve(".hidden.txt"), "Жасырын жоспар 2025", 1);
        Files.writeString(folder.resolve("~$a.docx"), "lock");
        Files.writeString(folder.resolve("photo.jpg"), "no plan");
        Path out = folder.resolveSibling(folder.getFileName() + "-out");

        Call call = Call.of("read", folder.toString(), "--out", out.toString());

        assertThat(call.lines())
                .containsExactly(
                        folder.resolve("a.txt") + ": sections 1, measures 3, dated 3, undated 0, findings 0",
                        folder.resolve("b/Қала.txt") + ": sections 1, measures 2, dated 2, undated 0, findings 0");
        assertThat(call.code()).isZero();
        assertThat(out).isDirectoryContaining("glob:**.json");
        Call lint = Call.of("lint", out.toString(), "--jsonl");
        assertThat(lint.code()).isZero();
    }

    @Test
    void readCountsTheFindingsThatLintShows(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(
                folder.resolve("a.txt"),
                "Өзен ауданының жоспары 2025\n\n№\tІс-шара\tАяқтау нысаны\tОрындаушылар\tОрындау мерзімі\n"
                        + "1\tКөпір бояу\tақпарат\tаудан әкімдігі\t2025 жылғы 11 наурыз\n");
        String adopted = "2025-03-10";

        Call lint = Call.of("lint", plan.toString(), "--adopted", adopted);
        Call read = Call.of(
                "read",
                plan.toString(),
                "--adopted",
                adopted,
                "--out",
                folder.resolve("a.json").toString());

        assertThat(lint.lines()).hasSize(1).allMatch(line -> line.contains("short-term"));
        assertThat(read.lines()).containsExactly("sections 1, measures 1, dated 1, undated 0, findings 1");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead(@TempDir Path folder) throws IOException {
        plan(folder.resolve("a.txt"), "Өзен ауданының жоспары 2025", 1);
        Files.writeString(folder.resolve("b.txt"), "кесте жоқ");
        plan(folder.resolve("c.txt"), "Қала жоспары 2025", 1);

        Call call = Call.of("lint", folder.toString(), "--jsonl");

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains("b.txt").doesNotContain("a.txt", "c.txt");
    }

    @Test
    void findingsOfAFolderNameTheirFileEvenWhereItHasOnePlan(@TempDir Path folder) throws IOException {
        plan(folder.resolve("a.txt"), "Өзен ауданының жоспары", 1);

        List<JsonNode> lines = Call.of("lint", folder.toString(), "--jsonl").json();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("file").stringValue())
                        .isEqualTo(folder.resolve("a.txt").toString()));
    }

    @Test
    void aMeasureThatStandsInTwoPlansIsToldWhenAsked(@TempDir Path folder) throws IOException {
        String head = "№\tІс-шара\tАяқтау нысаны\tОрындаушылар\tОрындау мерзімі\n";
        Files.writeString(
                folder.resolve("a.txt"),
                "Өзен ауданының жоспары 2025\n\n" + head
                        + "1\tМектеп ауласына отыз түп шырша отырғызу\tақпарат\tаудан әкімдігі\tтоқсан сайын\n");
        Files.writeString(
                folder.resolve("b.txt"),
                "Қала жоспары 2025\n\n" + head
                        + "1\tКөпірдің тіреуін бояу жұмыстарын жүргізу\tақпарат\tқала әкімдігі\tтоқсан сайын\n"
                        + "2\tМектеп ауласына отыз түп шырша отырғызу\tақпарат\tқала әкімдігі\tтоқсан сайын\n");

        assertThat(Call.of("lint", folder.toString(), "--jsonl").json()).isEmpty();
        List<JsonNode> found =
                Call.of("lint", folder.toString(), "--jsonl", "--between").json();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("code").stringValue()).isEqualTo("duplicate-measure-between-plans");
        assertThat(found.get(0).get("measure").stringValue()).isEqualTo("2");
        assertThat(found.get(0).get("file").stringValue()).endsWith("b.txt");
    }

    @Test
    void aFolderWithoutPlansIsAnErrorThatSaysWhatIsLookedFor(@TempDir Path folder) {
        Call call = Call.of("lint", folder.toString());

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains("has no plan files", ".docx");
    }

    @Test
    void aFolderTakesNoSingleIdAndNoStandardOutput(@TempDir Path folder) throws IOException {
        plan(folder.resolve("a.txt"), "Өзен ауданының жоспары 2025", 1);

        assertThat(Call.of("read", folder.toString(), "--out", "-").code()).isEqualTo(2);
        assertThat(Call.of("read", folder.toString(), "--out", folder + "/x", "--id", "x")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aPersonSeesHowFarAFolderIsRead(@TempDir Path folder) throws IOException {
        plan(folder.resolve("a.txt"), "Өзен ауданының жоспары 2025", 1);
        plan(folder.resolve("b.txt"), "Қала жоспары 2025", 1);

        Call call = Call.with(new byte[0], Language.KK, true, "lint", folder.toString());

        assertThat(call.err()).contains("1/2 " + folder.resolve("a.txt"), "2/2 " + folder.resolve("b.txt"));
    }

    /** The plans together are several times the heap: none is kept once it is written. */
    @Test
    void aFolderIsReadInTheMemoryOfOnePlan(@TempDir Path folder) throws Exception {
        String ballast = "сөз ".repeat(40_000);
        for (int i = 0; i < PLANS; i++) {
            plan(folder.resolve("plan-" + i + ".txt"), i + "-өңірдің жоспары 2025", 3);
            Files.writeString(
                    folder.resolve("plan-" + i + ".txt"),
                    "\n" + ballast + "\n",
                    StandardCharsets.UTF_8,
                    java.nio.file.StandardOpenOption.APPEND);
        }
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-cp",
                System.getProperty("java.class.path"),
                Jospar.class.getName(),
                "read",
                folder.toString(),
                "--out",
                out.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(PLANS);
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(PLANS);
        }
    }
}
