package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text in the languages in which it is written.
 *
 * @param kk in Kazakh
 * @param ru in Russian
 * @param en in English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(
        @Nullable String kk, @Nullable String ru, @Nullable String en) {
    static Text of(LocalizedText text) {
        return new Text(text.kk(), text.ru(), text.en());
    }
}
