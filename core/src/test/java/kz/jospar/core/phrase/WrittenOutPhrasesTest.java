package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in figures, windows with both ends, lists of quarters, days after a year, English orders. */
class WrittenOutPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.12.2025 | 2025-12-31 | ON",
                "01.02.2025 | 2025-02-01 | ON",
                "25.08.2025 ж. | 2025-08-25 | ON",
                "25.08.2025 г. | 2025-08-25 | ON",
                "до 31.12.2025 | 2025-12-31 | UNTIL",
                "31.12.2025 дейін | 2025-12-31 | UNTIL",
                "31.12.2025 ж. дейін | 2025-12-31 | UNTIL",
                "31/12/2025 | 2025-12-31 | ON",
                "не позднее 31.12.2025 г. | 2025-12-31 | BY",
                "31 декабря 2025 года включительно | 2025-12-31 | BY",
                "2019 жылғы 1 ақпанға дейінгі мерзімде | 2019-02-01 | UNTIL",
                "July 1, 2025 | 2025-07-01 | ON",
                "by July 1, 2025 | 2025-07-01 | BY",
                "1 July 2025 | 2025-07-01 | ON",
                "by 1 July 2025 | 2025-07-01 | BY",
                "by the 1st of July 2025 | 2025-07-01 | BY",
            })
    void oneDay(String phrase, LocalDate day, Limit limit) {
        assertThat(TimingPhrase.read(phrase).timing()).contains(new Timing.OnDay(day, limit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "с 1 по 30 июня 2025 года | 2025-06-01 | 2025-06-30",
                "с 1 июня по 15 июля 2025 года | 2025-06-01 | 2025-07-15",
                "1 июня – 15 июля 2025 года | 2025-06-01 | 2025-07-15",
                "from 1 June to 15 July 2025 | 2025-06-01 | 2025-07-15",
                "с 01.06.2025 по 15.07.2025 | 2025-06-01 | 2025-07-15",
                "2025 жылғы 1 маусымнан 15 шілдеге дейін | 2025-06-01 | 2025-07-15",
                "2024 жылғы 5 желтоқсаннан 2025 жылғы 5 қаңтарға дейін | 2024-12-05 | 2025-01-05",
                "декабрь 2024 г. - январь 2025 г. | 2024-12-01 | 2025-01-31",
                "4 квартал 2003 г.- 3 квартал 2005 г. | 2003-10-01 | 2005-09-30",
                "1 сентября 2024 года – 25 мая 2025 года включительно | 2024-09-01 | 2025-05-25",
                "2021 жылғы 1 – 30 қазан аралығындағы кезеңде | 2021-10-01 | 2021-10-30",
                "в течение 2025 года | 2025-01-01 | 2025-12-31",
                "2025 жыл ішінде | 2025-01-01 | 2025-12-31",
                "2025 жылы | 2025-01-01 | 2025-12-31",
                "с I по III квартал 2025 года | 2025-01-01 | 2025-09-30",
                "first quarter of 2025 | 2025-01-01 | 2025-03-31",
                "June 2025 | 2025-06-01 | 2025-06-30",
                "in February 2025 | 2025-02-01 | 2025-02-28",
                "2025-2026 | 2025-01-01 | 2026-12-31",
            })
    void oneWindow(String phrase, LocalDate from, LocalDate to) {
        assertThat(TimingPhrase.read(phrase).timing()).contains(new Timing.Within(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2, 4 квартал 2025 года | 2025-04-01 | 2025-06-30 | 2025-10-01 | 2025-12-31",
                "I және III тоқсан 2025 жыл | 2025-01-01 | 2025-03-31 | 2025-07-01 | 2025-09-30",
                "2025 жылғы 1, 3 тоқсан | 2025-01-01 | 2025-03-31 | 2025-07-01 | 2025-09-30",
                "2020 жылғы І – ІІ тоқсандар 2021 жылғы I – II тоқсандар | 2020-01-01 | 2020-06-30 | 2021-01-01 | 2021-06-30",
                "1 квартал 2020 г., 2 квартал 2021 г. | 2020-01-01 | 2020-03-31 | 2021-04-01 | 2021-06-30",
            })
    void severalWindows(String phrase, LocalDate from1, LocalDate to1, LocalDate from2, LocalDate to2) {
        assertThat(TimingPhrase.read(phrase).timing())
                .contains(new Timing.Several(List.of(new Timing.Within(from1, to1), new Timing.Within(from2, to2))));
    }

    @Test
    void datesInFiguresMayStandInAList() {
        assertThat(TimingPhrase.read("31.03.2025, 30.06.2025").timing())
                .contains(new Timing.Several(List.of(
                        new Timing.OnDay(LocalDate.of(2025, 3, 31)), new Timing.OnDay(LocalDate.of(2025, 6, 30)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "monthly by the 5th | MONTH | 5 | 0 | BY",
                "every year by 25 August | YEAR | 25 | -4 | BY",
                "every year by August 25 | YEAR | 25 | -4 | BY",
                "не позднее 10 января, следующего за отчетным годом | YEAR | 10 | 1 | BY",
                "к 31 января, следующего за отчетным годом | YEAR | 31 | 1 | BY",
                "к 31 января года, следующего за отчетным | YEAR | 31 | 1 | BY",
                "есепті жылдан кейінгі 10 қаңтардан кешіктірмей | YEAR | 10 | 1 | BY",
                "не позднее 1 марта, следующего за отчетным годом, ежегодно | YEAR | 1 | 3 | BY",
                "До 10 числа месяца, следующего за отчетным полугодием и годом | HALF_YEAR | 10 | 1 | UNTIL",
                "до 10 числа месяца, следующего за отчетным кварталом | QUARTER | 10 | 1 | UNTIL",
            })
    void aDueDayOfARecurrence(String phrase, Cycle every, int day, int monthsAfter, Limit limit) {
        DueDay due = new DueDay(day, monthsAfter, limit);
        assertThat(TimingPhrase.read(phrase).timing())
                .contains(new Timing.Recurring(every, 1, List.of(), null, due, Count.ONCE));
    }

    @Test
    void aDayAfterAYearBesideAnotherFrequencyDoesNotFit() {
        assertThat(TimingPhrase.read("ежемесячно до 10 числа месяца, следующего за отчетным кварталом")
                        .timing())
                .isEmpty();
        assertThat(TimingPhrase.read("ежеквартально к 31 января, следующего за отчетным годом")
                        .timing())
                .isEmpty();
    }

    @Test
    void teachingTimeWithItsDatesIsAnAcademicYearAndALimitedDateSaysSo() {
        assertThat(kind("1 сентября 2024 года – 25 мая 2025 года включительно")).isEqualTo(ReadingKind.ACADEMIC);
        assertThat(kind("1 сентября 2024 года – 24 мая 2025 года")).isEqualTo(ReadingKind.PERIOD);
        assertThat(kind("2 сентября 2024 года – 25 мая 2025 года")).isEqualTo(ReadingKind.PERIOD);
        assertThat(kind("1 сентября 2024 года – 31 августа 2025 года")).isEqualTo(ReadingKind.ACADEMIC);
        assertThat(((Reading.Understood) TimingPhrase.read("31.12.2025 дейін")).choices())
                .containsExactly(kz.jospar.core.time.Choice.UNTIL_INCLUSIVE);
    }

    @Test
    void aLostEndingIsAVisibleRepair() {
        Reading reading = TimingPhrase.read("Тұрақ");

        assertThat(reading.timing()).contains(new Timing.Continuous());
        assertThat(reading.repairs()).containsExactly("lost-ending");
        assertThat(TimingPhrase.read("тұрақты").repairs()).isEmpty();
    }

    @Test
    void theAdjectiveOfAFrequencyIsTheFrequency() {
        assertThat(TimingPhrase.read("жыл сайынғы").timing()).contains(Timing.Recurring.every(Cycle.YEAR));
    }

    private static ReadingKind kind(String phrase) {
        return ((Reading.Understood) TimingPhrase.read(phrase)).kind();
    }
}
