package kz.jospar.protocol.sitting;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** How a vote is closed and counted, and a tie broken. */
record VoteClosing(Terms terms, Course course) {

    Change close(InTheVote.VotingClosed event) {
        return new VoteStage(terms, course).underWay(event.question(), (item, roll) -> {
            if (roll.manner().secret() && !roll.manner().counted()) {
                return Change.no(Reason.BALLOTS_NOT_COUNTED, event.question());
            }
            List<String> silent = roll.manner().polled().entries().keySet().stream()
                    .filter(seat -> !roll.votes().has(seat))
                    .toList();
            Change running = new Absentees(terms, course)
                    .refuseRunning(item.poll(), silent.size(), event.at().toLocalDate());
            return running != null ? running : count(event, item, roll, silent);
        });
    }

    private Change count(InTheVote.VotingClosed event, Item item, Roll roll, List<String> silent) {
        Roll counted = roll;
        for (String seat : silent) {
            counted = counted.with(seat, Choice.FOR);
        }
        Verdict verdict = counted.verdict();
        Course next = course.with(item.with(counted).decided(verdict));
        next.voting = null;
        next.verifiedForQuestion = false;
        return new Change(next, remarks(event, silent.size(), verdict), null, null, List.of());
    }

    private List<Remark> remarks(InTheVote.VotingClosed event, int silent, Verdict verdict) {
        List<Remark> remarks = new ArrayList<>();
        if (silent > 0) {
            remarks.add(new Remark(
                    Remark.Kind.SILENCE_COUNTED,
                    event.at(),
                    List.of(event.question(), Integer.toString(silent)),
                    terms.cite(terms.regulation.absenteeVote().silence())));
        }
        Rule<Boolean> recorded = terms.regulation.minutes().disagreementsRecorded();
        if (terms.bySides()
                && !(verdict instanceof Verdict.Adopted)
                && recorded.said().orElse(false)) {
            remarks.add(
                    new Remark(Remark.Kind.DISAGREEMENTS, event.at(), List.of(event.question()), terms.cite(recorded)));
        }
        return remarks;
    }

    Change cast(InTheVote.CastingVote event) {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Item item = course.items.get(event.question());
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, event.question());
        }
        Roll roll = item.roll();
        Verdict verdict = item.verdict();
        if (roll == null || verdict == null || verdict.explanation().ground() != Ground.CASTING_MISSING) {
            return Change.no(
                    Reason.NO_CASTING_VOTE, terms.cite(terms.regulation.voting().tie()), event.question());
        }
        Change refused = refuseHolder(event.seat());
        if (refused != null) {
            return refused;
        }
        Roll broken = roll.casting(event.choice());
        return Change.to(course.with(item.with(broken).decided(broken.verdict())));
    }

    /** Only whoever presides breaks a tie, and a deputy only where the regulation says so. */
    private @Nullable Change refuseHolder(String seat) {
        VotingRules voting = terms.regulation.voting();
        if (!seat.equals(course.presiding)) {
            return Change.no(Reason.NOT_CHAIR, terms.cite(voting.tie()), seat);
        }
        if (seat.equals(terms.head)) {
            return null;
        }
        Rule<TieHolder> holder = voting.tieHolder();
        if (!holder.isSaid()) {
            return Change.no(Reason.UNSAID, terms.cite(holder), "voting.tieHolder");
        }
        return holder.said().orElse(null) == TieHolder.HEAD_ONLY
                ? Change.no(Reason.TIE_WAITS_FOR_HEAD, terms.cite(holder), seat)
                : null;
    }
}
