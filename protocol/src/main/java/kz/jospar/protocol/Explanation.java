package kz.jospar.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;

/**
 * Why an outcome is what it is: kk түсіндірме, ru обоснование.
 *
 * @param ground what it rests on
 * @param threshold the share asked for
 * @param base what it is a share of
 * @param baseCount how many the base is here
 * @param required the least number needed
 * @param found members present for a quorum, votes for in a vote; on a tie as many are against
 * @param citation the paragraph applied, or the one that is silent
 */
public record Explanation(
        Ground ground,
        Threshold threshold,
        Base base,
        @JsonProperty(required = true) int baseCount,
        @JsonProperty(required = true) int required,
        @JsonProperty(required = true) int found,
        Citation citation) {

    public Explanation {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * Returns the sentence for a person.
     *
     * <p>Worked case, English: {@code No quorum: 11 take part, 12 needed, 1 more must come (at least 2/3 of all members,
     * 17). Paragraph 20 of the regulation}
     */
    public String message(Language language) {
        return message(language, place(language));
    }

    /** The paragraph as a sentence, under the name the act has in this language; what is known of the source stays. */
    private String place(Language language) {
        String text = citation.text(language);
        int first = text.offsetByCodePoints(0, 1);
        String sentence = Character.toString(Character.toTitleCase(text.codePointAt(0))) + text.substring(first);
        return citation.note() == null ? sentence : sentence + " [" + citation.note() + "]";
    }

    /**
     * Returns the sentence for a person.
     *
     * @param place what the paragraph is called there, at the sentence's end
     */
    public String message(Language language, String place) {
        Messages messages = Messages.in(language);
        String rule = messages.text(
                "protocol.threshold." + threshold.comparison().code(),
                threshold.numerator() + "/" + threshold.denominator(),
                messages.text("protocol.base." + base.code()));
        return messages.text(
                "protocol.ground." + ground.code(),
                List.of(
                        rule,
                        Integer.toString(baseCount),
                        Integer.toString(required),
                        Integer.toString(found),
                        place,
                        Integer.toString(Math.max(0, required - found))));
    }
}
