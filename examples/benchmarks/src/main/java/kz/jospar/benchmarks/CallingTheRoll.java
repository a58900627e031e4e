package kz.jospar.benchmarks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Outlook;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.Recording;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A roll call of 10,000 voters through a sitting: each event checked and kept, then the verdict. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xbatch", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 7, time = 1)
public class CallingTheRoll {
    static final int VOTERS = 10_000;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final LocalDateTime MORNING = DAY.atTime(10, 0);

    private final List<SittingEvent> coming = new ArrayList<>();
    private final List<SittingEvent> votes = new ArrayList<>();
    private final Sitting convened;
    private final Sitting opened;
    private final Sitting called;

    public CallingTheRoll() {
        Citation order = Citation.of("Order of the head", "1");
        Regulation regulation = new DeclaredChoices(order, Map.of(), null, null, Equality.VOTES_CAST, null, null)
                .appliedTo(RegulationReport.kostanay(VOTERS));
        Staff staff = new Staff(
                "body",
                LocalizedText.EMPTY,
                IntStream.range(0, VOTERS).mapToObj(CallingTheRoll::seat).toList());
        convened = entered(
                Sitting.of(regulation, staff),
                List.of(new Preparation.Convened(
                        DAY.minusDays(10).atTime(9, 0),
                        Initiator.Who.HEAD,
                        List.of(),
                        DAY,
                        false,
                        false,
                        false,
                        List.of())));
        for (Seat seat : staff.seats()) {
            coming.add(new InTheRoom.Came(MORNING, seat.id(), false, null));
            int number = votes.size();
            Choice choice = number % 10 < 6 ? Choice.FOR : number % 10 < 9 ? Choice.AGAINST : Choice.ABSTAINED;
            votes.add(new InTheVote.VoteCast(MORNING, "q", seat.id(), choice));
        }
        opened = entered(
                came(),
                List.of(
                        new InTheRoom.Opened(MORNING, "s0", false),
                        new InTheRoom.QuorumVerified(MORNING),
                        new OnTheAgenda.AgendaApproved(MORNING, "s0", List.of(Question.of("q", LocalizedText.EMPTY))),
                        new OnTheAgenda.QuestionOpened(MORNING, "q"),
                        new InTheRoom.QuorumVerified(MORNING),
                        new InTheVote.VotingOpened(MORNING, "q")));
        called = votes();
    }

    private static Seat seat(int number) {
        SeatRole role = number == 0 ? SeatRole.HEAD : SeatRole.MEMBER;
        return new Seat("s" + number, LocalizedText.EMPTY, role, true, false);
    }

    private static Sitting entered(Sitting from, List<SittingEvent> events) {
        Sitting sitting = from;
        for (SittingEvent event : events) {
            Recording recording = sitting.with(event);
            if (recording instanceof Recording.Refused) {
                throw new IllegalStateException(recording.toString());
            }
            sitting = recording.sitting();
        }
        return sitting;
    }

    /** Everybody comes. */
    @Benchmark
    public Sitting came() {
        return entered(convened, coming);
    }

    /** Everybody votes. */
    @Benchmark
    public Sitting votes() {
        return entered(opened, votes);
    }

    /** Voting is closed and the votes are counted. */
    @Benchmark
    public Verdict verdict() {
        return called.with(new InTheVote.VotingClosed(MORNING, "q"))
                .sitting()
                .verdict("q")
                .orElseThrow();
    }

    /** What can still come while nobody has voted yet. */
    @Benchmark
    public Outlook outlook() {
        return opened.outlook("q").orElseThrow();
    }

    /** The votes alone, kept in a map, nothing checked, nothing of what was before kept. */
    @Benchmark
    public int bare() {
        Map<String, Choice> roll = new HashMap<>();
        int inFavour = 0;
        for (SittingEvent event : votes) {
            InTheVote.VoteCast vote = (InTheVote.VoteCast) event;
            if (roll.put(vote.seat(), vote.choice()) == null && vote.choice() == Choice.FOR) {
                inFavour++;
            }
        }
        return inFavour;
    }
}
