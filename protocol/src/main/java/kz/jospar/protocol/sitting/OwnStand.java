package kz.jospar.protocol.sitting;

import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Refusal.Reason;

/** What one person states on a question beside the vote: another majority, a recusal, a dissenting opinion. */
record OwnStand(Terms terms, Course course) {

    Change set(InTheVote.MajoritySet event) {
        return stage().settled(event.question(), item -> {
            Change stranger = stage().refuseDecision(event.by());
            return stranger != null ? stranger : set(event, item);
        });
    }

    private Change set(InTheVote.MajoritySet event, Item item) {
        VotingRules voting = terms.regulation.voting();
        Rule<Boolean> rule = voting.chairMaySetOther();
        Citation citation = terms.cite(rule);
        if (!rule.isSaid() || citation == null) {
            return Change.no(Reason.UNSAID, citation, "voting.chairMaySetOther");
        }
        if (terms.bySides()) {
            return Change.no(Reason.OTHER_MAJORITY_FORBIDDEN, terms.cite(voting.consentOfSides()), event.question());
        }
        return rule.said().orElse(false)
                ? Change.to(course.with(item.with(new BallotRules(terms, course).set(event.share(), citation))))
                : Change.no(Reason.OTHER_MAJORITY_FORBIDDEN, citation, event.question());
    }

    Change recuse(InTheVote.Recused event) {
        return stage().stated(event.question(), event.seat(), item -> {
            Rule<Boolean> rule = terms.regulation.attendance().recusal();
            if (!rule.said().orElse(true)) {
                return Change.no(Reason.RECUSAL_FORBIDDEN, terms.cite(rule));
            }
            if (!course.isPresent(event.seat())) {
                return Change.no(Reason.NOT_PRESENT, event.seat());
            }
            return item.stated().get(event.seat()) == Choice.RECUSED
                    ? Change.no(Reason.RECUSED, event.seat())
                    : Change.to(course.with(item.withStated(event.seat(), Choice.RECUSED)));
        });
    }

    Change dissent(InTheVote.DissentStated event) {
        if (course.phase != Phase.OPEN && course.phase != Phase.CLOSED && course.phase != Phase.DRAFTED) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Item item = course.items.get(event.question());
        if (item == null || item.status() == QuestionStatus.DROPPED || item.status() == QuestionStatus.POSTPONED) {
            return Change.no(Reason.NOT_ON_AGENDA, event.question());
        }
        if (item.status() == QuestionStatus.ON_AGENDA) {
            return Change.no(Reason.QUESTION_NOT_OPENED, event.question());
        }
        Change stranger = stage().refuseStranger(event.seat());
        if (stranger != null) {
            return stranger;
        }
        if (!course.room.has(event.seat())) {
            return Change.no(Reason.NOT_PRESENT, event.seat());
        }
        Rule<Boolean> rule = terms.regulation.voting().dissent();
        if (!rule.said().orElse(true)) {
            return Change.no(Reason.DISSENT_FORBIDDEN, terms.cite(rule));
        }
        Course next = course.with(item.withDissent());
        // A draft that lacks the opinion is not complete: it takes another one before anybody signs.
        next.phase = course.phase == Phase.DRAFTED ? Phase.CLOSED : course.phase;
        return Change.to(next);
    }

    private VoteStage stage() {
        return new VoteStage(terms, course);
    }
}
