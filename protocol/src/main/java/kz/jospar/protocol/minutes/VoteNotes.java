package kz.jospar.protocol.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.minutes.VoteRecord.Casting;
import kz.jospar.protocol.minutes.VoteRecord.Correction;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.Sitting;
import org.jspecify.annotations.Nullable;

/** One vote as it goes on. */
final class VoteNotes {
    private final @Nullable LocalizedText proposal;
    private final Moment opened;
    private final List<String> voters;
    private final Set<String> present;
    private final @Nullable String head;
    private final @Nullable String presiding;
    private final Map<String, String> reasons;
    private final Map<String, Choice> last = new HashMap<>();
    private final Map<String, List<Correction>> corrections = new HashMap<>();

    /** Members who are not there, were asked and had not answered when voting opened; their silence counts for. */
    private final Set<String> asked;

    private final VoteRecord.@Nullable Order order;
    private InTheVote.@Nullable SecretBallotCounted box;
    private @Nullable Moment closed;
    private @Nullable Casting casting;
    private @Nullable QuestionState state;

    VoteNotes(
            InTheVote.VotingOpened event,
            Moment opened,
            Sitting before,
            Map<String, String> recusals,
            QuestionRecord.@Nullable Poll poll,
            VoteRecord.@Nullable Order order) {
        proposal = event.proposal();
        this.order = order;
        this.opened = opened;
        voters = before.staff().seats().stream()
                .map(Seat::id)
                .filter(before::isVoter)
                .toList();
        present = new HashSet<>(before.present());
        head = before.staff().seats().stream()
                .filter(seat -> seat.role() == SeatRole.HEAD)
                .map(Seat::id)
                .findFirst()
                .filter(before::isVoter)
                .orElse(null);
        presiding = before.presiding().orElse(null);
        reasons = new HashMap<>(recusals);
        boolean silenceIsFor = poll != null && poll.silenceIsFor();
        Set<String> stated = new HashSet<>();
        if (poll != null) {
            poll.replies().forEach(one -> stated.add(one.seat()));
        }
        asked = !silenceIsFor || poll == null
                ? Set.of()
                : poll.seats().stream()
                        .filter(before::isVoter)
                        .filter(seat -> !present.contains(seat) && !stated.contains(seat))
                        .collect(Collectors.toSet());
    }

    /** Votes that were sent in before, which may be put right too. */
    VoteNotes with(List<QuestionRecord.Reply> statements) {
        statements.forEach(one -> last.put(one.seat(), one.choice()));
        return this;
    }

    Moment opened() {
        return opened;
    }

    @Nullable
    Moment closed() {
        return closed;
    }

    void note(InTheVote event, Moment at) {
        if (event instanceof InTheVote.VoteCast cast) {
            last.put(cast.seat(), cast.choice());
        } else if (event instanceof InTheVote.AbsenteeVote sent) {
            last.put(sent.seat(), sent.choice());
        } else if (event instanceof InTheVote.VoteCorrected corrected) {
            correct(corrected.seat(), corrected.choice(), corrected.reason());
            reasons.remove(corrected.seat());
        } else if (event instanceof InTheVote.BallotInvalidated invalid) {
            correct(invalid.seat(), Choice.INVALID, invalid.reason());
            reasons.put(invalid.seat(), invalid.reason());
        } else if (event instanceof InTheVote.SecretBallotCounted counted) {
            box = counted;
        } else if (event instanceof InTheVote.VotingClosed) {
            closed = at;
        } else if (event instanceof InTheVote.CastingVote broken) {
            casting = new Casting(broken.seat(), at);
        }
    }

    private void correct(String seat, Choice choice, String reason) {
        Choice before = last.put(seat, choice);
        if (before != null) {
            corrections.computeIfAbsent(seat, id -> new ArrayList<>()).add(new Correction(before, reason));
        }
    }

    /** Takes down how the question stands after this vote. */
    void counted(QuestionState after) {
        state = after;
    }

    VoteRecord record(List<QuestionRecord.Reply> statements, Map<String, String> sides) {
        Set<String> answered = new HashSet<>();
        statements.stream()
                .filter(one ->
                        opened.isBefore(one.at()) && (closed == null || one.at().isBefore(closed)))
                .forEach(one -> answered.add(one.seat()));
        QuestionState found = Guard.present("state", state);
        List<Answer> answers = found.secret()
                ? List.of()
                : voters.stream()
                        .map(seat -> answer(seat, found, !answered.contains(seat)))
                        .toList();
        boolean bySides = Guard.present("ballot", found.ballot()).majority().base() == Base.SIDES;
        return new VoteRecord(
                opened,
                closed,
                proposal,
                Guard.present("ballot", found.ballot()),
                answers,
                found.secret() ? secret(found) : null,
                order,
                head,
                presiding,
                Guard.present("chair", found.chair()),
                casting,
                Guard.present("tally", found.tally()),
                bySides ? SideTallies.of(answers, sides) : List.of(),
                closed == null ? null : found.verdict());
    }

    private VoteRecord.Secret secret(QuestionState found) {
        List<String> recused = voters.stream()
                .filter(seat -> found.rollCall().get(seat) == Choice.RECUSED)
                .toList();
        return box == null
                ? new VoteRecord.Secret(List.of(), recused, Map.of())
                : new VoteRecord.Secret(box.voted(), recused, box.disclosed());
    }

    private Answer answer(String seat, QuestionState found, boolean silent) {
        boolean there = present.contains(seat);
        Choice choice =
                found.rollCall().getOrDefault(seat, there || asked.contains(seat) ? Choice.SILENT : Choice.ABSENT);
        boolean explained = choice == Choice.RECUSED || choice == Choice.INVALID;
        return new Answer(
                seat,
                choice,
                !there && choice != Choice.ABSENT,
                closed != null && silent && asked.contains(seat),
                explained ? reasons.get(seat) : null,
                corrections.getOrDefault(seat, List.of()));
    }
}
