package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static Call lint(boolean interactive, String... files) {
        String[] args = new String[files.length + 1];
        args[0] = "lint";
        System.arraycopy(files, 0, args, 1, files.length);
        return Call.with(new byte[0], Language.EN, interactive, args);
    }

    @Test
    void aPersonSeesWhichOfSeveralFilesIsReadAndTheLineGoesAway() {
        String file = Sample.plan();
        String first = "1/2 " + file;
        String second = "2/2 " + file;
        String blank = " ".repeat(first.length());
        assertThat(lint(true, file, file).err()).isEqualTo(first + "\r" + blank + "\r" + second + "\r" + blank + "\r");
    }

    @Test
    void oneFileNeedsNoProgressAndAFileOfDiagnosticsGetsNone() {
        assertThat(lint(true, Sample.plan()).err()).isEmpty();
        assertThat(lint(false, Sample.plan(), Sample.plan()).err()).isEmpty();
    }

    @Test
    void theLineIsGoneBeforeAComplaintIsWritten(@TempDir Path folder) {
        Call call = lint(true, folder.resolve("none.json").toString(), Sample.plan());
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains(" \rThe file \"none.json\"");
    }
}
