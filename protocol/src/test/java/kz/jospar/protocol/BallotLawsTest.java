package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.Oracle.Answer;
import kz.jospar.protocol.regulation.RandomRegulations;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Any fraction, base, tie rule and body: what must hold under every form of vote. */
class BallotLawsTest {
    private static final Citation ACT = Citation.of("Some act", "1");
    private static final Choice[] KINDS = Choice.values();

    @Provide
    Arbitrary<Oracle> forms() {
        Arbitrary<Quorum> quorums = Combinators.combine(
                        RandomRegulations.thresholds(), Arbitraries.of(Base.ALL_MEMBERS, Base.FILLED_SEATS))
                .as((share, base) -> new Quorum(share, base, ACT));
        Arbitrary<Majority> majorities = Combinators.combine(
                        RandomRegulations.thresholds(), Arbitraries.of(Oracle.BASES), Arbitraries.of(Recusal.class))
                .as((share, base, recusal) -> new Majority(share, base, recusal, ACT));
        Arbitrary<Tie> ties = Arbitraries.of(Equality.class)
                .flatMap(equality -> Arbitraries.of(
                        new Tie.HeadsSide(equality, ACT),
                        new Tie.PresidingSide(equality, ACT),
                        new Tie.CastingVote(equality, ACT),
                        new Tie.ApplicantsFavour(equality, Choice.FOR, ACT),
                        new Tie.ApplicantsFavour(equality, Choice.AGAINST, ACT),
                        new Tie.ApplicantsFavour(equality, null, ACT),
                        new Tie.VoteAgain(equality, ACT),
                        new Tie.Rejects(ACT),
                        new Tie.Unsaid()));
        return Combinators.combine(quorums, majorities, ties).as(Oracle::new);
    }

    /** One vote: who stands where, how many seats are vacant, and what is known of the chair. */
    private record Vote(
            int[] counts,
            int vacant,
            Choice head,
            Choice presiding,
            @Nullable Choice casting) {
        static Vote of(Random random) {
            int[] counts = new int[KINDS.length];
            if (random.nextInt(3) == 0) {
                // Equal sides alone are rare.
                counts[0] = counts[1] = 1 + random.nextInt(4);
                counts[random.nextInt(KINDS.length)] += random.nextInt(2);
            } else {
                for (int kind = 0; kind < KINDS.length; kind++) {
                    counts[kind] = random.nextInt(kind < 2 ? 9 : 4);
                }
                counts[random.nextInt(KINDS.length)]++;
            }
            Choice casting = random.nextInt(4) == 0 ? null : KINDS[random.nextInt(2)];
            return new Vote(counts, random.nextInt(3), somebody(random, counts), somebody(random, counts), casting);
        }

        private static Choice somebody(Random random, int[] counts) {
            Choice choice = KINDS[random.nextInt(KINDS.length)];
            while (counts[choice.ordinal()] == 0) {
                choice = KINDS[random.nextInt(KINDS.length)];
            }
            return choice;
        }

        Tally tally() {
            return BallotLawsTest.tally(counts);
        }

        Verdict under(Oracle form, ChairVotes chair) {
            return ballot(form, counts, vacant).count(tally(), chair);
        }

        ChairVotes chair() {
            return new ChairVotes(head, presiding, casting);
        }
    }

    private static Tally tally(int[] c) {
        return new Tally(Arrays.stream(c).sum(), c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
    }

    private static Ballot ballot(Oracle form, int[] counts, int vacant) {
        Tally tally = tally(counts);
        Attendance attendance = new Attendance(tally.membership() + vacant, tally.membership(), tally.present());
        return new Ballot(attendance.under(form.quorum()), form.majority(), form.tie());
    }

    /** Sides are asked apart: each has one position, and a divided one is told as an invalid vote. */
    private static final Set<Ground> SIDES =
            EnumSet.of(Ground.SIDES_AGREED, Ground.SIDES_DISAGREE, Ground.SIDE_DIVIDED);

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void sides_agree_only_all_together(@ForAll long seed) {
        Random random = new Random(seed);
        Choice[] positions = new Choice[1 + random.nextInt(5)];
        int[] counts = new int[KINDS.length];
        for (int i = 0; i < positions.length; i++) {
            boolean agrees = random.nextInt(3) > 0;
            positions[i] = agrees ? Choice.FOR : KINDS[random.nextInt(KINDS.length)];
            counts[positions[i].ordinal()]++;
        }
        Citation act = Citation.of("Some act", "1");
        Quorum quorum = new Quorum(Threshold.atLeast(1, 100), Base.SIDES, act);
        Majority all = new Majority(Threshold.atLeast(1, 1), Base.SIDES, Majority.Recusal.STAYS, act);
        Verdict verdict = new Ballot(
                        Attendance.of(positions.length, positions.length).under(quorum), all, new Tie.Unsaid())
                .count(tally(counts), ChairVotes.UNKNOWN);
        boolean agreed = Arrays.stream(positions).allMatch(one -> one == Choice.FOR);
        boolean mayAgree = Arrays.stream(positions).allMatch(one -> one == Choice.FOR || one == Choice.INVALID);
        Ground expected = agreed ? Ground.SIDES_AGREED : mayAgree ? Ground.SIDE_DIVIDED : Ground.SIDES_DISAGREE;
        assertThat(verdict.explanation().ground()).isEqualTo(expected);
        Statistics.label("sides")
                .collect(expected)
                .coverage(found -> SIDES.forEach(ground -> found.check(ground).count(times -> times > 0)));
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_is_that_of_the_law(@ForAll("forms") Oracle form, @ForAll long seed) {
        Vote vote = Vote.of(new Random(seed));
        Verdict verdict = vote.under(form, vote.chair());
        Answer expected = form.answer(vote.vacant(), vote.counts(), vote.head(), vote.presiding(), vote.casting());
        assertThat(Answer.of(verdict))
                .as("%s under %s: %s", vote, form, verdict)
                .isEqualTo(expected);
        Statistics.label("ground").collect(verdict.explanation().ground()).coverage(found -> {
            for (Ground ground : Ground.values()) {
                // Nobody is asked here whose vote is unknown, and a quorum that is met decides nothing.
                boolean elsewhere = ground == Ground.QUORUM_MET
                        || ground == Ground.HEAD_UNKNOWN
                        || ground == Ground.PRESIDING_UNKNOWN
                        || SIDES.contains(ground);
                found.check(ground).count(times -> elsewhere ? times == 0 : times > 0);
            }
        });
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void whoever_is_in_the_chair_matters_only_where_the_sides_are_equal(
            @ForAll("forms") Oracle form, @ForAll long seed) {
        Vote vote = Vote.of(new Random(seed));
        boolean equal = vote.counts()[0] == vote.counts()[1] && vote.counts()[0] > 0;
        Verdict known = vote.under(form, vote.chair());
        Verdict unknown = vote.under(form, ChairVotes.UNKNOWN);
        if (!equal) {
            assertThat(known).isEqualTo(unknown);
        }
        Statistics.label("chair matters").collect(equal, !known.equals(unknown)).coverage(found -> {
            found.check(true, true).count(times -> times > 0);
            found.check(false, false).count(times -> times > 0);
            found.check(false, true).count(times -> times == 0);
        });
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void adopted_has_a_quorum_a_vote_for_and_its_majority_or_a_tie(@ForAll("forms") Oracle form, @ForAll long seed) {
        Vote vote = Vote.of(new Random(seed));
        Verdict verdict = vote.under(form, vote.chair());
        boolean adopted = verdict instanceof Verdict.Adopted;
        if (adopted) {
            assertThat(ballot(form, vote.counts(), vote.vacant()).quorum().met())
                    .isTrue();
            assertThat(vote.counts()[0]).isPositive();
            boolean majority = verdict.explanation().ground() == Ground.MAJORITY_REACHED;
            assertThat(majority || vote.counts()[0] == vote.counts()[1]).isTrue();
            if (majority) {
                assertThat(verdict.explanation().found())
                        .isGreaterThanOrEqualTo(verdict.explanation().required());
            }
        }
        Statistics.label("adopted").collect(adopted).coverage(found -> {
            found.check(true).percentage(share -> share > 5);
            found.check(false).percentage(share -> share > 5);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void without_a_vote_for_nothing_is_adopted(@ForAll("forms") Oracle form, @ForAll long seed) {
        Vote vote = Vote.of(new Random(seed));
        int[] counts = vote.counts().clone();
        counts[Choice.ABSTAINED.ordinal()] += counts[Choice.FOR.ordinal()] + 1;
        counts[Choice.FOR.ordinal()] = 0;
        Verdict verdict = ballot(form, counts, vote.vacant()).count(tally(counts), ChairVotes.own(Choice.ABSTAINED));
        assertThat(verdict).isNotInstanceOf(Verdict.Adopted.class);
    }

    /** The same people asked the contrary question; a share of half or less, or another base, promises nothing. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void a_question_and_its_contrary_are_not_both_adopted_by_more_than_half(
            @ForAll("forms") Oracle form, @ForAll long seed) {
        Threshold share = form.majority().threshold();
        boolean overHalf = Oracle.reaches(Threshold.moreThan(1, 2), share.numerator(), share.denominator())
                || share.equals(Threshold.moreThan(1, 2));
        // An applicant may favour a question and its contrary alike, and a casting vote need not turn round.
        boolean turns = form.tie() instanceof Tie.HeadsSide
                || form.tie() instanceof Tie.PresidingSide
                || form.tie() instanceof Tie.Rejects
                || form.tie() instanceof Tie.Unsaid
                || form.tie() instanceof Tie.VoteAgain;
        Vote vote = Vote.of(new Random(seed));
        int[] contrary = vote.counts().clone();
        contrary[0] = vote.counts()[1];
        contrary[1] = vote.counts()[0];
        Verdict one = vote.under(form, vote.chair());
        Verdict other = ballot(form, contrary, vote.vacant())
                .count(tally(contrary), new ChairVotes(turned(vote.head()), turned(vote.presiding()), null));
        boolean both = one instanceof Verdict.Adopted && other instanceof Verdict.Adopted;
        if (overHalf && turns) {
            assertThat(both).as("%s under %s", vote, form).isFalse();
        }
        Statistics.label("both").collect(overHalf && turns, both).coverage(found -> {
            found.check(true, false).count(times -> times > 0);
            found.check(false, true).count(times -> times > 0);
        });
    }

    private static Choice turned(Choice choice) {
        return choice == Choice.FOR ? Choice.AGAINST : choice == Choice.AGAINST ? Choice.FOR : choice;
    }

    /** Where the base does not shrink and equal sides reject, one more vote for never loses a decision. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void where_equal_sides_reject_one_more_vote_for_never_loses_a_decision(
            @ForAll("forms") Oracle any, @ForAll long seed) {
        Threshold share = any.majority().threshold();
        Majority majority = new Majority(
                Oracle.reaches(Threshold.atLeast(1, 2), share.numerator(), share.denominator())
                        ? share
                        : Threshold.moreThan(1, 2),
                any.majority().base(),
                any.majority().recusal(),
                ACT);
        Oracle form = new Oracle(any.quorum(), majority, new Tie.Rejects(ACT));
        Vote vote = Vote.of(new Random(seed));
        if (!(vote.under(form, ChairVotes.UNKNOWN) instanceof Verdict.Adopted)) {
            return;
        }
        for (Choice from : KINDS) {
            if (from != Choice.FOR && vote.counts()[from.ordinal()] > 0) {
                int[] counts = vote.counts().clone();
                counts[from.ordinal()]--;
                counts[Choice.FOR.ordinal()]++;
                Verdict after = ballot(form, counts, vote.vacant()).count(tally(counts), ChairVotes.UNKNOWN);
                assertThat(after).as("%s from %s under %s", vote, from, form).isInstanceOf(Verdict.Adopted.class);
                Statistics.label("one more for, from").collect(from);
            }
        }
        Statistics.label("one more for, from").coverage(found -> {
            for (Choice from : KINDS) {
                found.check(from).count(times -> from == Choice.FOR ? times == 0 : times > 0);
            }
        });
    }
}
