package kz.jospar.jackson;

import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.regulation.Act;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Entry;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.Level;
import kz.jospar.protocol.regulation.QuorumRules;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Sessions;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.WorkPlanRules;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie.Equality;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary regulations: every state of a rule, with values of every shape that Jackson could confuse. */
final class RegulationsAtRandom {
    private static final Citation REASON = new Citation("Some order", "1", null, "unverified");

    private RegulationsAtRandom() {}

    /** Any state of a rule on these values. */
    private static <T> Arbitrary<Rule<T>> rule(Arbitrary<T> values) {
        Arbitrary<String> paragraphs = Arbitraries.of("13", "9(5)", "22/2", "resolution 3~2", "annex 1", "147-150");
        Arbitrary<Rule<T>> said = Combinators.combine(values, paragraphs).as(Rule::of);
        Arbitrary<Rule<T>> elsewhere = values.map(value -> Rule.of(value, REASON));
        Arbitrary<Rule<T>> silent = paragraphs.map(Rule::unsaid);
        Arbitrary<Rule<T>> read = Combinators.combine(values, paragraphs)
                .as((value, at) -> Rule.Reading.of(value, at))
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(readings -> Rule.of(readings));
        Arbitrary<Rule<T>> open = Arbitraries.oneOf(said, elsewhere, silent, read, Arbitraries.create(Rule::unsaid));
        Arbitrary<Rule<T>> chosen = Combinators.combine(Arbitraries.oneOf(silent, read), values)
                .as((rule, value) -> rule.choose(value, REASON));
        return Arbitraries.oneOf(open, chosen);
    }

    /** Texts with words, so that an empty object in JSON is a part that should have been left out. */
    private static Arbitrary<LocalizedText> texts() {
        return Texts.localized().filter(LocalizedText::isWritten);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Share> shares() {
        return Combinators.combine(
                        Arbitraries.of(Threshold.atLeast(2, 3), Threshold.moreThan(1, 2), Threshold.atLeast(1, 1)),
                        Arbitraries.of(Base.class).injectNull(0.2))
                .as(Share::new);
    }

    private static Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3660),
                        Arbitraries.of(TermUnit.class).injectNull(0.3),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(Term.Anchor.class))
                .as(Term::new);
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        texts(),
                        rule(Arbitraries.of(Actor.class)),
                        rule(terms()),
                        rule(Timings.any()),
                        rule(flags()),
                        rule(Arbitraries.of(Step.Shift.class)))
                .as((what, actor, term, rhythm, flag, shift) ->
                        new Step("step", what, actor, term, rhythm, flag, shift, flag, term));
    }

    private static Arbitrary<Composition> compositions() {
        return Combinators.combine(
                        texts(),
                        rule(flags()),
                        flags(),
                        rule(Arbitraries.integers()),
                        rule(texts()),
                        rule(Arbitraries.of(Composition.Counted.class)))
                .as((text, flag, mark, number, words, counted) -> new Composition(
                        mark
                                ? List.of(new Composition.SeatRule("s", text, SeatRole.MEMBER, flag, mark, null, "1"))
                                : List.of(),
                        counted,
                        flag,
                        null,
                        flag,
                        null,
                        null,
                        flag,
                        number,
                        words,
                        words,
                        null,
                        number,
                        flag,
                        null));
    }

    private static Arbitrary<Sessions> sessions() {
        return Combinators.combine(rule(Timings.any()), rule(terms()), rule(flags()), shares(), texts())
                .as((timing, term, flag, share, text) -> new Sessions(
                        timing,
                        List.of(
                                Rule.of(new Initiator(Initiator.Who.MEMBERS, share, null, null), "12"),
                                Rule.of(new Initiator(Initiator.Who.OUTSIDE, null, text, null), "12")),
                        flag,
                        term,
                        flag,
                        null));
    }

    private static Arbitrary<VotingRules> voting() {
        return Combinators.combine(
                        rule(shares()),
                        rule(flags()),
                        rule(Arbitraries.of(VotingRules.TieRule.class)),
                        rule(Arbitraries.of(Equality.class)))
                .as((share, flag, tie, equality) -> new VotingRules(
                        List.of(new VotingRules.MajorityFor(VotingRules.QuestionClass.ORDINARY, share)),
                        flag,
                        null,
                        tie,
                        equality,
                        null,
                        flag,
                        null,
                        null,
                        null,
                        flag,
                        null));
    }

    private static Arbitrary<WorkPlanRules> plans() {
        return rule(Arbitraries.of(Actor.class).list().ofMaxSize(3))
                .map(actors -> new WorkPlanRules(null, actors, null, actors, null, null, null));
    }

    static Arbitrary<Regulation> any() {
        Arbitrary<QuorumRules> quorums = Combinators.combine(rule(shares()), rule(flags()))
                .as((share, flag) -> new QuorumRules(share, null, null, flag, null, null, null));
        Arbitrary<Act> acts = Combinators.combine(Timings.days().injectNull(0.2), rule(Timings.days()), texts())
                .as((adopted, inForce, text) ->
                        new Act("Act", text, adopted, null, REASON, null, inForce, Rule.unsaid(), List.of()));
        return Combinators.combine(
                        acts,
                        compositions().injectNull(0.2),
                        sessions().injectNull(0.2),
                        quorums.injectNull(0.2),
                        voting().injectNull(0.2),
                        plans().injectNull(0.2),
                        steps().list().ofMaxSize(1),
                        texts())
                .as((act, seats, sessions, quorum, voting, plan, steps, text) -> new Regulation(
                        Regulation.FORMAT,
                        "a",
                        text,
                        act,
                        Level.OBLAST,
                        seats,
                        sessions,
                        quorum,
                        voting,
                        null,
                        null,
                        null,
                        null,
                        plan,
                        null,
                        null,
                        steps,
                        entries(text, steps)));
    }

    private static List<Entry> entries(LocalizedText text, List<Step> steps) {
        return List.of(new Entry(
                Entry.Part.REGULATION,
                "1",
                Entry.Kind.DUTY,
                text,
                steps.isEmpty() ? null : text,
                steps.stream().map(Step::code).toList()));
    }
}
