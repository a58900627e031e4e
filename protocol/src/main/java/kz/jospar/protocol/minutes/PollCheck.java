package kz.jospar.protocol.minutes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.jospar.protocol.minutes.Difference.Kind;
import kz.jospar.protocol.minutes.QuestionRecord.Poll;
import kz.jospar.protocol.minutes.QuestionRecord.Reply;
import kz.jospar.protocol.minutes.Timeline.Bounds;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.rule.Choice;
import org.jspecify.annotations.Nullable;

/** Checks who was asked without being there, what came back in time and what silence was counted for. */
record PollCheck(QuestionRecord record, Room room, Differences differences, Set<Moment> used) {

    void enter(Timeline timeline) {
        for (Poll poll : record.polls()) {
            Set<String> seats = new HashSet<>(poll.seats());
            timeline.add(poll.at(), Bounds.UNTIL_CLOSED, () -> asked(poll));
            LocalDate until = poll.until();
            if (until != null && until.isBefore(poll.at().at().toLocalDate())) {
                add(null, poll.at(), until);
            }
            for (Reply reply : poll.replies()) {
                boolean late = until != null && reply.at().at().toLocalDate().isAfter(until);
                boolean vote = VoteCheck.cast(reply.choice());
                if (!seats.contains(reply.seat()) || (vote && late) || !(vote || reply.choice() == Choice.RECUSED)) {
                    add(reply.seat(), reply.choice().code(), "-");
                }
                if (vote) {
                    timeline.add(reply.at(), Bounds.UNTIL_CLOSED, () -> {});
                }
            }
        }
    }

    private void add(@Nullable String seat, Object stated, Object counted) {
        differences.add(Kind.POLL, record.question().id(), seat, stated, counted);
    }

    private void asked(Poll poll) {
        if (!room.has(poll.by())) {
            differences.add(Kind.NO_SUCH_SEAT, record.question().id(), poll.by(), poll.by(), "-");
        }
        for (String seat : poll.seats()) {
            if (!room.has(seat) || room.takesPart(seat)) {
                add(seat, "there", Choice.ABSENT.code());
            }
        }
    }

    /** The poll that the vote of this place waits for: the last one asked since the vote before it. */
    @Nullable
    Asked of(int vote) {
        Moment opened = record.votes().get(vote).opened();
        Moment before = vote == 0 ? null : record.votes().get(vote - 1).opened();
        Poll last = null;
        for (Poll poll : record.polls()) {
            if (poll.at().isBefore(opened) && (before == null || before.isBefore(poll.at()))) {
                last = poll;
            }
        }
        // Each poll is for one vote, so that a record of nonsense is gone through once.
        return last == null || !used.add(last.at())
                ? null
                : Asked.of(last, record.votes().get(vote), room, differences);
    }

    /** A poll beside the vote it was held for: what each had stated before voting opened, and answered after. */
    record Asked(
            Poll poll,
            Set<String> seats,
            Map<String, Choice> stated,
            Map<String, Choice> late,
            Room room,
            Differences differences) {

        static Asked of(Poll poll, VoteRecord vote, Room room, Differences differences) {
            Map<String, Choice> stated = new HashMap<>();
            Map<String, Choice> late = new HashMap<>();
            Moment closed = vote.closed();
            for (Reply reply : poll.replies()) {
                if (reply.at().isBefore(vote.opened())) {
                    stated.put(reply.seat(), reply.choice());
                } else if (closed == null || reply.at().isBefore(closed)) {
                    late.put(reply.seat(), reply.choice());
                }
            }
            return new Asked(poll, new HashSet<>(poll.seats()), stated, late, room, differences);
        }

        /** Compares an answer of the roll call with what the poll gives, at the moment voting opened. */
        void answered(String question, Answer answer, VoteRecord vote) {
            String seat = answer.seat();
            boolean away = room.isVoter(seat) && !room.takesPart(seat);
            Choice said = stated.get(seat);
            boolean waits = away && seats.contains(seat) && said == null;
            // What was sent in, before it was put right.
            Choice given = answer.corrections().isEmpty()
                    ? answer.choice()
                    : answer.corrections().get(0).from();
            Choice expected = given;
            boolean bySilence = false;
            if (away && said == Choice.RECUSED) {
                expected = Choice.ABSENT;
            } else if (away && said != null) {
                expected = said;
            } else if (waits) {
                Moment closed = vote.closed();
                Choice reply = late.get(seat);
                bySilence = poll.silenceIsFor() && reply == null && closed != null;
                expected = !poll.silenceIsFor()
                        ? Choice.ABSENT
                        : reply != null ? reply : bySilence ? Choice.FOR : Choice.SILENT;
                Moment end = poll.silenceIsFor() ? closed : vote.opened();
                if (end != null && (bySilence || !poll.silenceIsFor()) && !over(end)) {
                    LocalDate until = poll.until();
                    differences.add(Kind.POLL, question, seat, end, until == null ? "-" : until);
                }
            }
            boolean fits = given == expected && answer.bySilence() == bySilence;
            // Where silence counts, nobody sends in a vote without having been asked.
            boolean uncalled = poll.silenceIsFor() && answer.absentee() && !seats.contains(seat);
            if (!fits || uncalled) {
                differences.add(Kind.POLL, question, seat, answer.choice().code(), uncalled ? "-" : expected.code());
            }
        }

        private boolean over(Moment end) {
            LocalDate until = poll.until();
            return until != null && end.at().toLocalDate().isAfter(until);
        }
    }
}
