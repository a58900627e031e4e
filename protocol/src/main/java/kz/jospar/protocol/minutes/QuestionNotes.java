package kz.jospar.protocol.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.QuestionStatus;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;

/** What was said, voted and assigned on one question. */
final class QuestionNotes {
    private final String question;
    private final List<QuestionRecord.Speaker> speakers = new ArrayList<>();
    private final List<QuestionRecord.Dissent> dissents = new ArrayList<>();
    private final List<QuestionRecord.Given> given = new ArrayList<>();
    private final List<VoteNotes> votes = new ArrayList<>();
    private final Map<String, String> recusals = new HashMap<>();
    private final List<QuestionRecord.Poll> polls = new ArrayList<>();
    private final List<QuestionRecord.Reply> statements = new ArrayList<>();
    private VoteRecord.@Nullable Order order;
    private @Nullable LocalDate until;

    QuestionNotes(String question) {
        this.question = question;
    }

    /** The question that an event is about, of those that are kept here. */
    static Optional<String> questionOf(SittingEvent event) {
        if (event instanceof OnTheAgenda.SpeakerHeard heard) {
            return Optional.of(heard.question());
        }
        if (event instanceof OnTheAgenda.AssignmentGiven assigned) {
            return Optional.of(assigned.question());
        }
        if (event instanceof OnTheAgenda.QuestionPostponed postponed) {
            return Optional.of(postponed.question());
        }
        return event instanceof InTheVote vote ? Optional.of(vote.question()) : Optional.empty();
    }

    void note(SittingEvent event, Moment at, Sitting before, Sitting after) {
        if (event instanceof OnTheAgenda.SpeakerHeard heard) {
            speakers.add(new QuestionRecord.Speaker(at, heard.seat(), heard.guest(), heard.reported(), heard.gist()));
        } else if (event instanceof OnTheAgenda.AssignmentGiven assigned) {
            given.add(new QuestionRecord.Given(at, assigned.by(), assigned.assignment()));
        } else if (event instanceof OnTheAgenda.QuestionPostponed postponed) {
            until = postponed.until();
        } else if (event instanceof InTheVote.Recused recused) {
            recusals.put(recused.seat(), recused.reason());
            statements.add(new QuestionRecord.Reply(at, recused.seat(), Choice.RECUSED));
        } else if (event instanceof InTheVote.DissentStated dissent) {
            dissents.add(new QuestionRecord.Dissent(at, dissent.seat(), dissent.text()));
        } else if (event instanceof InTheVote.MajoritySet set) {
            order = new VoteRecord.Order(at, set.by(), set.share(), set.reason());
        } else if (event instanceof InTheVote.AbsenteeVote sent) {
            statements.add(new QuestionRecord.Reply(at, sent.seat(), sent.choice()));
            if (!votes.isEmpty()) {
                votes.get(votes.size() - 1).note(sent, at);
            }
        } else if (event instanceof InTheVote.AbsenteesPolled poll) {
            polls.add(new QuestionRecord.Poll(
                    at,
                    poll.by(),
                    poll.seats(),
                    after.answersUntil(question).orElse(null),
                    after.regulation().absenteeVote().silence().said().orElse(null) == Silence.FOR,
                    List.of()));
        } else if (event instanceof InTheVote.VotingOpened opened) {
            finish(before);
            List<QuestionRecord.Poll> all = polls();
            QuestionRecord.Poll last = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean fresh = last != null
                    && (votes.isEmpty() || votes.get(votes.size() - 1).opened().isBefore(last.at()));
            votes.add(new VoteNotes(opened, at, before, recusals, fresh ? last : null, order).with(statements));
        } else if (event instanceof InTheVote vote && !votes.isEmpty()) {
            votes.get(votes.size() - 1).note(vote, at);
        }
    }

    /** A vote that was held again keeps what came of it the first time. */
    private void finish(Sitting before) {
        if (!votes.isEmpty()) {
            before.question(question).ifPresent(votes.get(votes.size() - 1)::counted);
        }
    }

    /** Each poll with what those asked stated for its vote: since the vote before it ended, until the next one's starts. */
    private List<QuestionRecord.Poll> polls() {
        List<QuestionRecord.Poll> all = new ArrayList<>();
        for (int i = 0; i < polls.size(); i++) {
            QuestionRecord.Poll poll = polls.get(i);
            Set<String> seats = new HashSet<>(poll.seats());
            Moment from = voteBefore(poll);
            Moment until = i + 1 < polls.size() ? voteBefore(polls.get(i + 1)) : null;
            all.add(new QuestionRecord.Poll(
                    poll.at(),
                    poll.by(),
                    poll.seats(),
                    poll.until(),
                    poll.silenceIsFor(),
                    statements.stream()
                            .filter(one -> seats.contains(one.seat()))
                            .filter(one -> until == null || one.at().isBefore(until))
                            // A vote to be held again takes votes back, and leaves whoever is recused out.
                            .filter(one -> from == null || one.choice() == Choice.RECUSED || from.isBefore(one.at()))
                            .toList()));
        }
        return all;
    }

    /** When the last vote before this poll was closed. */
    private @Nullable Moment voteBefore(QuestionRecord.Poll poll) {
        Moment last = null;
        for (VoteNotes vote : votes) {
            Moment closed = vote.closed();
            last = closed != null && closed.isBefore(poll.at()) ? closed : last;
        }
        return last;
    }

    QuestionRecord record(QuestionState state, LocalDate day, Map<String, String> sides) {
        if (!votes.isEmpty()) {
            votes.get(votes.size() - 1).counted(state);
        }
        return new QuestionRecord(
                state.question(),
                state.status(),
                state.status() == QuestionStatus.POSTPONED ? until : null,
                speakers,
                polls(),
                votes.stream().map(vote -> vote.record(statements, sides)).toList(),
                state.verdict(),
                dissents,
                given.stream().map(one -> read(one, day)).toList());
    }

    private static QuestionRecord.Given read(QuestionRecord.Given one, LocalDate day) {
        Assignment words = one.assignment();
        if (words.timing() != null || words.deadline().isBlank()) {
            return one;
        }
        @Nullable
        Timing timing = TimingPhrase.read(words.deadline(), Context.NONE.withDocumentDate(day))
                .timing()
                .orElse(null);
        return new QuestionRecord.Given(
                one.at(),
                one.by(),
                new Assignment(words.id(), words.title(), words.executors(), words.deadline(), timing, words.given()));
    }
}
