package kz.jospar.protocol.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What one version says of an instruction: kk тапсырманың бір нұсқадағы мазмұны, ru изложение поручения в одной версии.
 *
 * @param language the version
 * @param manner how it is worded
 * @param givenBy the post that gave it, where this version names one
 * @param term the term in this version's own words; empty where it names none
 * @param urgency the words that call it urgent; empty where none do
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Wording(
        Language language, Manner manner, @Nullable LocalizedText givenBy, String term, String urgency) {
    public Wording {
        Guard.present("language", language);
        Guard.present("manner", manner);
        term = term == null ? "" : term.strip();
        urgency = urgency == null ? "" : urgency.strip();
    }
}
