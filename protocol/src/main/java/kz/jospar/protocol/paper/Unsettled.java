package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.paper.Paper.Heading;
import kz.jospar.protocol.paper.Paper.Line;
import kz.jospar.protocol.paper.Paper.Numbered;
import kz.jospar.protocol.paper.Paper.Numbered.Item;
import kz.jospar.protocol.paper.Paper.Paragraph;
import kz.jospar.protocol.paper.Paper.Part;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.Refusal;
import kz.jospar.protocol.sitting.Remark;

/** What the regulation leaves open, what was declared in its place, and which events are not in the minutes. */
record Unsettled(Minutes minutes, List<Refusal> refused, Wording wording) {
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        DeclaredChoices choices = minutes.choices();
        if (choices != null) {
            parts.add(new Heading(2, wording.say("choices"), false));
            parts.add(new Line(wording.say("ground"), wording.place(choices.reason())));
            list(parts, new Declared(choices, wording).sentences());
        }
        if (!minutes.remarks().isEmpty()) {
            parts.add(new Heading(2, wording.say("remarks"), false));
            list(parts, minutes.remarks().stream().map(this::remark).toList());
        }
        if (!refused.isEmpty()) {
            parts.add(new Heading(2, wording.say("not-entered"), false));
            parts.add(new Paragraph(wording.say("not-entered.why")));
            list(parts, refused.stream().map(this::refusal).toList());
        }
        return parts;
    }

    private static void list(List<Part> parts, List<Words> sentences) {
        List<Item> items = new ArrayList<>();
        sentences.forEach(one -> items.add(new Item((items.size() + 1) + ".", one, List.of())));
        if (!items.isEmpty()) {
            parts.add(new Numbered(items));
        }
    }

    private Words remark(Remark remark) {
        return wording.at(remark.at())
                .then(wording.plain(". "))
                .then(wording.plain(remark.message(wording.language())));
    }

    private Words refusal(Refusal refusal) {
        return wording.plain(refusal.message(wording.language()));
    }
}
