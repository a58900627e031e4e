package kz.jospar.protocol.sitting;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** How the ballots of a secret vote are counted. */
record SecretBallots(Terms terms, Course course) {

    Change count(InTheVote.SecretBallotCounted event) {
        return new VoteStage(terms, course).underWay(event.question(), (item, roll) -> {
            Change refused = Change.first(() -> refuseBox(event, roll), () -> refuseBallots(event, roll));
            return refused != null ? refused : Change.to(course.with(item.with(roll.counted(event))));
        });
    }

    private @Nullable Change refuseBox(InTheVote.SecretBallotCounted event, Roll roll) {
        if (!roll.manner().secret()) {
            return Change.no(
                    Reason.OPEN_BALLOT, terms.cite(terms.regulation.voting().openness()));
        }
        return roll.manner().counted() ? Change.no(Reason.BALLOTS_COUNTED, event.question()) : null;
    }

    private @Nullable Change refuseBallots(InTheVote.SecretBallotCounted event, Roll roll) {
        VoteStage stage = new VoteStage(terms, course);
        for (String seat : event.voted()) {
            Change refused = stage.refuseAnswer(roll, seat);
            if (refused != null) {
                return refused;
            }
        }
        if (event.abstained() > 0 || event.disclosed().containsValue(Choice.ABSTAINED)) {
            Change refused = stage.refuseChoice(Choice.ABSTAINED);
            if (refused != null) {
                return refused;
            }
        }
        VotingRules voting = terms.regulation.voting();
        if (event.invalid() > 0 && !voting.invalidBallots().said().orElse(true)) {
            return Change.no(Reason.INVALID_FORBIDDEN, terms.cite(voting.invalidBallots()));
        }
        return addsUp(event)
                ? null
                : Change.no(
                        Reason.BALLOTS_DO_NOT_ADD,
                        Long.toString(sum(event)),
                        Integer.toString(event.voted().size()));
    }

    private static long sum(InTheVote.SecretBallotCounted event) {
        return (long) event.inFavour() + event.against() + event.abstained() + event.invalid();
    }

    /** Every ballot is somebody's, and what members told of theirs is among the ballots. */
    private static boolean addsUp(InTheVote.SecretBallotCounted event) {
        Collection<Choice> told = event.disclosed().values();
        return sum(event) == event.voted().size()
                && new HashSet<>(event.voted()).containsAll(event.disclosed().keySet())
                && Collections.frequency(told, Choice.FOR) <= event.inFavour()
                && Collections.frequency(told, Choice.AGAINST) <= event.against()
                && Collections.frequency(told, Choice.ABSTAINED) <= event.abstained();
    }
}
