package kz.jospar.schedule.ical4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A component of a calendar file as it stands: VEVENT, VTODO or another, without those inside it. */
final class CalendarItem {
    private final String kind;
    private final int line;
    private final boolean cancelling;
    private final List<Property> properties = new ArrayList<>();

    CalendarItem(String kind, int line, boolean cancelling) {
        this.kind = kind;
        this.line = line;
        this.cancelling = cancelling;
    }

    /** A property with its parameters, names in upper case, as it stands in a line. */
    record Property(String name, Map<String, String> parameters, String value, int line) {}

    void add(Property property) {
        properties.add(property);
    }

    String kind() {
        return kind;
    }

    /** The line of its BEGIN. */
    int line() {
        return line;
    }

    boolean isTodo() {
        return kind.equals("VTODO");
    }

    /** Tells whether the calendar it stands in is sent to cancel, or it says so itself. */
    boolean isCancelled() {
        return cancelling || value("STATUS").equalsIgnoreCase("CANCELLED");
    }

    Optional<Property> first(String name) {
        return properties.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    List<Property> all(String name) {
        return properties.stream().filter(p -> p.name().equals(name)).toList();
    }

    String value(String name) {
        return first(name).map(p -> p.value().strip()).orElse("");
    }

    /** The summary in one line, its escapes undone. */
    String title() {
        String text = value("SUMMARY");
        StringBuilder title = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                title.append(escaped == 'n' || escaped == 'N' ? ' ' : escaped);
            } else {
                title.append(c);
            }
        }
        return title.toString().strip();
    }

    /** Which of two versions counts: the later by its number. */
    int sequence() {
        String sequence = value("SEQUENCE");
        return sequence.matches("\\d{1,9}") ? Integer.parseInt(sequence) : 0;
    }
}
