package kz.jospar.core.phrase;

import static kz.jospar.core.phrase.WrittenTimings.by;
import static kz.jospar.core.phrase.WrittenTimings.on;
import static kz.jospar.core.phrase.WrittenTimings.row;
import static kz.jospar.core.phrase.WrittenTimings.until;
import static kz.jospar.core.phrase.WrittenTimings.within;

import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Single days and windows as offices write them, by hand. */
class DatesWrittenTest {

    @ParameterizedTest
    @MethodSource({"days", "windows"})
    void isWritten(Timing timing, String kk, String ru, String en) {
        WrittenTimings.assertQuoted(timing, kk, ru, en);
    }

    static Stream<Arguments> days() {
        return Stream.of(
                row(on("2025-12-05"), "2025 жылғы 5 желтоқсан", "5 декабря 2025 года", "5 December 2025"),
                row(
                        by("2025-12-05"),
                        "2025 жылғы 5 желтоқсаннан кешіктірмей",
                        "не позднее 5 декабря 2025 года",
                        "no later than 5 December 2025"),
                row(
                        until("2025-12-05"),
                        "2025 жылғы 5 желтоқсанға дейін",
                        "до 5 декабря 2025 года",
                        "until 5 December 2025"),
                row(
                        by("2025-02-28"),
                        "2025 жылғы 28 ақпаннан кешіктірмей",
                        "не позднее 28 февраля 2025 года",
                        "no later than 28 February 2025"),
                row(
                        until("2026-09-01"),
                        "2026 жылғы 1 қыркүйекке дейін",
                        "до 1 сентября 2026 года",
                        "until 1 September 2026"),
                row(
                        by("2026-07-20"),
                        "2026 жылғы 20 шілдеден кешіктірмей",
                        "не позднее 20 июля 2026 года",
                        "no later than 20 July 2026"),
                row(until("2026-04-02"), "2026 жылғы 2 сәуірге дейін", "до 2 апреля 2026 года", "until 2 April 2026"),
                row(
                        by("1900-01-01"),
                        "1900 жылғы 1 қаңтардан кешіктірмей",
                        "не позднее 1 января 1900 года",
                        "no later than 1 January 1900"),
                row(on("2999-12-31"), "2999 жылғы 31 желтоқсан", "31 декабря 2999 года", "31 December 2999"),
                row(on("2024-02-29"), "2024 жылғы 29 ақпан", "29 февраля 2024 года", "29 February 2024"),
                row(
                        new Timing.Several(List.of(on("2025-03-31"), by("2025-06-30"))),
                        "2025 жылғы 31 наурыз; 2025 жылғы 30 маусымнан кешіктірмей",
                        "31 марта 2025 года; не позднее 30 июня 2025 года",
                        "31 March 2025; no later than 30 June 2025"));
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                row(within("2025-02-01", "2025-02-28"), "2025 жылғы ақпан", "февраль 2025 года", "February 2025"),
                row(within("2024-02-01", "2024-02-29"), "2024 жылғы ақпан", "февраль 2024 года", "February 2024"),
                row(
                        within("2024-02-01", "2024-02-28"), // one day short of a leap year's February
                        "2024 жылғы 1-28 ақпан аралығында",
                        "с 1 по 28 февраля 2024 года",
                        "1-28 February 2024"),
                row(
                        within("2025-01-01", "2025-03-31"),
                        "2025 жылғы 1-тоқсан",
                        "I квартал 2025 года",
                        "first quarter of 2025"),
                row(
                        within("2025-04-01", "2025-06-30"),
                        "2025 жылғы 2-тоқсан",
                        "II квартал 2025 года",
                        "second quarter of 2025"),
                row(
                        within("2025-07-01", "2025-09-30"),
                        "2025 жылғы 3-тоқсан",
                        "III квартал 2025 года",
                        "third quarter of 2025"),
                row(
                        within("2025-10-01", "2025-12-31"),
                        "2025 жылғы 4-тоқсан",
                        "IV квартал 2025 года",
                        "fourth quarter of 2025"),
                row(
                        within("2025-01-01", "2025-06-30"),
                        "2025 жылғы 1-жартыжылдық",
                        "I полугодие 2025 года",
                        "first half-year of 2025"),
                row(
                        within("2025-07-01", "2025-12-31"),
                        "2025 жылғы 2-жартыжылдық",
                        "II полугодие 2025 года",
                        "second half-year of 2025"),
                row(within("2025-01-01", "2025-12-31"), "2025 жыл", "2025 год", "2025"),
                row(within("2025-01-01", "2026-12-31"), "2025-2026 жылдар", "2025-2026 годы", "2025-2026"),
                row(
                        within("2025-01-01", "2025-02-28"),
                        "2025 жылғы қаңтар-ақпан",
                        "январь-февраль 2025 года",
                        "January-February 2025"),
                row(
                        within("2025-02-01", "2025-04-30"), // three months, no quarter
                        "2025 жылғы ақпан-сәуір",
                        "февраль-апрель 2025 года",
                        "February-April 2025"),
                row(
                        within("2025-03-01", "2025-08-31"), // six months, no half-year
                        "2025 жылғы наурыз-тамыз",
                        "март-август 2025 года",
                        "March-August 2025"),
                row(
                        within("2025-01-01", "2025-09-30"),
                        "2025 жылғы қаңтар-қыркүйек",
                        "январь-сентябрь 2025 года",
                        "January-September 2025"),
                row(
                        within("2025-06-01", "2025-06-20"),
                        "2025 жылғы 1-20 маусым аралығында",
                        "с 1 по 20 июня 2025 года",
                        "1-20 June 2025"),
                row(
                        within("2025-03-02", "2025-03-31"),
                        "2025 жылғы 2-31 наурыз аралығында",
                        "со 2 по 31 марта 2025 года",
                        "2-31 March 2025"),
                row(
                        within("2025-06-05", "2025-06-05"), // a window, not a day
                        "2025 жылғы 5-5 маусым аралығында",
                        "с 5 по 5 июня 2025 года",
                        "5-5 June 2025"),
                row(
                        within("2025-03-03", "2025-05-05"),
                        "2025 жылғы 3 наурыздан 5 мамырға дейінгі аралықта",
                        "с 3 марта по 5 мая 2025 года",
                        "from 3 March through 5 May 2025"),
                row(
                        within("2025-03-03", "2026-05-05"),
                        "2025 жылғы 3 наурыздан 2026 жылғы 5 мамырға дейінгі аралықта",
                        "с 3 марта 2025 года по 5 мая 2026 года",
                        "from 3 March 2025 through 5 May 2026"),
                row(
                        within("2024-12-01", "2025-01-31"), // whole months of two years
                        "2024 жылғы 1 желтоқсаннан 2025 жылғы 31 қаңтарға дейінгі аралықта",
                        "с 1 декабря 2024 года по 31 января 2025 года",
                        "from 1 December 2024 through 31 January 2025"),
                row(
                        within("2024-09-02", "2025-05-25"),
                        "2024 жылғы 2 қыркүйектен 2025 жылғы 25 мамырға дейінгі аралықта",
                        "со 2 сентября 2024 года по 25 мая 2025 года",
                        "from 2 September 2024 through 25 May 2025"),
                row(
                        within("2025-01-01", "2026-12-30"), // one day short of two years
                        "2025 жылғы 1 қаңтардан 2026 жылғы 30 желтоқсанға дейінгі аралықта",
                        "с 1 января 2025 года по 30 декабря 2026 года",
                        "from 1 January 2025 through 30 December 2026"),
                row(
                        within("2024-06-15", "2025-06-15"), // same month, another year
                        "2024 жылғы 15 маусымнан 2025 жылғы 15 маусымға дейінгі аралықта",
                        "с 15 июня 2024 года по 15 июня 2025 года",
                        "from 15 June 2024 through 15 June 2025"));
    }
}
