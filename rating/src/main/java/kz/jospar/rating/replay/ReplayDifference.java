package kz.jospar.rating.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.guard.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Where a record says one thing and a replay, or what is laid beside it, another: kk алшақтық, ru расхождение.
 *
 * <p>{@code stated} is what was hashed when the rating was made; it is {@code null} where only its hash is known.
 */
public sealed interface ReplayDifference {

    /** Returns the name used in JSON and in message keys. */
    String code();

    /** Returns the sentence for a person. */
    String message(Language language);

    /** Returns what was hashed, or {@code null} where only the hash is known. */
    default @Nullable String stated() {
        return null;
    }

    /** Returns what stands there now. */
    default @Nullable String found() {
        return null;
    }

    /**
     * A part of the methodology.
     *
     * @param path its JSON path
     */
    record MethodologyPart(String path, @Nullable String stated, String found) implements ReplayDifference {
        @Override
        public String code() {
            return "methodology";
        }

        @Override
        public String message(Language language) {
            return Words.said(language, code(), List.of(path), stated, found);
        }
    }

    /**
     * A part of the roster.
     *
     * @param path its path: the unit's key and the component
     */
    record RosterPart(String path, @Nullable String stated, String found) implements ReplayDifference {
        @Override
        public String code() {
            return "roster";
        }

        @Override
        public String message(Language language) {
            return Words.said(language, code(), List.of(path), stated, found);
        }
    }

    /**
     * A part that was taken out of a document; its own text is known to nobody.
     *
     * @param part which document
     * @param after the path of what stands before it
     */
    record Gap(Part part, String after) implements ReplayDifference {
        @Override
        public String code() {
            return "missing-part";
        }

        @Override
        public String message(Language language) {
            Messages messages = Messages.in(language);
            return messages.text(
                    "rating.replay." + code(), List.of(messages.text("rating.replay.part." + part.code()), after));
        }
    }

    /** The rated period is not the one that was hashed. */
    record RatedPeriod(PlanPeriod was, PlanPeriod is) implements ReplayDifference {
        @Override
        public String code() {
            return "period";
        }

        @Override
        public String stated() {
            return Words.period(was);
        }

        @Override
        public String found() {
            return Words.period(is);
        }

        @Override
        public String message(Language language) {
            return Words.said(language, code(), List.of(), stated(), found());
        }
    }

    /**
     * A choice among those the record lists as declared.
     *
     * @param column what of it, such as {@code by.ru}; empty for the whole
     */
    record Declaration(String path, String column, String stated, String found) implements ReplayDifference {
        @Override
        public String code() {
            return "declaration";
        }

        @Override
        public String message(Language language) {
            String where = column.isEmpty() ? path : path + ", " + column;
            return Words.said(language, code(), List.of(where), stated, found);
        }
    }

    /** One cell of the data; the row is named as it was hashed. */
    record DataCell(
            String unit,
            String indicator,
            PlanPeriod period,
            Field field,
            @Nullable String stated,
            String found) implements ReplayDifference {
        @Override
        public String code() {
            return "data";
        }

        @Override
        public String message(Language language) {
            Messages messages = Messages.in(language);
            String column = messages.text("rating.replay.field." + field.code());
            return Words.said(language, code(), List.of(unit, indicator, Words.period(period), column), stated, found);
        }
    }

    /**
     * A row of the data that is not on both sides.
     *
     * @param extra whether it came in; else it was there and is not any more
     */
    record DataRow(String unit, String indicator, PlanPeriod period, boolean extra) implements ReplayDifference {
        @Override
        public String code() {
            return extra ? "data-row-extra" : "data-row-missing";
        }

        @Override
        public String message(Language language) {
            return Messages.in(language)
                    .text("rating.replay." + code(), List.of(unit, indicator, Words.period(period)));
        }
    }

    /** One cell of the result. */
    record ResultCell(String unit, String column, @Nullable String stated, String found) implements ReplayDifference {
        @Override
        public String code() {
            return "result";
        }

        @Override
        public String message(Language language) {
            Messages messages = Messages.in(language);
            return Words.said(
                    language, code(), List.of(unit, messages.text("rating.replay.column." + column)), stated, found);
        }
    }

    /** A unit that is not in both results. */
    record ResultRow(String unit, boolean extra) implements ReplayDifference {
        @Override
        public String code() {
            return extra ? "result-row-extra" : "result-row-missing";
        }

        @Override
        public String message(Language language) {
            return Messages.in(language).text("rating.replay." + code(), List.of(unit));
        }
    }

    /**
     * A hash that does not fit, and nothing tells where.
     *
     * @param part what was hashed
     * @param at the row or column; empty for the whole
     */
    record HashOnly(Part part, String at, String stated, String found) implements ReplayDifference {
        @Override
        public String code() {
            return "hash";
        }

        @Override
        public String message(Language language) {
            Messages messages = Messages.in(language);
            String what = messages.text("rating.replay.part." + part.code());
            return Words.said(language, code(), List.of(at.isEmpty() ? what : what + ": " + at), stated, found);
        }
    }

    /** Computed by other rules than these. */
    record CodeVersion(String stated, String found) implements ReplayDifference {
        @Override
        public String code() {
            return "version";
        }

        @Override
        public String message(Language language) {
            return Words.said(language, code(), List.of(), stated, found);
        }
    }

    /** The record holds no rows, and none were given. */
    record DataNeeded() implements ReplayDifference {
        @Override
        public String code() {
            return "data-needed";
        }

        @Override
        public String message(Language language) {
            return Messages.in(language).text("rating.replay.data-needed");
        }
    }

    /**
     * The replay gave no result.
     *
     * @param reason why, in English and for the reader's language
     */
    record NotReplayed(Reason reason) implements ReplayDifference {
        @Override
        public String code() {
            return "not-replayed";
        }

        @Override
        public String message(Language language) {
            return Messages.in(language).text("rating.replay.not-replayed", List.of(reason.in(language)));
        }
    }

    /** Says why, in the reader's language. */
    @FunctionalInterface
    interface Reason {
        String in(Language language);
    }

    /** What was hashed: kk хештелген бөлік, ru хешированная часть. */
    enum Part {
        METHODOLOGY,
        DATA,
        RESULT,
        ROSTER,
        RECORD;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return Codes.of(this);
        }
    }
}
