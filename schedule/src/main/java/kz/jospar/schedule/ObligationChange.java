package kz.jospar.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * What became of one obligation: kk міндеттегі өзгеріс, ru изменение обязательства.
 *
 * <p>In JSON its first word is {@code kind}: added, dropped or kept.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObligationChange.Added.class, name = "added"),
    @JsonSubTypes.Type(value = ObligationChange.Dropped.class, name = "dropped"),
    @JsonSubTypes.Type(value = ObligationChange.Kept.class, name = "kept")
})
public sealed interface ObligationChange {

    /** Returns the obligation's id; of one that moved into another period the new one. */
    String id();

    /** Returns the word used on the command line: added, dropped, moved, changed. */
    String code();

    /** Returns the obligation as it was; nothing for an added one. */
    Optional<Obligation> old();

    /** Returns the obligation as it is now; nothing for a dropped one. */
    Optional<Obligation> current();

    /** Returns the change the other way round: what undoes it. */
    ObligationChange reversed();

    /** Returns the sentence for a person, with the days from and to, as ISO dates. */
    String message(Language language);

    /**
     * It was not owed before.
     *
     * @param after as it is now
     */
    record Added(Obligation after) implements ObligationChange {
        public Added {
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String id() {
            return after.id();
        }

        @Override
        public String code() {
            return "added";
        }

        @Override
        public Optional<Obligation> old() {
            return Optional.empty();
        }

        @Override
        public Optional<Obligation> current() {
            return Optional.of(after);
        }

        @Override
        public ObligationChange reversed() {
            return new Dropped(after);
        }

        @Override
        public String message(Language language) {
            return Messages.in(language).text("change.added", after.commitment().id(), lastDay(after));
        }
    }

    /**
     * It is not owed any more.
     *
     * @param before as it was
     */
    record Dropped(Obligation before) implements ObligationChange {
        public Dropped {
            Objects.requireNonNull(before, "before");
        }

        @Override
        public String id() {
            return before.id();
        }

        @Override
        public String code() {
            return "dropped";
        }

        @Override
        public Optional<Obligation> old() {
            return Optional.of(before);
        }

        @Override
        public Optional<Obligation> current() {
            return Optional.empty();
        }

        @Override
        public ObligationChange reversed() {
            return new Added(before);
        }

        @Override
        public String message(Language language) {
            return Messages.in(language)
                    .text("change.dropped", before.commitment().id(), lastDay(before));
        }
    }

    /**
     * It is owed on other days, or otherwise.
     *
     * @param before as it was
     * @param after as it is now
     * @param aspects what differs, at least one, in the order of {@link ObligationAspect}
     */
    record Kept(Obligation before, Obligation after, Set<ObligationAspect> aspects) implements ObligationChange {
        public Kept {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(aspects, "aspects");
            if (aspects.isEmpty()) {
                throw new IllegalArgumentException("obligation '" + after.id() + "' is kept and nothing differs");
            }
            aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
        }

        /** Tells whether a day moved; else only who owes it or its title changed. */
        @JsonIgnore
        public boolean isMoved() {
            return aspects.stream().anyMatch(ObligationAspect::isDay);
        }

        @Override
        public String id() {
            return after.id();
        }

        @Override
        public String code() {
            return isMoved() ? "moved" : "changed";
        }

        @Override
        public Optional<Obligation> old() {
            return Optional.of(before);
        }

        @Override
        public Optional<Obligation> current() {
            return Optional.of(after);
        }

        @Override
        public ObligationChange reversed() {
            return new Kept(after, before, aspects);
        }

        @Override
        public String message(Language language) {
            Messages messages = Messages.in(language);
            StringBuilder sentences = new StringBuilder();
            for (ObligationAspect aspect : aspects) {
                if (!sentences.isEmpty()) {
                    sentences.append(' ');
                }
                sentences.append(messages.text("change." + key(aspect), arguments(aspect, messages)));
            }
            return sentences.toString();
        }

        private String key(ObligationAspect aspect) {
            if (aspect == ObligationAspect.WORKING_DAY && before.occurrence().adjusted() == null) {
                return "working-day-known";
            }
            if (aspect == ObligationAspect.WORKING_DAY && after.occurrence().adjusted() == null) {
                return "working-day-unknown";
            }
            return aspect.code();
        }

        private List<String> arguments(ObligationAspect aspect, Messages messages) {
            String measure = after.commitment().id();
            Occurrence old = before.occurrence();
            Occurrence young = after.occurrence();
            return switch (aspect) {
                case DUE -> List.of(measure, old.due().toString(), young.due().toString(), shown(old), shown(young));
                case WORKING_DAY ->
                    List.of(
                            measure,
                            old.lastDay().toString(),
                            young.lastDay().toString(),
                            young.due().toString());
                case WINDOW -> List.of(measure, window(old), window(young));
                case EXECUTORS -> List.of(measure, names(before), names(after));
                case TITLE -> List.of(measure, title(before, messages), title(after, messages));
            };
        }

        private static String shown(Occurrence occurrence) {
            return occurrence.lastDay().toString();
        }

        private static String window(Occurrence occurrence) {
            return occurrence.from() + " – " + occurrence.toInclusive();
        }

        private static String names(Obligation obligation) {
            String names = String.join(
                    ", ",
                    obligation.commitment().executors().stream()
                            .map(executor -> executor.name())
                            .toList());
            return names.isEmpty() ? "–" : names;
        }

        private static String title(Obligation obligation, Messages messages) {
            return obligation.commitment().title().in(messages.language());
        }
    }

    private static String lastDay(Obligation obligation) {
        return obligation.occurrence().lastDay().toString();
    }
}
