package kz.jospar.portal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private static List<String> links(String text) {
        return new Evidence(text)
                .parts().stream()
                        .filter(Evidence.Part::link)
                        .map(Evidence.Part::text)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a | https://example.org/a",
                "HTTPS://example.org | HTTPS://example.org",
                "қараңыз: https://example.org/a?b=1&c=2. | https://example.org/a?b=1&c=2",
                "см. https://example.org/a (исх. № 417) | https://example.org/a",
                "(https://example.org/a) | https://example.org/a",
                "https://example.org/wiki/A_(b), 2025 | https://example.org/wiki/A_(b)",
                "«https://example.org/a» | https://example.org/a",
                "https://a.kz/1; http://b.kz/2 | https://a.kz/1 http://b.kz/2",
                "javascript:alert(1)//https://example.org | https://example.org",
                "xhttps://example.org | ''",
                "https: //example.org | ''",
                "http:///etc/passwd | ''",
                "ftp://example.org | ''",
                "№ 417 | ''"
            })
    void anAddressAmongWordsIsALink(String text, String found) {
        assertThat(String.join(" ", links(text))).isEqualTo(found);
    }

    @Property
    void nothingIsLostAndOnlyAddressesAreLinks(@ForAll("texts") String text) {
        assertThat(new Evidence(text).parts().stream().map(Evidence.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(links(text)).allMatch(link -> link.matches("(?i)https?://[^\\s<>\"']+"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "https://",
                        "http://",
                        "a.kz",
                        "/x",
                        "(",
                        ")",
                        ".",
                        " ",
                        "\"",
                        "<",
                        "javascript:",
                        "'",
                        "№ 4",
                        "ә",
                        "%")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
