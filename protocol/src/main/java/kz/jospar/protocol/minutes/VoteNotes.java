package kz.jospar.protocol.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.minutes.VoteRecord.Casting;
import kz.jospar.protocol.minutes.VoteRecord.Correction;
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

    private @Nullable Moment closed;
    private @Nullable Casting casting;
    private @Nullable QuestionState state;

    VoteNotes(@Nullable LocalizedText proposal, Moment opened, Sitting before, Map<String, String> recusals) {
        this.proposal = proposal;
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
    }

    void note(InTheVote event, Moment at) {
        if (event instanceof InTheVote.VoteCast cast) {
            last.put(cast.seat(), cast.choice());
        } else if (event instanceof InTheVote.VoteCorrected corrected) {
            correct(corrected.seat(), corrected.choice(), corrected.reason());
            reasons.remove(corrected.seat());
        } else if (event instanceof InTheVote.BallotInvalidated invalid) {
            correct(invalid.seat(), Choice.INVALID, invalid.reason());
            reasons.put(invalid.seat(), invalid.reason());
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

    VoteRecord record() {
        QuestionState found = Guard.present("state", state);
        return new VoteRecord(
                opened,
                closed,
                proposal,
                Guard.present("ballot", found.ballot()),
                found.secret()
                        ? List.of()
                        : voters.stream().map(seat -> answer(seat, found)).toList(),
                head,
                presiding,
                Guard.present("chair", found.chair()),
                casting,
                Guard.present("tally", found.tally()),
                closed == null ? null : found.verdict());
    }

    private Answer answer(String seat, QuestionState found) {
        boolean there = present.contains(seat);
        Choice choice = found.rollCall().getOrDefault(seat, there ? Choice.SILENT : Choice.ABSENT);
        boolean explained = choice == Choice.RECUSED || choice == Choice.INVALID;
        return new Answer(
                seat,
                choice,
                !there && choice != Choice.ABSENT,
                explained ? reasons.get(seat) : null,
                corrections.getOrDefault(seat, List.of()));
    }
}
