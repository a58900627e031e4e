package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.LocalizedText;

/**
 * A paragraph of a regulation's text and what it is: kk ереже тармағы, ru пункт положения.
 *
 * @param part the resolution, the composition or the regulation itself
 * @param paragraph its number as it stands, with the number of a sub-paragraph in brackets: {@code 9(5)}; where numbers
 *     repeat, the second one is {@code 2~2}
 * @param kind what it does
 * @param gist what it says, in own words
 * @param steps the codes of the steps it gives
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entry(Part part, String paragraph, Kind kind, LocalizedText gist, List<String> steps) {
    public Entry {
        Given.present("part", part);
        Given.text("paragraph", paragraph);
        Given.present("kind", kind);
        Given.present("gist", gist);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** kk құжат бөлігі, ru часть документа. */
    public enum Part {
        RESOLUTION,
        COMPOSITION,
        REGULATION;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** kk тармақ түрі, ru вид пункта. */
    public enum Kind {
        /** Something that is computed: a quorum, a majority, a term. */
        RULE,
        /** Something somebody must do. */
        DUTY,
        /** Something somebody may do. */
        POWER,
        /** Something that is so. */
        STATEMENT;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
