package kz.jospar.protocol.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Something that versions tell, each in its own way: kk факт, ru факт.
 *
 * <p>Worked case: who spoke for education is {@code minister} in the Kazakh version and {@code first-vice-minister} in the
 * Russian one; the 6,210 offences are {@code 6210} in both.
 *
 * @param id the key within the report
 * @param kind what sort of fact
 * @param instruction the instruction it belongs to, if one
 * @param what what is told, as a heading
 * @param tellings what the versions say, one each at most; a version that is silent has none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Fact(String id, Kind kind, @Nullable String instruction, LocalizedText what, List<Telling> tellings) {
    public Fact {
        Guard.text("id", id);
        Guard.present("kind", kind);
        Guard.present("what", what);
        tellings = Guard.copy(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("fact '" + id + "' is told by no version");
        }
        Guard.distinct("telling", tellings, telling -> telling.language().code());
    }

    /** Returns what a version says, if it does. */
    public Optional<Telling> in(Language language) {
        return tellings.stream()
                .filter(telling -> telling.language() == language)
                .findFirst();
    }

    /** What sort of fact it is: kk фактінің түрі, ru вид факта. */
    public enum Kind {
        /** What was spoken about: kk тақырып, ru тема. */
        TOPIC,
        /** Who spoke: kk баяндамашы, ru докладчик. */
        SPEAKER,
        /** A number: kk көрсеткіш, ru показатель. */
        FIGURE,
        /** What went before: kk негіз, ru основание. */
        BACKGROUND,
        /** What is to be done, in a verb: kk іс-әрекет, ru действие. */
        VERB,
        /** How weighty something is: kk баға, ru оценка. */
        GRADE,
        /** A name: kk атау, ru наименование. */
        NAME;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
