package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a kept feed. */
class FileNameTest {
    private static final Pattern DISPOSITION = Pattern.compile(
            "inline; filename=\"([A-Za-z0-9_.-]+)\\.ics\"(?:; filename\\*=UTF-8''((?:[A-Za-z0-9_.-]|%[0-9A-F]{2})+)\\.ics)?");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "karaganda-2025-2026|karaganda-2025-2026|",
                "ҚБ|calendar|%D2%9A%D0%91",
                "ҚБ-1|__-1|%D2%9A%D0%91-1",
                "a/b\\c:d|a_b_c_d|",
                "../../etc/passwd|_._.._etc_passwd|",
                ".bashrc|_bashrc|",
                "a\"; filename=\"x.exe|a___filename__x.exe|",
                "``|calendar|",
                "%41|_41|"
            })
    void a_name_is_safe_and_kept_in_its_alphabet(String id, String plain, String encoded) {
        Matcher disposition = DISPOSITION.matcher(FileName.disposition(id));

        assertThat(disposition.matches()).isTrue();
        assertThat(disposition.group(1)).isEqualTo(plain);
        assertThat(disposition.group(2)).isEqualTo(encoded);
    }

    @Property
    void no_name_breaks_out_of_its_header(@ForAll String id) {
        String value = FileName.disposition(id);
        Matcher disposition = DISPOSITION.matcher(value);

        assertThat(disposition.matches()).as(value).isTrue();
        assertThat(value).hasSizeLessThan(1500);
        if (disposition.group(2) != null) {
            assertThat(URLDecoder.decode(disposition.group(2), StandardCharsets.UTF_8))
                    .doesNotContainPattern("[/\\\\:\"\\p{Cntrl}\\p{IsWhite_Space}\uFFFD]");
        }
    }
}
