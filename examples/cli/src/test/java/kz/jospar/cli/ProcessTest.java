package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The process as a script sees it, under environments that know nothing of Kazakh letters. */
class ProcessTest {

    @ParameterizedTest
    @CsvSource({
        "US-ASCII, tr, TR, every quarter",
        "windows-1251, kk, KZ, «тоқсан сайын» – тоқсан сайын",
        "UTF-8, ru, RU, каждый квартал"
    })
    void bytesAreUtf8WhateverTheCharsetAndTextsFollowTheLanguage(
            String charset, String language, String country, String words) throws Exception {
        String line = "{\"id\":\"ң\",\"phrase\":\"тоқсан сайын\",\"from\":\"2025-01-01\",\"to\":\"2025-03-31\"}\n{]\n";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=" + charset,
                "-Dstdout.encoding=" + charset,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-cp",
                System.getProperty("java.class.path"),
                Jospar.class.getName(),
                "deadlines",
                "--jsonl"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG", "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(line.getBytes(StandardCharsets.UTF_8));
        }
        String out = text(process.getInputStream().readAllBytes());
        String err = text(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(out.lines()).hasSize(2);
        assertThat(out).startsWith("{\"id\":\"ң\",\"read\":true,").contains("\"2025-03-31\"");
        assertThat(out.lines().findFirst().orElseThrow())
                .contains("«тоқсан сайын» – ")
                .contains(words);
        assertThat(err).doesNotContain("Exception").contains("2");
    }

    private static String text(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(bytes))
                .toString();
    }
}
