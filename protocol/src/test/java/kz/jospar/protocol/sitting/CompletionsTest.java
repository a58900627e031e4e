package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.Oracle;
import kz.jospar.protocol.Oracle.Answer;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.regulation.RandomRegulations;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Course.Presence;
import kz.jospar.protocol.sitting.Outlook.Outcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * What {@link SettledTest} leaves out: recused and void votes, vacant seats, any fraction, abstentions or void ballots not
 * allowed, a deputy in the chair; every completion gone through person by person and judged by {@link Oracle}.
 */
class CompletionsTest {
    private static final Citation ACT = Citation.of("Some act", "1");
    private static final Quorum ANYBODY = new Quorum(Threshold.atLeast(1, 1000), Base.ALL_MEMBERS, ACT);

    @Provide
    Arbitrary<Oracle> forms() {
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
        return Combinators.combine(majorities, ties).as((majority, tie) -> new Oracle(ANYBODY, majority, tie));
    }

    /** Where each person stands; the first two are the head and a deputy, either of whom may preside. */
    private static Choice[] persons(Random random) {
        Choice[] persons = new Choice[2 + random.nextInt(5)];
        for (int i = 0; i < persons.length; i++) {
            // Half are still silent.
            persons[i] = random.nextBoolean() ? Choice.SILENT : Choice.values()[random.nextInt(7)];
        }
        return persons;
    }

    @Property(tries = 8000, edgeCases = EdgeCasesMode.NONE)
    void what_can_still_come_is_what_some_completion_gives(@ForAll("forms") Oracle form, @ForAll long seed) {
        Random random = new Random(seed);
        Choice[] persons = persons(random);
        int[] counts = counts(persons);
        if (counts[Choice.ABSENT.ordinal()] == persons.length) {
            return;
        }
        int vacant = random.nextInt(3);
        boolean mayAbstain = random.nextInt(4) > 0;
        boolean mayBeVoid = random.nextInt(4) > 0;
        int presiding = random.nextInt(2);
        Roll roll = roll(form, persons, counts, vacant, presiding);
        Completions completions = new Completions(roll, mayAbstain, mayBeVoid);

        List<Choice> ways =
                List.of(Choice.FOR, Choice.AGAINST, Choice.SILENT, Choice.ABSTAINED, Choice.INVALID).stream()
                        .filter(way -> (way != Choice.ABSTAINED || mayAbstain) && (way != Choice.INVALID || mayBeVoid))
                        .toList();
        Set<Outcome> expected = completed(form, persons, 0, vacant, presiding, ways, 0);
        boolean exact = form.majority().recusal() != Recusal.UNSAID || counts[Choice.RECUSED.ordinal()] == 0;
        Set<Outcome> found = completions.reachable();
        // Too widely perhaps where a recusal is unsaid, never too narrowly.
        assertThat(found).as("%s %s", form, roll.tally()).containsAll(expected);
        if (exact) {
            assertThat(found).as("%s %s", form, roll.tally()).isEqualTo(expected);
            Integer least = null;
            for (int more = 0; more <= counts[Choice.SILENT.ordinal()] && least == null; more++) {
                Set<Outcome> then = completed(form, persons, 0, vacant, presiding, ways, more);
                least = then.equals(Set.of(Outcome.ADOPTED)) ? more : null;
            }
            assertThat(Objects.equals(completions.moreFor(), least))
                    .as("%s for, not %s: %s %s", least, completions.moreFor(), form, roll.tally())
                    .isTrue();
        }
        Statistics.label("settled")
                .collect(exact, expected.size() == 1 ? expected.iterator().next() : "open")
                .coverage(checker -> {
                    checker.check(true, Outcome.ADOPTED).count(times -> times > 0);
                    checker.check(true, Outcome.REJECTED).count(times -> times > 0);
                    checker.check(true, Outcome.UNDEFINED).count(times -> times > 0);
                    checker.check(true, "open").count(times -> times > 0);
                    checker.check(false, Outcome.REJECTED).count(times -> times > 0);
                    checker.check(false, "open").count(times -> times > 0);
                });
    }

    private static Roll roll(Oracle form, Choice[] persons, int[] c, int vacant, int presiding) {
        Tree<Presence> room = Tree.empty();
        Tree<Choice> votes = Tree.empty();
        for (int i = 0; i < persons.length; i++) {
            room = persons[i] == Choice.ABSENT ? room : room.put("s" + i, Presence.IN_PERSON);
            boolean spoke = persons[i] != Choice.ABSENT && persons[i] != Choice.SILENT;
            votes = spoke ? votes.put("s" + i, persons[i]) : votes;
        }
        Tally tally = new Tally(persons.length, c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
        Attendance attendance = new Attendance(persons.length + vacant, persons.length, tally.present());
        Ballot ballot = new Ballot(attendance.under(form.quorum()), form.majority(), form.tie());
        return new Roll(ballot, room, votes, tally, "s0", "s" + presiding, null);
    }

    private static int[] counts(Choice[] persons) {
        int[] counts = new int[Choice.values().length];
        Arrays.stream(persons).forEach(choice -> counts[choice.ordinal()]++);
        return counts;
    }

    /** Every way in which the silent answer, so many at least of them for. */
    private static Set<Outcome> completed(
            Oracle form, Choice[] persons, int from, int vacant, int presiding, List<Choice> ways, int leastFor) {
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        int silent = from;
        while (silent < persons.length && persons[silent] != Choice.SILENT) {
            silent++;
        }
        if (silent == persons.length) {
            if (leastFor <= 0) {
                for (Choice casting : Arrays.asList(null, Choice.FOR, Choice.AGAINST)) {
                    outcomes.add(outcome(form, persons, vacant, presiding, casting));
                }
            }
            return outcomes;
        }
        for (Choice way : ways) {
            Choice[] next = persons.clone();
            next[silent] = way;
            int left = leastFor - (way == Choice.FOR ? 1 : 0);
            outcomes.addAll(completed(form, next, silent + 1, vacant, presiding, ways, left));
        }
        return outcomes;
    }

    private static Outcome outcome(Oracle form, Choice[] persons, int vacant, int presiding, @Nullable Choice casting) {
        Answer answer = form.answer(vacant, counts(persons), persons[0], persons[presiding], casting);
        return Outcome.valueOf(answer.name());
    }
}
