package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** Deadlines in English: kk ағылшынша мерзімдер, ru сроки по-английски. */
final class EnglishForms implements WordForms {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    @Override
    public boolean speaks(String words) {
        return Letters.areEnglish(words);
    }

    @Override
    public String quote(String words) {
        return "“" + words + "”";
    }

    @Override
    public String day(LocalDate date, Limit limit) {
        return limit == Limit.ON ? dated(date) : limit(limit) + dated(date);
    }

    @Override
    public String window(WindowShape shape, int year) {
        return switch (shape.kind()) {
            case MONTH -> month(shape.fromMonth()) + " " + year;
            case MONTHS -> month(shape.fromMonth()) + "-" + month(shape.toMonth()) + " " + year;
            case QUARTER -> ORDINALS.get(shape.number() - 1) + " quarter of " + year;
            case HALF_YEAR -> ORDINALS.get(shape.number() - 1) + " half-year of " + year;
            case DAY, DAYS, APART -> days(shape) + " " + year;
        };
    }

    @Override
    public String years(int first, int lastInclusive) {
        return first == lastInclusive ? Integer.toString(first) : first + "-" + lastInclusive;
    }

    @Override
    public String span(LocalDate from, LocalDate toInclusive) {
        String first = from.getYear() == toInclusive.getYear()
                ? from.getDayOfMonth() + " " + month(from.getMonthValue())
                : dated(from);
        return "from " + first + " through " + dated(toInclusive);
    }

    @Override
    public String every(Cycle cycle) {
        return switch (cycle) {
            case WEEK -> "weekly";
            case MONTH -> "monthly";
            case QUARTER -> "quarterly";
            case HALF_YEAR -> "half-yearly";
            case YEAR -> "yearly";
        };
    }

    @Override
    public String frequency(Cycle cycle, int interval, Count count) {
        if (interval == 1) {
            return count.equals(Count.ONCE) ? every(cycle) : times(count) + " a " + noun(cycle);
        }
        return times(count) + " every " + interval + " " + noun(cycle) + "s";
    }

    @Override
    public String times(Count count) {
        return (count.atLeast() ? "at least " : "") + (count.times() == 1 ? "once" : count.times() + " times");
    }

    @Override
    public String part(WindowShape shape) {
        return switch (shape.kind()) {
            case MONTH -> "in " + month(shape.fromMonth());
            case MONTHS -> "in " + month(shape.fromMonth()) + "-" + month(shape.toMonth());
            case QUARTER -> "in the " + ORDINALS.get(shape.number() - 1) + " quarter";
            case HALF_YEAR -> "in the " + ORDINALS.get(shape.number() - 1) + " half-year";
            case DAY -> "on " + shape.fromDay() + " " + month(shape.fromMonth());
            case DAYS -> "within " + days(shape);
            case APART ->
                "from " + shape.fromDay() + " " + month(shape.fromMonth()) + " through " + shape.toDayInclusive() + " "
                        + month(shape.toMonth());
        };
    }

    @Override
    public String due(DueDay due, DuePlace place) {
        String nth = nth(place.number());
        return switch (place.kind()) {
            case MONTH -> numbered(due);
            case MONTH_INSIDE -> numbered(due) + " of the " + ordinal(place.number()) + " month of the " + unit(place);
            case MONTH_AFTER -> numbered(due) + " of the " + nth + "month following the reporting " + unit(place);
            case PART ->
                numbered(due) + (place.number() == 0 ? " of the same month" : " of the " + nth + "following month");
            case YEAR -> due.limit() == Limit.ON ? "due " + dated(due, place) : limit(due.limit()) + dated(due, place);
            case YEAR_INSIDE ->
                limit(due.limit()) + dated(due, place) + " of the " + ordinal(place.number()) + " year of the "
                        + unit(place);
            case YEAR_AFTER ->
                limit(due.limit()) + dated(due, place) + " of the " + nth + "year following the reporting "
                        + unit(place);
        };
    }

    @Override
    public String due(DueTerm due, DuePeriod period) {
        String unit = unit(period);
        String after = " after the reporting " + unit;
        if (due.edge() == DueTerm.Edge.AFTER_END && due.limit() == Limit.BY) {
            return term(due.amount(), due.unit(), Direction.AFTER) + after;
        }
        boolean last = due.edge() == DueTerm.Edge.OF_END && due.amount() == 1;
        String day = limit(due.limit()) + "the " + (last ? "last" : ordinal(due.amount()))
                + (due.unit() == TermUnit.WORKING_DAY ? " working day" : " calendar day");
        return switch (due.edge()) {
            case AFTER_END -> day + after;
            case OF_START -> day + " of the " + unit;
            case OF_END -> day + (last ? " of the " : " from the end of the ") + unit;
        };
    }

    @Override
    public String dueInWeek(DueWeekday due, DuePeriod period) {
        if (due.after() == 0) {
            return limit(due.limit()) + weekday(due) + (due.limit() == Limit.ON ? "s" : "");
        }
        return limit(due.limit()) + weekday(due) + " of the " + nth(due.after()) + "week following the reporting "
                + unit(period);
    }

    @Override
    public String dueInMonth(DueWeekday due, int ordinal, DuePeriod period) {
        String day = limit(due.limit()) + "the " + (ordinal < 0 ? "last" : ORDINALS.get(ordinal - 1)) + " "
                + weekday(due) + " of the ";
        if (period.parts()) {
            return day + (due.after() == 0 ? "same month" : nth(due.after()) + "following month");
        }
        if (due.after() > 0) {
            return day + nth(due.after()) + "month following the reporting " + unit(period);
        }
        return day + (period.isMonth() ? "month" : "last month of the " + unit(period));
    }

    private static String weekday(DueWeekday due) {
        return WEEKDAYS.get(due.weekday().getValue() - 1);
    }

    private static String unit(DuePeriod period) {
        return period.cycle() == null ? "period" : noun(period.cycle());
    }

    @Override
    public boolean joinsDue() {
        return false;
    }

    @Override
    public boolean stretchLeads() {
        return false;
    }

    @Override
    public String inYears(int first, int lastInclusive) {
        return "in " + years(first, lastInclusive);
    }

    @Override
    public String stretchFrom(LocalDate from) {
        return "from " + dated(from);
    }

    @Override
    public String stretchTo(LocalDate toInclusive) {
        return "in the period until " + dated(toInclusive);
    }

    @Override
    public String academicYear(@Nullable Integer startYear) {
        return startYear == null
                ? "within the academic year"
                : "within the " + startYear + "-" + (startYear + 1) + " academic year";
    }

    @Override
    public String continuous() {
        return "continuously";
    }

    @Override
    public String continuousFrom(LocalDate day) {
        return continuous() + " " + stretchFrom(day);
    }

    @Override
    public String term(int amount, TermUnit unit, Direction direction) {
        String noun = switch (unit) {
            case HOUR -> "hour";
            case DAY -> "calendar day";
            case WORKING_DAY -> "working day";
            case WEEK -> "week";
            case MONTH -> "month";
        };
        String length = amount + " " + noun + (amount == 1 ? "" : "s");
        return direction == Direction.AFTER ? "within " + length : length + " before";
    }

    @Override
    public String sameDay() {
        return "on the same day";
    }

    @Override
    public List<String> around(String event, String term, Timing.AroundEvent relative) {
        String with = term + " " + event;
        if (relative.amount() == 0) {
            return List.of(event, with);
        }
        // The event's own words may begin with "before".
        return relative.direction() == Direction.BEFORE
                ? List.of(term.substring(0, term.lastIndexOf(' ')) + " " + event, with)
                : List.of(with);
    }

    @Override
    public String inCaseOf(String quotedEvent) {
        return "in the event of " + quotedEvent;
    }

    @Override
    public String schedule(String quotedSchedule, @Nullable DueDay due) {
        if (due == null) {
            return "according to the schedule " + quotedSchedule;
        }
        return numbered(due) + " of the month set by the schedule " + quotedSchedule;
    }

    @Override
    public List<String> scheduleAlone(String schedule, @Nullable DueDay due) {
        return List.of(due == null ? schedule : numbered(due) + " of the month " + schedule);
    }

    /** Returns 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st ... */
    static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** "the month following", but "the 2nd month following". */
    private static String nth(int number) {
        return number <= 1 ? "" : ordinal(number) + " ";
    }

    private static String limit(Limit limit) {
        return switch (limit) {
            case ON -> "on ";
            case BY -> "no later than ";
            case UNTIL -> "until ";
        };
    }

    private static String numbered(DueDay due) {
        return limit(due.limit()) + "the " + ordinal(due.day());
    }

    private static String dated(DueDay due, DuePlace place) {
        return due.day() + " " + month(place.month());
    }

    private static String dated(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + date.getYear();
    }

    private static String days(WindowShape shape) {
        return shape.fromDay() + "-" + shape.toDayInclusive() + " " + month(shape.fromMonth());
    }

    private static String unit(DuePlace place) {
        return place.turn() ? "period" : noun(place.every());
    }

    private static String noun(Cycle cycle) {
        return switch (cycle) {
            case WEEK -> "week";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case HALF_YEAR -> "half-year";
            case YEAR -> "year";
        };
    }

    private static String month(int month) {
        return MONTHS.get(month - 1);
    }
}
