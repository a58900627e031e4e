package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.protocol.regulation.AbsenteeVoteRules;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** Who takes part in a vote without being there: votes sent in, and silence that counts. */
record Absentees(Terms terms, Course course) {

    boolean silenceIsFor() {
        return rules().silence().said().orElse(null) == Silence.FOR;
    }

    /** Members who take part without being there. */
    List<String> takingPart(Item item) {
        List<String> seats = new ArrayList<>();
        item.stated().entries().forEach((seat, choice) -> {
            if (choice != Choice.RECUSED && counts(seat, false)) {
                seats.add(seat);
            }
        });
        if (silenceIsFor()) {
            seats.addAll(unanswered(item));
        }
        return seats;
    }

    /** Those of them who count for the quorum. */
    List<String> counted(Item item) {
        boolean own = new BallotRules(terms, course).absenteeQuorum().isPresent();
        return own || terms.regulation.quorum().absenteesCount().said().orElse(false) ? takingPart(item) : List.of();
    }

    /** The roll with what was stated before it opened, and with those whose silence will count. */
    Roll entered(Roll opened, Item item) {
        Roll roll = opened;
        for (var said : item.stated().entries().entrySet()) {
            // Whoever came after all votes in the room; whoever recused and went is absent.
            if (counts(said.getKey(), said.getValue() == Choice.RECUSED)) {
                roll = roll.with(said.getKey(), said.getValue());
            }
        }
        if (silenceIsFor()) {
            for (String asked : unanswered(item)) {
                roll = roll.polling(asked);
            }
        }
        return roll;
    }

    /** Refuses to open a vote whose absent members are not all in, or may or may not count. */
    @Nullable
    Change refuseOpening(Item item, LocalDate day) {
        Rule<Boolean> count = terms.regulation.quorum().absenteesCount();
        boolean own = new BallotRules(terms, course).absenteeQuorum().isPresent();
        if (!count.isSaid() && !own && !takingPart(item).isEmpty()) {
            return Change.no(Reason.UNSAID, terms.cite(count), "quorum.absenteesCount");
        }
        // Where silence is nothing, voters can be fixed only once all answers are in.
        return silenceIsFor()
                ? null
                : refuseRunning(item.poll(), unanswered(item).size(), day);
    }

    /** Refuses to go on while some may still answer. */
    @Nullable
    Change refuseRunning(@Nullable Poll poll, int unanswered, LocalDate day) {
        if (poll == null || unanswered == 0) {
            return null;
        }
        Rule<Term> rule = rules().term();
        LocalDate until = answersUntil(poll);
        if (until == null) {
            return Change.no(Reason.POLL_TERM_UNKNOWN, terms.cite(rule));
        }
        return day.isAfter(until)
                ? null
                : Change.no(Reason.POLL_RUNNING, terms.cite(rule), until.toString(), Integer.toString(unanswered));
    }

    /** The last day on which those asked may answer; {@code null} where no calendar tells it. */
    @Nullable
    LocalDate answersUntil(Poll poll) {
        return rules().term()
                .said()
                .map(term -> LastDay.of(term, null, poll.asked(), terms.workingDays())
                        .latest())
                .orElse(null);
    }

    /** Those asked who are still away and have not answered. */
    private List<String> unanswered(Item item) {
        Poll poll = item.poll();
        return poll == null
                ? List.of()
                : poll.seats().entries().keySet().stream()
                        .filter(id -> counts(id, false) && !item.stated().has(id))
                        .toList();
    }

    /** A statement counts of a voter who is there, or is not: consents and the room may have changed since. */
    private boolean counts(String id, boolean present) {
        return new BallotRules(terms, course).voter(id) != null && course.isPresent(id) == present;
    }

    private AbsenteeVoteRules rules() {
        return terms.regulation.absenteeVote();
    }
}
