package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import kz.jospar.protocol.regulation.AbsenteeVoteRules;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** How members who are not there may be asked, and may answer. */
record AbsenteeMoves(Terms terms, Course course) {

    Change poll(InTheVote.AbsenteesPolled event) {
        return stage().settled(event.question(), item -> {
            Change refused = refusePoll(event.by());
            if (refused != null) {
                return refused;
            }
            return item.poll() != null ? Change.no(Reason.POLL_TWICE, event.question()) : poll(event, item);
        });
    }

    private @Nullable Change refusePoll(String by) {
        AbsenteeVoteRules rules = terms.regulation.absenteeVote();
        if (!rules.allowed().said().orElse(false)) {
            return Change.no(Reason.ABSENTEE_FORBIDDEN, terms.cite(rules.allowed()));
        }
        if (rules.onChairsDecision().said().orElse(false)) {
            Change stranger = stage().refuseDecision(by);
            if (stranger != null) {
                return stranger;
            }
        } else if (terms.seat(by) == null) {
            return Change.no(Reason.NO_SUCH_SEAT, by);
        }
        if (!rules.term().isSaid()) {
            return Change.no(Reason.UNSAID, terms.cite(rules.term()), "absenteeVote.term");
        }
        return rules.silence().isSaid()
                ? null
                : Change.no(Reason.UNSAID, terms.cite(rules.silence()), "absenteeVote.silence");
    }

    private Change poll(InTheVote.AbsenteesPolled event, Item item) {
        Tree<Boolean> asked = Tree.empty();
        for (String id : event.seats()) {
            Change stranger = stage().refuseStranger(id);
            if (stranger != null) {
                return stranger;
            }
            if (course.isPresent(id)) {
                return Change.no(Reason.ABSENTEE_PRESENT, id);
            }
            asked = asked.put(id, true);
        }
        return Change.to(course.with(item.with(new Poll(asked, event.at().toLocalDate()))));
    }

    /** Before voting opens, or of one whose answer is waited for, before it closes. */
    Change vote(InTheVote.AbsenteeVote event) {
        Item item = course.items.get(event.question());
        Roll roll = item == null || item.status() != QuestionStatus.VOTING ? null : item.roll();
        return item != null && roll != null && roll.manner().polled().has(event.seat())
                ? vote(event, item, roll)
                : stage().stated(event.question(), event.seat(), known -> vote(event, known, null));
    }

    private Change vote(InTheVote.AbsenteeVote event, Item item, @Nullable Roll late) {
        Change refused = refuseVote(event, item, late);
        if (refused != null) {
            return refused;
        }
        if (item.stated().has(event.seat()) || (late != null && late.votes().has(event.seat()))) {
            return Change.no(Reason.ALREADY_VOTED, event.seat());
        }
        return Change.to(course.with(
                late != null
                        ? item.with(late.with(event.seat(), event.choice()))
                        : item.withStated(event.seat(), event.choice())));
    }

    private @Nullable Change refuseVote(InTheVote.AbsenteeVote event, Item item, @Nullable Roll late) {
        AbsenteeVoteRules rules = terms.regulation.absenteeVote();
        if (!rules.allowed().said().orElse(false)) {
            return Change.no(Reason.ABSENTEE_FORBIDDEN, terms.cite(rules.allowed()));
        }
        Absentees absentees = new Absentees(terms, course);
        Poll poll = item.poll();
        boolean asked = poll != null && poll.seats().has(event.seat());
        if (absentees.silenceIsFor() && !asked) {
            return Change.no(Reason.SILENCE_COUNTS, terms.cite(rules.silence()), event.seat());
        }
        if (late == null && course.isPresent(event.seat())) {
            return Change.no(Reason.ABSENTEE_PRESENT, event.seat());
        }
        Change choice = stage().refuseChoice(event.choice());
        if (choice != null) {
            return choice;
        }
        LocalDate until = asked && poll != null ? absentees.answersUntil(poll) : null;
        return until != null && event.at().toLocalDate().isAfter(until)
                ? Change.no(Reason.POLL_OVER, terms.cite(rules.term()), event.seat(), until.toString())
                : null;
    }

    private VoteStage stage() {
        return new VoteStage(terms, course);
    }
}
