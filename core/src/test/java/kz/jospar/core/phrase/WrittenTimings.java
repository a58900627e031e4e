package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.junit.jupiter.params.provider.Arguments;

/** Short names for the timings of the tables, and the comparison of their rows. */
final class WrittenTimings {
    private WrittenTimings() {}

    static Arguments row(Timing timing, String kk, String ru, String en) {
        return Arguments.of(timing, kk, ru, en);
    }

    static void assertQuoted(Timing timing, String kk, String ru, String en) {
        assertWritten(timing, NaturalText.NEVER, kk, ru, en);
    }

    static void assertWritten(Timing timing, NaturalText natural, String kk, String ru, String en) {
        assertThat(List.of(
                        TimingWords.write(timing, Language.KK, natural),
                        TimingWords.write(timing, Language.RU, natural),
                        TimingWords.write(timing, Language.EN, natural)))
                .containsExactly(kk, ru, en);
    }

    static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    static Timing on(String iso) {
        return new Timing.OnDay(date(iso), Limit.ON);
    }

    static Timing by(String iso) {
        return new Timing.OnDay(date(iso), Limit.BY);
    }

    static Timing until(String iso) {
        return new Timing.OnDay(date(iso), Limit.UNTIL);
    }

    static Timing within(String from, String to) {
        return new Timing.Within(date(from), date(to));
    }

    static Timing.Recurring every(Cycle cycle) {
        return Timing.Recurring.every(cycle);
    }

    static Timing.Recurring every(int interval, Cycle cycle) {
        return new Timing.Recurring(cycle, interval, List.of(), null, null, Count.ONCE);
    }

    static Timing.Recurring yearly(YearPart... parts) {
        return Timing.Recurring.yearly(parts);
    }

    static YearPart days(int fromMonth, int fromDay, int toMonth, int toDay) {
        return new YearPart(fromMonth, fromDay, toMonth, toDay);
    }

    static YearPart months(int from, int to) {
        return YearPart.ofMonths(from, to);
    }

    static YearPart day(int month, int day) {
        return new YearPart(month, day, month, day);
    }

    static Count exactly(int times) {
        return new Count(times, false);
    }

    static Count atLeast(int times) {
        return new Count(times, true);
    }

    static DueDay dueOn(int day, int after) {
        return new DueDay(day, after, Limit.ON);
    }

    static DueDay dueBy(int day, int after) {
        return new DueDay(day, after, Limit.BY);
    }

    static DueDay dueUntil(int day, int after) {
        return new DueDay(day, after, Limit.UNTIL);
    }

    static Stretch between(String from, String to) {
        return new Stretch(date(from), date(to));
    }
}
