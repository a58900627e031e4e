package kz.jospar.protocol.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Counts again, person by person, what the search counts by numbers of votes. */
class SmallestCounterexampleTest {
    private static final Citation P = Citation.of("act", "1");
    private static final List<Choice> CHOICES = List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.ABSENT);

    @Provide
    Arbitrary<Body> bodies() {
        Arbitrary<Threshold> shares = Arbitraries.of(
                Threshold.atLeast(1, 3),
                Threshold.atLeast(1, 2),
                Threshold.moreThan(1, 2),
                Threshold.atLeast(2, 3),
                Threshold.atLeast(3, 4));
        Arbitrary<Majority> majorities = Combinators.combine(
                        shares, Arbitraries.of(Base.class), Arbitraries.of(Recusal.class))
                .as((share, base, recusal) -> new Majority(share, base, recusal, P));
        Arbitrary<Tie> ties = Arbitraries.of(
                new Tie.HeadsSide(Equality.VOTES_CAST, P),
                new Tie.HeadsSide(Equality.WHOLE_BASE, P),
                new Tie.PresidingSide(Equality.VOTES_CAST, P),
                new Tie.CastingVote(Equality.WHOLE_BASE, P),
                new Tie.VoteAgain(Equality.VOTES_CAST, P),
                new Tie.Rejects(P),
                new Tie.Unsaid());
        return Combinators.combine(
                        shares, majorities, ties, Arbitraries.integers().between(2, 6))
                .as((quorum, majority, tie, members) -> new Body(
                        new Quorum(quorum, Base.ALL_MEMBERS, P), majority, tie, members, Choice.ABSTAINED, true));
    }

    /** One vote of persons; the first is the one who breaks ties. */
    private record Vote(List<Choice> persons) {
        Verdict verdict(Body body) {
            int[] count = new int[4];
            persons.forEach(choice -> count[CHOICES.indexOf(choice)]++);
            Choice head = persons.get(0);
            return new Ballot(
                            Attendance.of(persons.size(), persons.size() - count[3])
                                    .under(body.quorum()),
                            body.majority(),
                            body.tie())
                    .count(
                            Tally.of(persons.size(), count[0], count[1], count[2]),
                            new ChairVotes(head, head, head == Choice.ABSTAINED ? null : head));
        }

        State state() {
            return new State(
                    persons.size(),
                    count(Choice.FOR),
                    count(Choice.AGAINST),
                    count(Choice.ABSTAINED),
                    0,
                    persons.get(0));
        }

        int count(Choice choice) {
            return (int) persons.stream().filter(one -> one == choice).count();
        }

        Vote with(int person, Choice choice) {
            List<Choice> other = new ArrayList<>(persons);
            other.set(person, choice);
            return new Vote(other);
        }
    }

    private static List<Vote> votes(int members) {
        List<Vote> votes = new ArrayList<>(List.of(new Vote(List.of())));
        for (int person = 0; person < members; person++) {
            List<Vote> longer = new ArrayList<>();
            for (Vote vote : votes) {
                for (Choice choice : CHOICES) {
                    if (person > 0 || choice != Choice.ABSENT) {
                        List<Choice> all = new ArrayList<>(vote.persons());
                        all.add(choice);
                        longer.add(new Vote(all));
                    }
                }
            }
            votes = longer;
        }
        return votes;
    }

    @Property(tries = 60)
    void what_is_found_is_what_persons_voting_one_by_one_would_find(@ForAll("bodies") Body body) {
        Search search = Search.of(body);
        List<Vote> votes = votes(body.members());
        for (Move move : Move.values()) {
            if (move.recusal()) {
                continue;
            }
            List<State> lost = new ArrayList<>();
            for (Vote vote : votes) {
                if (vote.verdict(body) instanceof Verdict.Adopted && loses(body, vote, move)) {
                    lost.add(vote.state());
                }
            }
            List<State> states = lost.stream().distinct().toList();
            Optional<State> smallest = states.stream()
                    .min(Comparator.comparingInt((State state) -> state.inFavour() + state.against() + state.third())
                            .thenComparing(State::inFavour)
                            .thenComparing(State::against)
                            .thenComparing(State::head));
            assertThat(search.count(move)).as("%s", move).isEqualTo(states.size());
            assertThat(search.first(move)).as("%s", move).isEqualTo(smallest);
        }
        Statistics.label("a vote for loses").collect(Move.TO_FOR.stream().anyMatch(move -> search.count(move) > 0));
    }

    private static boolean loses(Body body, Vote vote, Move move) {
        for (int person = 1; person < vote.persons().size(); person++) {
            if (vote.persons().get(person) == move.from()) {
                Verdict after = vote.with(person, move.to()).verdict(body);
                return !(after instanceof Verdict.Adopted) && !(after instanceof Verdict.NoQuorum);
            }
        }
        return false;
    }

    /** Where equal sides reject and more than half adopts, a further vote for never harms, whatever the base. */
    @Property
    void a_monotone_regulation_has_no_paradox(@ForAll("bodies") Body any) {
        for (Base base : Base.values()) {
            for (Recusal recusal : Recusal.values()) {
                Body body = new Body(
                        any.quorum(),
                        new Majority(Threshold.moreThan(1, 2), base, recusal, P),
                        new Tie.Rejects(P),
                        any.members(),
                        Choice.ABSTAINED,
                        true);
                Search search = Search.of(body);
                assertThat(Move.values()).allMatch(move -> search.count(move) == 0);
                assertThat(search.fewestAdopting()).isEmpty();
                assertThat(search.count(Search.Odd.CONTRARY)).isZero();
                assertThat(search.count(Search.Odd.BY_ONE)).isZero();
            }
        }
    }

    @Property
    void only_a_majority_of_half_or_less_adopts_a_question_and_its_contrary(@ForAll("bodies") Body body) {
        Threshold share = body.majority().threshold();
        boolean small = 2 * share.numerator() < share.denominator();
        if (Search.of(body).count(Search.Odd.CONTRARY) > 0) {
            assertThat(small || share.equals(Threshold.atLeast(1, 2))).isTrue();
        }
    }
}
