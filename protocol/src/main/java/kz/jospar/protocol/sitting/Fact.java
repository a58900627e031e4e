package kz.jospar.protocol.sitting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;

/** What a fact in a refusal or a remark is, and how a person reads it. */
enum Fact {
    /** As it stands: a number, an id of something that is not there. */
    TEXT,
    /** A day, in JSON as 2026-03-16. */
    DAY,
    /** A moment, in JSON as 2026-03-16T10:00. */
    MOMENT,
    /** The id of a seat, read as its post. */
    SEAT,
    /** The id of a question, read as its title. */
    QUESTION,
    /** The place of a rule in JSON, read as its name. */
    RULE,
    /** Codes with commas between, read as words. */
    CODES;

    static List<String> words(
            List<Fact> kinds, List<String> facts, Map<String, LocalizedText> names, Language language) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact kind = i < kinds.size() ? kinds.get(i) : TEXT;
            words.add(kind.word(facts.get(i), names, language));
        }
        return words;
    }

    private String word(String fact, Map<String, LocalizedText> names, Language language) {
        return switch (this) {
            case TEXT -> fact;
            case DAY -> day(fact);
            case MOMENT -> time(fact);
            case SEAT -> {
                LocalizedText post = names.get(fact);
                // A role that nobody has signed for is told as a role.
                yield post == null ? code(fact, language) : told(post, fact, language);
            }
            case QUESTION -> {
                LocalizedText title = names.get(fact);
                yield title == null ? fact : told(title, fact, language);
            }
            case RULE -> rule(fact, language);
            case CODES ->
                Arrays.stream(fact.split(", ")).map(one -> code(one, language)).collect(Collectors.joining(", "));
        };
    }

    private static String told(LocalizedText text, String fact, Language language) {
        String words = text.in(language);
        return words.isBlank() ? fact : words;
    }

    /** A rule's name as findings and minutes have it, or that of its part of the regulation: readers know no places in JSON. */
    private static String rule(String place, Language language) {
        Messages messages = Messages.in(language);
        for (String key : List.of("regulation.rule." + place, "protocol.paper.choices.also." + place)) {
            if (messages.has(key)) {
                return messages.text(key);
            }
        }
        int dot = place.lastIndexOf('.');
        String whole = "protocol.paper.choices.also." + place.substring(0, Math.max(0, dot));
        if (messages.has(whole)) {
            return messages.text(whole) + ": " + code(place.substring(dot + 1), language);
        }
        return named("regulation.norm." + place.replaceFirst("[.\\[].*", ""), place, language);
    }

    private static String code(String code, Language language) {
        return named("regulation.value." + code, code, language);
    }

    private static String named(String key, String otherwise, Language language) {
        Messages messages = Messages.in(language);
        return messages.has(key) ? messages.text(key) : otherwise;
    }

    private static String day(String fact) {
        try {
            return Messages.day(LocalDate.parse(fact));
        } catch (DateTimeException e) {
            return fact;
        }
    }

    private static String time(String fact) {
        try {
            return moment(LocalDateTime.parse(fact));
        } catch (DateTimeException e) {
            return fact;
        }
    }

    static String moment(LocalDateTime at) {
        return Messages.day(at.toLocalDate()) + " " + two(at.getHour()) + ":" + two(at.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The act under its name, and the paragraph in words: a place in the resolution or in an annex has a name of its own. */
    static String place(Citation citation, Language language) {
        String paragraph = citation.paragraph();
        Messages messages = Messages.in(language);
        for (String part : List.of("resolution", "annex")) {
            if (paragraph != null && paragraph.startsWith(part + " ")) {
                String act = new Citation(citation.act(), null, null, null).text(language);
                return act + ", " + messages.text("regulation.place." + part, paragraph.substring(part.length() + 1));
            }
        }
        return citation.text(language);
    }
}
