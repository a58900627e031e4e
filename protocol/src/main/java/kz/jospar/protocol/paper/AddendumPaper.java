package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.minutes.Addendum;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.paper.Paper.Head;
import kz.jospar.protocol.paper.Paper.Line;
import kz.jospar.protocol.paper.Paper.Paragraph;
import kz.jospar.protocol.paper.Paper.Part;

/**
 * An addendum as a paper to be signed: kk хаттамаға толықтырудың құжат түрі, ru дополнение к протоколу как документ.
 *
 * <p>It tells which minutes it belongs to, what is added or put right, line by line, and who signs. Before anybody has
 * signed it there are places for those who signed the minutes.
 *
 * <p>Worked case: a wrong date in minutes No 4 of 17 December 2025 is put right by addendum No 1 to them.
 */
public final class AddendumPaper {
    private AddendumPaper() {}

    /**
     * Returns the paper in a language.
     *
     * @param minutes those the addendum belongs to
     * @throws IllegalArgumentException if it belongs to others
     */
    public static Paper of(Addendum addendum, Minutes minutes, Language language) {
        Guard.present("addendum", addendum);
        if (!addendum.minutes().equals(minutes.id())) {
            throw new IllegalArgumentException(
                    "the addendum is to '" + addendum.minutes() + "', not to '" + minutes.id() + "'");
        }
        Wording wording = new Wording(minutes, language);
        Words number = wording.say("number", wording.plain(Integer.toString(addendum.number())));
        Words to = wording.say("name", Opening.number(minutes, wording), wording.day(minutes.day()));
        List<Part> parts = new ArrayList<>();
        parts.add(new Head(
                wording.of(minutes.body()), wording.say("addendum.title"), wording.day(addendum.day()), number));
        parts.add(new Line(wording.say("addendum.to"), to));
        addendum.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> parts.add(new Paragraph(Words.asGiven(line.strip()))));
        Signing signing = new Signing(minutes, null, wording);
        if (addendum.signers().isEmpty()) {
            signing.parts().stream().map(AddendumPaper::unsigned).forEach(parts::add);
        } else {
            parts.addAll(signing.parts(addendum.signers(), addendum.day()));
        }
        Words title =
                wording.of(minutes.body()).then(wording.plain(" – ")).then(wording.say("addendum.name", number, to));
        return new Paper(language, title, parts);
    }

    private static Part unsigned(Part part) {
        return part instanceof Paper.Signature place
                ? new Paper.Signature(place.who(), place.hand(), place.name(), null)
                : part;
    }
}
