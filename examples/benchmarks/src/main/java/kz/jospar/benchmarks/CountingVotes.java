package kz.jospar.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Counts votes of 30 members under the Kostanay rules, 4,096 random ones in turn: ours, and a bare loop over the same. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CountingVotes {
    static final int MEMBERS = 30;
    static final int VOTES = 4096;

    private static final Citation ACT = Citation.of("Kostanay staff", "13");
    private static final Choice[] CHOICES = Choice.values();

    private final Quorum quorum = new Quorum(Threshold.atLeast(2, 3), Base.ALL_MEMBERS, ACT);
    private final Majority majority = new Majority(Threshold.moreThan(1, 2), Base.ALL_MEMBERS, Recusal.UNSAID, ACT);
    private final Tie tie = new Tie.HeadsSide(Equality.VOTES_CAST, ACT);
    /** Each member's choice; the first is the head's. */
    private final Choice[][] votes = new Choice[VOTES][MEMBERS];

    private int next;

    public CountingVotes() {
        Random random = new Random(13);
        for (Choice[] vote : votes) {
            boolean thin = random.nextInt(16) == 0;
            for (int i = 0; i < MEMBERS; i++) {
                int one = random.nextInt(20);
                // Most are for or against, so that sides are often equal and majorities near.
                // Now and then too few came.
                vote[i] = thin && random.nextInt(3) == 0
                        ? Choice.ABSENT
                        : one < 10 ? Choice.FOR : one < 15 ? Choice.AGAINST : CHOICES[2 + random.nextInt(5)];
            }
        }
    }

    /** From everybody's choice to the verdict with its explanation. */
    @Benchmark
    @SuppressWarnings("EnumOrdinal") // an array of seven counts, not a meaning
    public Verdict ours() {
        Choice[] vote = votes[next++ & (VOTES - 1)];
        int[] count = new int[CHOICES.length];
        for (Choice choice : vote) {
            count[choice.ordinal()]++;
        }
        Tally tally = new Tally(MEMBERS, count[0], count[1], count[2], count[3], count[4], count[5], count[6]);
        return new Ballot(Attendance.of(MEMBERS, tally.present()).under(quorum), majority, tie)
                .count(tally, ChairVotes.own(vote[0]));
    }

    /** The same rules as bare arithmetic: 1 adopted, 0 rejected, -1 undefined, -2 no quorum. */
    @Benchmark
    @SuppressWarnings("EnumOrdinal") // as above
    public int bare() {
        Choice[] vote = votes[next++ & (VOTES - 1)];
        int[] count = new int[CHOICES.length];
        for (Choice choice : vote) {
            count[choice.ordinal()]++;
        }
        int inFavour = count[Choice.FOR.ordinal()];
        int against = count[Choice.AGAINST.ordinal()];
        int absent = count[Choice.ABSENT.ordinal()];
        int recused = count[Choice.RECUSED.ordinal()];
        if (3 * (MEMBERS - absent) < 2 * MEMBERS) {
            return -2;
        }
        if (inFavour == against && inFavour > 0) {
            return vote[0] == Choice.FOR ? 1 : vote[0] == Choice.AGAINST ? 0 : -1;
        }
        boolean staying = 2 * inFavour > MEMBERS;
        boolean leaving = inFavour > 0 && 2 * inFavour > MEMBERS - recused;
        return staying == leaving ? (staying ? 1 : 0) : -1;
    }
}
