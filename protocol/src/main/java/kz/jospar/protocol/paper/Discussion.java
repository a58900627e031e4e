package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.QuestionRecord;
import kz.jospar.protocol.minutes.QuestionRecord.Speaker;
import kz.jospar.protocol.minutes.VoteRecord;
import kz.jospar.protocol.paper.Paper.Heading;
import kz.jospar.protocol.paper.Paper.Line;
import kz.jospar.protocol.paper.Paper.Paragraph;
import kz.jospar.protocol.paper.Paper.Part;
import kz.jospar.protocol.sitting.QuestionStatus;

/** A question: heard, spoke, voted, decided. */
record Discussion(Minutes minutes, int index, Wording wording, List<Dissenting> dissents) {

    List<Part> parts() {
        QuestionRecord question = minutes.questions().get(index);
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(
                2,
                wording.plain((index + 1) + ". ")
                        .then(wording.of(question.question().title())),
                false));
        speakers(parts, "heard", question, true);
        speakers(parts, "spoke", question, false);
        for (int i = 0; i < question.votes().size(); i++) {
            parts.addAll(new Voting(minutes, question.votes(), i, wording).parts());
        }
        Verdict verdict = question.verdict();
        if (verdict != null) {
            parts.add(new Heading(3, wording.say(verdict.choose(new Outcome())), false));
            if (verdict instanceof Verdict.Adopted) {
                parts.add(new Paragraph(decided(question)));
            }
            parts.add(new Line(wording.say("ground"), wording.because(verdict.explanation())));
        }
        if (verdict == null || question.status() != QuestionStatus.VOTED) {
            status(parts, question, verdict != null);
        }
        parts.addAll(new Assigned(minutes, index + 1, question, wording).parts());
        for (Dissenting one : dissents) {
            if (one.question() == index) {
                parts.add(one.reference(wording));
            }
        }
        return parts;
    }

    private void speakers(List<Part> parts, String heading, QuestionRecord question, boolean reported) {
        List<Speaker> some = question.speakers().stream()
                .filter(one -> one.reported() == reported)
                .toList();
        if (!some.isEmpty()) {
            parts.add(new Heading(3, wording.say(heading), false));
            some.forEach(one -> parts.add(new Paragraph(speaker(one))));
        }
    }

    private Words speaker(Speaker one) {
        Words who = one.guest() != null
                ? wording.of(one.guest()).capital()
                : wording.who(Objects.toString(one.seat(), "–"));
        return one.gist() == null
                ? who.then(wording.plain("."))
                : who.then(wording.plain(" – ")).then(wording.of(one.gist()));
    }

    private Words decided(QuestionRecord question) {
        LocalizedText proposal = question.lastVote().map(VoteRecord::proposal).orElse(null);
        return wording.of(proposal == null ? question.question().title() : proposal);
    }

    private void status(List<Part> parts, QuestionRecord question, boolean told) {
        if (question.status() == QuestionStatus.POSTPONED && question.until() != null) {
            parts.add(new Paragraph(wording.say("status.postponed-until", wording.day(question.until()))));
        } else if (!told
                || question.status() == QuestionStatus.DROPPED
                || question.status() == QuestionStatus.POSTPONED) {
            parts.add(new Paragraph(wording.say("status." + question.status().code())));
        }
    }

    private static final class Outcome implements Verdict.Cases<String> {
        @Override
        public String adopted(Verdict.Adopted verdict) {
            return "decided";
        }

        @Override
        public String rejected(Verdict.Rejected verdict) {
            return "rejected";
        }

        @Override
        public String noQuorum(Verdict.NoQuorum verdict) {
            return "no-quorum";
        }

        @Override
        public String undefined(Verdict.Undefined verdict) {
            return "undefined";
        }
    }
}
