package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
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
import org.jspecify.annotations.Nullable;

/** What the regulation leaves open, what was declared in its place, and which events are not in the minutes. */
record Unsettled(Minutes minutes, List<Refusal> refused, Wording wording) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

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
        Remark bare = new Remark(
                remark.kind(), remark.at(), Words.places(remark.facts().size()), null);
        List<Words> facts = remark.kind() == Remark.Kind.QUORUM_LOST
                ? remark.facts().stream().map(wording::plain).toList()
                : named(remark.facts());
        return cited(
                wording.at(remark.at())
                        .then(wording.plain(". "))
                        .then(Words.filled(wording.language(), bare.message(wording.language()), facts)),
                remark.citation());
    }

    private Words refusal(Refusal refusal) {
        Refusal bare = new Refusal(
                refusal.reason(),
                refusal.event(),
                refusal.phase(),
                Words.places(refusal.facts().size()),
                null);
        return cited(
                Words.filled(wording.language(), bare.message(wording.language()), named(refusal.facts())),
                refusal.citation());
    }

    /** Questions by their titles and seats by their posts; what is neither is a number, a day or a word already. */
    private List<Words> named(List<String> facts) {
        Map<String, LocalizedText> titles = new HashMap<>();
        minutes.attendees().forEach(one -> titles.put(one.seat(), one.post()));
        minutes.questions()
                .forEach(one -> titles.put(one.question().id(), one.question().title()));
        return facts.stream()
                .map(fact -> {
                    LocalizedText title = titles.get(fact);
                    return title == null ? wording.plain(shown(fact)) : wording.of(title);
                })
                .toList();
    }

    private static String shown(String fact) {
        Matcher day = DAY.matcher(fact);
        return day.matches() ? day.group(3) + "." + day.group(2) + "." + day.group(1) : fact;
    }

    private Words cited(Words sentence, @Nullable Citation citation) {
        return citation == null ? sentence : sentence.then(wording.plain(" ")).then(wording.sentence(citation));
    }
}
