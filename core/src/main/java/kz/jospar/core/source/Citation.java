package kz.jospar.core.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The place in an act that a rule or a fact rests on: kk сілтеме, ru ссылка на акт.
 *
 * <p>Worked case: {@code new Citation("Civil Code", "175", null, null)} prints {@code Civil Code, 175}.
 *
 * @param act the act's short name, never blank
 * @param paragraph article, paragraph or point as the act numbers it, if one is meant
 * @param date the act's date or that of the edition read, if known
 * @param note what a reader must know of the source: "second-hand", "unverified"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(
        String act,
        @Nullable String paragraph,
        @Nullable LocalDate date,
        @Nullable String note) {

    public Citation {
        Guard.text("act", act);
    }

    /** Returns a citation of an act's paragraph. */
    public static Citation of(String act, String paragraph) {
        return new Citation(act, paragraph, null, null);
    }

    /**
     * Returns the citation for a person: the act under the name that the messages have for it, else as it is written, and
     * the paragraph.
     *
     * <p>Worked case: {@code Civil Code, 175} is {@code Азаматтық кодекс, 175-бап} in Kazakh.
     */
    public String text(Language language) {
        Messages messages = Messages.in(language);
        String key = "act." + act.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = messages.has(key) ? messages.text(key) : act;
        if (paragraph == null) {
            return name;
        }
        return messages.has(key + ".at") ? messages.text(key + ".at", paragraph) : name + ", " + paragraph;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(act);
        if (date != null) {
            text.append(" (").append(date).append(')');
        }
        if (paragraph != null) {
            text.append(", ").append(paragraph);
        }
        if (note != null) {
            text.append(" [").append(note).append(']');
        }
        return text.toString();
    }
}
