package kz.jospar.protocol.sitting;

import java.util.function.BiFunction;
import java.util.function.Function;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules.Abstention;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** How far the vote on a question is, and who may act on it there. */
record VoteStage(Terms terms, Course course) {

    /** Goes on where voting has not begun, or is to begin again; while it is under way the answer is {@code late}. */
    private Change before(String id, Reason late, Function<Item, Change> then) {
        if (course.phase != Phase.CONVENED && course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Item item = course.items.get(id);
        if (item == null || item.status() == QuestionStatus.DROPPED || item.status() == QuestionStatus.POSTPONED) {
            return Change.no(Reason.NOT_ON_AGENDA, id);
        }
        if (item.status() == QuestionStatus.VOTING) {
            return Change.no(late, id);
        }
        return item.status() == QuestionStatus.VOTED && !item.waitsForVote()
                ? Change.no(Reason.QUESTION_DECIDED, id)
                : then.apply(item);
    }

    /** Settles something on a question before its vote. */
    Change settled(String id, Function<Item, Change> then) {
        return before(id, Reason.VOTING_UNDER_WAY, then);
    }

    /** Takes down what a voter states on a question before its vote. */
    Change stated(String id, String seat, Function<Item, Change> then) {
        return before(id, Reason.RECUSAL_LATE, item -> {
            Change refused = refuseStranger(seat);
            return refused != null ? refused : then.apply(item);
        });
    }

    /** Goes on where voting is under way. */
    Change underWay(String id, BiFunction<Item, Roll, Change> then) {
        Item item = course.items.get(id);
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, id);
        }
        Roll roll = item.roll();
        if (item.status() != QuestionStatus.VOTING || roll == null) {
            return Change.no(item.status() == QuestionStatus.VOTED ? Reason.VOTING_CLOSED : Reason.VOTING_NOT_OPEN, id);
        }
        return then.apply(item, roll);
    }

    /** Refuses whoever has no vote at this sitting. */
    @Nullable
    Change refuseStranger(String id) {
        Seat seat = terms.seat(id);
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, id);
        }
        return terms.isVoter(course, seat) ? null : Change.no(Reason.NOT_A_VOTER, id);
    }

    /** Refuses whoever cannot answer in the room. */
    @Nullable
    Change refuseAnswer(Roll roll, String id) {
        Change stranger = refuseStranger(id);
        if (stranger != null) {
            return stranger;
        }
        if (!roll.wasPresent(id)) {
            return Change.no(Reason.ABSENT_AT_OPENING, id);
        }
        if (!course.isPresent(id)) {
            return Change.no(Reason.NOT_PRESENT, id);
        }
        return roll.choice(id) == Choice.RECUSED ? Change.no(Reason.RECUSED, id) : null;
    }

    @Nullable
    Change refuseChoice(Choice choice) {
        Rule<Abstention> rule = terms.regulation.voting().abstention();
        return choice == Choice.ABSTAINED && rule.said().orElse(Abstention.ALLOWED) != Abstention.ALLOWED
                ? Change.no(Reason.ABSTENTION_FORBIDDEN, terms.cite(rule))
                : null;
    }

    /** Only the chair decides on how a question is voted: whoever presides, or the head. */
    @Nullable
    Change refuseDecision(String by) {
        Seat seat = terms.seat(by);
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, by);
        }
        return by.equals(course.presiding) || terms.acts(course, seat, Actor.HEAD)
                ? null
                : Change.no(Reason.NOT_ENTITLED, by);
    }
}
