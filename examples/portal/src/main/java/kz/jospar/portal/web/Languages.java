package kz.jospar.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import kz.jospar.core.lang.Language;

/** Which of the three languages a reader gets. */
final class Languages {
    private Languages() {}

    /** Returns the first language that a request asks for and the library writes, else the office's. */
    static Locale asked(HttpServletRequest request, Language otherwise) {
        if (request.getHeader("Accept-Language") != null) {
            for (Locale locale : Collections.list(request.getLocales())) {
                if (Language.from(locale).isPresent()) {
                    return Locale.forLanguageTag(locale.getLanguage());
                }
            }
        }
        return Locale.forLanguageTag(otherwise.code());
    }

    /** Returns the locale of a code; fails with {@link IllegalArgumentException} for another language. */
    static Locale known(String code) {
        return Locale.forLanguageTag(Language.of(code).code());
    }
}
