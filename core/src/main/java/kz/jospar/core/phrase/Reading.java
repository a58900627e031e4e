package kz.jospar.core.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Timing;

/** What a deadline phrase turned out to mean: kk мерзімді оқу нәтижесі, ru результат чтения срока. */
public sealed interface Reading {

    /** Returns the timing, if the phrase was understood. */
    Optional<Timing> timing();

    /** Returns the account for a person: which words gave what, or where reading stopped. */
    String explanation(Language language);

    /** Returns the repairs that were needed, as stable names such as {@code mixed-alphabets}. */
    List<String> repairs();

    /**
     * The phrase has a meaning.
     *
     * @param meaning the timing
     * @param kind its shape
     * @param clues which words gave which part
     * @param choices the choices that mattered where the law is silent
     * @param alternatives what the phrase can mean as well, and why
     * @param parts the deadlines of a cell that has several; empty for one
     * @param repairs what had to be repaired
     */
    record Understood(
            Timing meaning,
            ReadingKind kind,
            List<Clue> clues,
            List<Choice> choices,
            List<Alternative> alternatives,
            List<Part> parts,
            List<String> repairs)
            implements Reading {
        public Understood {
            clues = List.copyOf(clues);
            choices = List.copyOf(choices);
            alternatives = List.copyOf(alternatives);
            parts = List.copyOf(parts);
            repairs = List.copyOf(repairs);
        }

        @Override
        public Optional<Timing> timing() {
            return Optional.of(meaning);
        }

        @Override
        public String explanation(Language language) {
            return clues.stream().map(clue -> clue.explain(language)).collect(Collectors.joining("; "));
        }
    }

    /**
     * The phrase was not understood, and nothing is guessed from a fragment.
     *
     * @param from where in the phrase reading stopped, counted in characters from 0
     * @param to the end of the words that stopped it, exclusive
     * @param words those words; of parts that do not fit together the first that does not fit what stands before it
     * @param refusal why
     * @param parts the two parts that do not fit together, in the phrase's order; empty for every other refusal
     * @param understood what was understood before them
     * @param repairs what had to be repaired
     */
    record NotUnderstood(
            int from,
            int to,
            String words,
            Refusal refusal,
            List<String> parts,
            List<Clue> understood,
            List<String> repairs)
            implements Reading {
        public NotUnderstood {
            parts = List.copyOf(parts);
            Guard.holds(
                    parts.size() == (refusal == Refusal.UNFIT ? 2 : 0),
                    "parts that do not fit together are two, and none otherwise, not " + parts);
            understood = List.copyOf(understood);
            repairs = List.copyOf(repairs);
        }

        @Override
        public Optional<Timing> timing() {
            return Optional.empty();
        }

        @Override
        public String explanation(Language language) {
            Messages messages = Messages.in(language);
            String place = switch (refusal) {
                case EMPTY -> messages.text("reading.empty");
                case STOPPED -> messages.text("reading.stopped", words, Integer.toString(from + 1));
                case UNFIT -> messages.text("reading.unfit", parts);
                case INCOMPLETE -> messages.text("reading.incomplete", words);
                case YEAR_OF_WHICH_END -> messages.text("reading.yearOfWhichEnd", words);
                case DOCUMENT_DATE_NEEDED -> messages.text("reading.documentDateNeeded", words);
                case PREVIOUS_NEEDED -> messages.text("reading.previousNeeded", words);
            };
            return understood.isEmpty()
                    ? place
                    : place + " "
                            + messages.text(
                                    "reading.nearest",
                                    understood.stream()
                                            .map(clue -> clue.explain(language))
                                            .collect(Collectors.joining("; ")));
        }
    }
}
