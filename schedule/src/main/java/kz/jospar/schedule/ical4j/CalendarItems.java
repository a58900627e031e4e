package kz.jospar.schedule.ical4j;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.schedule.UnreadableScheduleException;
import kz.jospar.schedule.UnreadableScheduleException.Reason;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/**
 * Takes the components out of a file while ical4j's parser walks through it.
 *
 * <p>The parser's events are taken as they come; ical4j's own components are not built, because its dates follow time
 * zone rules that are wrong for Kazakhstan and its recurrences the default locale.
 */
final class CalendarItems implements ContentHandler {
    private final CalendarLines lines;
    private final List<CalendarItem> items = new ArrayList<>();
    private final Deque<CalendarItem> open = new ArrayDeque<>();
    private int line = -1;
    private boolean cancelling;
    private String property = "";
    private String value = "";
    private Map<String, String> parameters = new HashMap<>();

    private CalendarItems(CalendarLines lines) {
        this.lines = lines;
    }

    /** Returns the components of a file, those inside others left out. */
    static List<CalendarItem> of(String name, CalendarLines lines) {
        CalendarItems items = new CalendarItems(lines);
        if (lines.size() == 0) {
            throw new UnreadableScheduleException(name, Reason.NOT_A_CALENDAR, 1);
        }
        try {
            new CalendarParserImpl().parse(new StringReader(lines.text()), items);
        } catch (ParserException | IOException e) {
            throw new UnreadableScheduleException(name, Reason.NOT_A_CALENDAR, lines.number(items.line + 1));
        }
        return items.items;
    }

    @Override
    public void startCalendar() {
        line++;
        cancelling = false;
    }

    @Override
    public void endCalendar() {
        line++;
    }

    @Override
    public void startComponent(String kind) {
        line++;
        CalendarItem item = new CalendarItem(kind.strip().toUpperCase(Locale.ROOT), lines.number(line), cancelling);
        if (open.isEmpty()) {
            items.add(item);
        }
        open.push(item);
    }

    @Override
    public void endComponent(String kind) {
        line++;
        open.pop();
    }

    @Override
    public void startProperty(String name) {
        line++;
        property = name.strip().toUpperCase(Locale.ROOT);
        value = "";
        parameters = new HashMap<>();
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void parameter(String name, String text) {
        String bare = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        parameters.put(name.strip().toUpperCase(Locale.ROOT), bare.strip());
    }

    @Override
    public void endProperty(String name) {
        CalendarItem item = open.peek();
        if (item != null) {
            item.add(new CalendarItem.Property(property, Map.copyOf(parameters), value, lines.number(line)));
        } else if (property.equals("METHOD")) {
            cancelling = value.strip().equalsIgnoreCase("CANCEL");
        }
    }
}
