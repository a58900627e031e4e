package kz.jospar.core.lint;

import static kz.jospar.core.lint.TimingAspect.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each component of each shape changed alone: exactly one finding, which names just that component. */
class ChangedComponentTest {
    private static final LocalDate DAY_ONE = LocalDate.of(2025, 3, 10);
    private static final Timing.Recurring QUARTERLY =
            new Timing.Recurring(Cycle.QUARTER, 1, List.of(), null, DueDay.by(10, 1), Count.ONCE);
    private static final Timing.Recurring YEARLY = Timing.Recurring.every(Cycle.YEAR);
    private static final Timing.Recurring JUNE = Timing.Recurring.yearly(YearPart.ofMonths(6, 6));
    private static final Timing.Recurring WEEKLY = Timing.Recurring.every(Cycle.WEEK);
    private static final Timing.Recurring FRIDAYS = WEEKLY.due(DueWeekday.of(DayOfWeek.FRIDAY, Limit.ON));
    private static final Timing OFTEN = QUARTERLY;
    private static final Timing TALK = new Timing.OnEvent("отырыс");

    record Change(Timing one, Timing other, Set<TimingAspect> differs) {}

    static Stream<Change> changes() {
        return Stream.of(
                // a day
                change(day(2025, 3, 10), day(2026, 3, 10), YEAR),
                change(day(2025, 3, 10), day(2025, 4, 10), MONTH),
                change(day(2025, 3, 10), day(2025, 3, 11), DAY),
                change(day(2025, 3, 10), day(2026, 4, 11), YEAR, MONTH, DAY),
                change(new Timing.OnDay(DAY_ONE, Limit.BY), new Timing.OnDay(DAY_ONE, Limit.UNTIL), LIMIT),
                change(new Timing.OnDay(DAY_ONE, Limit.ON), new Timing.OnDay(DAY_ONE, Limit.UNTIL), LIMIT),
                // a window
                change(months(1998, 1, 1), months(1998, 2, 2), MONTH), // the ends, 31 and 28, are no other day
                change(months(2025, 1, 3), months(2026, 1, 3), YEAR),
                change(months(2025, 1, 3), months(2025, 2, 3), BEGINNING),
                change(months(2025, 1, 3), months(2025, 1, 6), MONTH),
                change(
                        new Timing.Within(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 15)),
                        new Timing.Within(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 20)),
                        DAY),
                // a recurrence
                change(QUARTERLY, QUARTERLY.due(DueDay.by(5, 1)), DAY),
                change(QUARTERLY, QUARTERLY.due(DueDay.by(10, 0)), MONTH),
                change(QUARTERLY, QUARTERLY.due(DueDay.by(10, 13)), YEAR),
                change(QUARTERLY, QUARTERLY.due(new DueDay(10, 1, Limit.UNTIL)), LIMIT),
                change(QUARTERLY, QUARTERLY.due(null), MONTH, DAY),
                change(QUARTERLY, QUARTERLY.times(new Count(2, false)), COUNT),
                change(QUARTERLY, QUARTERLY.times(new Count(1, true)), MINIMUM),
                change(QUARTERLY, QUARTERLY.during(Stretch.ofYears(2025, 2025)), STRETCH),
                change(
                        QUARTERLY.during(Stretch.ofYears(2025, 2025)),
                        QUARTERLY.during(Stretch.ofYears(2025, 2026)),
                        STRETCH),
                change(
                        QUARTERLY,
                        new Timing.Recurring(Cycle.MONTH, 1, List.of(), null, DueDay.by(10, 1), Count.ONCE),
                        FREQUENCY),
                change(Timing.Recurring.every(Cycle.MONTH), Timing.Recurring.every(Cycle.WEEK), FREQUENCY),
                change(YEARLY, new Timing.Recurring(Cycle.YEAR, 3, List.of(), null, null, Count.ONCE), FREQUENCY),
                change(YEARLY, JUNE, WINDOWS),
                change(JUNE, Timing.Recurring.yearly(YearPart.ofMonths(7, 7)), MONTH),
                change(JUNE, Timing.Recurring.yearly(new YearPart(6, 10, 6, 31)), DAY),
                change(JUNE, Timing.Recurring.yearly(new YearPart(6, 1, 6, 20)), DAY),
                change(JUNE, Timing.Recurring.yearly(YearPart.ofMonths(6, 6), YearPart.ofMonths(12, 12)), WINDOWS),
                change(
                        Timing.Recurring.yearly(YearPart.ofMonths(6, 6), YearPart.ofMonths(12, 12)),
                        Timing.Recurring.yearly(YearPart.ofMonths(11, 11), YearPart.ofMonths(6, 6)),
                        MONTH),
                change(JUNE, JUNE.due(DueDay.by(25, 0)), DAY),
                change(QUARTERLY.due(term(5)), QUARTERLY.due(term(10)), LENGTH),
                change(QUARTERLY.due(term(5)), QUARTERLY.due(days(5)), DAY),
                change(QUARTERLY.due(term(40)), QUARTERLY.due(days(40)), DAY_TYPE),
                change(QUARTERLY.due(term(5)), QUARTERLY.due(until(5)), LIMIT),
                change(QUARTERLY.due(term(5)), QUARTERLY.due(edge(5, DueTerm.Edge.OF_START)), DAY),
                change(QUARTERLY.due(edge(1, DueTerm.Edge.OF_END)), QUARTERLY.due(edge(2, DueTerm.Edge.OF_END)), DAY),
                change(QUARTERLY.due(days(10)), QUARTERLY.due(days(11)), DAY),
                change(QUARTERLY, QUARTERLY.due(DueWeekday.nth(1, DayOfWeek.MONDAY, Limit.BY)), DAY),
                change(
                        QUARTERLY.due(DueWeekday.nth(1, DayOfWeek.MONDAY, Limit.BY)),
                        QUARTERLY.due(DueWeekday.nth(-1, DayOfWeek.MONDAY, Limit.BY)),
                        DAY),
                change(
                        QUARTERLY.due(new DueWeekday(DayOfWeek.MONDAY, 1, 0, Limit.BY)),
                        QUARTERLY.due(new DueWeekday(DayOfWeek.MONDAY, 1, 1, Limit.BY)),
                        MONTH),
                change(
                        QUARTERLY.due(new DueWeekday(DayOfWeek.MONDAY, 1, 0, Limit.BY)),
                        QUARTERLY.due(new DueWeekday(DayOfWeek.MONDAY, 1, 12, Limit.BY)),
                        YEAR),
                change(FRIDAYS, WEEKLY.due(DueWeekday.of(DayOfWeek.MONDAY, Limit.ON)), DAY),
                change(FRIDAYS, WEEKLY.due(new DueWeekday(DayOfWeek.FRIDAY, null, 1, Limit.ON)), DAY),
                change(FRIDAYS, WEEKLY.due(DueWeekday.of(DayOfWeek.FRIDAY, Limit.UNTIL)), LIMIT),
                change(FRIDAYS, WEEKLY, DAY),
                // an academic year
                change(new Timing.AcademicYear(null), new Timing.AcademicYear(Cycle.MONTH), FREQUENCY),
                change(new Timing.AcademicYear(Cycle.QUARTER), new Timing.AcademicYear(Cycle.MONTH), FREQUENCY),
                // several
                change(several(OFTEN, JUNE), several(JUNE, QUARTERLY.due(DueDay.by(5, 1))), DAY),
                change(several(OFTEN, JUNE), several(OFTEN, JUNE, TALK), NUMBER),
                change(several(OFTEN, JUNE), OFTEN, NUMBER),
                change(OFTEN, several(OFTEN, JUNE), NUMBER),
                change(several(OFTEN, OFTEN), several(OFTEN, JUNE), FREQUENCY),
                // work without end
                change(new Timing.Continuous(), new Timing.Continuous(day(2025, 3, 10)), BEGINNING),
                change(new Timing.Continuous(), new Timing.Continuous(TALK), BEGINNING),
                change(new Timing.Continuous(TALK), new Timing.Continuous(day(2025, 3, 10)), BEGINNING),
                change(new Timing.Continuous(day(2025, 3, 11)), new Timing.Continuous(day(2025, 3, 10)), BEGINNING),
                // a term
                change(term(10, TermUnit.DAY), term(15, TermUnit.DAY), LENGTH),
                change(term(10, TermUnit.DAY), term(10, TermUnit.WORKING_DAY), DAY_TYPE),
                change(term(1, TermUnit.MONTH), term(1, TermUnit.WEEK), UNIT),
                change(term(24, TermUnit.HOUR), term(24, TermUnit.WORKING_DAY), UNIT),
                change(term(1, TermUnit.MONTH), term(30, TermUnit.DAY), LENGTH, UNIT),
                change(term(1, TermUnit.WEEK), term(10, TermUnit.DAY), LENGTH),
                change(term(3, TermUnit.DAY), new Timing.AroundEvent(3, TermUnit.DAY, Direction.BEFORE, ""), DIRECTION),
                change(term(0, TermUnit.DAY), new Timing.AroundEvent(3, TermUnit.DAY, Direction.BEFORE, ""), LENGTH),
                // an event, a schedule
                change(TALK, new Timing.OnEvent("отырыс", Cycle.YEAR), FREQUENCY),
                change(schedule(null), schedule(DueDay.by(1, 0)), DAY),
                change(schedule(DueDay.by(5, 0)), schedule(DueDay.by(1, 0)), DAY),
                change(schedule(DueDay.by(1, 0)), schedule(new DueDay(1, 0, Limit.UNTIL)), LIMIT),
                // another shape
                change(day(2025, 3, 10), months(2025, 3, 3), KIND),
                change(months(2025, 1, 12), YEARLY, KIND),
                change(OFTEN, new Timing.AcademicYear(Cycle.QUARTER), KIND),
                change(new Timing.AcademicYear(null), months(2025, 1, 12), KIND),
                change(new Timing.Continuous(), YEARLY, KIND),
                change(term(3, TermUnit.DAY), TALK, KIND),
                change(TALK, schedule(null), KIND),
                change(schedule(null), new Timing.Continuous(), KIND));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isOneFindingThatNamesIt(Change change) {
        for (boolean there : List.of(true, false)) {
            Timing one = there ? change.one() : change.other();
            Timing other = there ? change.other() : change.one();
            List<Finding> found = LanguageVersions.compare(
                    LanguageVersionsPropertiesTest.plan(Language.KK, List.of(OFTEN, one, TALK)),
                    LanguageVersionsPropertiesTest.plan(Language.RU, List.of(OFTEN, other, TALK)));

            assertThat(LanguageVersions.compare(one, other).orElseThrow().aspects())
                    .containsExactlyElementsOf(change.differs());
            assertThat(found).hasSize(1);
            Finding finding = found.get(0);
            boolean limitOnly = change.differs().equals(EnumSet.of(LIMIT));
            assertThat(finding.code()).isEqualTo("language-versions-differ");
            assertThat(finding.place().measure()).isEqualTo("2");
            assertThat(finding.severity()).isEqualTo(limitOnly ? Severity.INFO : Severity.WARNING);
            for (Language language : Language.values()) {
                assertThat(finding.message(language))
                        .contains("мерзімі", "срок", "(kk)", "(ru)")
                        .contains(change.differs().stream()
                                .map(aspect -> aspect.words(language))
                                .toList())
                        .doesNotContain("#", "{", "finding.");
            }
        }
    }

    @Test
    void everyAspectIsProvokedHere() {
        assertThat(changes().flatMap(change -> change.differs().stream()))
                .containsAll(EnumSet.allOf(TimingAspect.class));
    }

    @ParameterizedTest
    @EnumSource(TimingAspect.class)
    void everyAspectHasWordsOfItsOwnInEachLanguage(TimingAspect aspect) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("finding.language-versions-differ." + aspect.code()))
                    .isTrue();
        }
        assertThat(Arrays.stream(Language.values()).map(aspect::words)).doesNotHaveDuplicates();
    }

    private static DueTerm term(int workingDays) {
        return DueTerm.by(workingDays, TermUnit.WORKING_DAY, DueTerm.Edge.AFTER_END);
    }

    private static DueTerm until(int workingDays) {
        return new DueTerm(workingDays, TermUnit.WORKING_DAY, DueTerm.Edge.AFTER_END, Limit.UNTIL);
    }

    private static DueTerm edge(int workingDay, DueTerm.Edge edge) {
        return DueTerm.by(workingDay, TermUnit.WORKING_DAY, edge);
    }

    private static DueTerm days(int amount) {
        return DueTerm.by(amount, TermUnit.DAY, DueTerm.Edge.AFTER_END);
    }

    private static Change change(Timing one, Timing other, TimingAspect first, TimingAspect... more) {
        return new Change(one, other, EnumSet.of(first, more));
    }

    private static Timing day(int year, int month, int day) {
        return new Timing.OnDay(LocalDate.of(year, month, day));
    }

    private static Timing months(int year, int from, int to) {
        LocalDate last = LocalDate.of(year, to, 1);
        return new Timing.Within(LocalDate.of(year, from, 1), last.withDayOfMonth(last.lengthOfMonth()));
    }

    private static Timing several(Timing... timings) {
        return new Timing.Several(List.of(timings));
    }

    private static Timing term(int amount, TermUnit unit) {
        return new Timing.AroundEvent(amount, unit, Direction.AFTER, "");
    }

    private static Timing schedule(DueDay due) {
        return new Timing.BySchedule("кестеге сәйкес", due);
    }
}
