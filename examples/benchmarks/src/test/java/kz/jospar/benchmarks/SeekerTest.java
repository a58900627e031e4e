package kz.jospar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.schedule.DayNumbers;
import kz.jospar.schedule.Occurrence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All that are compared find the same day about every day of 2026. Nothing is timed here. */
class SeekerTest {

    @ParameterizedTest
    @MethodSource("questions")
    void everybodyFindsTheSameDay(Rule rule, int since, Question question) {
        DayNumbers numbers = DayNumbers.of(rule.timetableSince(since));
        List<LocalDate> due = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2025, 6, 1); day.isBefore(LocalDate.of(2027, 6, 1)); day = day.plusDays(1)) {
            boolean isDue = rule == Rule.WEEKLY
                    ? day.getDayOfWeek().getValue() == 5
                    : day.getMonthValue() % 3 == 0 && day.getDayOfMonth() == day.lengthOfMonth();
            if (isDue) {
                due.add(question.isMoved() ? Rule.CALENDAR.nextOrSame(day) : day);
            }
        }
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            LocalDate asked = day;
            LocalDate expected = question.isNext()
                    ? due.stream()
                            .filter(one -> !one.isBefore(asked))
                            .findFirst()
                            .orElseThrow()
                    : due.stream().filter(one -> !one.isAfter(asked)).reduce(LocalDate.MIN, (a, b) -> b);
            for (Seeker seeker : Seeker.values()) {
                if (seeker.answers(question)) {
                    Seeker.Way way = seeker.of(rule, since, question);
                    Object found = way.find(Seeker.Asked.of(day));
                    LocalDate foundDay =
                            found instanceof Occurrence occurrence ? occurrence.lastDay() : Expander.day(found);
                    assertThat(foundDay).as("%s from %s", seeker, day).isEqualTo(expected);
                }
            }
            int number = (int) day.toEpochDay();
            assertThat(LocalDate.ofEpochDay(number(numbers, question, number))).isEqualTo(expected);
            if (question == Question.NEXT) {
                assertThat(LocalDate.ofEpochDay(
                                rule == Rule.WEEKLY ? BareDays.fridayFrom(number) : BareDays.quarterEndFrom(number)))
                        .isEqualTo(expected);
            }
        }
    }

    static Stream<Arguments> questions() {
        return Stream.of(Rule.QUARTER_ENDS, Rule.WEEKLY)
                .flatMap(rule -> Stream.of(1977, 2025)
                        .flatMap(since ->
                                Stream.of(Question.values()).map(question -> Arguments.of(rule, since, question))));
    }

    private static int number(DayNumbers numbers, Question question, int day) {
        return switch (question) {
            case NEXT -> numbers.nextDue(day);
            case PREVIOUS -> numbers.previousDue(day);
            case NEXT_MOVED -> numbers.nextLastDay(day);
            case PREVIOUS_MOVED -> numbers.previousLastDay(day);
        };
    }
}
