package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Act;
import kz.jospar.protocol.regulation.AssignmentRules.Closing;
import kz.jospar.protocol.regulation.AssignmentRules.Unmarked;
import kz.jospar.protocol.regulation.LeftOut;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Term;

/**
 * The rules by which assignments are controlled, as data: kk тапсырмаларды бақылау қағидалары, ru правила контроля
 * поручений.
 *
 * <p>As in a {@link Regulation}, every rule carries its paragraph, what an act leaves unsaid is {@link Rule#unsaid()} and
 * never a default, and an embedder's choice is declared and stays visible as one. Those that come with the library are in
 * {@link AssignmentPolicies}.
 *
 * <p>Worked case: under resolution 703, 101-109, an assignment of minutes without a term is due one month after the
 * sitting; that the least term is two working days is no rule of it, and no assignment is called too short by it.
 *
 * @param format always {@link #FORMAT}
 * @param id the key
 * @param name what the rules are called
 * @param act the act that makes them
 * @param countsFrom what terms count from
 * @param unmarked who answers where nobody is marked as coordinator
 * @param defaultTerm the term of an assignment that names none
 * @param leastTerm the least term
 * @param kinds the kinds of control from the shortest to the longest; only the last one may have no upper bound
 * @param leadTimes how long before the term co-executors hand in, by kind
 * @param silentCoexecutorAgrees whether a co-executor who does not answer has agreed
 * @param extensions how often a term may be extended
 * @param exceptionalExtensions how often more in exceptional cases
 * @param extensionAsked by when an extension is asked for, counted back from the term
 * @param extensionNeedsReason whether it is asked for with a reason
 * @param takenOff on what grounds an assignment is taken off control
 * @param carriedOver whether what is not done by the year's end goes over under its number
 */
@JsonPropertyOrder({"format", "id", "name", "act"})
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record AssignmentPolicy(
        String format,
        String id,
        LocalizedText name,
        Act act,
        Rule<Term.Anchor> countsFrom,
        Rule<Unmarked> unmarked,
        Rule<Term> defaultTerm,
        Rule<Term> leastTerm,
        Rule<List<ControlTerm>> kinds,
        Rule<List<LeadTime>> leadTimes,
        Rule<Boolean> silentCoexecutorAgrees,
        Rule<Integer> extensions,
        Rule<Integer> exceptionalExtensions,
        Rule<Term> extensionAsked,
        Rule<Boolean> extensionNeedsReason,
        Rule<List<Closing>> takenOff,
        Rule<Boolean> carriedOver) {

    /** The format and version of the JSON document. */
    public static final String FORMAT = "jospar.assignment-policy/1";

    public AssignmentPolicy {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        Guard.text("id", id);
        Guard.present("name", name);
        Guard.present("act", act);
        countsFrom = orUnsaid(countsFrom);
        unmarked = orUnsaid(unmarked);
        defaultTerm = orUnsaid(defaultTerm);
        leastTerm = orUnsaid(leastTerm);
        kinds = orUnsaid(kinds);
        leadTimes = orUnsaid(leadTimes);
        silentCoexecutorAgrees = orUnsaid(silentCoexecutorAgrees);
        extensions = orUnsaid(extensions);
        exceptionalExtensions = orUnsaid(exceptionalExtensions);
        extensionAsked = orUnsaid(extensionAsked);
        extensionNeedsReason = orUnsaid(extensionNeedsReason);
        takenOff = orUnsaid(takenOff);
        carriedOver = orUnsaid(carriedOver);
        kinds.said().ifPresent(AssignmentPolicy::requireLadder);
        leadTimes
                .said()
                .ifPresent(all ->
                        Guard.distinct("lead time", all, one -> one.kind().code()));
        requireCount("extensions", extensions);
        requireCount("exceptionalExtensions", exceptionalExtensions);
    }

    private static <T> Rule<T> orUnsaid(Rule<T> rule) {
        return rule == null ? Rule.unsaid() : rule;
    }

    private static void requireLadder(List<ControlTerm> kinds) {
        for (int i = 0; i + 1 < kinds.size(); i++) {
            ControlTerm one = kinds.get(i);
            if (one.upTo() == null) {
                throw new IllegalArgumentException(
                        "kind '" + one.kind().code() + "' has no upper bound and is not the last");
            }
            if (one.kind().compareTo(kinds.get(i + 1).kind()) >= 0) {
                throw new IllegalArgumentException("kind '" + one.kind().code() + "' stands before '"
                        + kinds.get(i + 1).kind().code() + "', which is not longer");
            }
        }
    }

    private static void requireCount(String component, Rule<Integer> rule) {
        rule.said().filter(count -> count < 0).ifPresent(count -> {
            throw new IllegalArgumentException(component + " is " + count + ", below 0");
        });
    }

    /** Returns the full citation of a rule: its paragraph of the act, or the other place it names; nothing for neither. */
    public Optional<Citation> citation(Rule<?> rule) {
        return rule.citation() != null
                ? Optional.of(rule.citation())
                : Optional.ofNullable(rule.paragraph()).map(act::citation);
    }

    /** Returns these rules with another one on who answers, such as another act's or a declared choice. */
    public AssignmentPolicy withUnmarked(Rule<Unmarked> rule) {
        return with(countsFrom, rule, defaultTerm, leastTerm, silentCoexecutorAgrees, extensionNeedsReason, takenOff);
    }

    /** Returns these rules with another one on the least term. */
    public AssignmentPolicy withLeastTerm(Rule<Term> rule) {
        return with(countsFrom, unmarked, defaultTerm, rule, silentCoexecutorAgrees, extensionNeedsReason, takenOff);
    }

    /** Returns these rules with another one on the grounds for an end of control. */
    public AssignmentPolicy withTakenOff(Rule<List<Closing>> rule) {
        return with(countsFrom, unmarked, defaultTerm, leastTerm, silentCoexecutorAgrees, extensionNeedsReason, rule);
    }

    /**
     * Returns these rules with those that a body's own regulation says in place of them. That the body's own rule goes first
     * is the caller's decision: no act that was read settles it. Lead times of the regulation, which know no kinds, stay
     * with it.
     */
    public AssignmentPolicy with(Regulation own) {
        return with(
                countsFrom,
                own(own, own.assignments().unmarked(), unmarked),
                own(own, own.assignments().defaultTerm(), defaultTerm),
                own(own, own.assignments().leastTerm(), leastTerm),
                own(own, own.assignments().silentCoexecutorAgrees(), silentCoexecutorAgrees),
                own(own, own.assignments().extensionNeedsReason(), extensionNeedsReason),
                own(own, own.assignments().takenOff(), takenOff),
                own(own, own.assignments().extensions(), extensions),
                own(own, own.assignments().extensionAsked(), extensionAsked));
    }

    private static <T> Rule<T> own(Regulation body, Rule<T> rule, Rule<T> otherwise) {
        Function<T, Rule<T>> cited = value -> body.citation(rule)
                .map(citation -> rule.declared() ? Rule.<T>unsaid().choose(value, citation) : Rule.of(value, citation))
                .orElse(otherwise);
        return rule.said().map(cited).orElse(otherwise);
    }

    private AssignmentPolicy with(
            Rule<Term.Anchor> from,
            Rule<Unmarked> answering,
            Rule<Term> term,
            Rule<Term> least,
            Rule<Boolean> silence,
            Rule<Boolean> reason,
            Rule<List<Closing>> grounds) {
        return with(from, answering, term, least, silence, reason, grounds, extensions, extensionAsked);
    }

    private AssignmentPolicy with(
            Rule<Term.Anchor> from,
            Rule<Unmarked> answering,
            Rule<Term> term,
            Rule<Term> least,
            Rule<Boolean> silence,
            Rule<Boolean> reason,
            Rule<List<Closing>> grounds,
            Rule<Integer> times,
            Rule<Term> asked) {
        return new AssignmentPolicy(
                format,
                id,
                name,
                act,
                from,
                answering,
                term,
                least,
                kinds,
                leadTimes,
                silence,
                times,
                exceptionalExtensions,
                asked,
                reason,
                grounds,
                carriedOver);
    }
}
