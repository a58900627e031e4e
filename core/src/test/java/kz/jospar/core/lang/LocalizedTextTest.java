package kz.jospar.core.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Texts in several languages: which version a reader gets. */
class LocalizedTextTest {

    @Test
    void aReaderGetsTheAskedVersionElseKazakhElseRussianElseEnglish() {
        assertThat(new LocalizedText("кк", "ру", "en").in(Language.RU)).isEqualTo("ру");
        assertThat(new LocalizedText("кк", "ру", null).in(Language.EN)).isEqualTo("кк");
        assertThat(new LocalizedText(null, "ру", "en").in(Language.KK)).isEqualTo("ру");
        assertThat(new LocalizedText(null, null, "en").in(Language.RU)).isEqualTo("en");
        assertThat(LocalizedText.EMPTY.in(Language.KK)).isEmpty();
    }

    @Test
    void aVersionWithoutWordsCountsAsMissing() {
        LocalizedText text = new LocalizedText(" ", "ру", "");

        assertThat(text.in(Language.KK)).isEqualTo("ру");
        assertThat(text.in(Language.EN)).isEqualTo("ру");
        assertThat(text.isWritten()).isTrue();
        assertThat(new LocalizedText("", " ", null).isWritten()).isFalse();
        assertThat(new LocalizedText("", " ", null).in(Language.RU)).isEmpty();
    }

    @Test
    void oneVersionIsReplacedAndTheOthersStay() {
        LocalizedText text =
                LocalizedText.of(Language.KK, "кк").with(Language.RU, "ру").with(Language.EN, "en");

        assertThat(text).isEqualTo(new LocalizedText("кк", "ру", "en"));
        assertThat(text.version(Language.RU)).contains("ру");
        assertThat(LocalizedText.EMPTY.version(Language.RU)).isEmpty();
    }

    @Test
    void aLanguageIsKnownByItsCodeAndByALocale() {
        assertThat(Language.of("ru")).isEqualTo(Language.RU);
        assertThat(Language.from(Locale.forLanguageTag("kk-Cyrl-KZ"))).contains(Language.KK);
        assertThat(Language.from(Locale.FRENCH)).isEmpty();
        assertThatThrownBy(() -> Language.of("KK")).hasMessageContaining("'KK'").hasMessageContaining("kk, ru, en");
    }
}
