package kz.jospar.core.lang;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text in up to three languages: kk мәтіннің тілдік нұсқалары, ru языковые версии текста.
 *
 * <p>Versions are kept side by side and never merged; a missing version is {@code null}. That at least one version has
 * words is a constraint for a person to mend, not a guard.
 *
 * @param kk the Kazakh version
 * @param ru the Russian version
 * @param en the English version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(
        @Nullable String kk, @Nullable String ru, @Nullable String en) {

    /** A text without any version. */
    public static final LocalizedText EMPTY = new LocalizedText(null, null, null);

    /** Returns a text that exists in one language only. */
    public static LocalizedText of(Language language, String text) {
        return EMPTY.with(language, text);
    }

    /** Returns this text with one version set. */
    public LocalizedText with(Language language, String text) {
        return switch (language) {
            case KK -> new LocalizedText(text, ru, en);
            case RU -> new LocalizedText(kk, text, en);
            case EN -> new LocalizedText(kk, ru, text);
        };
    }

    /** Returns the version in exactly this language, if there is one; it may be blank. */
    public Optional<String> version(Language language) {
        return Optional.ofNullable(
                switch (language) {
                    case KK -> kk;
                    case RU -> ru;
                    case EN -> en;
                });
    }

    /**
     * Returns the text for a reader: the asked language, else Kazakh, Russian, English, else an empty string; a version
     * without words counts as missing.
     *
     * <p>Worked case: a title with kk and ru, asked in English, comes back in Kazakh.
     */
    public String in(Language language) {
        return words(language)
                .or(() -> words(Language.KK))
                .or(() -> words(Language.RU))
                .or(() -> words(Language.EN))
                .orElse("");
    }

    private Optional<String> words(Language language) {
        return version(language).filter(text -> !text.isBlank());
    }

    /** Tells whether any version has words. */
    @JsonIgnore
    @AssertTrue(message = "{kz.jospar.text.empty}")
    public boolean isWritten() {
        return !in(Language.KK).isBlank();
    }
}
