package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.staff.KeptRegulation;
import kz.jospar.portal.staff.OpenMatter;
import kz.jospar.portal.staff.OpenMatters;
import kz.jospar.portal.web.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation leaves open, and what the body declared.
 *
 * @param regulation the regulation
 * @param matters what it leaves open
 * @param declared the declared choices, a document of the library; absent while there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChoicesView(
        RegulationView regulation,
        List<Matter> matters,
        @Nullable Map<String, Object> declared) {
    /**
     * A matter that a regulation leaves open.
     *
     * @param name the matter, stable
     * @param label the matter, in the reader's language
     * @param paragraphs the places of the act beside which it is missed or that contradict each other; absent where it says
     *     nothing anywhere
     * @param open whether nobody has declared anything on it
     * @param declared what was declared, in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Matter(
            String name,
            String label,
            @Nullable String paragraphs,
            boolean open,
            @Nullable String declared) {
        private static Matter of(OpenMatter matter) {
            return new Matter(
                    matter.name(),
                    matter.label(),
                    matter.paragraphs().isEmpty() ? null : matter.paragraphs(),
                    matter.isOpen(),
                    matter.isOpen() ? null : matter.declared());
        }
    }

    @SuppressWarnings("unchecked") // a document is an object
    static ChoicesView of(KeptRegulation kept, OpenMatters matters, Json json, Language language) {
        return new ChoicesView(
                RegulationView.of(kept),
                matters.of(kept, language).stream().map(Matter::of).toList(),
                kept.choices() == null ? null : json.read(json.write(kept.choices()), Map.class));
    }
}
