package kz.jospar.core.lang;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** A language of the library: kk тіл, ru язык. Kazakh comes first, as in the acts. */
public enum Language {
    KK("kk"),
    RU("ru"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the ISO 639-1 code: {@code kk}, {@code ru} or {@code en}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the language of a code. Fails with {@link IllegalArgumentException} for any other code. */
    @JsonCreator
    public static Language of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("language '" + code + "' is none of kk, ru, en"));
    }

    /** Returns the language of a locale's language code, or nothing where the library does not speak it. */
    public static Optional<Language> from(Locale locale) {
        return find(locale.getLanguage());
    }

    private static Optional<Language> find(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
