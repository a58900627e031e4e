package kz.jospar.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's texts are there in all three languages, with the same gaps to fill. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

    @ParameterizedTest
    @ValueSource(strings = {"layout", "account", "plan", "work", "staff", "rating", "feed", "api"})
    void theThreeLanguagesSayTheSame(String area) throws IOException {
        Properties kazakh = read(area, "kk");
        for (String language : new String[] {"ru", "en"}) {
            Properties other = read(area, language);
            assertThat(new TreeSet<>(other.stringPropertyNames()))
                    .as(area + " " + language)
                    .isEqualTo(new TreeSet<>(kazakh.stringPropertyNames()));
            for (String key : kazakh.stringPropertyNames()) {
                assertThat(gaps(other.getProperty(key))).as(key).isEqualTo(gaps(kazakh.getProperty(key)));
                // A reader of a page has no command line.
                assertThat(other.getProperty(key) + kazakh.getProperty(key))
                        .as(key)
                        .doesNotContainPattern("--\\p{L}");
            }
        }
    }

    /** Whoever sends an old form from a second tab has changed it themselves. */
    @ParameterizedTest
    @CsvSource({
        "account, error.409.hint",
        "plan, plan.save.stale",
        "work, work.error.stale",
        "staff, staff.stale",
        "staff, staff.upload.stale"
    })
    void whatWasChangedMeanwhileIsNotSaidToBeAnothersWork(String area, String key) throws IOException {
        for (String language : new String[] {"kk", "ru", "en"}) {
            assertThat(read(area, language).getProperty(key))
                    .isNotBlank()
                    .doesNotContainPattern("(?i)(?u)another|else|басқа|друг|кто-то");
        }
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        new MessageFormat(text, Locale.ROOT);
        Pattern.compile("\\{(\\d+)").matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }

    private static Properties read(String area, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new StringReader(Files.readString(MESSAGES.resolve(area + "_" + language + ".properties")))) {
            texts.load(reader);
        }
        return texts;
    }
}
