package kz.jospar.core.phrase;

import java.time.YearMonth;
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
    RELATIVE;

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
                return whole ? MONTH : PERIOD;
            }

            @Override
            public ReadingKind recurring(Timing.Recurring recurrence) {
                boolean named =
                        recurrence.years() != null && !recurrence.parts().isEmpty();
                return recurrence.parts().size() > 1 || named ? SEVERAL : RECURRENCE;
            }

            @Override
            public ReadingKind academicYear(Timing.AcademicYear academic) {
                return ACADEMIC;
            }

            @Override
            public ReadingKind several(Timing.Several several) {
                return SEVERAL;
            }

            @Override
            public ReadingKind continuous(Timing.Continuous continuous) {
                return CONTINUOUS;
            }

            @Override
            public ReadingKind aroundEvent(Timing.AroundEvent relative) {
                return RELATIVE;
            }

            @Override
            public ReadingKind onEvent(Timing.OnEvent event) {
                return EVENT;
            }

            @Override
            public ReadingKind bySchedule(Timing.BySchedule schedule) {
                return SCHEDULE;
            }
        });
    }
}
