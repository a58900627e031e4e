package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.QuestionRecord;
import kz.jospar.protocol.paper.Paper.Heading;
import kz.jospar.protocol.paper.Paper.Numbered;
import kz.jospar.protocol.paper.Paper.Numbered.Item;
import kz.jospar.protocol.paper.Paper.Paragraph;
import kz.jospar.protocol.paper.Paper.Part;
import kz.jospar.protocol.sitting.QuestionStatus;

/** The agenda; what was dropped or put off keeps its number. */
final class Agenda {
    private Agenda() {}

    static List<Part> of(Minutes minutes, Wording wording) {
        List<Item> items = new ArrayList<>();
        for (QuestionRecord one : minutes.questions()) {
            Words title = wording.of(one.question().title());
            boolean off = one.status() == QuestionStatus.DROPPED || one.status() == QuestionStatus.POSTPONED;
            Words text = off
                    ? title.then(wording.plain(" ("))
                            .then(wording.say("agenda." + one.status().code()))
                            .then(wording.plain(")"))
                    : title;
            items.add(new Item((items.size() + 1) + ".", text, List.of()));
        }
        return List.of(
                new Heading(2, wording.say("agenda"), false),
                items.isEmpty() ? new Paragraph(wording.say("agenda.none")) : new Numbered(items));
    }
}
