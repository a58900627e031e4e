package kz.jospar.rating.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * What a reader of the places should know: kk ескертпе, ru примечание.
 *
 * @param kind what it is about
 * @param units the units concerned, by key
 * @param detail the reason's code, an indicator's key, or nothing
 */
public record ScoreNote(Kind kind, List<String> units, String detail) {
    public ScoreNote {
        units = List.copyOf(units);
    }

    /** Returns the note in words. */
    public String message(Language language) {
        String key = "rating.refused.note." + kind.code();
        String said = kind == Kind.UNSCORED
                ? Messages.in(language).text("rating.refused.reason." + detail, List.of())
                : detail;
        return Messages.in(language).text(key, List.of(String.join(", ", units), said));
    }

    /** What a note is about. */
    public enum Kind {
        /** Scores that have no fraction agree to 60 digits and share a place. */
        EQUAL_TO_SIXTY_DIGITS,
        /** A score that has no fraction equals a boundary of rounding to 60 digits and was rounded as the boundary. */
        ROUNDED_AT_BOUNDARY,
        /** A unit has no score. */
        UNSCORED,
        /** The data have an indicator that the methodology does not know; it counts nowhere. */
        UNUSED_INDICATOR;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
