package kz.jospar.schedule.ical4j;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule of days (RFC 5545, 3.3.10): every day of a period is held against the rule's parts.
 *
 * <p>Own, because ical4j's expansion depends on the default locale where WKST is missing and drops dates silently beyond
 * a thousand steps. Hours and finer, weeks by number, and the extensions of RFC 7529 are not followed.
 */
final class DayRule {
    private static final Set<String> KNOWN = Set.of(
            "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYDAY", "BYSETPOS", "WKST");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");

    private final ChronoUnit every;
    private final int interval;
    private final int count;
    private final @Nullable Moment until;
    private final Set<Integer> months;
    private final Set<Integer> monthDays;
    private final Set<Integer> yearDays;
    private final Set<Weekday> weekdays;
    private final Set<Integer> places;
    private final DayOfWeek weekStart;

    /** A weekday, and which one of its month or year; 0 for each. */
    private record Weekday(int place, DayOfWeek day) {}

    private DayRule(Map<String, String> parts) {
        every = switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> ChronoUnit.DAYS;
            case "WEEKLY" -> ChronoUnit.WEEKS;
            case "MONTHLY" -> ChronoUnit.MONTHS;
            case "YEARLY" -> ChronoUnit.YEARS;
            default -> throw new IllegalArgumentException("FREQ=" + parts.get("FREQ"));
        };
        interval = number(parts.getOrDefault("INTERVAL", "1"), 1, 10_000);
        count = parts.containsKey("COUNT") ? number(parts.get("COUNT"), 1, Integer.MAX_VALUE) : 0;
        until = parts.containsKey("UNTIL") ? Moment.of(parts.get("UNTIL"), null) : null;
        holds(!parts.containsKey("UNTIL") || until != null);
        holds(count == 0 || until == null);
        months = numbers(parts, "BYMONTH", 12, false);
        monthDays = numbers(parts, "BYMONTHDAY", 31, true);
        yearDays = numbers(parts, "BYYEARDAY", 366, true);
        places = numbers(parts, "BYSETPOS", 366, true);
        weekdays = weekdays(parts.getOrDefault("BYDAY", ""));
        String start = parts.getOrDefault("WKST", "MO");
        holds(WEEKDAYS.contains(start));
        weekStart = DayOfWeek.of(WEEKDAYS.indexOf(start) + 1);
        boolean counted = every == ChronoUnit.MONTHS || every == ChronoUnit.YEARS;
        holds(counted || weekdays.stream().allMatch(weekday -> weekday.place() == 0));
        holds(every != ChronoUnit.WEEKS || monthDays.isEmpty());
        holds(every == ChronoUnit.YEARS || yearDays.isEmpty());
    }

    /** Reads a rule; {@code null} where it is broken or has parts that are not followed. */
    static @Nullable DayRule of(String text) {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            int sign = part.indexOf('=');
            if (part.isBlank() || part.startsWith("X-")) {
                continue;
            }
            if (sign < 0
                    || !KNOWN.contains(part.substring(0, sign).strip())
                    || parts.put(
                                    part.substring(0, sign).strip(),
                                    part.substring(sign + 1).strip())
                            != null) {
                return null;
            }
        }
        try {
            return new DayRule(parts);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void holds(boolean rule) {
        if (!rule) {
            throw new IllegalArgumentException();
        }
    }

    private static int number(@Nullable String digits, int min, int max) {
        holds(digits != null && digits.matches("\\+?\\d{1,10}"));
        long number = Long.parseLong(String.valueOf(digits).replace("+", ""));
        holds(number >= min && number <= max);
        return (int) number;
    }

    /** A number that a list names many times counts once, so that no list is long to look through. */
    private static Set<Integer> numbers(Map<String, String> parts, String name, int max, boolean signed) {
        Set<Integer> numbers = new HashSet<>();
        if (parts.containsKey(name)) {
            for (String one : parts.getOrDefault(name, "").split(",", -1)) {
                boolean back = signed && one.startsWith("-");
                int number = number(back ? one.substring(1) : one, 1, max);
                numbers.add(back ? -number : number);
            }
        }
        return numbers;
    }

    private static Set<Weekday> weekdays(String text) {
        Set<Weekday> weekdays = new LinkedHashSet<>();
        for (String one : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            Matcher weekday = WEEKDAY.matcher(one);
            holds(weekday.matches());
            int place = weekday.group(1) == null ? 0 : Integer.parseInt(weekday.group(1));
            holds(weekday.group(1) == null || (place != 0 && Math.abs(place) <= 53));
            weekdays.add(new Weekday(place, DayOfWeek.of(WEEKDAYS.indexOf(weekday.group(2)) + 1)));
        }
        return weekdays;
    }

    /** Returns the last moment at which it still holds, if it names one. */
    @Nullable
    Moment until() {
        return until;
    }

    /** Tells whether a first day is one of the rule's own. */
    boolean fits(LocalDate start) {
        return days(period(start, 0), start).contains(start);
    }

    /**
     * Returns the days from the first one on, the first one among them in any case, in order.
     *
     * @param start the first day
     * @param from days before this one are left out
     * @param toInclusive days after this one are left out
     * @param kept tells of a day whether the rule still holds; not asked of the first one, ends with the first no
     * @param steps is told of every number of days looked at
     */
    List<LocalDate> days(
            LocalDate start, LocalDate from, LocalDate toInclusive, Predicate<LocalDate> kept, LongConsumer steps) {
        List<LocalDate> found = new ArrayList<>();
        long first = count > 0 ? 0 : Math.max(0, every.between(period(start, 0), from) / interval - 1);
        long number = 0;
        if (first == 0) {
            number = 1;
            if (!start.isBefore(from) && !start.isAfter(toInclusive)) {
                found.add(start);
            }
        }
        for (long turn = first; ; turn++) {
            LocalDate period = period(start, turn * interval);
            if (period.isAfter(toInclusive)) {
                return found;
            }
            steps.accept(every == ChronoUnit.DAYS ? 1 : every.getDuration().toDays());
            for (LocalDate day : days(period, start)) {
                if (!day.isAfter(start)) {
                    continue;
                }
                if (day.isAfter(toInclusive) || (count > 0 && number >= count) || !kept.test(day)) {
                    return found;
                }
                number++;
                if (!day.isBefore(from)) {
                    found.add(day);
                }
            }
        }
    }

    /** The first day of the period so many after that of the first day. */
    private LocalDate period(LocalDate start, long later) {
        return switch (every) {
            case DAYS -> start.plusDays(later);
            case WEEKS ->
                start.minusDays(Math.floorMod(start.getDayOfWeek().getValue() - weekStart.getValue(), 7))
                        .plusWeeks(later);
            case MONTHS -> start.withDayOfMonth(1).plusMonths(later);
            default -> start.withDayOfYear(1).plusYears(later);
        };
    }

    /** The days of one period that the rule names. */
    private List<LocalDate> days(LocalDate period, LocalDate start) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate end = period.plus(1, every);
        for (LocalDate day = period; day.isBefore(end); day = day.plusDays(1)) {
            if (matches(day, start)) {
                days.add(day);
            }
        }
        if (places.isEmpty()) {
            return days;
        }
        List<LocalDate> chosen = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (places.contains(i + 1) || places.contains(i - days.size())) {
                chosen.add(days.get(i));
            }
        }
        return chosen;
    }

    private boolean matches(LocalDate day, LocalDate start) {
        boolean anyDay = monthDays.isEmpty() && weekdays.isEmpty() && yearDays.isEmpty();
        if (!months.isEmpty() && !months.contains(day.getMonthValue())) {
            return false;
        }
        if (!monthDays.isEmpty()
                && !monthDays.contains(day.getDayOfMonth())
                && !monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1)) {
            return false;
        }
        if (!yearDays.isEmpty()
                && !yearDays.contains(day.getDayOfYear())
                && !yearDays.contains(day.getDayOfYear() - day.lengthOfYear() - 1)) {
            return false;
        }
        if (!weekdays.isEmpty() && weekdays.stream().noneMatch(weekday -> matches(weekday, day))) {
            return false;
        }
        if (!anyDay || every == ChronoUnit.DAYS) {
            return true;
        }
        if (every == ChronoUnit.WEEKS) {
            return day.getDayOfWeek() == start.getDayOfWeek();
        }
        return day.getDayOfMonth() == start.getDayOfMonth()
                && (every == ChronoUnit.MONTHS || !months.isEmpty() || day.getMonth() == start.getMonth());
    }

    private boolean matches(Weekday weekday, LocalDate day) {
        if (weekday.day() != day.getDayOfWeek()) {
            return false;
        }
        if (weekday.place() == 0) {
            return true;
        }
        boolean inMonth = every == ChronoUnit.MONTHS || !months.isEmpty();
        int at = inMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = inMonth ? day.lengthOfMonth() : day.lengthOfYear();
        int place = weekday.place() > 0 ? (at - 1) / 7 + 1 : -((length - at) / 7 + 1);
        return place == weekday.place();
    }
}
