package kz.jospar.protocol.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Step;
import org.jspecify.annotations.Nullable;

/**
 * The duties of a regulation: kk ереже бойынша міндеттер, ru обязанности по положению.
 *
 * <p>Each step of the regulation is exactly one duty: it comes round by the calendar, it stands around a sitting, or its
 * time is unsaid. What is unsaid stays visible with its paragraph and gets no day, until a {@link DutyChoices choice} with
 * a reason is declared.
 *
 * <p>Worked case of the Kostanay staff: regular sittings (12), the yearly report (9(5)) and the evaluation (29) have days;
 * the materials stand 5 calendar days before a sitting (22); the papers' 3 "days" (26(4)), the activity report (26(7)) and
 * the approval of half-year plans (16) have none: of the plans only the half-year is said.
 */
public final class Duties {
    /** The id of the duty to sit regularly, which is a rule and no step. */
    public static final String REGULAR_SITTING = "regular-sitting";
    /** The id of the duty to sit anew after a sitting without a quorum, which is a rule and no step. */
    public static final String NEW_SITTING = "new-sitting";

    private final Regulation regulation;
    private final @Nullable DutyChoices choices;
    private final Language language;
    private final List<Duty> all;

    private Duties(Regulation regulation, @Nullable DutyChoices choices, Language language) {
        this.regulation = Guard.present("regulation", regulation);
        this.choices = choices;
        this.language = Guard.present("language", language);
        requireOpen();
        StepDuties steps = new StepDuties(regulation, choices, language);
        this.all = Stream.concat(
                        Stream.concat(steps.regularSitting().stream(), steps.newSitting(null).stream()),
                        regulation.steps().stream().map(steps::of))
                .toList();
    }

    /** Returns the duties of a regulation as it stands, executors named in a language. */
    public static Duties of(Regulation regulation, Language language) {
        return new Duties(regulation, null, language);
    }

    /**
     * Returns the duties of a regulation with what was declared.
     *
     * @throws IllegalArgumentException if a choice is declared for a step that is not there, or on a matter that the
     *     regulation settles itself
     */
    public static Duties of(Regulation regulation, DutyChoices choices, Language language) {
        return new Duties(regulation, Guard.present("choices", choices), language);
    }

    private void requireOpen() {
        if (choices == null) {
            return;
        }
        Stream.of(choices.rhythms(), choices.terms(), choices.units(), choices.actors())
                .map(Map::keySet)
                .flatMap(Set::stream)
                .forEach(code -> {
                    if (regulation.step(code).isEmpty()) {
                        throw new IllegalArgumentException("regulation '" + regulation.id() + "' has no step '" + code
                                + "'; it has "
                                + regulation.steps().stream().map(Step::code).toList());
                    }
                });
        for (Step step : regulation.steps()) {
            String code = step.code();
            boolean dayUnsaid = StepDuties.PLAN.contains(code) || !step.rhythm().isSaid();
            settled(choices.rhythms().containsKey(code) && !dayUnsaid, code, "rhythm", step.rhythm());
            settled(choices.terms().containsKey(code) && step.term().isSaid(), code, "term", step.term());
            boolean unitSaid =
                    step.term().said().map(term -> term.unit() != null).orElse(true);
            settled(choices.units().containsKey(code) && unitSaid, code, "unit of the term", step.term());
            settled(choices.actors().containsKey(code) && step.actor().isSaid(), code, "actor", step.actor());
        }
    }

    private static void settled(boolean wrong, String step, String matter, Object rule) {
        if (wrong) {
            throw new IllegalArgumentException(
                    "a " + matter + " is declared for step '" + step + "', where there is nothing to declare: " + rule);
        }
    }

    /** Returns the regulation. */
    public Regulation regulation() {
        return regulation;
    }

    /**
     * Returns the day from which the duties hold: that of coming into force, else of adoption; nothing where neither was
     * read.
     */
    public Optional<LocalDate> inForce() {
        return regulation
                .act()
                .inForce()
                .said()
                .or(() -> Optional.ofNullable(regulation.act().adopted()));
    }

    /** Returns who is reminded beside those who do the duties: the secretary, then the working body. */
    public List<Addressee> addressees() {
        Actors actors = new Actors(regulation, choices);
        return Stream.of(Actor.SECRETARY, Actor.WORKING_BODY)
                .map(actor -> new Addressee(actor, actors.name(actor)))
                .toList();
    }

    /**
     * Returns all duties: the regular sitting and the new one after a sitting without a quorum, if the regulation speaks of
     * them, and each step, in its order.
     */
    public List<Duty> all() {
        return all;
    }

    /** Returns the duties of one kind. */
    public List<Duty> all(Duty.Kind kind) {
        return all.stream().filter(duty -> duty.kind() == kind).toList();
    }

    /** Returns the duty to sit regularly, if the regulation speaks of it. */
    public Optional<Duty> regularSitting() {
        return all.stream().filter(duty -> duty.id().equals(REGULAR_SITTING)).findFirst();
    }

    /**
     * Returns whether this sitting counts toward the regular ones: an extraordinary one only if that was declared, for ¶12
     * of the Kostanay regulation speaks of regular sittings.
     */
    public boolean countsAsRegular(PlannedSitting sitting) {
        return !sitting.extraordinary() || (choices != null && Boolean.TRUE.equals(choices.extraordinaryCounts()));
    }

    /** Returns the reason of what was declared, if anything was. */
    public Optional<Citation> reason() {
        return Optional.ofNullable(choices).map(DutyChoices::reason);
    }

    /**
     * Returns the steps around one sitting as duties of that sitting, each with the day its term counts from; those whose
     * term or unit is unsaid have no timing. For an urgent sitting the terms of urgent ones apply. One that had no quorum
     * has the duty of a new sitting before them, where the regulation speaks of it.
     *
     * <p>Worked case of the bodies under the Government's resolution 247: without a quorum on Monday 27 April 2026 the new
     * sitting is due within 5 working days, by Tuesday 5 May, for Friday 1 May is off.
     */
    public List<Duty> around(PlannedSitting sitting) {
        StepDuties steps = new StepDuties(regulation, choices, language);
        Stream<Duty> around = regulation.steps().stream()
                .filter(StepDuties::standsAroundSitting)
                .map(step -> steps.of(step, sitting));
        return sitting.noQuorum()
                ? Stream.concat(steps.newSitting(sitting).stream(), around).toList()
                : around.toList();
    }

    /** Returns what is to be done and by whom, in each language: a meeting's step names no executors of its own. */
    LocalizedText told(String code, LocalizedText what) {
        Actor declared = choices == null ? null : choices.actors().get(code);
        Actor actor = declared != null
                ? declared
                : regulation.step(code).flatMap(step -> step.actor().said()).orElse(null);
        if (actor == null) {
            return what;
        }
        LocalizedText name = new Actors(regulation, choices).name(actor);
        LocalizedText told = what;
        for (Language each : Language.values()) {
            told = told.with(each, what.in(each) + " – " + name.in(each));
        }
        return told;
    }
}
