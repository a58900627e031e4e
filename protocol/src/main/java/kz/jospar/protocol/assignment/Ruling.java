package kz.jospar.protocol.assignment;

import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;

/**
 * Whether what was asked for may be: kk өтініш бойынша тұжырым, ru заключение по просьбе. It judges by the rules and decides
 * nothing: whoever controls the assignment does, and what was decided is recorded where execution is kept.
 */
public sealed interface Ruling {

    /** Tells whether the rules permit it. */
    boolean isPermitted();

    /** Returns the account for a person. */
    String message(Language language);

    /**
     * The rules permit it.
     *
     * @param citations the rules it was judged by, in order
     * @param unsaid the rules on which the policy is silent and which therefore barred nothing, by component name, in order:
     *     {@code extensionNeedsReason}
     */
    record Permitted(List<Citation> citations, List<String> unsaid) implements Ruling {
        public Permitted {
            citations = Guard.copy(citations);
            unsaid = Guard.copy(unsaid);
        }

        @Override
        public boolean isPermitted() {
            return true;
        }

        @Override
        public String message(Language language) {
            Messages messages = Messages.in(language);
            String rules = citations.stream()
                    .map(citation -> citation.text(language))
                    .distinct()
                    .collect(Collectors.joining("; "));
            String silence = unsaid.stream()
                    .map(rule -> messages.text("protocol.assignment.rule." + rule))
                    .collect(Collectors.joining("; "));
            String sentence = messages.text("protocol.assignment.permitted", rules);
            return silence.isEmpty()
                    ? sentence
                    : sentence + " " + messages.text("protocol.assignment.permitted.unsaid", silence);
        }
    }

    /**
     * The rules do not permit it.
     *
     * @param objections all that stands in the way, at least one
     */
    record Refused(List<Objection> objections) implements Ruling {
        public Refused {
            objections = Guard.copy(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }

        @Override
        public boolean isPermitted() {
            return false;
        }

        @Override
        public String message(Language language) {
            return objections.stream()
                    .map(objection -> objection.message(language))
                    .collect(Collectors.joining(" "));
        }
    }
}
