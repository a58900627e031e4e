package kz.jospar.core.phrase;

import static kz.jospar.core.phrase.WrittenTimings.atLeast;
import static kz.jospar.core.phrase.WrittenTimings.date;
import static kz.jospar.core.phrase.WrittenTimings.dueBy;
import static kz.jospar.core.phrase.WrittenTimings.dueOn;
import static kz.jospar.core.phrase.WrittenTimings.dueUntil;
import static kz.jospar.core.phrase.WrittenTimings.every;
import static kz.jospar.core.phrase.WrittenTimings.exactly;
import static kz.jospar.core.phrase.WrittenTimings.row;
import static kz.jospar.core.phrase.WrittenTimings.yearly;
import static kz.jospar.core.time.Cycle.HALF_YEAR;
import static kz.jospar.core.time.Cycle.MONTH;
import static kz.jospar.core.time.Cycle.QUARTER;
import static kz.jospar.core.time.Cycle.YEAR;

import java.util.stream.Stream;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** By which day of its period, or after it, a recurrence is due, as offices write it, by hand. */
class DueDaysWrittenTest {

    @ParameterizedTest
    @MethodSource({"months", "quarters", "years", "turns", "afterParts"})
    void isWritten(Timing timing, String kk, String ru, String en) {
        WrittenTimings.assertQuoted(timing, kk, ru, en);
    }

    static Stream<Arguments> months() {
        return Stream.of(
                row(
                        every(MONTH).due(dueUntil(25, 0)),
                        "ай сайын 25-іне дейін",
                        "ежемесячно до 25 числа",
                        "monthly, until the 25th"),
                row(
                        every(MONTH).due(dueBy(10, 0)),
                        "ай сайын 10-ынан кешіктірмей",
                        "ежемесячно не позднее 10 числа",
                        "monthly, no later than the 10th"),
                row(every(MONTH).due(dueOn(20, 0)), "ай сайын 20-сында", "ежемесячно 20 числа", "monthly, on the 20th"),
                row(
                        every(MONTH).due(dueUntil(31, 0)).times(exactly(2)),
                        "айына 2 рет, 31-іне дейін",
                        "2 раза в месяц, до 31 числа",
                        "2 times a month, until the 31st"),
                row(
                        every(MONTH).due(dueUntil(6, 0)).during(Stretch.ofYears(2025, 2026)),
                        "2025-2026 жылдары ай сайын 6-сына дейін",
                        "ежемесячно в 2025-2026 годах, до 6 числа",
                        "monthly in 2025-2026, until the 6th"),
                row(
                        every(MONTH).due(dueUntil(25, 1)),
                        "ай сайын, есепті айдан кейінгі айдың 25-іне дейін",
                        "ежемесячно, до 25 числа месяца, следующего за отчетным",
                        "monthly, until the 25th of the month following the reporting month"),
                row(
                        every(MONTH).due(dueBy(3, 2)),
                        "ай сайын, есепті айдан кейінгі 2-айдың 3-інен кешіктірмей",
                        "ежемесячно, не позднее 3 числа 2-го месяца, следующего за отчетным",
                        "monthly, no later than the 3rd of the 2nd month following the reporting month"));
    }

    static Stream<Arguments> quarters() {
        return Stream.of(
                row(
                        every(QUARTER).due(dueUntil(5, 1)),
                        "тоқсан сайын, есепті тоқсаннан кейінгі айдың 5-іне дейін",
                        "ежеквартально, до 5 числа месяца, следующего за отчетным кварталом",
                        "quarterly, until the 5th of the month following the reporting quarter"),
                row(
                        every(QUARTER).due(dueBy(5, 1)),
                        "тоқсан сайын, есепті тоқсаннан кейінгі айдың 5-інен кешіктірмей",
                        "ежеквартально, не позднее 5 числа месяца, следующего за отчетным кварталом",
                        "quarterly, no later than the 5th of the month following the reporting quarter"),
                row(
                        every(QUARTER).due(dueOn(5, 1)),
                        "тоқсан сайын, есепті тоқсаннан кейінгі айдың 5-інде",
                        "ежеквартально, 5 числа месяца, следующего за отчетным кварталом",
                        "quarterly, on the 5th of the month following the reporting quarter"),
                row(
                        every(QUARTER).due(dueUntil(12, 24)),
                        "тоқсан сайын, есепті тоқсаннан кейінгі 24-айдың 12-сіне дейін",
                        "ежеквартально, до 12 числа 24-го месяца, следующего за отчетным кварталом",
                        "quarterly, until the 12th of the 24th month following the reporting quarter"),
                row(
                        every(QUARTER).due(dueUntil(5, -1)),
                        "тоқсан сайын, тоқсанның 2-айының 5-іне дейін",
                        "ежеквартально, до 5 числа 2-го месяца квартала",
                        "quarterly, until the 5th of the 2nd month of the quarter"),
                row(
                        every(QUARTER).due(dueBy(22, 0)),
                        "тоқсан сайын, тоқсанның 3-айының 22-сінен кешіктірмей",
                        "ежеквартально, не позднее 22 числа 3-го месяца квартала",
                        "quarterly, no later than the 22nd of the 3rd month of the quarter"),
                row(
                        every(QUARTER).due(dueOn(1, -2)).times(atLeast(2)),
                        "тоқсанына кемінде 2 рет, тоқсанның 1-айының 1-інде",
                        "не реже 2 раз в квартал, 1 числа 1-го месяца квартала",
                        "at least 2 times a quarter, on the 1st of the 1st month of the quarter"),
                row(
                        every(HALF_YEAR).due(dueUntil(9, -1)),
                        "жартыжылдық сайын, жартыжылдықтың 5-айының 9-ына дейін",
                        "раз в полугодие, до 9 числа 5-го месяца полугодия",
                        "half-yearly, until the 9th of the 5th month of the half-year"),
                row(
                        every(HALF_YEAR).due(dueBy(20, 1)),
                        "жартыжылдық сайын, есепті жартыжылдықтан кейінгі айдың 20-сынан кешіктірмей",
                        "раз в полугодие, не позднее 20 числа месяца, следующего за отчетным полугодием",
                        "half-yearly, no later than the 20th of the month following the reporting half-year"),
                row(
                        every(QUARTER).due(dueUntil(5, 1)).during(Stretch.from(date("2025-04-01"))),
                        "2025 жылғы 1 сәуірден бастап тоқсан сайын, есепті тоқсаннан кейінгі айдың 5-іне дейін",
                        "ежеквартально начиная с 1 апреля 2025 года, до 5 числа месяца, следующего за отчетным кварталом",
                        "quarterly from 1 April 2025, until the 5th of the month following the reporting quarter"));
    }

    static Stream<Arguments> years() {
        return Stream.of(
                row(
                        every(YEAR).due(dueUntil(25, -4)),
                        "жыл сайын 25 тамызға дейін",
                        "ежегодно до 25 августа",
                        "yearly, until 25 August"),
                row(
                        every(YEAR).due(dueBy(1, -10)),
                        "жыл сайын 1 ақпаннан кешіктірмей",
                        "ежегодно не позднее 1 февраля",
                        "yearly, no later than 1 February"),
                row(
                        every(YEAR).due(dueOn(25, -4)), // not the window of one day "ежегодно 25 августа"
                        "жыл сайын, мерзімі 25 тамыз",
                        "ежегодно, срок 25 августа",
                        "yearly, due 25 August"),
                row(
                        every(YEAR).due(dueUntil(31, 0)),
                        "жыл сайын 31 желтоқсанға дейін",
                        "ежегодно до 31 декабря",
                        "yearly, until 31 December"),
                row(
                        every(YEAR).due(dueUntil(31, -10)), // the last day of February
                        "жыл сайын 29 ақпанға дейін",
                        "ежегодно до 29 февраля",
                        "yearly, until 29 February"),
                row(
                        every(YEAR).due(dueUntil(25, -4)).times(exactly(2)),
                        "жылына 2 рет, 25 тамызға дейін",
                        "2 раза в год, до 25 августа",
                        "2 times a year, until 25 August"),
                row(
                        every(YEAR).due(dueUntil(20, 1)),
                        "жыл сайын, есепті жылдан кейінгі 20 қаңтарға дейін",
                        "ежегодно, до 20 января года, следующего за отчетным",
                        "yearly, until 20 January of the year following the reporting year"),
                row(
                        every(YEAR).due(dueOn(20, 12)),
                        "жыл сайын, есепті жылдан кейінгі 20 желтоқсанда",
                        "ежегодно, 20 декабря года, следующего за отчетным",
                        "yearly, on 20 December of the year following the reporting year"),
                row(
                        every(YEAR).due(dueBy(20, 13)),
                        "жыл сайын, есепті жылдан кейінгі 2-жылғы 20 қаңтардан кешіктірмей",
                        "ежегодно, не позднее 20 января 2-го года, следующего за отчетным",
                        "yearly, no later than 20 January of the 2nd year following the reporting year"),
                row(
                        every(YEAR).due(dueUntil(1, 24)).during(Stretch.ofYears(2025, 2026)),
                        "2025-2026 жылдары жыл сайын, есепті жылдан кейінгі 2-жылғы 1 желтоқсанға дейін",
                        "ежегодно в 2025-2026 годах, до 1 декабря 2-го года, следующего за отчетным",
                        "yearly in 2025-2026, until 1 December of the 2nd year following the reporting year"));
    }

    /** Several periods make one turn, of which the phrase then speaks. */
    static Stream<Arguments> turns() {
        return Stream.of(
                row(
                        every(3, QUARTER).due(dueUntil(5, -4)),
                        "3 тоқсанда 1 рет, кезеңнің 5-айының 5-іне дейін",
                        "1 раз в 3 квартала, до 5 числа 5-го месяца периода",
                        "once every 3 quarters, until the 5th of the 5th month of the period"),
                row(
                        every(2, MONTH).due(dueBy(5, 0)),
                        "2 айда 1 рет, кезеңнің 2-айының 5-інен кешіктірмей",
                        "1 раз в 2 месяца, не позднее 5 числа 2-го месяца периода",
                        "once every 2 months, no later than the 5th of the 2nd month of the period"),
                row(
                        every(2, HALF_YEAR).due(dueUntil(7, 1)),
                        "2 жартыжылдықта 1 рет, есепті кезеңнен кейінгі айдың 7-сіне дейін",
                        "1 раз в 2 полугодия, до 7 числа месяца, следующего за отчетным периодом",
                        "once every 2 half-years, until the 7th of the month following the reporting period"),
                row(
                        every(3, YEAR).due(dueUntil(25, -16)),
                        "3 жылда 1 рет, кезеңнің 2-жылындағы 25 тамызға дейін",
                        "1 раз в 3 года, до 25 августа 2-го года периода",
                        "once every 3 years, until 25 August of the 2nd year of the period"),
                row(
                        every(3, YEAR).due(dueOn(25, -4)),
                        "3 жылда 1 рет, кезеңнің 3-жылындағы 25 тамызда",
                        "1 раз в 3 года, 25 августа 3-го года периода",
                        "once every 3 years, on 25 August of the 3rd year of the period"),
                row(
                        every(5, YEAR).due(dueBy(1, 2)),
                        "5 жылда 1 рет, есепті кезеңнен кейінгі 1 ақпаннан кешіктірмей",
                        "1 раз в 5 лет, не позднее 1 февраля года, следующего за отчетным периодом",
                        "once every 5 years, no later than 1 February of the year following the reporting period"),
                row(
                        every(2, YEAR).due(dueUntil(1, 14)),
                        "2 жылда 1 рет, есепті кезеңнен кейінгі 2-жылғы 1 ақпанға дейін",
                        "1 раз в 2 года, до 1 февраля 2-го года, следующего за отчетным периодом",
                        "once every 2 years, until 1 February of the 2nd year following the reporting period"));
    }

    static Stream<Arguments> afterParts() {
        return Stream.of(
                row(
                        yearly(WrittenTimings.months(2, 2)).due(dueUntil(25, 0)),
                        "жыл сайын ақпанда, сол айдың 25-іне дейін",
                        "ежегодно в феврале, до 25 числа того же месяца",
                        "yearly in February, until the 25th of the same month"),
                row(
                        yearly(WrittenTimings.months(7, 9)).due(dueBy(5, 1)).times(exactly(2)),
                        "жыл сайын 3-тоқсанда, 2 рет, келесі айдың 5-інен кешіктірмей",
                        "ежегодно в III квартале, 2 раза, не позднее 5 числа следующего месяца",
                        "yearly in the third quarter, 2 times, no later than the 5th of the following month"),
                row(
                        yearly(WrittenTimings.months(7, 9)).due(dueOn(30, 2)),
                        "жыл сайын 3-тоқсанда, кейінгі 2-айдың 30-ында",
                        "ежегодно в III квартале, 30 числа 2-го месяца, следующего за ним",
                        "yearly in the third quarter, on the 30th of the 2nd following month"),
                row(
                        yearly(WrittenTimings.months(1, 1))
                                .during(Stretch.ofYears(2025, 2025))
                                .due(dueUntil(3, 0)),
                        "2025 жылы жыл сайын қаңтарда, сол айдың 3-іне дейін",
                        "в 2025 году ежегодно в январе, до 3 числа того же месяца",
                        "in 2025 yearly in January, until the 3rd of the same month"));
    }
}
