package kz.jospar.core.phrase;

import static kz.jospar.core.phrase.KazakhEndings.Ending.ABLATIVE;
import static kz.jospar.core.phrase.KazakhEndings.Ending.DATIVE;
import static kz.jospar.core.phrase.KazakhEndings.Ending.GENITIVE;
import static kz.jospar.core.phrase.KazakhEndings.Ending.LOCATIVE;
import static kz.jospar.core.phrase.KazakhEndings.inflect;

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

/** Deadlines in Kazakh: kk қазақша мерзімдер. The attribute stands before its noun, the frequency after its stretch. */
final class KazakhForms implements WordForms {
    private static final List<String> MONTHS = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
    private static final List<String> WEEKDAYS =
            List.of("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі");
    private static final List<String> ORDINALS = List.of("бірінші", "екінші", "үшінші", "төртінші");
    private static final String TURN = "кезең";

    @Override
    public boolean speaks(String words) {
        return Letters.areKazakh(words);
    }

    @Override
    public String quote(String words) {
        return "«" + words + "»";
    }

    @Override
    public String day(LocalDate date, Limit limit) {
        String day = date.getDayOfMonth() + " " + month(date.getMonthValue());
        return yearOf(date) + (limit == Limit.ON ? day : bound(date.getDayOfMonth(), date.getMonthValue(), limit));
    }

    @Override
    public String window(WindowShape shape, int year) {
        String name = switch (shape.kind()) {
            case QUARTER -> shape.number() + "-тоқсан";
            case HALF_YEAR -> shape.number() + "-жартыжылдық";
            case MONTH -> month(shape.fromMonth());
            case MONTHS -> month(shape.fromMonth()) + "-" + month(shape.toMonth());
            case DAY, DAYS, APART -> part(shape);
        };
        return year + " жылғы " + name;
    }

    @Override
    public String years(int first, int lastInclusive) {
        return first == lastInclusive ? first + " жыл" : first + "-" + lastInclusive + " жылдар";
    }

    @Override
    public String span(LocalDate from, LocalDate toInclusive) {
        String secondYear = from.getYear() == toInclusive.getYear() ? "" : yearOf(toInclusive);
        return yearOf(from) + inflected(from, ABLATIVE) + " " + secondYear + inflected(toInclusive, DATIVE)
                + " дейінгі аралықта";
    }

    @Override
    public String every(Cycle cycle) {
        return noun(cycle) + " сайын";
    }

    @Override
    public String frequency(Cycle cycle, int interval, Count count) {
        if (interval > 1) {
            return interval + " " + inflect(noun(cycle), LOCATIVE) + " " + times(count);
        }
        return count.equals(Count.ONCE) ? every(cycle) : inEach(cycle) + " " + times(count);
    }

    @Override
    public String times(Count count) {
        return (count.atLeast() ? "кемінде " : "") + count.times() + " рет";
    }

    @Override
    public String part(WindowShape shape) {
        return switch (shape.kind()) {
            case MONTH -> inflect(month(shape.fromMonth()), LOCATIVE);
            case MONTHS -> month(shape.fromMonth()) + "-" + month(shape.toMonth()) + " айларында";
            case QUARTER -> shape.number() + "-тоқсанда";
            case HALF_YEAR -> shape.number() + "-жартыжылдықта";
            case DAY -> shape.fromDay() + " " + inflect(month(shape.fromMonth()), LOCATIVE);
            case DAYS ->
                shape.fromDay() + "-" + shape.toDayInclusive() + " " + month(shape.fromMonth()) + " аралығында";
            case APART ->
                shape.fromDay() + " " + inflect(month(shape.fromMonth()), ABLATIVE) + " " + shape.toDayInclusive() + " "
                        + inflect(month(shape.toMonth()), DATIVE) + " дейінгі аралықта";
        };
    }

    @Override
    public String due(DueDay due, DuePlace place) {
        String unit = place.turn() ? TURN : noun(place.every());
        String after = "есепті " + inflect(unit, ABLATIVE) + " кейінгі ";
        return switch (place.kind()) {
            case MONTH -> bound("", due);
            case MONTH_INSIDE -> bound(inflect(unit, GENITIVE) + " " + place.number() + "-айының ", due);
            case MONTH_AFTER -> bound(after + nth(place.number()) + "айдың ", due);
            case PART ->
                bound(
                        switch (place.number()) {
                            case 0 -> "сол айдың ";
                            case 1 -> "келесі айдың ";
                            default -> "кейінгі " + place.number() + "-айдың ";
                        },
                        due);
            case YEAR ->
                due.limit() == Limit.ON
                        ? "мерзімі " + due.day() + " " + month(place.month())
                        : bound(due.day(), place.month(), due.limit());
            case YEAR_INSIDE ->
                inflect(TURN, GENITIVE) + " " + place.number() + "-жылындағы "
                        + bound(due.day(), place.month(), due.limit());
            case YEAR_AFTER ->
                after
                        + (place.number() == 1 ? "" : place.number() + "-жылғы ")
                        + bound(due.day(), place.month(), due.limit());
        };
    }

    @Override
    public String due(DueTerm due, DuePeriod period) {
        String unit = unit(period);
        String after = "есепті " + inflect(unit, ABLATIVE) + " кейінгі ";
        String noun = due.unit() == TermUnit.WORKING_DAY ? "жұмыс" : "күнтізбелік";
        if (due.edge() == DueTerm.Edge.AFTER_END && due.limit() == Limit.BY) {
            return after + term(due.amount(), due.unit(), Direction.AFTER);
        }
        String day = noun + " " + bound("күн", due.limit());
        return switch (due.edge()) {
            case AFTER_END -> after + due.amount() + "-" + day;
            case OF_START -> inflect(unit, GENITIVE) + " " + due.amount() + "-" + day;
            case OF_END ->
                inflect(unit, GENITIVE)
                        + (due.amount() == 1 ? " соңғы " : " соңынан санағанда " + due.amount() + "-")
                        + day;
        };
    }

    @Override
    public String dueInWeek(DueWeekday due, DuePeriod period) {
        String name = weekday(due);
        if (due.after() == 0) {
            return switch (due.limit()) {
                case ON -> name + " күні";
                case BY -> inflect(name, ABLATIVE) + " кешіктірмей";
                case UNTIL -> inflect(name, DATIVE) + " дейін";
            };
        }
        return "есепті " + inflect(unit(period), ABLATIVE) + " кейінгі " + nth(due.after()) + "аптаның "
                + bound(name, due.limit());
    }

    @Override
    public String dueInMonth(DueWeekday due, int ordinal, DuePeriod period) {
        String day = (ordinal < 0 ? "соңғы" : ORDINALS.get(ordinal - 1)) + " " + bound(weekday(due), due.limit());
        int after = due.after();
        if (period.parts()) {
            return (after == 0 ? "сол " : after == 1 ? "келесі " : "кейінгі " + after + "-") + "айдың " + day;
        }
        if (after > 0) {
            return "есепті " + inflect(unit(period), ABLATIVE) + " кейінгі " + nth(after) + "айдың " + day;
        }
        return (period.isMonth() ? "айдың " : inflect(unit(period), GENITIVE) + " соңғы айының ") + day;
    }

    private static String weekday(DueWeekday due) {
        return WEEKDAYS.get(due.weekday().getValue() - 1);
    }

    private static String unit(DuePeriod period) {
        return period.cycle() == null ? TURN : noun(period.cycle());
    }

    /** A noun that the words before it own, with its limit: айдың соңғы жұмасына дейін, күнінен кешіктірмей. */
    private static String bound(String noun, Limit limit) {
        return switch (limit) {
            case ON -> KazakhEndings.owned(noun, LOCATIVE);
            case BY -> KazakhEndings.owned(noun, ABLATIVE) + " кешіктірмей";
            case UNTIL -> KazakhEndings.owned(noun, DATIVE) + " дейін";
        };
    }

    @Override
    public boolean joinsDue() {
        return true;
    }

    @Override
    public boolean stretchLeads() {
        return true;
    }

    @Override
    public String inYears(int first, int lastInclusive) {
        return first == lastInclusive ? first + " жылы" : first + "-" + lastInclusive + " жылдары";
    }

    @Override
    public String stretchFrom(LocalDate from) {
        return yearOf(from) + inflected(from, ABLATIVE) + " бастап";
    }

    @Override
    public String stretchTo(LocalDate toInclusive) {
        return yearOf(toInclusive) + inflected(toInclusive, DATIVE) + " дейінгі кезеңде";
    }

    @Override
    public String academicYear(@Nullable Integer startYear) {
        return startYear == null ? "оқу жылы ішінде" : startYear + "-" + (startYear + 1) + " оқу жылы ішінде";
    }

    @Override
    public String continuous() {
        return "тұрақты";
    }

    @Override
    public String continuousFrom(LocalDate day) {
        return stretchFrom(day) + " тұрақты";
    }

    @Override
    public String term(int amount, TermUnit unit, Direction direction) {
        String noun = switch (unit) {
            case HOUR -> "сағат";
            case DAY -> "күнтізбелік күн";
            case WORKING_DAY -> "жұмыс күні";
            case WEEK -> "апта";
            case MONTH -> "ай";
        };
        return amount + " " + noun + (direction == Direction.AFTER ? " ішінде" : " бұрын");
    }

    @Override
    public String sameDay() {
        return "сол күні";
    }

    @Override
    public List<String> around(String event, String term, Timing.AroundEvent relative) {
        return relative.amount() == 0 ? List.of(event, event + " " + term) : List.of(event + " " + term);
    }

    @Override
    public String inCaseOf(String quotedEvent) {
        return quotedEvent + " болған жағдайда";
    }

    @Override
    public String schedule(String quotedSchedule, @Nullable DueDay due) {
        if (due == null) {
            return quotedSchedule + " кестесіне сәйкес";
        }
        return quotedSchedule + " кестесінде белгіленген " + bound("айдың ", due);
    }

    @Override
    public List<String> scheduleAlone(String schedule, @Nullable DueDay due) {
        return List.of(due == null ? schedule : schedule + " " + bound("айдың ", due));
    }

    /** "есепті айдан кейінгі айдың", but "кейінгі 2-айдың". */
    private static String nth(int number) {
        return number == 1 ? "" : number + "-";
    }

    /** A day of the month that the words before it name. */
    private static String bound(String month, DueDay due) {
        int day = due.day();
        return month
                + switch (due.limit()) {
                    case ON -> KazakhEndings.ofMonth(day, LOCATIVE);
                    case BY -> KazakhEndings.ofMonth(day, ABLATIVE) + " кешіктірмей";
                    case UNTIL -> KazakhEndings.ofMonth(day, DATIVE) + " дейін";
                };
    }

    private static String bound(int day, int month, Limit limit) {
        return day + " "
                + switch (limit) {
                    case ON -> inflect(month(month), LOCATIVE);
                    case BY -> inflect(month(month), ABLATIVE) + " кешіктірмей";
                    case UNTIL -> inflect(month(month), DATIVE) + " дейін";
                };
    }

    private static String inflected(LocalDate date, KazakhEndings.Ending ending) {
        return date.getDayOfMonth() + " " + inflect(month(date.getMonthValue()), ending);
    }

    private static String yearOf(LocalDate date) {
        return date.getYear() + " жылғы ";
    }

    private static String inEach(Cycle cycle) {
        return switch (cycle) {
            case WEEK -> "аптасына";
            case MONTH -> "айына";
            case QUARTER -> "тоқсанына";
            // Plans say жартыжылдықта, not жартыжылдығына.
            case HALF_YEAR -> "жартыжылдықта";
            case YEAR -> "жылына";
        };
    }

    private static String noun(Cycle cycle) {
        return switch (cycle) {
            case WEEK -> "апта";
            case MONTH -> "ай";
            case QUARTER -> "тоқсан";
            case HALF_YEAR -> "жартыжылдық";
            case YEAR -> "жыл";
        };
    }

    private static String month(int month) {
        return MONTHS.get(month - 1);
    }
}
