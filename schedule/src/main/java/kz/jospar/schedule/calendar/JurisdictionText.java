package kz.jospar.schedule.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.schedule.calendar.Fact.Line;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import kz.jospar.schedule.calendar.Jurisdiction.Ruled;
import org.jspecify.annotations.Nullable;

/** Reads a jurisdiction's text. The format is explained at the head of kazakhstan-rules.txt. */
final class JurisdictionText {
    private static final int COLUMNS = 6;
    private static final Pattern DAY = Pattern.compile("([a-z-]+)\\s+(\\d{1,2})\\s+([+-]\\d{1,2})");

    private final Map<Cycle, Ruled> reportDays = new EnumMap<>(Cycle.class);
    private final Map<Cycle, Ruled> bareDays = new EnumMap<>(Cycle.class);
    private @Nullable Roll roll;
    private @Nullable Citation rollSource;

    private JurisdictionText() {}

    static Jurisdiction read(String name, List<String> lines) {
        JurisdictionText text = new JurisdictionText();
        Columns.of(name, lines, COLUMNS).forEach(text::add);
        if (text.roll == null || text.rollSource == null) {
            throw new CalendarDataException(name, 0, "", "no line says where a due day moves that is not worked");
        }
        return new Jurisdiction(name, text.roll, text.rollSource, text.reportDays, text.bareDays);
    }

    private void add(Columns columns) {
        String value = columns.text(1);
        Citation source = source(columns);
        switch (columns.text(0)) {
            case "roll" -> {
                if (roll != null) {
                    throw columns.line().wrong("where a due day moves is already said");
                }
                roll = roll(columns.line(), value);
                rollSource = source;
            }
            case "report-day" -> put(reportDays, columns.line(), value, source);
            case "bare-day" -> put(bareDays, columns.line(), value, source);
            default -> throw columns.line().wrong("'" + columns.text(0) + "' is none of roll, report-day, bare-day");
        }
    }

    /** A citation has no status of its own: what is not in force says so in its note. */
    private static Citation source(Columns columns) {
        Day.Status status = columns.status(2);
        String note = columns.orNull(5);
        if (status != Day.Status.IN_FORCE) {
            note = note == null ? status.code() : status.code() + "; " + note;
        }
        return new Citation(columns.act(3), columns.orNull(4), null, note);
    }

    private static Roll roll(Line line, String code) {
        return Stream.of(Roll.values())
                .filter(roll -> roll.code().equals(code))
                .findFirst()
                .orElseThrow(() -> line.wrong("'" + code + "' is none of following, preceding, keep"));
    }

    private static void put(Map<Cycle, Ruled> days, Line line, String value, Citation source) {
        Matcher day = DAY.matcher(value);
        if (!day.matches()) {
            throw line.wrong("'" + value + "' is no 'period day months-after', as 'quarter 20 +1'");
        }
        Cycle cycle = Stream.of(Cycle.values())
                .filter(known -> known.code().equals(day.group(1)))
                .findFirst()
                .orElseThrow(() -> line.wrong("'" + day.group(1) + "' is no month, quarter, half-year or year"));
        if (cycle == Cycle.WEEK) {
            throw line.wrong("a week has no day of a month");
        }
        int number = Integer.parseInt(day.group(2));
        int months = Integer.parseInt(day.group(3));
        if (number < 1 || number > 31 || Math.abs(months) > 24) {
            throw line.wrong("'" + value + "' is no day 1..31 of a month -24..+24");
        }
        if (months <= -cycle.months()) {
            throw line.wrong("'" + value + "' lies before the period's first month");
        }
        if (days.put(cycle, new Ruled(DueDay.by(number, months), source)) != null) {
            throw line.wrong("the day of a " + cycle.code() + " is already named");
        }
    }
}
