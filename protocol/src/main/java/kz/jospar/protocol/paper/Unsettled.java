package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.paper.Paper.Heading;
import kz.jospar.protocol.paper.Paper.Line;
import kz.jospar.protocol.paper.Paper.Numbered;
import kz.jospar.protocol.paper.Paper.Numbered.Item;
import kz.jospar.protocol.paper.Paper.Part;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.Refusal;
import kz.jospar.protocol.sitting.Remark;

/**
 * What was declared where the regulation is silent and what remained unsettled; and, apart from the paper, what whoever writes
 * the minutes has to look at.
 */
record Unsettled(Minutes minutes, List<Refusal> refused, Wording wording) {
    /** What whoever writes the minutes has to look at, a sentence each. */
    List<Words> prompts() {
        return Stream.concat(remarks(true).stream(), refused.stream().map(this::refusal))
                .toList();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        DeclaredChoices choices = minutes.choices();
        if (choices != null) {
            parts.add(new Heading(2, wording.say("choices"), false));
            parts.add(new Line(wording.say("ground"), wording.place(choices.reason())));
            list(parts, new Declared(choices, wording).sentences());
        }
        List<Words> remarks = remarks(false);
        if (!remarks.isEmpty()) {
            parts.add(new Heading(2, wording.say("remarks"), false));
            list(parts, remarks);
        }
        return parts;
    }

    private List<Words> remarks(boolean prompts) {
        return minutes.remarks().stream()
                .filter(one -> one.kind().isPrompt() == prompts)
                .map(this::remark)
                .toList();
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
