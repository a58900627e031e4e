package kz.jospar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jospar.schedule.DayNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All that are compared give the same dates. Nothing is timed here. */
class ExpanderTest {

    @ParameterizedTest
    @MethodSource("pairs")
    void everybodyGivesTheDatesOfTheRule(Rule rule, Expander expander) {
        List<Object> dates = new ArrayList<>();
        expander.of(rule).expand(dates::add);

        // An occurrence holds both days; its nominal one is compared.
        assertThat(dates)
                .extracting(Expander::day)
                .isEqualTo(expander == Expander.OCCURRENCES ? nominal(rule) : expected(rule));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(Rule.values())
                .flatMap(rule -> Stream.of(Expander.values()).map(expander -> Arguments.of(rule, expander)));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void dayNumbersAndTheLimitAreTheDatesOfTheRule(Rule rule) {
        List<LocalDate> ours = new ArrayList<>();
        List<LocalDate> bare = new ArrayList<>();
        ExpandingNumbers.expand(rule, DayNumbers.of(rule.timetable()), day -> ours.add(LocalDate.ofEpochDay(day)));
        new BareDays(Rule.CALENDAR).expand(rule, day -> bare.add(LocalDate.ofEpochDay(day)));

        assertThat(ours).isEqualTo(expected(rule));
        assertThat(bare).isEqualTo(expected(rule));
    }

    private static List<LocalDate> expected(Rule rule) {
        return rule.isMoved()
                ? nominal(rule).stream().map(Rule.CALENDAR::nextOrSame).toList()
                : nominal(rule);
    }

    private static List<LocalDate> nominal(Rule rule) {
        return switch (rule) {
            case QUARTER_ENDS ->
                months(2022, 60)
                        .filter(month -> month.getMonthValue() % 3 == 0)
                        .map(YearMonth::atEndOfMonth)
                        .toList();
            case MONTHLY_25 -> months(2022, 60).map(month -> month.atDay(25)).toList();
            case AFTER_QUARTER_5 ->
                months(2022, 60)
                        .filter(month -> month.getMonthValue() % 3 == 0)
                        .map(month -> month.plusMonths(1).atDay(5))
                        .toList();
            case WEEKLY ->
                LocalDate.of(2025, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 4))
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
                        .toList();
        };
    }

    private static Stream<YearMonth> months(int year, int count) {
        return IntStream.range(0, count).mapToObj(YearMonth.of(year, 1)::plusMonths);
    }
}
