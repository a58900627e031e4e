package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.Explanation;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.minutes.Attendee;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.VoteRecord;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.paper.Paper.Heading;
import kz.jospar.protocol.paper.Paper.Line;
import kz.jospar.protocol.paper.Paper.Paragraph;
import kz.jospar.protocol.paper.Paper.Part;
import kz.jospar.protocol.paper.Paper.Table;
import kz.jospar.protocol.paper.Paper.Table.Column;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;

/** A vote: what was put to it, what it needed, what weighs how, the totals and the roll call. */
record Voting(Minutes minutes, List<VoteRecord> votes, int index, Wording wording) {

    private VoteRecord vote() {
        return votes.get(index);
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        VoteRecord vote = vote();
        parts.add(new Heading(
                3, votes.size() == 1 ? wording.say("vote") : wording.say("vote.of-several", index + 1), false));
        LocalizedText proposal = vote.proposal();
        parts.add(new Line(
                wording.say("proposal"), proposal == null ? wording.say("proposal.question") : wording.of(proposal)));
        parts.add(new Line(wording.say("vote.time"), wording.plain(wording.span(vote.opened(), vote.closed()))));
        String presiding = vote.presiding();
        if (presiding != null
                && !minutes.chairs().isEmpty()
                && !minutes.chairs().get(0).seat().equals(presiding)) {
            parts.add(new Line(wording.say("chair"), wording.who(presiding)));
        }
        parts.add(new Line(wording.say("majority"), majority()));
        parts.add(new Line(wording.say("totals"), totals(vote.tally())));
        Choice casting = vote.chair().casting();
        if (casting != null) {
            parts.add(new Line(wording.say("casting"), casting(vote, choice(casting))));
        }
        VoteRecord.Order order = vote.order();
        if (order != null) {
            parts.add(new Line(
                    wording.say("order"),
                    wording.who(order.by())
                            .then(wording.plain("; "))
                            .then(wording.say("reason", Words.asGiven(order.reason())))));
        }
        VoteRecord.Secret secret = vote.secret();
        if (secret != null) {
            parts.add(new Paragraph(wording.say(
                    "secret.counts",
                    wording.plain(Integer.toString(secret.voted().size())))));
        } else if (!vote.rollCall().isEmpty()) {
            parts.add(rollCall());
        }
        if (!vote.sides().isEmpty()) {
            parts.add(sides());
        }
        Verdict verdict = vote.verdict();
        if (verdict != null && index + 1 < votes.size()) {
            parts.add(new Line(wording.say("ground"), wording.because(verdict.explanation())));
        }
        return parts;
    }

    private Words casting(VoteRecord vote, Words side) {
        return vote.casting() == null
                ? side
                : side.then(wording.plain(" ("))
                        .then(wording.post(vote.casting().seat()))
                        .then(wording.plain(")"));
    }

    /** The rule, and what those weigh who did not vote for or against. */
    private Words majority() {
        VoteRecord vote = vote();
        Verdict verdict = vote.verdict();
        Majority rule = vote.ballot().majority();
        Base base = rule.base();
        Words share = wording.sentence(
                "protocol.threshold." + rule.threshold().comparison().code(),
                wording.plain(
                        rule.threshold().numerator() + "/" + rule.threshold().denominator()),
                wording.sentence("protocol.base." + base.code()));
        Explanation why = verdict == null || verdict instanceof Verdict.NoQuorum ? null : verdict.explanation();
        List<Words> sentences = new ArrayList<>();
        sentences.add(
                why == null
                        ? share.then(wording.plain("."))
                        : wording.say(
                                "majority.of",
                                share,
                                wording.plain(Integer.toString(why.baseCount())),
                                wording.plain(Integer.toString(why.required()))));
        sentences.add(wording.sentence(rule.citation()));
        if (base.counts(Choice.ABSTAINED)) {
            sentences.add(wording.sentence("protocol.sitting.outlook.abstention.as-against"));
        }
        if (base.counts(Choice.ABSENT)) {
            sentences.add(wording.sentence("protocol.sitting.outlook.absence.as-against"));
        }
        if (vote.tally().recused() > 0 && base.counts(Choice.RECUSED)) {
            sentences.add(wording.say("recusal." + rule.recusal().code()));
        }
        return Words.join(wording.language(), " ", sentences);
    }

    private Words totals(Tally tally) {
        List<Words> counts = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            counts.add(wording.plain(Integer.toString(tally.count(choice))));
        }
        counts.add(wording.plain(Integer.toString(tally.membership())));
        return wording.say("totals.of", counts.toArray(new Words[0]));
    }

    /** The count of each side, in the words of the totals. */
    private Table sides() {
        List<List<Words>> rows = new ArrayList<>();
        vote().sides().forEach(one -> rows.add(List.of(Words.asGiven(one.side()), totals(one.tally()))));
        return new Table(
                wording.say("sides"),
                List.of(new Column(wording.say("side"), 30), new Column(wording.say("totals"), 70)),
                1,
                rows);
    }

    private Table rollCall() {
        List<Words> notes = vote().rollCall().stream().map(this::note).toList();
        boolean noted = notes.stream().anyMatch(note -> !note.isEmpty());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(wording.say("no"), 7));
        columns.add(new Column(wording.say("post"), noted ? 43 : 68));
        columns.add(new Column(wording.say("choice"), noted ? 20 : 25));
        if (noted) {
            columns.add(new Column(wording.say("note"), 30));
        }
        List<List<Words>> rows = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            List<Words> row = new ArrayList<>();
            row.add(wording.plain(Integer.toString(i + 1)));
            row.add(wording.who(vote().rollCall().get(i).seat()));
            row.add(choice(vote().rollCall().get(i).choice()));
            if (noted) {
                row.add(notes.get(i));
            }
            rows.add(row);
        }
        return new Table(wording.say("roll-call"), columns, 1, rows);
    }

    private Words note(Answer answer) {
        List<Words> notes = new ArrayList<>();
        Attendee seat = vote().sides().isEmpty()
                ? null
                : minutes.attendees().stream()
                        .filter(one -> one.seat().equals(answer.seat()))
                        .findFirst()
                        .orElse(null);
        String side = seat == null ? null : seat.side();
        if (side != null) {
            notes.add(wording.say("side.of", Words.asGiven(side)));
        }
        if (answer.bySilence()) {
            notes.add(wording.say("by-silence"));
        } else if (answer.absentee() && answer.choice() == Choice.SILENT) {
            notes.add(wording.say("polled"));
        } else if (answer.absentee()) {
            notes.add(wording.say("absentee"));
        }
        String reason = answer.reason();
        if (reason != null) {
            notes.add(wording.say("reason", Words.asGiven(reason)));
        }
        answer.corrections()
                .forEach(one -> notes.add(wording.say("corrected", choice(one.from()), Words.asGiven(one.reason()))));
        return Words.join(wording.language(), "; ", notes);
    }

    private Words choice(Choice choice) {
        return wording.say("choice." + choice.code());
    }
}
