package kz.jospar.benchmarks;

import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import com.opengamma.strata.basics.ImmutableReferenceData;
import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.BusinessDayAdjustment;
import com.opengamma.strata.basics.date.BusinessDayConventions;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import com.opengamma.strata.basics.schedule.PeriodicSchedule;
import com.opengamma.strata.basics.schedule.RollConvention;
import com.opengamma.strata.basics.schedule.RollConventions;
import com.opengamma.strata.basics.schedule.StubConvention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** The same rules and the same work calendar in the words of the peers. */
final class Peers {
    static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    static final ImmutableHolidayCalendar STRATA_CALENDAR = strataCalendar();
    static final ReferenceData STRATA_DATA =
            ImmutableReferenceData.of(Map.of(STRATA_CALENDAR.getId(), STRATA_CALENDAR));

    private Peers() {}

    /** Returns the rule with its end, for lib-recur. */
    static RecurrenceRule libRecur(Rule rule, LocalDate last) {
        try {
            RecurrenceRule recurrence = new RecurrenceRule(rule.recurrence());
            recurrence.setUntil(dateTime(last));
            return recurrence;
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(rule.recurrence(), e);
        }
    }

    /** Returns a whole day of lib-recur, whose months begin with 0. */
    static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    /** Returns the rule with its end, for biweekly. */
    static Recurrence biweekly(Rule rule, LocalDate last) {
        Recurrence.Builder recurrence =
                rule.months() == 0 ? weekly() : new Recurrence.Builder(Frequency.MONTHLY).interval(rule.months());
        switch (rule) {
            case QUARTER_ENDS -> recurrence.byMonthDay(-1);
            case MONTHLY_25 -> recurrence.byMonthDay(25);
            case AFTER_QUARTER_5 -> recurrence.byMonthDay(5);
            case WEEKLY -> recurrence.byDay(biweekly.util.DayOfWeek.FRIDAY);
        }
        return recurrence.until(date(last)).build();
    }

    private static Recurrence.Builder weekly() {
        return new Recurrence.Builder(Frequency.WEEKLY).workweekStarts(biweekly.util.DayOfWeek.MONDAY);
    }

    /** Returns a whole day of biweekly. */
    static ICalDate date(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), true);
    }

    /** Returns periods that end on the due days, for Strata. */
    static PeriodicSchedule strata(Rule rule, LocalDate first, LocalDate last) {
        RollConvention roll = switch (rule) {
            case QUARTER_ENDS -> RollConventions.EOM;
            case MONTHLY_25 -> RollConventions.DAY_25;
            case AFTER_QUARTER_5 -> RollConventions.DAY_5;
            case WEEKLY -> RollConventions.DAY_FRI;
        };
        com.opengamma.strata.basics.schedule.Frequency frequency = rule.months() == 0
                ? com.opengamma.strata.basics.schedule.Frequency.P1W
                : com.opengamma.strata.basics.schedule.Frequency.ofMonths(rule.months());
        LocalDate start = rule.months() == 0 ? first.minusWeeks(1) : roll.adjust(first.minusMonths(rule.months()));
        BusinessDayAdjustment adjustment =
                BusinessDayAdjustment.of(BusinessDayConventions.FOLLOWING, STRATA_CALENDAR.getId());
        return PeriodicSchedule.of(start, last, frequency, adjustment, StubConvention.NONE, roll);
    }

    private static ImmutableHolidayCalendar strataCalendar() {
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        List<LocalDate> off = new ArrayList<>();
        List<LocalDate> worked = new ArrayList<>();
        LocalDate first = LocalDate.of(Rule.CALENDAR.years().first(), 1, 1);
        LocalDate end = LocalDate.of(Rule.CALENDAR.years().lastInclusive() + 1, 1, 1);
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            boolean isWeekend = weekend.contains(day.getDayOfWeek());
            boolean isWorked = Rule.CALENDAR.isWorkingDay(day);
            if (isWeekend && isWorked) {
                worked.add(day);
            } else if (!isWeekend && !isWorked) {
                off.add(day);
            }
        }
        return ImmutableHolidayCalendar.of(HolidayCalendarId.of("Kazakhstan"), off, weekend, worked);
    }
}
