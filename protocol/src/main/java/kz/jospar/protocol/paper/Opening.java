package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.Minutes.Chair;
import kz.jospar.protocol.minutes.Minutes.Manner;
import kz.jospar.protocol.minutes.Moment;
import kz.jospar.protocol.paper.Paper.Head;
import kz.jospar.protocol.paper.Paper.Line;
import kz.jospar.protocol.paper.Paper.Part;

/** The head of the minutes: whose, number, day, place, time, chair and secretary. */
record Opening(Minutes minutes, Wording wording) {

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Head(
                wording.of(minutes.body()),
                wording.say("title"),
                wording.day(minutes.day()),
                number(minutes, wording)));
        Manner manner = minutes.manner();
        List<Words> manners = new ArrayList<>();
        add(manners, manner.first(), "manner.first");
        add(manners, manner.extraordinary(), "manner.extraordinary");
        add(manners, manner.urgent(), "manner.urgent");
        add(manners, manner.closedDoors(), "manner.closed-doors");
        if (!manners.isEmpty()) {
            parts.add(line("manner", Words.join(wording.language(), ", ", manners)));
        }
        LocalizedText place = minutes.place();
        if (place != null) {
            parts.add(line("where", wording.of(place)));
        }
        parts.add(line("opened", wording.at(minutes.opened())));
        Moment closed = minutes.closed();
        parts.add(line("closed", closed == null ? wording.say("not-closed") : wording.at(closed)));
        parts.add(line("held-under", wording.place(minutes.act())));
        if (!minutes.chairs().isEmpty()) {
            parts.add(line("chair", chairs()));
        }
        List<Words> secretaries = minutes.attendees().stream()
                .filter(one -> one.role() == SeatRole.SECRETARY)
                .map(one -> wording.of(one.post()).capital())
                .toList();
        if (!secretaries.isEmpty()) {
            parts.add(line("secretary", Words.join(wording.language(), "; ", secretaries)));
        }
        return parts;
    }

    private void add(List<Words> all, boolean holds, String key) {
        if (holds) {
            all.add(wording.say(key));
        }
    }

    static Words number(Minutes minutes, Wording wording) {
        String number = minutes.number();
        return number == null ? wording.say("number.none") : wording.say("number", Words.asGiven(number));
    }

    /** One chair alone needs no times. */
    private Words chairs() {
        List<Chair> chairs = minutes.chairs();
        List<Words> all = new ArrayList<>();
        for (int i = 0; i < chairs.size(); i++) {
            Words one = wording.who(chairs.get(i).seat());
            if (chairs.size() > 1) {
                Moment until = i + 1 < chairs.size() ? chairs.get(i + 1).from() : minutes.closed();
                one = one.then(wording.plain(" (" + wording.span(chairs.get(i).from(), until) + ")"));
            }
            all.add(one);
        }
        return Words.join(wording.language(), "; ", all);
    }

    private Line line(String label, Words text) {
        return new Line(wording.say(label), text);
    }
}
