package kz.jospar.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6266 and 8187: names of files that others chose. */
class DownloadTest {
    @Test
    void aPlainNameStandsOnce() {
        assertThat(Download.disposition("karaganda-2025.v1~a", ".json"))
                .isEqualTo("attachment; filename=\"karaganda-2025.v1~a.json\"");
    }

    @Test
    void kazakhStandsInUtf8AndForOldReadersInAscii() {
        assertThat(Download.disposition("Хаттама № 4", ".docx"))
                .isEqualTo("attachment; filename=\"_______ _ 4.docx\"; filename*=UTF-8''%D0%A5%D0%B0%D1%82%D1%82%D0%B0"
                        + "%D0%BC%D0%B0%20%E2%84%96%204.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"; filename=\"evil.exe",
                "a\\\"b",
                "a\r\nSet-Cookie: x=1",
                "../../etc/passwd",
                "C:\\windows\\x",
                "a%0d%0aX: 1",
                "a\u0000b",
                "\u202Efdp.exe",
                "жоспар\"\r\n; \u2028",
                "😀\uD83D",
                "='x'()*",
                ""
            })
    void nothingBreaksOutOfTheName(String stem) {
        String value = Download.disposition(stem, ".json");
        assertThat(value)
                .matches(
                        "attachment; filename=\"[\\x20-\\x7e&&[^\"\\\\/;%]]*\\.json\"(; filename\\*=UTF-8''[\\w!#$&+.^`|~%-]+)?");
        int extended = value.indexOf("UTF-8''");
        if (extended > 0) {
            assertThat(URLDecoder.decode(value.substring(extended + 7).replace("+", "%2B"), StandardCharsets.UTF_8))
                    .endsWith(".json")
                    .doesNotContainPattern("[\\p{Cntrl}\"\\\\/:;\\u2028\\u202e]");
        }
    }

    @Test
    void aLongNameIsCutButNotItsEnding() {
        assertThat(Download.disposition("x".repeat(149) + "😀", ".json"))
                .isEqualTo("attachment; filename=\"" + "x".repeat(149) + ".json\"");
    }
}
