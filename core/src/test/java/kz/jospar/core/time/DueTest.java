package kz.jospar.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which due day goes with which period. */
class DueTest {
    private static final DueWeekday FRIDAY = DueWeekday.of(DayOfWeek.FRIDAY, Limit.ON);
    private static final DueWeekday LAST_FRIDAY = DueWeekday.nth(-1, DayOfWeek.FRIDAY, Limit.ON);

    @ParameterizedTest
    @EnumSource
    void aWeekHasADayOfTheWeekAndEveryOtherPeriodOneOfAMonth(Cycle every) {
        Timing.Recurring recurrence = Timing.Recurring.every(every);
        boolean week = every == Cycle.WEEK;

        assertThat(recurrence.due(week ? FRIDAY : LAST_FRIDAY).due()).isEqualTo(week ? FRIDAY : LAST_FRIDAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recurrence.due(week ? LAST_FRIDAY : FRIDAY))
                .withMessageContaining("FRIDAY");
        for (DueTerm.Edge edge : DueTerm.Edge.values()) {
            assertThatNoException().isThrownBy(() -> recurrence.due(DueTerm.by(1, TermUnit.WORKING_DAY, edge)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTermIsInDaysOrWeeksAndWeeksLieAfterTheEnd(TermUnit unit) {
        for (DueTerm.Edge edge : DueTerm.Edge.values()) {
            boolean days = unit == TermUnit.DAY || unit == TermUnit.WORKING_DAY;
            if (days || (unit == TermUnit.WEEK && edge == DueTerm.Edge.AFTER_END)) {
                assertThat(DueTerm.by(3, unit, edge).unit()).isEqualTo(unit);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> DueTerm.by(3, unit, edge));
            }
        }
    }

    @Test
    void aTermInWeeksThatEndsOnOrUntilADayIsInDays() {
        for (Limit limit : Limit.values()) {
            DueTerm weeks = new DueTerm(2, TermUnit.WEEK, DueTerm.Edge.AFTER_END, limit);
            assertThat(weeks)
                    .isEqualTo(
                            limit == Limit.BY ? weeks : new DueTerm(14, TermUnit.DAY, DueTerm.Edge.AFTER_END, limit));
            assertThat(weeks.amount()).isEqualTo(limit == Limit.BY ? 2 : 14);
        }
    }

    @Test
    void numbersOutsideTheirRangeAreRefusedAndTheLimitIsByIfNothingIsSaid() {
        for (int amount : new int[] {0, 367}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DueTerm.by(amount, TermUnit.DAY, DueTerm.Edge.OF_END))
                    .withMessage("amount is " + amount + ", outside 1..366");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueTerm.by(53, TermUnit.WEEK, DueTerm.Edge.AFTER_END))
                .withMessage("amount of weeks is 53, outside 1..52");
        for (int ordinal : new int[] {-2, 0, 5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DueWeekday.nth(ordinal, DayOfWeek.MONDAY, Limit.BY))
                    .withMessage("ordinal is " + ordinal + ", outside 1..4");
        }
        for (int after : new int[] {-1, 25}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DueWeekday(DayOfWeek.MONDAY, 1, after, Limit.BY))
                    .withMessage("after is " + after + ", outside 0..24");
        }
        assertThat(new DueTerm(1, TermUnit.DAY, DueTerm.Edge.OF_END, null).limit())
                .isEqualTo(Limit.BY);
        assertThat(new DueWeekday(DayOfWeek.MONDAY, null, 0, null).limit()).isEqualTo(Limit.BY);
    }

    @ParameterizedTest
    @EnumSource
    void aDayOfTheWeekIsReadByItsCode(DayOfWeek day) {
        DueWeekday due = new DueWeekday(day, 2, 1, Limit.UNTIL);

        assertThat(due.code()).isLowerCase().isEqualToIgnoringCase(day.name());
        assertThat(DueWeekday.ofCode(due.code(), 2, 1, Limit.UNTIL)).isEqualTo(due);
        assertThatIllegalArgumentException().isThrownBy(() -> DueWeekday.ofCode(day.name(), 2, 1, Limit.UNTIL));
    }
}
