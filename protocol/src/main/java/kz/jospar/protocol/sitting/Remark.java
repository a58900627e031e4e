package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Something that was entered though the regulation does not settle it, and what follows: kk ескертпе, ru примечание.
 *
 * @param kind what is not settled
 * @param at the moment
 * @param facts what the sentence names, in order
 * @param citation the paragraph beside which it is missed, where there is one
 * @param names the posts and titles of the seats and questions among the facts, by id
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Remark(
        Kind kind,
        LocalDateTime at,
        List<String> facts,
        @Nullable Citation citation,
        Map<String, LocalizedText> names) {
    Remark(Kind kind, LocalDateTime at, List<String> facts, @Nullable Citation citation) {
        this(kind, at, facts, citation, Map.of());
    }

    public Remark {
        Guard.present("kind", kind);
        Guard.present("at", at);
        facts = Guard.copy(facts);
        names = names == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(names));
    }

    Remark named(Map<String, LocalizedText> known) {
        return new Remark(kind, at, facts, citation, known);
    }

    /** What is not settled: kk не айқындалмаған, ru что не определено. */
    public enum Kind {
        /** Somebody left, and fewer than the quorum are there. */
        QUORUM_LOST,
        /** A deputy presides, and the order of the deputies is not said. */
        DEPUTY_PRESIDES(Fact.SEAT),
        /** Materials came after their term, and whether they are admitted is not said. */
        MATERIALS_LATE(Fact.QUESTION, Fact.DAY),
        /** Materials came, and whether in time was not checked: their term is in working days or has no unit. */
        TERM_UNCHECKED(Fact.QUESTION),
        /** The agenda was changed, and who may do so is not said. */
        CHANGE_UNSAID,
        /** The public was shut out, and whether that is allowed is not said. */
        CLOSED_DOORS,
        /** The minutes were signed, and who has to sign is not said. */
        SIGNERS_UNSAID,
        /** Materials came late in one reading of their term and in time in another. */
        MATERIALS_PERHAPS_LATE(Fact.QUESTION, Fact.DAY),
        /** The papers went out after their term. */
        PAPERS_LATE(Fact.DAY),
        /** The papers went out late in one reading of their term and in time in another. */
        PAPERS_PERHAPS_LATE(Fact.DAY),
        /** The papers went out, and whether in time was not checked. */
        PAPERS_UNCHECKED,
        /** The minutes were drawn up after their term. */
        MINUTES_LATE(Fact.DAY),
        /** The minutes were drawn up late in one reading of their term. */
        MINUTES_PERHAPS_LATE(Fact.DAY),
        /** The minutes were drawn up, and whether in time was not checked. */
        MINUTES_UNCHECKED,
        /** A sitting is held anew, and whether in time was not checked. */
        NEW_DAY_UNCHECKED,
        /** A sitting is held anew, and by when is not said. */
        NEW_DAY_UNSAID,
        /** Guests are there at a sitting behind closed doors, and whether they may be is not said. */
        GUESTS_AT_CLOSED_SITTING,
        /** Those who did not answer in time were counted for. */
        SILENCE_COUNTED(Fact.QUESTION, Fact.TEXT),
        /** The sides did not agree: their disagreements are recorded. */
        DISAGREEMENTS(Fact.QUESTION),
        /** The head came while a deputy presides, and what becomes of the chair is not said. */
        HEAD_CAME(Fact.SEAT),
        /** The sitting opened, and nothing tells that its papers went out. */
        PAPERS_MISSING,
        /** A question was taken up, and nothing tells that its materials came in. */
        MATERIALS_MISSING(Fact.QUESTION),
        /** A deputy decided before the sitting opened, when nothing tells that the head was away. */
        DEPUTY_DECIDES(Fact.SEAT);

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
        private final List<Fact> facts;

        Kind(Fact... facts) {
            this.facts = List.of(facts);
        }

        /** What each fact of a remark is, in order. */
        List<Fact> facts() {
            return facts;
        }

        /**
         * Tells whether it is for whoever writes the minutes alone: something may still have to be entered, or could not be
         * checked. All else bears on what the sitting did, so the minutes say it.
         */
        public boolean isPrompt() {
            return switch (this) {
                case PAPERS_MISSING, MATERIALS_MISSING -> true;
                case TERM_UNCHECKED, PAPERS_UNCHECKED, MINUTES_UNCHECKED, NEW_DAY_UNCHECKED -> true;
                // It comes with the signature, so it cannot stand in what is signed.
                case SIGNERS_UNSAID -> true;
                default -> false;
            };
        }

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the sentence for a person: what is not said, and what follows. */
    public String message(Language language) {
        String sentence = Messages.in(language)
                .text("protocol.sitting.remark." + kind.code(), Fact.words(kind.facts(), facts, names, language));
        return citation == null ? sentence : sentence + " (" + Fact.place(citation, language) + ")";
    }
}
