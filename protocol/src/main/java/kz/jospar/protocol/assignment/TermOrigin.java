package kz.jospar.protocol.assignment;

import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Where the term of an assignment comes from: kk мерзімнің қайдан алынғаны, ru откуда взят срок. A term in words is never
 * replaced by a rule's, not even one that cannot be read.
 */
public sealed interface TermOrigin {

    /** Returns what the term means; nothing where there is none or it was not understood. */
    Optional<Timing> timing();

    /** Returns the name used in JSON: {@code stated}, {@code unreadable}, {@code policy}, {@code none}. */
    String code();

    /** Returns the account for a person. */
    String message(Language language);

    /**
     * The minutes name it, and it was understood.
     *
     * @param words the words; empty where the minutes came with a term that was already understood
     * @param meaning what they mean
     * @param reading how they were read; {@code null} where they were understood before
     */
    record Stated(String words, Timing meaning, Reading.@Nullable Understood reading) implements TermOrigin {
        public Stated {
            Guard.present("words", words);
            Guard.present("meaning", meaning);
        }

        @Override
        public Optional<Timing> timing() {
            return Optional.of(meaning);
        }

        @Override
        public String code() {
            return "stated";
        }

        @Override
        public String message(Language language) {
            return words.isBlank()
                    ? Messages.in(language).text("protocol.assignment.origin.understood")
                    : Messages.in(language).text("protocol.assignment.origin.stated", words);
        }
    }

    /**
     * The minutes name it, and it was not understood.
     *
     * @param words the words
     * @param reading why
     */
    record Unreadable(String words, Reading.NotUnderstood reading) implements TermOrigin {
        public Unreadable {
            Guard.text("words", words);
            Guard.present("reading", reading);
        }

        @Override
        public Optional<Timing> timing() {
            return Optional.empty();
        }

        @Override
        public String code() {
            return "unreadable";
        }

        @Override
        public String message(Language language) {
            return Messages.in(language)
                    .text("protocol.assignment.origin.unreadable", words, reading.explanation(language));
        }
    }

    /**
     * The minutes name none, and a rule gives one.
     *
     * @param meaning the rule's term, counted from the assignment
     * @param citation the rule
     */
    record ByPolicy(Timing meaning, Citation citation) implements TermOrigin {
        public ByPolicy {
            Guard.present("meaning", meaning);
            Guard.present("citation", citation);
        }

        @Override
        public Optional<Timing> timing() {
            return Optional.of(meaning);
        }

        @Override
        public String code() {
            return "policy";
        }

        @Override
        public String message(Language language) {
            return Messages.in(language).text("protocol.assignment.origin.policy", citation.text(language));
        }
    }

    /** The minutes name none, and no rule gives one. */
    record None() implements TermOrigin {
        @Override
        public Optional<Timing> timing() {
            return Optional.empty();
        }

        @Override
        public String code() {
            return "none";
        }

        @Override
        public String message(Language language) {
            return Messages.in(language).text("protocol.assignment.origin.none");
        }
    }
}
