package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "No later than" a quarter or month: its last day; stages that each have their deadline; "this year" of a plan. */
class LimitedWindowsTest {
    private static final Context OF_2023 = Context.NONE.withPeriod(PlanPeriod.ofYears(2023, 2023));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025 жылғы 1 тоқсаннан кешіктірмей | 2025-03-31",
                "2025 жылғы 4-тоқсанынан кешіктірмей | 2025-12-31",
                "2025 жылғы бірінші жартыжылдықтан кешіктірмей | 2025-06-30",
                "2025 жылғы ақпаннан кешіктірмей | 2025-02-28",
                "2024 жылғы ақпан айынан кешіктірмей | 2024-02-29",
                "не позднее III квартала 2025 года | 2025-09-30",
                "не позднее 2 полугодия 2025 года | 2025-12-31",
                "не позднее июля 2025 года | 2025-07-31",
                "no later than the first quarter 2025 | 2025-03-31",
                "no later than April 2025 | 2025-04-30",
            })
    void noLaterThanAWindowIsByItsLastDay(String phrase, LocalDate last) {
        assertThat(TimingPhrase.read(phrase).timing()).contains(new Timing.OnDay(last, Limit.BY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "жылына бір рет, 2-тоқсаннан кешіктірмей | -6 | 31",
                "1 жылда бір рет және 4 тоқсанынан кешіктірмей | 0 | 31",
                "жыл сайын шілдеден кешіктірмей | -5 | 31",
                "ежегодно, не позднее 3 квартала | -3 | 31",
                "1 раз в год, не позднее июля | -5 | 31",
                "once a year, no later than the fourth quarter | 0 | 31",
            })
    void onceAYearNoLaterThanAWindowIsDueOnItsLastDayEachYear(String phrase, int months, int day) {
        assertThat(TimingPhrase.read(phrase).timing())
                .contains(Timing.Recurring.every(Cycle.YEAR).due(new DueDay(day, months, Limit.BY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "жылына 2 рет, 4 тоқсаннан кешіктірмей", // one of two?
                "тоқсан сайын, шілдеден кешіктірмей",
                "до III квартала 2025 года", // before it begins, or until it ends
                "2025 жылғы 4-тоқсанға дейін",
            })
    void whatIsSaidOfNoOneOrOfEitherEndIsRefused(String phrase) {
        assertThat(TimingPhrase.read(phrase).timing()).isEmpty();
    }

    @Test
    void thisYearInAPlanOfOneYearIsThatYear() {
        String phrase = "ағымдағы жылдың 4 тоқсанынан кешіктірмей";
        Timing end = new Timing.OnDay(LocalDate.of(2023, 12, 31), Limit.BY);

        assertThat(TimingPhrase.read(phrase, OF_2023).timing()).contains(end);
        assertThat(TimingPhrase.read(phrase).timing()).isEmpty();
        assertThat(TimingPhrase.read(phrase, Context.NONE.withPeriod(PlanPeriod.ofYears(2023, 2024)))
                        .timing())
                .isEmpty();
        assertThat(TimingPhrase.read(phrase, OF_2023.withDocumentDate(LocalDate.of(2022, 12, 20)))
                        .timing())
                .contains(new Timing.OnDay(LocalDate.of(2022, 12, 31), Limit.BY));
    }

    @Test
    void onceAYearAndByAQuarterOfThisYearIsOncePerThatYear() {
        assertThat(TimingPhrase.read("1 жылда бір рет және ағымдағы жылдың 3 тоқсанынан кешіктірмей", OF_2023)
                        .timing())
                .contains(Timing.Recurring.every(Cycle.YEAR)
                        .during(Stretch.ofYears(2023, 2023))
                        .due(new DueDay(31, -3, Limit.BY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016 жылы –әзірлеу, 2017 жылдан бастап –енгізу",
                "2016 жыл – әзірлеу; 2017 жылдан бастап – енгізу",
                "2016 год– разработка, с 2017 года – внедрение",
                "2016 год - разработка проекта, с 2017 года - поэтапное внедрение",
                "2016 - drafting, from 2017 - introduction",
            })
    void stagesHaveTheirDeadlinesBeforeTheirNames(String phrase) {
        Reading reading = TimingPhrase.read(phrase);

        assertThat(reading.timing())
                .contains(new Timing.Several(List.of(
                        new Timing.Within(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)),
                        new Timing.Continuous(new Timing.OnDay(LocalDate.of(2017, 1, 1))))));
        assertThat(((Reading.Understood) reading).kind()).isEqualTo(ReadingKind.COMPOSITE);
        assertThat(((Reading.Understood) reading).parts()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016 жылы – әзірлеу",
                "2016 год – разработка, с 2017 года",
                "– разработка, 2016 год – внедрение",
                "2016 год – разработка, – внедрение",
                "13 times a half-уear, on the 14th of the 1st month of the half-уеаr", // a Cyrillic letter
            })
    void aNameThatIsNoListOfStagesIsNotPassedOver(String phrase) {
        assertThat(TimingPhrase.read(phrase).timing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "в однодневный срок | 1",
                "в двухдневный срок | 2",
                "в тридцатидневный срок | 30",
                "бір күндік мерзімде | 1",
                "3 күндік мерзімде | 3",
                "5-күндік мерзімде | 5",
            })
    void aTermInOneWordIsSoManyDaysAfterItsEvent(String phrase, int days) {
        assertThat(TimingPhrase.read(phrase).timing())
                .contains(new Timing.AroundEvent(days, TermUnit.DAY, Direction.AFTER, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "в течение 10 дней после окончания отопительного сезона | после окончания отопительного сезона",
                "жылыту маусымы аяқталғаннан кейін 10 күн ішінде | жылыту маусымы аяқталғаннан кейін",
            })
    void theEndOfASeasonIsAnEvent(String phrase, String event) {
        assertThat(TimingPhrase.read(phrase).timing())
                .contains(new Timing.AroundEvent(10, TermUnit.DAY, Direction.AFTER, event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "тексерулер жоспарындағы деректерге сәйкес",
                "согласно данным плана",
                "в соответствии с данными плана мероприятий"
            })
    void whatAPlansDataSayIsForThatPlanToTell(String phrase) {
        assertThat(TimingPhrase.read(phrase).timing()).contains(new Timing.BySchedule(phrase));
    }
}
