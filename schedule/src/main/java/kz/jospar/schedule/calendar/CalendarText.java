package kz.jospar.schedule.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.schedule.calendar.Fact.Kind;
import kz.jospar.schedule.calendar.Fact.Line;
import kz.jospar.schedule.calendar.Fact.When;

/** Reads a calendar's text into facts, each line by itself. The format is explained at the head of kazakhstan.txt. */
final class CalendarText {
    private static final int COLUMNS = 9;
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SPAN = Pattern.compile("(?:(\\d{2}-\\d{2})\\s+)?([\\d-]*)\\.\\.([\\d-]*)");
    private static final Pattern EXCHANGE = Pattern.compile("([\\d-]+)\\s*<-\\s*([\\d-]+)");

    private final Line line;
    private final Columns columns;

    private CalendarText(Columns columns) {
        this.line = columns.line();
        this.columns = columns;
    }

    static List<Fact> read(String calendar, List<String> lines) {
        return Columns.of(calendar, lines, COLUMNS).stream()
                .map(columns -> new CalendarText(columns).fact())
                .toList();
    }

    private Fact fact() {
        Kind kind = kind(columns.text(0));
        When when = when(kind, columns.text(1));
        LocalizedText name = name(columns.text(6));
        if (name.equals(LocalizedText.EMPTY) && (kind == Kind.HOLIDAY || kind == Kind.DAY_OFF)) {
            throw line.wrong("a " + kind.code + " has no name");
        }
        Citation source = new Citation(columns.act(4), columns.orNull(5), null, columns.orNull(7));
        return new Fact(kind, when, weeks(columns.text(2)), columns.status(3), source, name, known(), line);
    }

    private Kind kind(String code) {
        for (Kind kind : Kind.values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw line.wrong("'" + code + "' is no kind of line");
    }

    private When when(Kind kind, String text) {
        switch (kind) {
            case WEEKEND:
                return new When.Weekdays(weekdays(text));
            case TRANSFER:
                Matcher exchange = EXCHANGE.matcher(text);
                if (!exchange.matches()) {
                    throw line.wrong("'" + text + "' is no 'day off <- day worked'");
                }
                return new When.Exchange(date(exchange.group(1)), date(exchange.group(2)));
            case OFF, WORKED:
                return new When.Span(date(text), date(text), null);
            default:
                boolean yearly = kind == Kind.HOLIDAY || kind == Kind.DAY_OFF;
                return yearly && DATE.matcher(text).matches()
                        ? new When.Span(date(text), date(text), null)
                        : span(text, yearly);
        }
    }

    private When.Span span(String text, boolean yearly) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches() || (span.group(1) != null) != yearly) {
            throw line.wrong("'" + text + "' is no " + (yearly ? "'MM-DD from..to'" : "'from..to'"));
        }
        LocalDate from = bound(span.group(2), true);
        LocalDate to = bound(span.group(3), false);
        if (to.isBefore(from)) {
            throw line.wrong("'" + text + "' runs backward");
        }
        return new When.Span(from, to, yearly ? monthDay(span.group(1)) : null);
    }

    private When.Span known() {
        String text = columns.text(8);
        return text.isEmpty() ? When.Span.ALWAYS : span(text, false);
    }

    /** A year alone stands for its first or its last day, nothing for no limit. */
    private LocalDate bound(String text, boolean first) {
        String edge = first ? "-01-01" : "-12-31";
        return switch (text.length()) {
            case 0 -> first ? When.Span.ALWAYS.from() : When.Span.ALWAYS.toInclusive();
            case 4 -> date(text + edge);
            default -> date(text);
        };
    }

    private LocalDate date(String text) {
        if (DATE.matcher(text).matches()) {
            try {
                LocalDate date = LocalDate.parse(text);
                if (When.Span.ALWAYS.contains(date)) {
                    return date;
                }
            } catch (DateTimeException e) {
                // Told below in the same words as a text of another shape.
            }
        }
        throw line.wrong("'" + text + "' is no day of the years 1900..2999");
    }

    private MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw line.wrong("'" + text + "' is no day of a year");
        }
    }

    private Set<DayOfWeek> weekdays(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : text.split("\\s+", -1)) {
            int index = WEEKDAYS.indexOf(word);
            if (index < 0) {
                throw line.wrong("'" + word + "' is none of " + String.join(", ", WEEKDAYS));
            }
            days.add(DayOfWeek.of(index + 1));
        }
        if (days.size() == WEEKDAYS.size()) {
            throw line.wrong("a week without a worked day");
        }
        return Set.copyOf(days);
    }

    private Set<WorkWeek> weeks(String text) {
        for (WorkWeek week : WorkWeek.values()) {
            if (week.code().equals(text)) {
                return Set.of(week);
            }
        }
        if (!text.isEmpty()) {
            throw line.wrong("'" + text + "' is no work week; it is 5, 6 or left empty for both");
        }
        return Set.of(WorkWeek.values());
    }

    private LocalizedText name(String text) {
        if (text.isEmpty()) {
            return LocalizedText.EMPTY;
        }
        List<String> names = Stream.of(text.split("/", -1)).map(String::strip).toList();
        if (names.size() != 3 || names.contains("")) {
            throw line.wrong("'" + text + "' is no name 'kk / ru / en'");
        }
        return new LocalizedText(names.get(0), names.get(1), names.get(2));
    }
}
