package kz.jospar.protocol.sitting;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.jospar.protocol.rule.Choice;

/** Sittings whose course chance rarely hits upon: a poll that was answered in part, a secret ballot that was counted. */
public final class ToldSittings {
    private ToldSittings() {}

    /** Two are asked, one answers, the silence of the other counts for. */
    public static Sitting polled(long seed) {
        Random random = new Random(seed);
        Script script = new Script(Sitting.of(
                        Bodies.council(
                                "absenteeVote.allowed=true",
                                "absenteeVote.silence=for",
                                "quorum.absenteesCount=true",
                                RandomSittings.TERM),
                        Bodies.staff(8 + random.nextInt(3), true),
                        Circumstances.of(new Weekdays(Set.of()))))
                .opened(5, "q")
                .taken("q");
        script.with(new InTheVote.AbsenteesPolled(script.tick(), "q", "s0", List.of("s6", "s7")));
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        for (int i = 0; i < 5; i++) {
            script.vote("q", "s" + i, side(random));
        }
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s6", side(random)));
        return random.nextInt(4) == 0
                ? script.sitting()
                : script.with(new InTheVote.VotingClosed(Script.DAY.plusDays(3).atTime(9, 0), "q"))
                        .sitting();
    }

    /** Some hand in a ballot, one leaves it. */
    public static Sitting secret(long seed) {
        Random random = new Random(seed);
        Script script = new Script(Sitting.of(Bodies.council("voting.openness=secret"), Bodies.staff(8, true)))
                .opened(5, "q")
                .taken("q");
        script.with(new InTheVote.VotingOpened(script.tick(), "q", null, true));
        int inFavour = random.nextInt(5);
        script.with(new InTheVote.SecretBallotCounted(
                script.tick(), "q", List.of("s0", "s1", "s2", "s3"), inFavour, 4 - inFavour, 0, 0, Map.of()));
        return script.counted("q").sitting();
    }

    private static Choice side(Random random) {
        return random.nextBoolean() ? Choice.FOR : Choice.AGAINST;
    }
}
