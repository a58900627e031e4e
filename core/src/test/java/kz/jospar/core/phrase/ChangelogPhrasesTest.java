package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the changelog quotes as read is read, each phrase as it stands there. */
class ChangelogPhrasesTest {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Test
    void everyPhraseThatTheChangelogQuotesAsReadIsRead() throws IOException {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("jospar.root"), "jospar.root"));
        List<String> phrases = Files.readAllLines(root.resolve("CHANGELOG.md")).stream()
                .filter(line -> line.contains(" read") && line.startsWith("- Days of the week"))
                .flatMap(line -> QUOTED.matcher(line).results())
                .map((MatchResult quoted) -> quoted.group(1))
                .toList();

        assertThat(phrases)
                .hasSizeGreaterThan(4)
                .allSatisfy(phrase -> assertThat(TimingPhrase.read(phrase)).isInstanceOf(Reading.Understood.class));
    }
}
