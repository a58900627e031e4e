package kz.jospar.protocol.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.phrase.TimingWords;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.duty.Duty.Kind;
import kz.jospar.protocol.duty.Unsaid.Matter;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.regulation.Term.Anchor;
import org.jspecify.annotations.Nullable;

/** Makes a duty of each step. */
final class StepDuties {
    /**
     * The steps of a work plan: that a plan is for a half-year tells which period it belongs to, and not by which day it is
     * drafted, approved and sent. The half-year's last day, at which the plan is over, is surely none.
     */
    static final Set<String> PLAN = Set.of("plan-draft", "plan-approval", "plan-dispatch");

    private final Regulation regulation;
    private final @Nullable DutyChoices choices;
    private final Language language;
    private final Actors actors;

    StepDuties(Regulation regulation, @Nullable DutyChoices choices, Language language) {
        this.regulation = regulation;
        this.choices = choices;
        this.language = language;
        this.actors = new Actors(regulation, choices);
    }

    /** Tells whether the regulation counts it from a sitting or what follows one, and not by the calendar. */
    static boolean standsAroundSitting(Step step) {
        Rule<Timing> rhythm = step.rhythm();
        boolean byCalendar = rhythm.isSaid()
                || rhythm.paragraph() != null
                || rhythm.citation() != null
                || !rhythm.readings().isEmpty();
        return !byCalendar || step.term().isSaid();
    }

    Optional<Duty> regularSitting() {
        Rule<Timing> rule = regulation.sessions().regular();
        if ((!rule.isSaid() && rule.paragraph() == null && rule.readings().isEmpty())
                // A step of that code tells it itself.
                || regulation.step(Duties.REGULAR_SITTING).isPresent()) {
            return Optional.empty();
        }
        Timing rhythm = rule.said().orElse(null);
        return Optional.of(new Duty(
                Duties.REGULAR_SITTING,
                Actors.text("protocol.duty.regular-sitting"),
                List.of(actors.executor(Actor.BODY, language)),
                words(rhythm),
                rhythm == null ? Kind.UNSAID : Kind.COMES_ROUND,
                rhythm,
                null,
                null,
                cite(rule),
                false,
                rhythm == null ? List.of(new Unsaid(Matter.RHYTHM, cite(rule))) : List.of()));
    }

    /** The sitting instead of one without a quorum; nothing where the regulation does not speak of it. */
    Optional<Duty> newSitting(@Nullable PlannedSitting former) {
        Rule<Term> rule = regulation.sessions().afterNoQuorum();
        if (!rule.isSaid() && rule.paragraph() == null && rule.readings().isEmpty()) {
            return Optional.empty();
        }
        Dated dated = dated(rule, rule.said().orElse(null));
        Term term = dated.term();
        return Optional.of(new Duty(
                Duties.NEW_SITTING + (former == null ? "" : "~" + former.id()),
                Actors.text("protocol.duty.new-sitting"),
                List.of(actors.executor(Actor.BODY, language)),
                words(dated.timing()),
                dated.timing() == null ? Kind.UNSAID : Kind.AROUND_SITTING,
                dated.timing(),
                null,
                term == null || former == null ? null : event(term, former),
                cite(rule),
                false,
                dated.unsaid()));
    }

    /** A term with its timing, or what of it is unsaid. */
    private record Dated(@Nullable Term term, @Nullable Timing timing, List<Unsaid> unsaid) {}

    private Dated dated(Rule<Term> rule, @Nullable Term term) {
        if (term == null) {
            return new Dated(null, null, List.of(new Unsaid(Matter.TERM, cite(rule))));
        }
        if (term.unit() == null && term.amount() > 0) {
            return new Dated(term, null, List.of(new Unsaid(Matter.UNIT, cite(rule))));
        }
        String key = "protocol.anchor." + term.anchor().code();
        return new Dated(term, term.timing(Messages.in(language).text(key)), List.of());
    }

    Duty of(Step step) {
        boolean declared = choices != null && choices.rhythms().containsKey(step.code());
        return standsAroundSitting(step) && !declared ? around(step, null) : byCalendar(step);
    }

    Duty of(Step step, PlannedSitting sitting) {
        return around(step, sitting);
    }

    private Duty byCalendar(Step step) {
        Rule<Timing> rule = step.rhythm();
        Timing said = rule.said().orElse(null);
        Timing declared = choices == null ? null : choices.rhythms().get(step.code());
        Timing timing = declared != null || PLAN.contains(step.code()) ? declared : said;
        List<Unsaid> unsaid = new ArrayList<>();
        if (timing == null) {
            unsaid.add(new Unsaid(said == null ? Matter.RHYTHM : Matter.DAY, cite(rule)));
        }
        Timing window = timing == said ? null : said;
        // Where no day is told, the paragraph of the act itself says more than that of the period it belongs to.
        Citation own = timing == null ? cite(step.term()) : null;
        Citation source = own != null ? own : cite(rule);
        return duty(step, step.code(), timing, window, null, declared != null, source, unsaid);
    }

    private Duty around(Step step, @Nullable PlannedSitting sitting) {
        boolean urgent = sitting != null && sitting.urgent() && step.urgent().isSaid();
        Rule<Term> rule = urgent ? step.urgent() : step.term();
        Term declared = choices == null || urgent ? null : choices.terms().get(step.code());
        Term term = declared != null ? declared : rule.said().orElse(null);
        TermUnit unit = choices == null ? null : choices.units().get(step.code());
        boolean inUnit = false;
        if (term != null && term.unit() == null && unit != null) {
            term = term.in(unit);
            inUnit = true;
        }
        Dated dated = dated(rule, term);
        String id = sitting == null ? step.code() : step.code() + "~" + sitting.id();
        LocalDate event = term == null || sitting == null ? null : event(term, sitting);
        return duty(step, id, dated.timing(), null, event, declared != null || inUnit, cite(rule), dated.unsaid());
    }

    /** The day of the sitting or of its end; when minutes are signed or received is not known beforehand. */
    private static @Nullable LocalDate event(Term term, PlannedSitting sitting) {
        boolean known = term.anchor() == Anchor.SITTING || term.anchor() == Anchor.END_OF_SITTING;
        return !known ? null : term.direction() == Direction.BEFORE ? sitting.day() : sitting.lastDay();
    }

    private Duty duty(
            Step step,
            String id,
            @Nullable Timing timing,
            @Nullable Timing window,
            @Nullable LocalDate event,
            boolean chosen,
            @Nullable Citation source,
            List<Unsaid> unsaid) {
        Actor declared = choices == null ? null : choices.actors().get(step.code());
        Actor actor = declared != null ? declared : step.actor().said().orElse(null);
        List<Unsaid> all = new ArrayList<>(unsaid);
        if (actor == null) {
            all.add(new Unsaid(Matter.ACTOR, cite(step.actor())));
        }
        List<Executor> executors = actor == null ? List.of() : List.of(actors.executor(actor, language));
        Kind kind = timing == null
                ? Kind.UNSAID
                : timing instanceof Timing.AroundEvent ? Kind.AROUND_SITTING : Kind.COMES_ROUND;
        Citation cited = Stream.of(source, cite(step.actor()))
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        return new Duty(
                id,
                step.what(),
                executors,
                words(timing == null ? window : timing),
                kind,
                timing,
                window,
                event,
                cited,
                chosen || declared != null,
                all);
    }

    private String words(@Nullable Timing timing) {
        return timing == null ? "" : TimingWords.write(timing, language);
    }

    /** The rule's place, or that of its first reading. */
    private @Nullable Citation cite(Rule<?> rule) {
        return regulation
                .citation(rule)
                .or(() -> rule.readings().stream().findFirst().map(regulation::citation))
                .orElse(null);
    }
}
