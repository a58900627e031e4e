package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.stream.Stream;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueTerm.Edge;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of the week, terms from a period's edge and hours, each phrase with the meaning a person gave it. */
class DueTermsReadTest {

    /** Phrase, kind, period that comes back, day of the week, which of the month or -, weeks or months after, limit. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            әр бейсенбі | WEEK | THURSDAY | - | 0 | ON
            әр жұма күні | WEEK | FRIDAY | - | 0 | ON
            дүйсенбі сайын | WEEK | MONDAY | - | 0 | ON
            апта сайын жұма күні | WEEK | FRIDAY | - | 0 | ON
            апта сайын, сейсенбіге дейін | WEEK | TUESDAY | - | 0 | UNTIL
            апта сайын сәрсенбіден кешіктірмей | WEEK | WEDNESDAY | - | 0 | BY
            аптасына бір рет дүйсенбіде | WEEK | MONDAY | - | 0 | ON
            әр аптаның жексенбісінде | WEEK | SUNDAY | - | 0 | ON
            апта сайын келесі аптаның дүйсенбісіне дейін | WEEK | MONDAY | - | 1 | UNTIL
            әр айдың соңғы жұмасында | MONTH | FRIDAY | -1 | 0 | ON
            әр айдың бірінші дүйсенбісі | MONTH | MONDAY | 1 | 0 | ON
            ай сайын, айдың 2-сенбісінен кешіктірмей | MONTH | SATURDAY | 2 | 0 | BY
            ай сайын келесі айдың үшінші сейсенбісіне дейін | MONTH | TUESDAY | 3 | 1 | UNTIL
            тоқсан сайын, тоқсанның соңғы жұмасында | QUARTER | FRIDAY | -1 | 0 | ON
            тоқсан сайын, тоқсанның соңғы айының бірінші дүйсенбісінде | QUARTER | MONDAY | 1 | 0 | ON
            еженедельно по пятницам | WEEK | FRIDAY | - | 0 | ON
            еженедельно (пятница), до 15.00 | WEEK | FRIDAY | - | 0 | ON
            раз в неделю во вторник | WEEK | TUESDAY | - | 0 | ON
            каждый четверг | WEEK | THURSDAY | - | 0 | ON
            к каждому понедельнику | WEEK | MONDAY | - | 0 | BY
            не позднее среды каждой недели | WEEK | WEDNESDAY | - | 0 | BY
            еженедельно, до понедельника недели, следующей за отчетной | WEEK | MONDAY | - | 1 | UNTIL
            каждую последнюю пятницу месяца | MONTH | FRIDAY | -1 | 0 | ON
            ежемесячно в последнюю пятницу | MONTH | FRIDAY | -1 | 0 | ON
            до второго вторника каждого месяца | MONTH | TUESDAY | 2 | 0 | UNTIL
            ежемесячно, во 2-ю субботу месяца | MONTH | SATURDAY | 2 | 0 | ON
            ежеквартально, не позднее первого понедельника месяца, следующего за отчетным кварталом | QUARTER | MONDAY | 1 | 1 | BY
            every Thursday | WEEK | THURSDAY | - | 0 | ON
            weekly by Friday | WEEK | FRIDAY | - | 0 | BY
            on Friday of each week | WEEK | FRIDAY | - | 0 | ON
            weekly, by Monday of the following week | WEEK | MONDAY | - | 1 | BY
            every last Friday of the month | MONTH | FRIDAY | -1 | 0 | ON
            by the second Tuesday of each month | MONTH | TUESDAY | 2 | 0 | BY
            """)
    void aDayOfTheWeek(String phrase, Cycle every, DayOfWeek day, String ordinal, int after, Limit limit) {
        Integer which = ordinal.equals("-") ? null : Integer.valueOf(ordinal);
        assertRead(phrase, ReadingKind.RECURRENCE, due(every, new DueWeekday(day, which, after, limit)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ай сайын, есепті айдан кейінгі 5 жұмыс күні ішінде | MONTH | 5 | WORKING_DAY | AFTER_END | BY
            ай сайын, ай аяқталғаннан кейін 5 жұмыс күні ішінде | MONTH | 5 | WORKING_DAY | AFTER_END | BY
            тоқсан сайын, есепті кезең аяқталған күннен бастап 10 күнтізбелік күн ішінде | QUARTER | 10 | DAY | AFTER_END | BY
            тоқсан сайын, есепті тоқсаннан кейінгі айдың 5-жұмыс күнінен кешіктірмей | QUARTER | 5 | WORKING_DAY | AFTER_END | BY
            әр тоқсаннан кейін 2 апта ішінде | QUARTER | 2 | WEEK | AFTER_END | BY
            әр айдың 5-жұмыс күніне дейін | MONTH | 5 | WORKING_DAY | OF_START | UNTIL
            ай сайын 5-ші жұмыс күніне дейін | MONTH | 5 | WORKING_DAY | OF_START | UNTIL
            ай сайын бесінші жұмыс күнінен кешіктірмей | MONTH | 5 | WORKING_DAY | OF_START | BY
            әр айдың соңғы жұмыс күні | MONTH | 1 | WORKING_DAY | OF_END | ON
            тоқсан сайын, тоқсанның соңғы жұмыс күніне дейін | QUARTER | 1 | WORKING_DAY | OF_END | UNTIL
            ежеквартально в течение 10 рабочих дней после отчетного периода | QUARTER | 10 | WORKING_DAY | AFTER_END | BY
            в течение 5 рабочих дней после окончания каждого месяца | MONTH | 5 | WORKING_DAY | AFTER_END | BY
            ежемесячно, не позднее 5 рабочих дней со дня окончания месяца | MONTH | 5 | WORKING_DAY | AFTER_END | BY
            ежегодно, в десятидневный срок по окончании года | YEAR | 10 | DAY | AFTER_END | BY
            ежемесячно, не позднее 5 рабочего дня месяца, следующего за отчетным | MONTH | 5 | WORKING_DAY | AFTER_END | BY
            ежеквартально, к 5-му рабочему дню месяца, следующего за отчетным кварталом | QUARTER | 5 | WORKING_DAY | AFTER_END | BY
            раз в полугодие, до 3-го рабочего дня после отчетного полугодия | HALF_YEAR | 3 | WORKING_DAY | AFTER_END | UNTIL
            5-го рабочего дня каждого месяца | MONTH | 5 | WORKING_DAY | OF_START | ON
            ежемесячно до 3-го рабочего дня | MONTH | 3 | WORKING_DAY | OF_START | UNTIL
            ежемесячно в последний рабочий день месяца | MONTH | 1 | WORKING_DAY | OF_END | ON
            еженедельно, не позднее последнего рабочего дня недели | WEEK | 1 | WORKING_DAY | OF_END | BY
            ежемесячно, во 2-й с конца рабочий день месяца | MONTH | 2 | WORKING_DAY | OF_END | ON
            quarterly, within 5 working days after the end of the quarter | QUARTER | 5 | WORKING_DAY | AFTER_END | BY
            within a week after each quarter | QUARTER | 1 | WEEK | AFTER_END | BY
            monthly, by the 5th working day of the following month | MONTH | 5 | WORKING_DAY | AFTER_END | BY
            by the 5th working day of each month | MONTH | 5 | WORKING_DAY | OF_START | BY
            on the last working day of each quarter | QUARTER | 1 | WORKING_DAY | OF_END | ON
            monthly, on the 2nd working day from the end of the month | MONTH | 2 | WORKING_DAY | OF_END | ON
            """)
    void aTermFromThePeriodsEdge(String phrase, Cycle every, int amount, TermUnit unit, Edge edge, Limit limit) {
        assertRead(phrase, ReadingKind.RECURRENCE, due(every, new DueTerm(amount, unit, edge, limit)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            24 сағат ішінде | 24 | AFTER | ''
            түскен сәттен бастап 24 сағат ішінде | 24 | AFTER | түскен сәттен бастап
            отырысқа дейін 48 сағат бұрын | 48 | BEFORE | отырысқа дейін
            в течение 3 часов с момента поступления | 3 | AFTER | с момента поступления
            не позднее 24 часов с момента поступления | 24 | AFTER | с момента поступления
            не позднее чем за 24 часа до заседания | 24 | BEFORE | до заседания
            за час до заседания | 1 | BEFORE | до заседания
            в течение двадцати четырех часов | 24 | AFTER | ''
            within 48 hours of receipt | 48 | AFTER | of receipt
            at least 24 hours before the meeting | 24 | BEFORE | before the meeting
            """)
    void aTermInHours(String phrase, int amount, Direction direction, String event) {
        assertRead(phrase, ReadingKind.RELATIVE, new Timing.AroundEvent(amount, TermUnit.HOUR, direction, event));
    }

    /** Without a frequency the end of a period is an event like any other. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ай аяқталғаннан кейін 5 жұмыс күні ішінде | ай аяқталғаннан кейін
            в течение 5 рабочих дней после отчетного периода | после отчетного периода
            within 5 working days after the end of the quarter | after the end of the quarter
            """)
    void aTermAfterAPeriodThatDoesNotComeBack(String phrase, String event) {
        assertRead(
                phrase, ReadingKind.RELATIVE, new Timing.AroundEvent(5, TermUnit.WORKING_DAY, Direction.AFTER, event));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "әр дүйсенбі және бейсенбі",
                "аптасына екі рет, дүйсенбі және бейсенбі күндері",
                "еженедельно по понедельникам и четвергам",
                "два раза в неделю (понедельник, четверг)",
                "каждый понедельник и четверг",
                "weekly on Mondays and Thursdays"
            })
    void severalDaysOfTheWeekAreAsManyRecurrences(String phrase) {
        Timing.Recurring weekly = Timing.Recurring.every(Cycle.WEEK);
        assertRead(
                phrase,
                ReadingKind.SEVERAL,
                new Timing.Several(Stream.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
                        .map(day -> (Timing) weekly.due(DueWeekday.of(day, Limit.ON)))
                        .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ежегодно в июне, в последнюю пятницу месяца",
                "ежегодно, в последнюю пятницу июня",
                "жыл сайын маусымда, сол айдың соңғы жұмасында"
            })
    void aDayOfTheWeekInAMonthOfTheYear(String phrase) {
        assertRead(
                phrase,
                ReadingKind.RECURRENCE,
                Timing.Recurring.yearly(YearPart.ofMonths(6, 6)).due(DueWeekday.nth(-1, DayOfWeek.FRIDAY, Limit.ON)));
    }

    /** "5 days after the month" may be working days, as it may after an event. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ежемесячно, в течение 5 дней после отчетного месяца | DAY
            ай сайын, есепті айдан кейінгі 5 күн ішінде | DAY
            monthly, within 5 days after the reporting month | DAY
            """)
    void daysThatAreNotSaidToBeCalendarDaysMayBeWorkingDays(String phrase, TermUnit unit) {
        Reading.Understood read = (Reading.Understood) TimingPhrase.read(phrase);

        assertThat(read.meaning()).isEqualTo(due(Cycle.MONTH, DueTerm.by(5, unit, Edge.AFTER_END)));
        assertThat(read.alternatives())
                .extracting(Alternative::meaning)
                .containsExactly(due(Cycle.MONTH, DueTerm.by(5, TermUnit.WORKING_DAY, Edge.AFTER_END)));
    }

    /** What may mean two things, or says no whole deadline, is refused. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "дүйсенбі күні",
                "в пятницу",
                "until Friday",
                "каждый второй вторник", // every other Tuesday, or the second of the month
                "every second Friday",
                "с понедельника по пятницу",
                "еженедельно с понедельника по пятницу",
                "дүйсенбіден жұмаға дейін",
                "from Monday to Friday",
                "weekly by Tuesday and Thursday", // the first has a limit, the second none
                "ежемесячно по пятницам", // of each week, or of one
                "ай сайын әр жұма",
                "апта сайын соңғы жұма",
                "first Monday of each quarter", // of its first month, or of any
                "бір жұма ішінде", // also "within a week"
                "ай сайын 2 жұма",
                "до 3-го рабочего дня",
                "в последний рабочий день месяца",
                "ежеквартально до 3-го рабочего дня", // of the quarter, or of the month after it
                "ежеквартально, в последний рабочий день месяца",
                "ежемесячно до 3 рабочих дней",
                "ай сайын 5 жұмыс күніне дейін",
                "ежемесячно за 3 рабочих дня до конца месяца",
                "ежеквартально, до 5-го рабочего дня 2-го месяца, следующего за отчетным кварталом",
                "2025 жылғы соңғы жұмыс күні",
                "каждый рабочий день",
                "не позднее 18 часов", // an hour of the day
                "до 18 часов",
                "48 сағаттан кейін",
                "сағат 18-ге дейін"
            })
    void whatIsNotSaidOutrightIsRefused(String phrase) {
        assertThat(TimingPhrase.read(phrase)).isInstanceOf(Reading.NotUnderstood.class);
    }

    /** Words that name a day of the week or the end of a period may stand among those of an event. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "по результатам мониторинга окружающей среды",
                "after the Monday meeting",
                "отырыс аяқталғаннан кейін",
                "есепті кезең аяқталғаннан кейін"
            })
    void anEventKeepsItsWords(String phrase) {
        assertRead(phrase, ReadingKind.EVENT, new Timing.OnEvent(phrase));
    }

    private static Timing.Recurring due(Cycle every, Due due) {
        return Timing.Recurring.every(every).due(due);
    }

    private static void assertRead(String phrase, ReadingKind kind, Timing meaning) {
        assertThat(TimingPhrase.read(phrase)).isInstanceOfSatisfying(Reading.Understood.class, read -> {
            assertThat(read.meaning()).isEqualTo(meaning);
            assertThat(read.kind()).isEqualTo(kind);
        });
    }
}
