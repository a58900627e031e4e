package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.Explanation;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
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
import org.jspecify.annotations.Nullable;

/** A vote: what was put to it, what it needed, what weighs how, the totals and the roll call. */
record Voting(Minutes minutes, VoteRecord vote, @Nullable Verdict verdict, Wording wording) {

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(3, wording.say("vote"), false));
        LocalizedText proposal = vote.proposal();
        parts.add(new Line(
                wording.say("proposal"), proposal == null ? wording.say("proposal.question") : wording.of(proposal)));
        parts.add(new Line(wording.say("vote.time"), wording.plain(wording.span(vote.opened(), vote.closed()))));
        String presiding = vote.presiding();
        if (presiding != null
                && !minutes.chairs().isEmpty()
                && !minutes.chairs().get(0).seat().equals(presiding)) {
            parts.add(new Line(wording.say("chair"), wording.post(presiding)));
        }
        parts.add(new Line(wording.say("majority"), majority()));
        parts.add(new Line(wording.say("totals"), totals(vote.tally())));
        if (vote.chair().casting() != null) {
            parts.add(new Paragraph(wording.say("casting", choice(vote.chair().casting()))));
        }
        parts.add(vote.rollCall().isEmpty() ? new Paragraph(wording.say("secret")) : rollCall());
        return parts;
    }

    /** The rule, and what those weigh who did not vote for or against. */
    private Words majority() {
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
        sentences.add(wording.place(rule.citation()).then(wording.plain(".")));
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
        Words[] counts = new Words[Choice.values().length + 1];
        for (Choice choice : Choice.values()) {
            counts[choice.ordinal()] = wording.plain(Integer.toString(tally.count(choice)));
        }
        counts[counts.length - 1] = wording.plain(Integer.toString(tally.membership()));
        return wording.say("totals.of", counts);
    }

    private Table rollCall() {
        List<Words> notes = vote.rollCall().stream().map(this::note).toList();
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
            row.add(wording.post(vote.rollCall().get(i).seat()));
            row.add(choice(vote.rollCall().get(i).choice()));
            if (noted) {
                row.add(notes.get(i));
            }
            rows.add(row);
        }
        return new Table(wording.say("roll-call"), columns, 1, rows);
    }

    private Words note(Answer answer) {
        List<Words> notes = new ArrayList<>();
        if (answer.absentee()) {
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
