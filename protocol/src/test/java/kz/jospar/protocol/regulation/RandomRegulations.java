package kz.jospar.protocol.regulation;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.Oracle;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.VotingRules.Abstention;
import kz.jospar.protocol.regulation.VotingRules.MajorityFor;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie.Equality;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Regulations nobody wrote, for tests of what must hold under any: every rule that a sitting or a count asks for, said,
 * unsaid, disputed or declared. Seats are not listed; the body is the test's own.
 */
@SuppressWarnings("exports") // jqwik is not part of the module
public final class RandomRegulations {
    /** What declared choices rest on. */
    public static final Citation ORDER = Citation.of("Order of the head", "1");

    private static final Act ACT = new Act(
            "Made act",
            LocalizedText.EMPTY,
            LocalDate.of(2026, 1, 5),
            "1",
            null,
            null,
            Rule.unsaid(),
            Rule.unsaid(),
            List.of());

    private RandomRegulations() {}

    /** Anything: many of these cannot vote at all. */
    public static Arbitrary<Regulation> any() {
        return regulations(
                quorums(rule(quorumShares())), votings(rule(shares()), rule(Arbitraries.of(TieRule.class)), true));
    }

    /**
     * Those under which an open vote on an ordinary question can be held: quorum and majority have their base, and a tie rule
     * is not there or has its equality.
     */
    public static Arbitrary<Regulation> votable() {
        Arbitrary<Share> quorum = quorumShares().filter(share -> share.base() != null);
        Arbitrary<Share> majority = shares().filter(share -> share.base() != null);
        Arbitrary<Rule<TieRule>> ties = Arbitraries.frequencyOf(
                Tuple.of(6, said(Arbitraries.of(TieRule.class))), Tuple.of(1, Arbitraries.just(Rule.unsaid("7"))));
        return regulations(quorums(said(quorum)), votings(said(majority), ties, false));
    }

    /** Shares as acts write them, and others. */
    public static Arbitrary<Threshold> thresholds() {
        Arbitrary<Threshold> usual = Arbitraries.of(
                Threshold.atLeast(1, 2),
                Threshold.moreThan(1, 2),
                Threshold.atLeast(1, 3),
                Threshold.atLeast(2, 3),
                Threshold.moreThan(2, 3),
                Threshold.atLeast(3, 4),
                Threshold.atLeast(1, 1));
        Arbitrary<Threshold> others = Arbitraries.integers()
                .between(2, 9)
                .flatMap(whole -> Combinators.combine(
                                Arbitraries.integers().between(1, whole - 1), Arbitraries.of(true, false))
                        .as((part, more) -> more ? Threshold.moreThan(part, whole) : Threshold.atLeast(part, whole)));
        return Arbitraries.oneOf(usual, others);
    }

    private static Arbitrary<Share> shares() {
        return Combinators.combine(thresholds(), Arbitraries.of(Oracle.BASES).injectNull(0.1))
                .as(Share::new);
    }

    private static Arbitrary<Share> quorumShares() {
        return Combinators.combine(
                        thresholds(),
                        Arbitraries.of(Base.ALL_MEMBERS, Base.FILLED_SEATS).injectNull(0.1))
                .as(Share::new);
    }

    private static <T> Arbitrary<Rule<T>> said(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                values.map(value -> Rule.of(value, "7")),
                values.map(value -> Rule.<T>unsaid("8").choose(value, ORDER)),
                values.map(value -> Rule.of(List.of(Rule.Reading.of(value, "7"), Rule.Reading.of(value, "9")))));
    }

    private static Arbitrary<Rule<Boolean>> yesOrNo() {
        return rule(Arbitraries.of(true, false));
    }

    /** Said in some way three times of six. */
    private static <T> Arbitrary<Rule<T>> rule(Arbitrary<T> values) {
        Arbitrary<Rule<T>> disputed = Combinators.combine(values, values)
                .as((one, other) -> Rule.of(List.of(Rule.Reading.of(one, "7"), Rule.Reading.of(other, "9"))));
        return Arbitraries.oneOf(
                said(values),
                said(values),
                said(values),
                disputed,
                Arbitraries.just(Rule.unsaid()),
                Arbitraries.just(Rule.unsaid("8")));
    }

    private static Arbitrary<QuorumRules> quorums(Arbitrary<Rule<Share>> ordinary) {
        return Combinators.combine(
                        ordinary,
                        rule(quorumShares()),
                        yesOrNo(),
                        yesOrNo(),
                        rule(Arbitraries.of(Verified.class)),
                        rule(Arbitraries.of(OnceLost.class)))
                .as((share, first, remote, absentees, verified, lost) ->
                        new QuorumRules(share, first, Rule.unsaid(), remote, absentees, verified, lost));
    }

    private static Arbitrary<VotingRules> votings(
            Arbitrary<Rule<Share>> ordinary, Arbitrary<Rule<TieRule>> ties, boolean mayBeSecret) {
        Arbitrary<List<MajorityFor>> majorities = Combinators.combine(ordinary, rule(shares()))
                .as((one, other) -> List.of(
                        new MajorityFor(QuestionClass.ORDINARY, one),
                        new MajorityFor(QuestionClass.PROCEDURAL, other)));
        Arbitrary<Rule<Equality>> equality =
                mayBeSecret ? rule(Arbitraries.of(Equality.class)) : said(Arbitraries.of(Equality.class));
        return Combinators.combine(
                        majorities,
                        ties,
                        equality,
                        rule(Arbitraries.of(TieHolder.class)),
                        yesOrNo(),
                        rule(Arbitraries.of(Abstention.class)),
                        yesOrNo(),
                        mayBeSecret ? rule(Arbitraries.of(Openness.class)) : Arbitraries.just(Rule.<Openness>unsaid()))
                .as((majority, tie, equal, holder, recusedLeave, abstention, invalid, openness) -> new VotingRules(
                        majority,
                        Rule.unsaid(),
                        Rule.unsaid(),
                        tie,
                        equal,
                        holder,
                        recusedLeave,
                        abstention,
                        invalid,
                        openness,
                        Rule.unsaid(),
                        Rule.unsaid()));
    }

    private static Arbitrary<Regulation> regulations(Arbitrary<QuorumRules> quorums, Arbitrary<VotingRules> votings) {
        Arbitrary<Composition> compositions = Combinators.combine(
                        rule(Arbitraries.of(Counted.class)), rule(Arbitraries.of(AgreedSeats.class)), yesOrNo())
                .as(RandomRegulations::composition);
        Arbitrary<AttendanceRules> attendances = Combinators.combine(yesOrNo(), yesOrNo())
                .as((remote, recusal) -> new AttendanceRules(
                        Rule.unsaid(), remote, recusal, Rule.unsaid(), Rule.unsaid(), Rule.unsaid()));
        return Combinators.combine(compositions, quorums, votings, attendances).as(RandomRegulations::regulation);
    }

    private static Composition composition(
            Rule<Counted> counted, Rule<AgreedSeats> agreement, Rule<Boolean> deputyStandsIn) {
        return new Composition(
                List.of(),
                counted,
                Rule.unsaid(),
                deputyStandsIn,
                Rule.unsaid(),
                Rule.unsaid(),
                agreement,
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid());
    }

    private static Regulation regulation(
            Composition composition, QuorumRules quorum, VotingRules voting, AttendanceRules attendance) {
        return new Regulation(
                Regulation.FORMAT,
                "made",
                LocalizedText.EMPTY,
                ACT,
                null,
                composition,
                null,
                quorum,
                voting,
                attendance,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
