package kz.jospar.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VersionsTest {

    @Test
    void an_argument_in_several_languages_is_said_in_the_readers() {
        String argument = Finding.versions(new LocalizedText("отырыс", "заседание", null));

        assertThat(Versions.in(argument, Language.KK)).isEqualTo("отырыс");
        assertThat(Versions.in(argument, Language.RU)).isEqualTo("заседание");
        assertThat(Versions.in(argument, Language.EN))
                .as("no English: Kazakh first")
                .isEqualTo("отырыс");
    }

    @Property
    void any_words_come_back_on_one_line(@ForAll String words) {
        String argument = Finding.versions(LocalizedText.of(Language.RU, words));

        assertThat(Versions.in(argument, Language.RU)).isEqualTo(words.isBlank() ? "" : words.replaceAll("\\R", " "));
    }

    @Test
    void words_of_a_document_stay_as_they_are() {
        for (String words : new String[] {"", "#5", "#kk", "#month #day", "#kk a\nb"}) {
            assertThat(Versions.in(words, Language.EN)).isEqualTo(words);
        }
    }
}
