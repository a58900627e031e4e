package kz.jospar.core.phrase;

import static kz.jospar.core.phrase.WrittenTimings.every;
import static kz.jospar.core.phrase.WrittenTimings.row;
import static kz.jospar.core.phrase.WrittenTimings.yearly;
import static kz.jospar.core.time.Cycle.HALF_YEAR;
import static kz.jospar.core.time.Cycle.MONTH;
import static kz.jospar.core.time.Cycle.QUARTER;
import static kz.jospar.core.time.Cycle.WEEK;
import static kz.jospar.core.time.DueTerm.Edge.AFTER_END;
import static kz.jospar.core.time.DueTerm.Edge.OF_END;
import static kz.jospar.core.time.DueTerm.Edge.OF_START;
import static kz.jospar.core.time.Limit.BY;
import static kz.jospar.core.time.Limit.ON;
import static kz.jospar.core.time.Limit.UNTIL;
import static kz.jospar.core.time.TermUnit.DAY;
import static kz.jospar.core.time.TermUnit.HOUR;
import static kz.jospar.core.time.TermUnit.WORKING_DAY;

import java.time.DayOfWeek;
import java.util.stream.Stream;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Days of the week, terms from a period's edge and hours, as offices write them, by hand. */
class DueTermsWrittenTest {

    @ParameterizedTest
    @MethodSource({"weeks", "months", "terms", "hours"})
    void isWritten(Timing timing, String kk, String ru, String en) {
        WrittenTimings.assertQuoted(timing, kk, ru, en);
    }

    static Stream<Arguments> weeks() {
        return Stream.of(
                row(
                        every(WEEK).due(DueWeekday.of(DayOfWeek.THURSDAY, ON)),
                        "апта сайын бейсенбі күні",
                        "еженедельно по четвергам",
                        "weekly, on Thursdays"),
                row(
                        every(WEEK).due(DueWeekday.of(DayOfWeek.FRIDAY, BY)),
                        "апта сайын жұмадан кешіктірмей",
                        "еженедельно не позднее пятницы",
                        "weekly, no later than Friday"),
                row(
                        every(WEEK).due(DueWeekday.of(DayOfWeek.SUNDAY, UNTIL)),
                        "апта сайын жексенбіге дейін",
                        "еженедельно до воскресенья",
                        "weekly, until Sunday"),
                row(
                        every(WEEK).due(new DueWeekday(DayOfWeek.TUESDAY, null, 1, ON)),
                        "апта сайын, есепті аптадан кейінгі аптаның сейсенбісінде",
                        "еженедельно, во вторник недели, следующей за отчетной",
                        "weekly, on Tuesday of the week following the reporting week"),
                row(
                        every(2, WEEK).due(new DueWeekday(DayOfWeek.MONDAY, null, 3, BY)),
                        "2 аптада 1 рет, есепті кезеңнен кейінгі 3-аптаның дүйсенбісінен кешіктірмей",
                        "1 раз в 2 недели, не позднее понедельника 3-й недели, следующей за отчетным периодом",
                        "once every 2 weeks, no later than Monday of the 3rd week following the reporting period"));
    }

    static Stream<Arguments> months() {
        return Stream.of(
                row(
                        every(MONTH).due(DueWeekday.nth(-1, DayOfWeek.FRIDAY, ON)),
                        "ай сайын, айдың соңғы жұмасында",
                        "ежемесячно, в последнюю пятницу месяца",
                        "monthly, on the last Friday of the month"),
                row(
                        every(MONTH).due(DueWeekday.nth(2, DayOfWeek.TUESDAY, ON)),
                        "ай сайын, айдың екінші сейсенбісінде",
                        "ежемесячно, во второй вторник месяца",
                        "monthly, on the second Tuesday of the month"),
                row(
                        every(MONTH).due(new DueWeekday(DayOfWeek.SUNDAY, 3, 1, UNTIL)),
                        "ай сайын, есепті айдан кейінгі айдың үшінші жексенбісіне дейін",
                        "ежемесячно, до третьего воскресенья месяца, следующего за отчетным",
                        "monthly, until the third Sunday of the month following the reporting month"),
                row(
                        every(HALF_YEAR).due(new DueWeekday(DayOfWeek.SATURDAY, 4, 2, BY)),
                        "жартыжылдық сайын, есепті жартыжылдықтан кейінгі 2-айдың төртінші сенбісінен кешіктірмей",
                        "раз в полугодие, не позднее четвертой субботы 2-го месяца, следующего за отчетным полугодием",
                        "half-yearly, no later than the fourth Saturday of the 2nd month following the reporting half-year"),
                row(
                        every(QUARTER).due(DueWeekday.nth(1, DayOfWeek.MONDAY, BY)),
                        "тоқсан сайын, тоқсанның соңғы айының бірінші дүйсенбісінен кешіктірмей",
                        "ежеквартально, не позднее первого понедельника последнего месяца квартала",
                        "quarterly, no later than the first Monday of the last month of the quarter"),
                row(
                        yearly(WrittenTimings.months(6, 6)).due(DueWeekday.nth(-1, DayOfWeek.WEDNESDAY, ON)),
                        "жыл сайын маусымда, сол айдың соңғы сәрсенбісінде",
                        "ежегодно в июне, в последнюю среду того же месяца",
                        "yearly in June, on the last Wednesday of the same month"),
                row(
                        yearly(WrittenTimings.months(6, 6)).due(new DueWeekday(DayOfWeek.SUNDAY, -1, 2, ON)),
                        "жыл сайын маусымда, кейінгі 2-айдың соңғы жексенбісінде",
                        "ежегодно в июне, в последнее воскресенье 2-го месяца, следующего за ним",
                        "yearly in June, on the last Sunday of the 2nd following month"));
    }

    static Stream<Arguments> terms() {
        return Stream.of(
                row(
                        every(MONTH).due(new DueTerm(5, WORKING_DAY, AFTER_END, BY)),
                        "ай сайын, есепті айдан кейінгі 5 жұмыс күні ішінде",
                        "ежемесячно, в течение 5 рабочих дней после отчетного месяца",
                        "monthly, within 5 working days after the reporting month"),
                row(
                        every(WEEK).due(new DueTerm(1, WORKING_DAY, AFTER_END, UNTIL)),
                        "апта сайын, есепті аптадан кейінгі 1-жұмыс күніне дейін",
                        "еженедельно, до 1-го рабочего дня после отчетной недели",
                        "weekly, until the 1st working day after the reporting week"),
                row(
                        every(QUARTER).due(new DueTerm(21, DAY, AFTER_END, ON)),
                        "тоқсан сайын, есепті тоқсаннан кейінгі 21-күнтізбелік күнінде",
                        "ежеквартально, на 21-й календарный день после отчетного квартала",
                        "quarterly, on the 21st calendar day after the reporting quarter"),
                row(
                        every(QUARTER).due(new DueTerm(2, TermUnit.WEEK, AFTER_END, BY)),
                        "тоқсан сайын, есепті тоқсаннан кейінгі 2 апта ішінде",
                        "ежеквартально, в течение 2 недель после отчетного квартала",
                        "quarterly, within 2 weeks after the reporting quarter"),
                row(
                        every(MONTH).due(new DueTerm(5, WORKING_DAY, OF_START, ON)),
                        "ай сайын, айдың 5-жұмыс күнінде",
                        "ежемесячно, в 5-й рабочий день месяца",
                        "monthly, on the 5th working day of the month"),
                row(
                        every(3, MONTH).due(new DueTerm(10, WORKING_DAY, OF_START, BY)),
                        "3 айда 1 рет, кезеңнің 10-жұмыс күнінен кешіктірмей",
                        "1 раз в 3 месяца, не позднее 10-го рабочего дня периода",
                        "once every 3 months, no later than the 10th working day of the period"),
                row(
                        every(MONTH).due(new DueTerm(1, WORKING_DAY, OF_END, ON)),
                        "ай сайын, айдың соңғы жұмыс күнінде",
                        "ежемесячно, в последний рабочий день месяца",
                        "monthly, on the last working day of the month"),
                row(
                        every(MONTH).due(new DueTerm(3, DAY, OF_END, UNTIL)),
                        "ай сайын, айдың соңынан санағанда 3-күнтізбелік күніне дейін",
                        "ежемесячно, до 3-го с конца календарного дня месяца",
                        "monthly, until the 3rd calendar day from the end of the month"));
    }

    static Stream<Arguments> hours() {
        return Stream.of(
                row(
                        new Timing.AroundEvent(24, HOUR, Direction.AFTER, ""),
                        "24 сағат ішінде",
                        "в течение 24 часов",
                        "within 24 hours"),
                row(
                        new Timing.AroundEvent(1, HOUR, Direction.AFTER, ""),
                        "1 сағат ішінде",
                        "в течение 1 часа",
                        "within 1 hour"),
                row(
                        new Timing.AroundEvent(22, HOUR, Direction.BEFORE, "отырыс"),
                        "«отырыс» – 22 сағат бұрын",
                        "«отырыс» – за 22 часа",
                        "“отырыс” – 22 hours before"));
    }
}
