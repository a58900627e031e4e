package kz.jospar.core.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A body that the plan defines, as somebody fills it in: kk қысқарту, ru сокращение.
 *
 * @param abbreviation the short form that the measures use
 * @param name the full name, in one language at least
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganizationDraft(
        @Written(max = LONGEST) @Nullable String abbreviation,

        @Written(message = "{kz.jospar.text.empty}") @Nullable
        LocalizedText name) {

    /** The longest abbreviation. */
    static final int LONGEST = 100;
}
