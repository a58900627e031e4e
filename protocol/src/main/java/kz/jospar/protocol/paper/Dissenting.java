package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.QuestionRecord;
import kz.jospar.protocol.minutes.QuestionRecord.Dissent;
import kz.jospar.protocol.paper.Paper.Heading;
import kz.jospar.protocol.paper.Paper.Line;
import kz.jospar.protocol.paper.Paper.Paragraph;
import kz.jospar.protocol.paper.Paper.Part;

/**
 * A dissenting opinion as an annex.
 *
 * @param number the number of the annex, from 1
 * @param question the place of its question, from 0
 */
record Dissenting(int number, int question, QuestionRecord on, Dissent dissent) {

    static List<Dissenting> all(Minutes minutes) {
        List<Dissenting> all = new ArrayList<>();
        for (int i = 0; i < minutes.questions().size(); i++) {
            QuestionRecord on = minutes.questions().get(i);
            for (Dissent dissent : on.dissents()) {
                all.add(new Dissenting(all.size() + 1, i, on, dissent));
            }
        }
        return all;
    }

    /** What the question says of it. */
    Part reference(Wording wording) {
        return new Line(
                wording.say("dissent"),
                wording.who(dissent.seat())
                        .then(wording.plain(" ("))
                        .then(wording.say("annex", number))
                        .then(wording.plain(")")));
    }

    List<Part> annex(Wording wording) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(2, wording.say("annex.title", number), true));
        parts.add(new Line(
                wording.say("annex.question"),
                wording.plain((question + 1) + ". ")
                        .then(wording.of(on.question().title()))));
        parts.add(new Line(wording.say("annex.author"), wording.who(dissent.seat())));
        dissent.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> parts.add(new Paragraph(Words.asGiven(line.strip()))));
        return parts;
    }
}
