package kz.jospar.parsers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The known defects of the strangers, each by its name: what they make of a text that was written rightly. */
final class Misreadings {
    private Misreadings() {}

    /** Returns what the stranger reads of a calendar that it is given. */
    static Map<String, Object> of(Stranger stranger, Map<String, Object> calendar) {
        Map<String, Object> read = new LinkedHashMap<>(calendar);
        if (stranger == Stranger.ICAL_JS) {
            read.computeIfPresent("name", (key, name) -> escaped((String) name));
            read.computeIfPresent("shownName", (key, name) -> escaped((String) name));
            return read;
        }
        read.computeIfPresent("name", (key, name) -> ofIcalendar((String) name));
        read.computeIfPresent("shownName", (key, name) -> ofIcalendar((String) name));
        read.put(
                "entries",
                ((List<?>) calendar.get("entries"))
                        .stream().map(Misreadings::entryOfIcalendar).toList());
        return read;
    }

    /** ical.js 2.2.1 knows no type of a calendar's name, neither NAME nor X-WR-CALNAME, and leaves its escapes. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static Map<String, Object> entryOfIcalendar(Object entry) {
        Map<String, Object> read = new LinkedHashMap<>();
        ((Map<?, ?>) entry).forEach((key, value) -> read.put((String) key, value));
        for (String name : List.of("uid", "title", "description", "place")) {
            read.computeIfPresent(name, (key, text) -> ofIcalendar((String) text));
        }
        read.computeIfPresent("link", (key, link) -> percents((String) link));
        read.computeIfPresent("categories", (key, words) -> categories((List<?>) words));
        read.computeIfPresent("people", (key, people) -> each(people, Misreadings::percents));
        read.computeIfPresent("alarms", (key, alarms) -> each(alarms, Misreadings::ofIcalendar));
        // No misreading: it is asked for the instant by the zone's name too.
        if (read.get("start") instanceof List<?> moment) {
            read.put("startByName", moment.get(2));
        }
        return read;
    }

    private static List<?> each(Object rows, UnaryOperator<String> change) {
        return ((List<?>) rows)
                .stream()
                        .map(row -> ((List<?>) row)
                                .stream()
                                        .map(cell -> cell instanceof String text ? change.apply(text) : cell)
                                        .toList())
                        .toList();
    }

    /** icalendar 4.0.3 takes away the escapes of a list of words first and cuts it at each comma then. */
    private static List<String> categories(List<?> words) {
        return words.stream()
                .flatMap(word -> Stream.of(ofIcalendar((String) word).split(",", -1)))
                .toList();
    }

    /**
     * icalendar 4.0.3 hides escapes behind percent signs while it cuts a line, so that a text's own {@code %2C} becomes a
     * comma, and then takes away the escapes a second time, so that a backslash before n is a line break. A text without
     * backslashes and percent signs is read as it was given.
     */
    private static String ofIcalendar(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('%') < 0) {
            return text;
        }
        String hidden = escaped(text)
                .replace("\\,", "%2C")
                .replace("\\:", "%3A")
                .replace("\\;", "%3B")
                .replace("\\\\", "%5C");
        return percents(hidden)
                .replace("\\N", "\\n")
                .replace("\\n", "\n")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }

    private static String percents(String text) {
        return text.replace("%2C", ",").replace("%3A", ":").replace("%3B", ";").replace("%5C", "\\");
    }
}
