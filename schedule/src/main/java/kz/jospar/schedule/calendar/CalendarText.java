package kz.jospar.schedule.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.schedule.calendar.Fact.Kind;
import kz.jospar.schedule.calendar.Fact.Line;
import kz.jospar.schedule.calendar.Fact.When;
import org.jspecify.annotations.Nullable;

/** Reads a calendar's text into facts, each line by itself. The format is explained at the head of kazakhstan.txt. */
final class CalendarText {
    private static final int COLUMNS = 8;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SPAN = Pattern.compile("(?:(\\d{2}-\\d{2})\\s+)?([\\d-]*)\\.\\.([\\d-]*)");
    private static final Pattern EXCHANGE = Pattern.compile("([\\d-]+)\\s*<-\\s*([\\d-]+)");

    private final Line line;
    private final String[] columns;

    private CalendarText(Line line, String[] columns) {
        this.line = line;
        this.columns = columns;
    }

    static List<Fact> read(String calendar, List<String> lines) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            if (i == 0 && text.startsWith("\uFEFF")) {
                text = text.substring(1);
            }
            Line line = new Line(calendar, i + 1, text);
            if (text.indexOf('\uFFFD') >= 0) {
                throw line.wrong("the text is not UTF-8");
            }
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            String[] columns = text.split("\\|", -1);
            if (columns.length > COLUMNS) {
                throw line.wrong(columns.length + " columns, where " + COLUMNS + " are known");
            }
            facts.add(new CalendarText(line, columns).fact());
        }
        return facts;
    }

    private Fact fact() {
        Kind kind = kind(column(0));
        When when = when(kind, column(1));
        LocalizedText name = name(column(6));
        if (name.equals(LocalizedText.EMPTY) && (kind == Kind.HOLIDAY || kind == Kind.DAY_OFF)) {
            throw line.wrong("a " + kind.code + " has no name");
        }
        if (column(4).isEmpty()) {
            throw line.wrong("no act is named");
        }
        Citation source = new Citation(column(4), orNull(column(5)), null, orNull(column(7)));
        return new Fact(kind, when, weeks(column(2)), status(column(3)), source, name, line);
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
                return span(kind, text);
        }
    }

    private When.Span span(Kind kind, String text) {
        boolean yearly = kind == Kind.HOLIDAY || kind == Kind.DAY_OFF;
        if (yearly && DATE.matcher(text).matches()) {
            return new When.Span(date(text), date(text), null);
        }
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

    /** A year alone stands for its first or its last day, nothing for no limit. */
    private LocalDate bound(String text, boolean first) {
        String edge = first ? "-01-01" : "-12-31";
        return switch (text.length()) {
            case 0 -> date((first ? FIRST_YEAR : LAST_YEAR) + edge);
            case 4 -> date(text + edge);
            default -> date(text);
        };
    }

    private LocalDate date(String text) {
        if (DATE.matcher(text).matches()) {
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeException e) {
                // Told below in the same words as a text of another shape.
            }
        }
        throw line.wrong("'" + text + "' is no day of the years " + FIRST_YEAR + ".." + LAST_YEAR);
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

    private Day.Status status(String code) {
        List<String> codes = new ArrayList<>();
        for (Day.Status status : Day.Status.values()) {
            if (status.code().equals(code)) {
                return status;
            }
            codes.add(status.code());
        }
        throw line.wrong("status '" + code + "' is none of " + String.join(", ", codes));
    }

    private LocalizedText name(String text) {
        if (text.isEmpty()) {
            return LocalizedText.EMPTY;
        }
        String[] names = text.split("\\s*/\\s*", -1);
        if (names.length != 3 || List.of(names).contains("")) {
            throw line.wrong("'" + text + "' is no name 'kk / ru / en'");
        }
        return new LocalizedText(names[0], names[1], names[2]);
    }

    private String column(int index) {
        return index < columns.length ? columns[index].strip() : "";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
