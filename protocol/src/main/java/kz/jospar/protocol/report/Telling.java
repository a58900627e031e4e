package kz.jospar.protocol.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What one version says of a fact: kk фактінің бір нұсқадағы мәні, ru сведения одной версии.
 *
 * @param language the version
 * @param value the fact in short, comparable over the versions: {@code minister}, {@code 6210}
 * @param words the fact for a reader; the value itself where there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Telling(
        Language language, String value, @Nullable LocalizedText words) {
    public Telling {
        Guard.present("language", language);
        Guard.text("value", value);
    }

    /** Returns the fact for a reader. */
    LocalizedText shown() {
        return words == null ? new LocalizedText(value, value, value) : words;
    }
}
