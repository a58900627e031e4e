package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.AssignmentRules.Unmarked;
import org.jspecify.annotations.Nullable;

/**
 * Who gives the final answer on an assignment: kk тапсырма бойынша кім жауап береді, ru кто отвечает за поручение.
 *
 * <p>An executor marked «жинақтау / свод» answers, where there is none one marked «шақыру / созыв»; that the second mark
 * yields to the first is plain sense, unverified. One executor alone answers. Where several are named and nobody is marked,
 * the policy decides; where it is silent nobody can be named.
 *
 * <p>Worked case: ПД, ДСБ without marks: both answer under the Regulation of the Government, 168, ПД alone under the
 * Administrative Procedure Code, 46(3).
 *
 * @param basis on what ground
 * @param answering who answers, in order; empty where nobody can be named
 * @param others the other executors, in order
 * @param citation the rule, where one decides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Responsible(
        Basis basis,
        List<Executor> answering,
        List<Executor> others,
        @Nullable Citation citation) {
    public Responsible {
        Guard.present("basis", basis);
        answering = Guard.copy(answering);
        others = Guard.copy(others);
    }

    /** On what ground somebody answers: kk негізі, ru основание. */
    public enum Basis {
        /** Marked to collect the others' answers. */
        CONSOLIDATOR,
        /** Marked to call the others together. */
        CONVENOR,
        /** Named alone. */
        ALONE,
        /** Each body named, by a rule. */
        EACH,
        /** The first named, by a rule. */
        FIRST_NAMED,
        /** Several are named, nobody is marked and the policy is silent. */
        UNSAID,
        /** Nobody is named. */
        NOBODY;

        /** Returns the name used in JSON and, after {@code protocol.assignment.basis.}, in messages. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns the words for a person. */
        public String text(Language language) {
            return Messages.in(language).text("protocol.assignment.basis." + code());
        }
    }

    /** Tells whether others hand in to whoever answers. */
    public boolean isLed() {
        return basis == Basis.CONSOLIDATOR || basis == Basis.CONVENOR || basis == Basis.FIRST_NAMED;
    }

    /** Returns who answers; an executor who is named twice counts once, as first named. */
    static Responsible of(List<Executor> executors, AssignmentPolicy policy) {
        Map<String, Executor> byId = new LinkedHashMap<>();
        executors.forEach(executor -> byId.putIfAbsent(executor.id(), executor));
        List<Executor> all = List.copyOf(byId.values());
        for (Role mark : List.of(Role.CONSOLIDATOR, Role.CONVENOR)) {
            if (all.stream().anyMatch(executor -> executor.role() == mark)) {
                return new Responsible(
                        mark == Role.CONVENOR ? Basis.CONVENOR : Basis.CONSOLIDATOR,
                        all.stream().filter(executor -> executor.role() == mark).toList(),
                        all.stream().filter(executor -> executor.role() != mark).toList(),
                        null);
            }
        }
        if (all.size() < 2) {
            return new Responsible(all.isEmpty() ? Basis.NOBODY : Basis.ALONE, all, List.of(), null);
        }
        Unmarked rule = policy.unmarked().said().orElse(null);
        if (rule == null) {
            return new Responsible(Basis.UNSAID, List.of(), all, null);
        }
        Citation citation = policy.citation(policy.unmarked()).orElse(null);
        return rule == Unmarked.EACH_ANSWERS
                ? new Responsible(Basis.EACH, all, List.of(), citation)
                : new Responsible(Basis.FIRST_NAMED, all.subList(0, 1), all.subList(1, all.size()), citation);
    }
}
