package kz.jospar.core.phrase;

import static kz.jospar.core.phrase.WrittenTimings.atLeast;
import static kz.jospar.core.phrase.WrittenTimings.between;
import static kz.jospar.core.phrase.WrittenTimings.date;
import static kz.jospar.core.phrase.WrittenTimings.day;
import static kz.jospar.core.phrase.WrittenTimings.days;
import static kz.jospar.core.phrase.WrittenTimings.every;
import static kz.jospar.core.phrase.WrittenTimings.exactly;
import static kz.jospar.core.phrase.WrittenTimings.months;
import static kz.jospar.core.phrase.WrittenTimings.row;
import static kz.jospar.core.phrase.WrittenTimings.yearly;
import static kz.jospar.core.time.Cycle.HALF_YEAR;
import static kz.jospar.core.time.Cycle.MONTH;
import static kz.jospar.core.time.Cycle.QUARTER;
import static kz.jospar.core.time.Cycle.WEEK;
import static kz.jospar.core.time.Cycle.YEAR;

import java.util.stream.Stream;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How often, in which parts of the year and in which years, as offices write it, by hand. */
class RecurrencesWrittenTest {

    @ParameterizedTest
    @MethodSource({"frequencies", "intervals", "parts", "stretches", "academicYears"})
    void isWritten(Timing timing, String kk, String ru, String en) {
        WrittenTimings.assertQuoted(timing, kk, ru, en);
    }

    static Stream<Arguments> frequencies() {
        return Stream.of(
                row(every(WEEK), "апта сайын", "еженедельно", "weekly"),
                row(every(MONTH), "ай сайын", "ежемесячно", "monthly"),
                row(every(QUARTER), "тоқсан сайын", "ежеквартально", "quarterly"),
                row(every(HALF_YEAR), "жартыжылдық сайын", "раз в полугодие", "half-yearly"),
                row(every(YEAR), "жыл сайын", "ежегодно", "yearly"),
                row(every(WEEK).times(exactly(3)), "аптасына 3 рет", "3 раза в неделю", "3 times a week"),
                row(every(MONTH).times(exactly(5)), "айына 5 рет", "5 раз в месяц", "5 times a month"),
                row(every(QUARTER).times(exactly(2)), "тоқсанына 2 рет", "2 раза в квартал", "2 times a quarter"),
                row(
                        every(HALF_YEAR).times(exactly(21)),
                        "жартыжылдықта 21 рет",
                        "21 раз в полугодие",
                        "21 times a half-year"),
                row(every(YEAR).times(exactly(12)), "жылына 12 рет", "12 раз в год", "12 times a year"),
                row(every(YEAR).times(exactly(366)), "жылына 366 рет", "366 раз в год", "366 times a year"),
                row(
                        every(QUARTER).times(atLeast(1)),
                        "тоқсанына кемінде 1 рет",
                        "не реже 1 раза в квартал",
                        "at least once a quarter"),
                row(
                        every(QUARTER).times(atLeast(2)),
                        "тоқсанына кемінде 2 рет",
                        "не реже 2 раз в квартал",
                        "at least 2 times a quarter"),
                row(
                        every(YEAR).times(atLeast(21)),
                        "жылына кемінде 21 рет",
                        "не реже 21 раза в год",
                        "at least 21 times a year"),
                row(
                        every(HALF_YEAR).times(atLeast(1)),
                        "жартыжылдықта кемінде 1 рет",
                        "не реже 1 раза в полугодие",
                        "at least once a half-year"),
                row(
                        every(WEEK).times(atLeast(1)),
                        "аптасына кемінде 1 рет",
                        "не реже 1 раза в неделю",
                        "at least once a week"));
    }

    static Stream<Arguments> intervals() {
        return Stream.of(
                row(every(3, YEAR), "3 жылда 1 рет", "1 раз в 3 года", "once every 3 years"),
                row(every(5, YEAR), "5 жылда 1 рет", "1 раз в 5 лет", "once every 5 years"),
                row(every(10, YEAR), "10 жылда 1 рет", "1 раз в 10 лет", "once every 10 years"),
                row(every(2, WEEK), "2 аптада 1 рет", "1 раз в 2 недели", "once every 2 weeks"),
                row(every(6, WEEK), "6 аптада 1 рет", "1 раз в 6 недель", "once every 6 weeks"),
                row(every(2, MONTH), "2 айда 1 рет", "1 раз в 2 месяца", "once every 2 months"),
                row(every(9, MONTH), "9 айда 1 рет", "1 раз в 9 месяцев", "once every 9 months"),
                row(every(3, QUARTER), "3 тоқсанда 1 рет", "1 раз в 3 квартала", "once every 3 quarters"),
                row(every(5, QUARTER), "5 тоқсанда 1 рет", "1 раз в 5 кварталов", "once every 5 quarters"),
                row(every(3, HALF_YEAR), "3 жартыжылдықта 1 рет", "1 раз в 3 полугодия", "once every 3 half-years"),
                row(every(7, HALF_YEAR), "7 жартыжылдықта 1 рет", "1 раз в 7 полугодий", "once every 7 half-years"),
                row(every(3, YEAR).times(exactly(2)), "3 жылда 2 рет", "2 раза в 3 года", "2 times every 3 years"),
                row(
                        every(3, YEAR).times(atLeast(2)),
                        "3 жылда кемінде 2 рет",
                        "не реже 2 раз в 3 года",
                        "at least 2 times every 3 years"),
                row(
                        every(3, YEAR).times(atLeast(1)),
                        "3 жылда кемінде 1 рет",
                        "не реже 1 раза в 3 года",
                        "at least once every 3 years"));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                row(
                        yearly(days(6, 1, 6, 20)),
                        "жыл сайын 1-20 маусым аралығында",
                        "ежегодно с 1 по 20 июня",
                        "yearly within 1-20 June"),
                row(
                        yearly(months(2, 2), months(9, 11)),
                        "жыл сайын ақпанда, қыркүйек-қараша айларында",
                        "ежегодно в феврале, в сентябре-ноябре",
                        "yearly in February, in September-November"),
                row(
                        yearly(months(7, 9)),
                        "жыл сайын 3-тоқсанда",
                        "ежегодно в III квартале",
                        "yearly in the third quarter"),
                row(
                        yearly(months(4, 6)),
                        "жыл сайын 2-тоқсанда",
                        "ежегодно во II квартале",
                        "yearly in the second quarter"),
                row(
                        yearly(months(1, 6)),
                        "жыл сайын 1-жартыжылдықта",
                        "ежегодно в I полугодии",
                        "yearly in the first half-year"),
                row(
                        yearly(months(7, 12)),
                        "жыл сайын 2-жартыжылдықта",
                        "ежегодно во II полугодии",
                        "yearly in the second half-year"),
                row(yearly(day(6, 26)), "жыл сайын 26 маусымда", "ежегодно 26 июня", "yearly on 26 June"),
                row(yearly(day(6, 30)), "жыл сайын 30 маусымда", "ежегодно 30 июня", "yearly on 30 June"),
                row(yearly(day(2, 31)), "жыл сайын 29 ақпанда", "ежегодно 29 февраля", "yearly on 29 February"),
                row(yearly(day(9, 1)), "жыл сайын 1 қыркүйекте", "ежегодно 1 сентября", "yearly on 1 September"),
                row(
                        yearly(days(2, 5, 2, 31)),
                        "жыл сайын 5-29 ақпан аралығында",
                        "ежегодно с 5 по 29 февраля",
                        "yearly within 5-29 February"),
                row(
                        yearly(days(2, 1, 2, 28)), // one day short in a leap year
                        "жыл сайын 1-28 ақпан аралығында",
                        "ежегодно с 1 по 28 февраля",
                        "yearly within 1-28 February"),
                row(
                        yearly(days(5, 15, 6, 20)),
                        "жыл сайын 15 мамырдан 20 маусымға дейінгі аралықта",
                        "ежегодно с 15 мая по 20 июня",
                        "yearly from 15 May through 20 June"),
                row(
                        yearly(days(12, 2, 1, 10)), // over the new year
                        "жыл сайын 2 желтоқсаннан 10 қаңтарға дейінгі аралықта",
                        "ежегодно со 2 декабря по 10 января",
                        "yearly from 2 December through 10 January"),
                row(
                        yearly(days(6, 20, 6, 15)), // almost a whole year
                        "жыл сайын 20 маусымнан 15 маусымға дейінгі аралықта",
                        "ежегодно с 20 июня по 15 июня",
                        "yearly from 20 June through 15 June"),
                row(
                        yearly(months(11, 2)),
                        "жыл сайын қараша-ақпан айларында",
                        "ежегодно в ноябре-феврале",
                        "yearly in November-February"),
                row(
                        yearly(months(1, 12)), // all the year, yet a part
                        "жыл сайын қаңтар-желтоқсан айларында",
                        "ежегодно в январе-декабре",
                        "yearly in January-December"),
                row(
                        yearly(months(2, 2), day(6, 26)).times(exactly(2)),
                        "жыл сайын ақпанда, 26 маусымда, 2 рет",
                        "ежегодно в феврале, 26 июня, 2 раза",
                        "yearly in February, on 26 June, 2 times"),
                row(
                        yearly(months(7, 9)).times(atLeast(1)),
                        "жыл сайын 3-тоқсанда, кемінде 1 рет",
                        "ежегодно в III квартале, не менее 1 раза",
                        "yearly in the third quarter, at least once"));
    }

    static Stream<Arguments> stretches() {
        return Stream.of(
                row(
                        every(QUARTER).during(Stretch.ofYears(2025, 2026)),
                        "2025-2026 жылдары тоқсан сайын",
                        "ежеквартально в 2025-2026 годах",
                        "quarterly in 2025-2026"),
                row(
                        every(MONTH).during(Stretch.ofYears(2025, 2025)),
                        "2025 жылы ай сайын",
                        "ежемесячно в 2025 году",
                        "monthly in 2025"),
                row(
                        every(MONTH).during(Stretch.from(date("2025-04-01"))),
                        "2025 жылғы 1 сәуірден бастап ай сайын",
                        "ежемесячно начиная с 1 апреля 2025 года",
                        "monthly from 1 April 2025"),
                row(
                        every(MONTH).during(Stretch.from(date("2025-01-02"))),
                        "2025 жылғы 2 қаңтардан бастап ай сайын",
                        "ежемесячно начиная со 2 января 2025 года",
                        "monthly from 2 January 2025"),
                row(
                        every(MONTH).during(Stretch.to(date("2026-06-30"))),
                        "2026 жылғы 30 маусымға дейінгі кезеңде ай сайын",
                        "ежемесячно в период до 30 июня 2026 года",
                        "monthly in the period until 30 June 2026"),
                row(
                        every(MONTH).during(between("2025-04-01", "2026-06-30")),
                        "2025 жылғы 1 сәуірден 2026 жылғы 30 маусымға дейінгі аралықта ай сайын",
                        "ежемесячно с 1 апреля 2025 года по 30 июня 2026 года",
                        "monthly from 1 April 2025 through 30 June 2026"),
                row(
                        every(WEEK).during(between("2025-06-01", "2025-06-30")),
                        "2025 жылғы 1 маусымнан 30 маусымға дейінгі аралықта апта сайын",
                        "еженедельно с 1 июня по 30 июня 2025 года",
                        "weekly from 1 June through 30 June 2025"),
                row(
                        every(3, YEAR).times(atLeast(2)).during(Stretch.ofYears(2025, 2030)),
                        "2025-2030 жылдары 3 жылда кемінде 2 рет",
                        "не реже 2 раз в 3 года в 2025-2030 годах",
                        "at least 2 times every 3 years in 2025-2030"),
                row(
                        yearly(months(2, 2), months(9, 11)).during(Stretch.ofYears(2025, 2026)),
                        "2025-2026 жылдары жыл сайын ақпанда, қыркүйек-қараша айларында",
                        "в 2025-2026 годах ежегодно в феврале, в сентябре-ноябре",
                        "in 2025-2026 yearly in February, in September-November"),
                row(
                        yearly(day(6, 26)).during(Stretch.from(date("2025-04-01"))),
                        "2025 жылғы 1 сәуірден бастап жыл сайын 26 маусымда",
                        "начиная с 1 апреля 2025 года ежегодно 26 июня",
                        "from 1 April 2025 yearly on 26 June"),
                row(
                        yearly(days(5, 15, 6, 20))
                                .during(between("2025-04-01", "2027-03-31"))
                                .times(exactly(2)),
                        "2025 жылғы 1 сәуірден 2027 жылғы 31 наурызға дейінгі аралықта жыл сайын 15 мамырдан 20 маусымға"
                                + " дейінгі аралықта, 2 рет",
                        "с 1 апреля 2025 года по 31 марта 2027 года ежегодно с 15 мая по 20 июня, 2 раза",
                        "from 1 April 2025 through 31 March 2027 yearly from 15 May through 20 June, 2 times"),
                row(
                        yearly(months(1, 1)).during(Stretch.to(date("2026-06-30"))),
                        "2026 жылғы 30 маусымға дейінгі кезеңде жыл сайын қаңтарда",
                        "в период до 30 июня 2026 года ежегодно в январе",
                        "in the period until 30 June 2026 yearly in January"));
    }

    static Stream<Arguments> academicYears() {
        return Stream.of(
                row(
                        new Timing.AcademicYear(null),
                        "оқу жылы ішінде",
                        "в течение учебного года",
                        "within the academic year"),
                row(
                        new Timing.AcademicYear(MONTH),
                        "оқу жылы ішінде ай сайын",
                        "в течение учебного года ежемесячно",
                        "within the academic year monthly"),
                row(
                        new Timing.AcademicYear(HALF_YEAR),
                        "оқу жылы ішінде жартыжылдық сайын",
                        "в течение учебного года раз в полугодие",
                        "within the academic year half-yearly"));
    }
}
