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

/** Deadlines in Russian: ru сроки по-русски. */
final class RussianForms implements WordForms {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    @Override
    public boolean speaks(String words) {
        return Letters.areRussian(words);
    }

    @Override
    public String quote(String words) {
        return "«" + words + "»";
    }

    @Override
    public String day(LocalDate date, Limit limit) {
        return limit(limit) + dayOf(date) + yearOf(date);
    }

    @Override
    public String window(WindowShape shape, int year) {
        return switch (shape.kind()) {
                    case MONTH -> RussianWords.month(shape.fromMonth());
                    case MONTHS -> RussianWords.month(shape.fromMonth()) + "-" + RussianWords.month(shape.toMonth());
                    case QUARTER -> ROMAN.get(shape.number() - 1) + " квартал";
                    case HALF_YEAR -> ROMAN.get(shape.number() - 1) + " полугодие";
                    case DAY, DAYS, APART -> part(shape);
                }
                + " " + year + " года";
    }

    @Override
    public String years(int first, int lastInclusive) {
        return first == lastInclusive ? first + " год" : first + "-" + lastInclusive + " годы";
    }

    @Override
    public String span(LocalDate from, LocalDate toInclusive) {
        String firstYear = from.getYear() == toInclusive.getYear() ? "" : yearOf(from);
        return since(from.getDayOfMonth()) + dayOf(from) + firstYear + " по " + dayOf(toInclusive)
                + yearOf(toInclusive);
    }

    @Override
    public String every(Cycle cycle) {
        return switch (cycle) {
            case WEEK -> "еженедельно";
            case MONTH -> "ежемесячно";
            case QUARTER -> "ежеквартально";
            case HALF_YEAR -> "раз в полугодие";
            case YEAR -> "ежегодно";
        };
    }

    @Override
    public String frequency(Cycle cycle, int interval, Count count) {
        if (interval > 1) {
            return often(count) + " в " + interval + " "
                    + RussianWords.of(cycle).after(interval);
        }
        return count.equals(Count.ONCE)
                ? every(cycle)
                : often(count) + " в " + RussianWords.of(cycle).accusative();
    }

    /** Beside a period "not more rarely", alone "not less". */
    private static String often(Count count) {
        return count.atLeast()
                ? "не реже " + count.times() + " " + RussianWords.TIMES.genitiveAfter(count.times())
                : count.times() + " " + RussianWords.TIMES.after(count.times());
    }

    @Override
    public String times(Count count) {
        return count.atLeast()
                ? "не менее " + count.times() + " " + RussianWords.TIMES.genitiveAfter(count.times())
                : count.times() + " " + RussianWords.TIMES.after(count.times());
    }

    @Override
    public String part(WindowShape shape) {
        return switch (shape.kind()) {
            case MONTH -> "в " + RussianWords.monthIn(shape.fromMonth());
            case MONTHS -> "в " + RussianWords.monthIn(shape.fromMonth()) + "-" + RussianWords.monthIn(shape.toMonth());
            case QUARTER -> inNumbered(shape.number(), "квартале");
            case HALF_YEAR -> inNumbered(shape.number(), "полугодии");
            case DAY -> shape.fromDay() + " " + RussianWords.monthOf(shape.fromMonth());
            case DAYS ->
                since(shape.fromDay()) + shape.fromDay() + " по " + shape.toDayInclusive() + " "
                        + RussianWords.monthOf(shape.fromMonth());
            case APART ->
                since(shape.fromDay()) + shape.fromDay() + " " + RussianWords.monthOf(shape.fromMonth()) + " по "
                        + shape.toDayInclusive() + " " + RussianWords.monthOf(shape.toMonth());
        };
    }

    @Override
    public String due(DueDay due, DuePlace place) {
        String nth = nth(place.number());
        return switch (place.kind()) {
            case MONTH -> numbered(due, "");
            case MONTH_INSIDE -> numbered(due, " " + place.number() + "-го месяца " + unitOf(place));
            case MONTH_AFTER -> numbered(due, " " + nth + "месяца, следующего за " + reporting(place));
            case PART ->
                numbered(
                        due,
                        place.number() == 0
                                ? " того же месяца"
                                : place.number() == 1 ? " следующего месяца" : " " + nth + "месяца, следующего за ним");
            case YEAR -> due.limit() == Limit.ON ? "срок " + dated(due, place) : dated(due, place);
            case YEAR_INSIDE -> dated(due, place) + " " + place.number() + "-го года " + unitOf(place);
            case YEAR_AFTER -> dated(due, place) + " " + nth + "года, следующего за " + reporting(place);
        };
    }

    @Override
    public String due(DueTerm due, DuePeriod period) {
        boolean working = due.unit() == TermUnit.WORKING_DAY;
        String nth = due.amount() + "-";
        String after = " после " + reportingOf(period);
        if (due.edge() == DueTerm.Edge.AFTER_END && due.limit() == Limit.BY) {
            return term(due.amount(), due.unit(), Direction.AFTER) + after;
        }
        boolean last = due.edge() == DueTerm.Edge.OF_END && due.amount() == 1;
        String back = due.edge() == DueTerm.Edge.OF_END ? " с конца" : "";
        String day = due.limit() == Limit.ON
                ? (last ? "последний" : nth + "й" + back) + (working ? " рабочий" : " календарный") + " день"
                : (last ? "последнего" : nth + "го" + back) + (working ? " рабочего" : " календарного") + " дня";
        return due.edge() == DueTerm.Edge.AFTER_END
                ? (due.limit() == Limit.ON ? "на " : limit(due.limit())) + day + after
                : (due.limit() == Limit.ON ? "в " : limit(due.limit())) + day + " " + genitive(period);
    }

    @Override
    public String dueInWeek(DueWeekday due, DuePeriod period) {
        RussianWeekday name = RussianWeekday.of(due.weekday());
        if (due.after() == 0) {
            return due.limit() == Limit.ON ? "по " + name.plural() : limit(due.limit()) + name.genitive();
        }
        String week = due.after() == 1 ? "недели" : due.after() + "-й недели";
        return (due.limit() == Limit.ON ? name.on() : limit(due.limit()) + name.genitive()) + " " + week
                + ", следующей за " + (period.cycle() == null ? "отчетным периодом" : "отчетной");
    }

    @Override
    public String dueInMonth(DueWeekday due, int ordinal, DuePeriod period) {
        RussianWeekday name = RussianWeekday.of(due.weekday());
        String day = due.limit() == Limit.ON ? name.on(ordinal) : limit(due.limit()) + name.genitive(ordinal);
        int after = due.after();
        if (period.parts()) {
            return day
                    + (after == 0
                            ? " того же месяца"
                            : after == 1 ? " следующего месяца" : " " + nth(after) + "месяца, следующего за ним");
        }
        if (after > 0) {
            return day + " " + nth(after) + "месяца, следующего за "
                    + (period.isMonth() ? "отчетным" : "отчетным " + instrumental(period));
        }
        return day + (period.isMonth() ? " месяца" : " последнего месяца " + genitive(period));
    }

    private static String genitive(DuePeriod period) {
        return period.cycle() == null
                ? "периода"
                : RussianWords.of(period.cycle()).genitive();
    }

    private static String reportingOf(DuePeriod period) {
        return (period.cycle() == Cycle.WEEK ? "отчетной " : "отчетного ") + genitive(period);
    }

    private static String instrumental(DuePeriod period) {
        return period.cycle() == Cycle.HALF_YEAR
                ? "полугодием"
                : period.cycle() == null
                        ? "периодом"
                        : RussianWords.of(period.cycle()).accusative() + "ом";
    }

    @Override
    public boolean joinsDue() {
        return true;
    }

    @Override
    public boolean stretchLeads() {
        return false;
    }

    @Override
    public String inYears(int first, int lastInclusive) {
        return first == lastInclusive ? "в " + first + " году" : "в " + first + "-" + lastInclusive + " годах";
    }

    @Override
    public String stretchFrom(LocalDate from) {
        return "начиная " + since(from.getDayOfMonth()) + dayOf(from) + yearOf(from);
    }

    @Override
    public String stretchTo(LocalDate toInclusive) {
        return "в период до " + dayOf(toInclusive) + yearOf(toInclusive);
    }

    @Override
    public String academicYear(@Nullable Integer startYear) {
        return startYear == null
                ? "в течение учебного года"
                : "в течение " + startYear + "-" + (startYear + 1) + " учебного года";
    }

    @Override
    public String continuous() {
        return "постоянно";
    }

    @Override
    public String continuousFrom(LocalDate day) {
        return continuous() + ", " + stretchFrom(day);
    }

    @Override
    public String term(int amount, TermUnit unit, Direction direction) {
        RussianWords.Counted counted = RussianWords.of(unit);
        return direction == Direction.AFTER
                ? "в течение " + amount + " " + counted.genitiveAfter(amount)
                : "за " + amount + " " + counted.after(amount);
    }

    @Override
    public String sameDay() {
        return "в тот же день";
    }

    @Override
    public List<String> around(String event, String term, Timing.AroundEvent relative) {
        return relative.amount() == 0 ? List.of(event, term + " " + event) : List.of(term + " " + event);
    }

    @Override
    public String inCaseOf(String quotedEvent) {
        return "в случае " + quotedEvent;
    }

    @Override
    public String schedule(String quotedSchedule, @Nullable DueDay due) {
        if (due == null) {
            return "согласно графику " + quotedSchedule;
        }
        return numbered(due, " месяца, определенного графиком " + quotedSchedule);
    }

    @Override
    public List<String> scheduleAlone(String schedule, @Nullable DueDay due) {
        return List.of(due == null ? schedule : numbered(due, " месяца, " + schedule));
    }

    /** "месяца, следующего", but "2-го месяца, следующего". */
    private static String nth(int number) {
        return number <= 1 ? "" : number + "-го ";
    }

    private static String unitOf(DuePlace place) {
        return place.turn() ? "периода" : RussianWords.of(place.every()).genitive();
    }

    /** A month follows the reporting one, a year too; the others name their period. */
    private static String reporting(DuePlace place) {
        if (place.turn()) {
            return "отчетным периодом";
        }
        return switch (place.every()) {
            case QUARTER -> "отчетным кварталом";
            case HALF_YEAR -> "отчетным полугодием";
            default -> "отчетным";
        };
    }

    private static String limit(Limit limit) {
        return switch (limit) {
            case ON -> "";
            case BY -> "не позднее ";
            case UNTIL -> "до ";
        };
    }

    private static String numbered(DueDay due, String month) {
        return limit(due.limit()) + due.day() + " числа" + month;
    }

    private static String dated(DueDay due, DuePlace place) {
        return limit(due.limit()) + due.day() + " " + RussianWords.monthOf(place.month());
    }

    /** "со второго", "с третьего". */
    private static String since(int day) {
        return day == 2 ? "со " : "с ";
    }

    /** "во втором", "в первом". */
    private static String inNumbered(int number, String noun) {
        return (number == 2 ? "во " : "в ") + ROMAN.get(number - 1) + " " + noun;
    }

    private static String dayOf(LocalDate date) {
        return date.getDayOfMonth() + " " + RussianWords.monthOf(date.getMonthValue());
    }

    private static String yearOf(LocalDate date) {
        return " " + date.getYear() + " года";
    }
}
