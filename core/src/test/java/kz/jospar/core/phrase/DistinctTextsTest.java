package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two timings never give one text, and one timing always gives the same. */
class DistinctTextsTest {

    @Provide
    Arbitrary<List<Timing>> timings() {
        return Timings.all().list().ofSize(300);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void anyTimings(@ForAll("timings") List<Timing> timings) {
        for (Language language : Language.values()) {
            assertDistinct(timings.stream(), language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfAYear(Language language) {
        assertDistinct(
                IntStream.range(0, 12 * 31 * 12 * 31)
                        .mapToObj(i -> Timing.Recurring.yearly(
                                new YearPart(i % 12 + 1, i / 12 % 31 + 1, i / 12 / 31 % 12 + 1, i / 12 / 31 / 12 + 1))),
                language);
    }

    @ParameterizedTest
    @EnumSource
    void everyWindowAndStretchOfFifteenMonths(Language language) {
        LocalDate first = LocalDate.of(2024, 1, 1);
        List<Timing> timings = new ArrayList<>();
        for (int i = 0; i < 456; i++) {
            timings.add(Timing.Recurring.every(Cycle.MONTH).during(Stretch.from(first.plusDays(i))));
            timings.add(Timing.Recurring.every(Cycle.MONTH).during(Stretch.to(first.plusDays(i))));
            for (Limit limit : Limit.values()) {
                timings.add(new Timing.OnDay(first.plusDays(i), limit));
            }
            timings.add(new Timing.Continuous(new Timing.OnDay(first.plusDays(i))));
            for (int j = i; j < 456; j++) {
                timings.add(new Timing.Within(first.plusDays(i), first.plusDays(j)));
                timings.add(
                        Timing.Recurring.every(Cycle.MONTH).during(new Stretch(first.plusDays(i), first.plusDays(j))));
            }
        }
        assertDistinct(timings.stream(), language);
    }

    @ParameterizedTest
    @EnumSource
    void everyFrequencyAndCount(Language language) {
        assertDistinct(
                frequencies()
                        .flatMap(one -> IntStream.rangeClosed(1, 366)
                                .boxed()
                                .flatMap(times -> Stream.of(
                                        one.times(new Count(times, true)), one.times(new Count(times, false))))),
                language);
    }

    @ParameterizedTest
    @EnumSource
    void everyDueDayOfEveryFrequency(Language language) {
        Stream<Timing.Recurring> parts = Stream.of(
                Timing.Recurring.yearly(YearPart.ofMonths(8, 8)), Timing.Recurring.yearly(new YearPart(8, 25, 8, 25)));
        assertDistinct(
                Stream.concat(frequencies(), parts).flatMap(one -> Stream.concat(Stream.of(one), due(one))), language);
    }

    @ParameterizedTest
    @EnumSource
    void everyMixtureOfPartsStretchCountAndDueDay(Language language) {
        List<YearPart> parts = List.of(
                YearPart.ofMonths(2, 2),
                YearPart.ofMonths(1, 3),
                new YearPart(6, 26, 6, 26),
                new YearPart(6, 2, 6, 26),
                new YearPart(4, 2, 6, 26));
        List<Timing.Recurring> bare =
                new ArrayList<>(frequencies().filter(one -> one.interval() <= 3).toList());
        parts.forEach(one -> {
            bare.add(Timing.Recurring.yearly(one));
            parts.forEach(other -> bare.add(Timing.Recurring.yearly(one, other)));
        });
        LocalDate from = LocalDate.of(2025, 4, 2);
        LocalDate to = LocalDate.of(2025, 6, 26);
        List<Stretch> stretches = List.of(
                Stretch.ofYears(2025, 2025),
                Stretch.ofYears(2025, 2026),
                Stretch.from(from),
                Stretch.to(to),
                new Stretch(from, to),
                new Stretch(from, to.plusYears(1)));
        List<Count> counts = List.of(new Count(2, false), new Count(1, true), new Count(2, true));
        assertDistinct(
                bare.stream()
                        .flatMap(one ->
                                Stream.concat(Stream.of(one), stretches.stream().map(one::during)))
                        .flatMap(one ->
                                Stream.concat(Stream.of(one), counts.stream().map(one::times)))
                        .flatMap(one -> Stream.concat(Stream.of(one), due(one).filter(due -> isOneOfFew(due)))),
                language);
    }

    @ParameterizedTest
    @EnumSource
    void everyTermAndScheduleAndEvent(Language language) {
        List<Timing> timings = new ArrayList<>();
        for (String words :
                List.of("", "а", "а»", "»", "«а»", "а; б", "а» – сол күні; «а", "”", "a” – on the same day")) {
            for (int amount = 0; amount <= (words.isEmpty() ? 3660 : 2); amount++) {
                for (TermUnit unit : TermUnit.values()) {
                    for (Direction direction : Direction.values()) {
                        timings.add(new Timing.AroundEvent(amount, unit, direction, words));
                    }
                }
            }
            if (!words.isEmpty()) {
                timings.add(new Timing.OnEvent(words));
                timings.add(new Timing.Continuous(new Timing.OnEvent(words)));
                timings.add(new Timing.BySchedule(words));
                for (Cycle every : Cycle.values()) {
                    timings.add(new Timing.OnEvent(words, every));
                }
                for (int day = 1; day <= 31; day++) {
                    for (Limit limit : Limit.values()) {
                        timings.add(new Timing.BySchedule(words, new DueDay(day, 0, limit)));
                    }
                }
            }
        }
        assertDistinct(timings.stream(), language);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void theTextIsTheSameAgainAndInAnyLocale(@ForAll("timings") List<Timing> timings, @ForAll Language language) {
        Locale before = Locale.getDefault();
        List<String> texts = texts(timings, language);
        try {
            for (String tag : List.of("kk", "ru", "tr", "en", "ar-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(texts(timings, language)).as(tag).isEqualTo(texts);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> texts(List<Timing> timings, Language language) {
        return timings.stream()
                .map(timing -> TimingWords.write(timing, language))
                .toList();
    }

    private static Stream<Timing.Recurring> frequencies() {
        return Stream.of(Cycle.values())
                .flatMap(cycle -> IntStream.rangeClosed(1, 10)
                        .mapToObj(
                                interval -> new Timing.Recurring(cycle, interval, List.of(), null, null, Count.ONCE)));
    }

    /** Every due day that the recurrence may have. */
    private static Stream<Timing.Recurring> due(Timing.Recurring one) {
        if (one.every() == Cycle.WEEK) {
            return Stream.empty();
        }
        int first = one.parts().isEmpty() ? Math.max(-24, 1 - one.every().months() * one.interval()) : 0;
        return IntStream.rangeClosed(first, 24)
                .boxed()
                .flatMap(after -> IntStream.rangeClosed(1, 31)
                        .boxed()
                        .flatMap(
                                day -> Stream.of(Limit.values()).map(limit -> one.due(new DueDay(day, after, limit)))));
    }

    private static boolean isOneOfFew(Timing.Recurring one) {
        DueDay due = (DueDay) one.due();
        return due != null
                && (due.day() == 2 || due.day() == 26)
                && List.of(-12, -6, -2, -1, 0, 1, 2, 12, 13, 14).contains(due.monthsAfter());
    }

    private static void assertDistinct(Stream<? extends Timing> timings, Language language) {
        Map<String, Timing> byText = new HashMap<>();
        timings.forEach(timing -> {
            String text = TimingWords.write(timing, language, NaturalText.NEVER);
            Timing other = byText.putIfAbsent(text, timing);
            if (other != null && !other.equals(timing)) {
                throw new AssertionError(text + ": " + timing + " and " + other);
            }
        });
        assertThat(byText).isNotEmpty();
    }
}
