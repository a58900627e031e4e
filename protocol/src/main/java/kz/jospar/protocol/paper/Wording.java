package kz.jospar.protocol.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.Explanation;
import kz.jospar.protocol.minutes.Attendee;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.Moment;
import org.jspecify.annotations.Nullable;

/** Says in one language what minutes hold: posts in the place of keys, days and paragraphs as offices write them. */
final class Wording {
    private final Minutes minutes;
    private final Language language;
    private final Messages messages;
    private final Map<String, LocalizedText> posts = new HashMap<>();

    Wording(Minutes minutes, Language language) {
        this.minutes = minutes;
        this.language = language;
        messages = Messages.in(language);
        for (Attendee one : minutes.attendees()) {
            posts.put(one.seat(), one.post());
        }
    }

    Language language() {
        return language;
    }

    /** A sentence of this package, with its pieces in their own languages. */
    Words say(String key, Words... pieces) {
        return sentence("protocol.paper." + key, pieces);
    }

    Words say(String key, int count) {
        return say(key, plain(Integer.toString(count)));
    }

    /** A sentence of the library. */
    Words sentence(String key, Words... pieces) {
        return Words.filled(language, messages.text(key, Words.places(pieces.length)), List.of(pieces));
    }

    /** Words that are the same in every language, such as a number. */
    Words plain(String text) {
        return Words.of(language, text);
    }

    Words of(LocalizedText text) {
        return Words.of(language, text);
    }

    /** The post of a seat where it begins a line or a cell. */
    Words who(String seat) {
        return post(seat).capital();
    }

    /** The post of a seat; a key that the minutes do not know stays as it is. */
    Words post(String seat) {
        LocalizedText post = posts.get(seat);
        return post == null ? Words.asGiven(seat) : of(post);
    }

    Words role(SeatRole role) {
        return say("role." + role.code());
    }

    Words day(LocalDate day) {
        return say(
                "day",
                plain(Integer.toString(day.getDayOfMonth())),
                say("month." + day.getMonthValue()),
                plain(Integer.toString(day.getYear())));
    }

    /** The hour and minute, with the day where it is not that of the sitting. */
    String time(LocalDateTime moment) {
        String time = String.format(Locale.ROOT, "%02d:%02d", moment.getHour(), moment.getMinute());
        return moment.toLocalDate().equals(minutes.day()) ? time : Messages.day(moment.toLocalDate()) + " " + time;
    }

    Words at(LocalDateTime moment) {
        return plain(time(moment));
    }

    Words at(Moment moment) {
        return at(moment.at());
    }

    String span(Moment from, @Nullable Moment until) {
        return time(from.at()) + "–" + (until == null ? "…" : time(until.at()));
    }

    /** Why an outcome is what it is, its paragraph named as this paper names it. */
    Words because(Explanation why) {
        return Words.filled(language, why.message(language, Words.places(1).get(0)), List.of(sentence(why.citation())));
    }

    /** A place in an act as a sentence. */
    Words sentence(Citation citation) {
        return place(citation).then(plain(".")).capital();
    }

    /**
     * A place in an act: in a language it has a name in, else as it is written. How far its text was read is no matter of the
     * minutes.
     */
    Words place(Citation citation) {
        String paragraph = citation.paragraph();
        String shown = citation.text(language);
        boolean own = citation.act().equals(minutes.act().act());
        if (paragraph != null && own) {
            for (String part : List.of("annex ", "resolution ")) {
                if (paragraph.startsWith(part)) {
                    return say("place." + part.strip(), Words.asGiven(paragraph.substring(part.length())));
                }
            }
        }
        if (!shown.startsWith(citation.act())) {
            return plain(shown);
        }
        if (paragraph != null && own) {
            return say("place", Words.asGiven(paragraph));
        }
        Words written = Words.asGiven(shown);
        return citation.date() == null
                ? written
                : written.then(plain(" (")).then(day(citation.date())).then(plain(")"));
    }
}
