package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import kz.jospar.rating.guard.Codes;
import kz.jospar.rating.guard.Guard;

/**
 * What an observation was counted from: kk дерек көзіне сілтеме, ru ссылка на основание подсчёта.
 *
 * <p>Worked case: {@code measure:1.3} is the measure 1.3 of a plan; an account leads from the score back to it.
 *
 * @param kind measure, assignment or event
 * @param id its key in the plan, the minutes or the list of events; never blank and without white space, for several
 *     references share one cell of a table
 */
public record Reference(Kind kind, String id) implements Comparable<Reference> {
    public Reference {
        Guard.present("kind", kind);
        Ids.check("id", id);
    }

    /** Returns a reference to an event. */
    public static Reference event(String id) {
        return new Reference(Kind.EVENT, id);
    }

    /** Reads {@code event:A2}; text of another form gives nothing. */
    public static Optional<Reference> find(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !Ids.fits(text.substring(colon + 1))) {
            return Optional.empty();
        }
        String code = text.substring(0, colon);
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(new Reference(kind, text.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }

    /** Orders by kind, then by id. */
    @Override
    public int compareTo(Reference other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    /** Returns {@code event:A2}; {@link #find} reads it back. */
    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }

    /** What is referred to: kk сілтеме түрі, ru вид ссылки. */
    public enum Kind {
        /** kk іс-шара (жоспар тармағы), ru мероприятие плана. */
        MEASURE,
        /** kk тапсырма, ru поручение. */
        ASSIGNMENT,
        /** kk өткізілген іс-шара, ru проведённое мероприятие. */
        EVENT;

        /** Returns the name used in JSON and in tables. */
        @JsonValue
        public String code() {
            return Codes.of(this);
        }
    }
}
