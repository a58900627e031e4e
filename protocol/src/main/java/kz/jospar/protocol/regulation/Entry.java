package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a regulation's text and what it is: kk ереже тармағы, ru пункт положения.
 *
 * <p>Worked cases: {@code 9(5)} is sub-paragraph 5 of paragraph 9, {@code 22/2} the second unnumbered passage of paragraph
 * 22, {@code 29*} its note with one asterisk, {@code 2~2} the second one that bears the number 2.
 *
 * @param part the resolution, the composition or the regulation itself
 * @param paragraph its number as it stands, as in the worked cases
 * @param kind what it does
 * @param gist what it says, in own words
 * @param flaw what is wrong with its words, where no rule can tell it: kk мәтіндегі кемшілік, ru изъян текста
 * @param steps the codes of the steps that rest on it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entry(
        Part part,
        String paragraph,
        Kind kind,
        LocalizedText gist,
        @Nullable LocalizedText flaw,
        List<String> steps) {
    public Entry {
        Guard.present("part", part);
        Guard.text("paragraph", paragraph);
        Guard.present("kind", kind);
        Guard.present("gist", gist);
        steps = Guard.copy(steps);
    }

    /** Returns the place as rules name it: {@code 20}, {@code resolution 3~2}, {@code annex 1}. */
    @JsonIgnore
    public String place() {
        return switch (part) {
            case RESOLUTION -> "resolution " + paragraph;
            case COMPOSITION -> "annex " + paragraph;
            case REGULATION -> paragraph;
        };
    }

    /** A part of the act: kk құжат бөлігі, ru часть документа. */
    public enum Part {
        /** kk қаулы, ru постановление. */
        RESOLUTION,
        /** kk құрам, ru состав. */
        COMPOSITION,
        /** kk ереже, ru положение. */
        REGULATION;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a paragraph does: kk тармақ түрі, ru вид пункта. */
    public enum Kind {
        /** Something that is computed or checked, such as a quorum or a term: kk норма, ru правило. */
        RULE,
        /** Something somebody must do: kk міндет, ru обязанность. */
        DUTY,
        /** Something somebody may do: kk құқық, ru право. */
        POWER,
        /** Something that is so: kk тұжырым, ru утверждение. */
        STATEMENT;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
