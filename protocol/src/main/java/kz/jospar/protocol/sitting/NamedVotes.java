package kz.jospar.protocol.sitting;

import java.util.function.BiFunction;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Refusal.Reason;

/** How members vote by name, one after another. */
record NamedVotes(Terms terms, Course course) {

    Change cast(InTheVote.VoteCast event) {
        return vote(event.question(), event.seat(), event.choice(), false);
    }

    Change correct(InTheVote.VoteCorrected event) {
        return vote(event.question(), event.seat(), event.choice(), true);
    }

    private Change vote(String question, String seat, Choice choice, boolean corrects) {
        return byName(question, seat, corrects, (item, roll) -> {
            Change refused = new VoteStage(terms, course).refuseChoice(choice);
            if (refused != null) {
                return refused;
            }
            return roll.votes().has(seat) == corrects
                    ? Change.to(course.with(item.with(roll.with(seat, choice))))
                    : Change.no(corrects ? Reason.NO_VOTE_TO_CORRECT : Reason.ALREADY_VOTED, seat);
        });
    }

    Change invalidate(InTheVote.BallotInvalidated event) {
        return byName(event.question(), event.seat(), true, (item, roll) -> {
            Rule<Boolean> rule = terms.regulation.voting().invalidBallots();
            if (!rule.said().orElse(true)) {
                return Change.no(Reason.INVALID_FORBIDDEN, terms.cite(rule));
            }
            if (!roll.votes().has(event.seat())) {
                return Change.no(Reason.NO_VOTE_TO_CORRECT, event.seat());
            }
            return roll.choice(event.seat()) == Choice.INVALID
                    ? Change.no(Reason.ALREADY_VOTED, event.seat())
                    : Change.to(course.with(item.with(roll.with(event.seat(), Choice.INVALID))));
        });
    }

    private Change byName(String question, String seat, boolean sentIn, BiFunction<Item, Roll, Change> then) {
        VoteStage stage = new VoteStage(terms, course);
        return stage.underWay(question, (item, roll) -> {
            if (roll.manner().secret()) {
                return Change.no(
                        Reason.SECRET_BALLOT,
                        terms.cite(terms.regulation.voting().openness()));
            }
            // A vote that was sent in can be put right as well, though its member is not there.
            Change refused = sentIn && !roll.wasPresent(seat) && roll.votes().has(seat)
                    ? stage.refuseStranger(seat)
                    : stage.refuseAnswer(roll, seat);
            return refused != null ? refused : then.apply(item, roll);
        });
    }
}
