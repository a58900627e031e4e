package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.time.Timing;

/** The shape of a deadline, in the words of the command line: kk мерзім түрі, ru вид срока. */
public enum ReadingKind {
    DATE,
    MONTH,
    PERIOD,
    SEVERAL,
    RECURRENCE,
    ACADEMIC,
    CONTINUOUS,
    EVENT,
    SCHEDULE,
    RELATIVE,
    /** Several deadlines of different shapes in one cell, or one that needs something from outside besides. */
    COMPOSITE,
    /** A mark that repeats the row above. */
    DITTO;

    /** Returns the name used on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the shape of a timing. Worked case: 1..28 February 2025 is {@link #MONTH}, 1..27 February a period. */
    public static ReadingKind of(Timing timing) {
        return timing.choose(new Timing.Cases<>() {
            @Override
            public ReadingKind onDay(Timing.OnDay day) {
                return DATE;
            }

            @Override
            public ReadingKind within(Timing.Within window) {
                YearMonth month = YearMonth.from(window.from());
                boolean whole = window.from().equals(month.atDay(1))
                        && window.toInclusive().equals(month.atEndOfMonth());
                return isAcademicYear(window) ? ACADEMIC : whole ? MONTH : PERIOD;
            }

            @Override
            public ReadingKind recurring(Timing.Recurring recurrence) {
                return recurrence.parts().size() > 1 ? SEVERAL : RECURRENCE;
            }

            @Override
            public ReadingKind academicYear(Timing.AcademicYear academic) {
                return ACADEMIC;
            }

            @Override
            public ReadingKind several(Timing.Several several) {
                List<Timing> timings = several.timings();
                boolean alike = timings.stream().allMatch(ReadingKind::isOnce)
                        || timings.stream().allMatch(Timing.Recurring.class::isInstance);
                return alike ? SEVERAL : COMPOSITE;
            }

            @Override
            public ReadingKind continuous(Timing.Continuous continuous) {
                return continuous.since() instanceof Timing.OnEvent ? COMPOSITE : CONTINUOUS;
            }

            @Override
            public ReadingKind aroundEvent(Timing.AroundEvent relative) {
                return RELATIVE;
            }

            @Override
            public ReadingKind onEvent(Timing.OnEvent event) {
                return event.every() == null ? EVENT : COMPOSITE;
            }

            @Override
            public ReadingKind bySchedule(Timing.BySchedule schedule) {
                return schedule.due() == null ? SCHEDULE : COMPOSITE;
            }
        });
    }

    private static boolean isOnce(Timing timing) {
        return timing instanceof Timing.OnDay || timing instanceof Timing.Within;
    }

    /** From 1 September to a day from 25 May to 31 August of the next year: teaching, or a school's yearly plan. */
    private static boolean isAcademicYear(Timing.Within window) {
        LocalDate from = window.from();
        LocalDate to = window.toInclusive();
        return from.getMonthValue() == 9
                && from.getDayOfMonth() == 1
                && !to.isBefore(LocalDate.of(from.getYear() + 1, 5, 25))
                && !to.isAfter(LocalDate.of(from.getYear() + 1, 8, 31));
    }
}
