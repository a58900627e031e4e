package kz.jospar.schedule.ical;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.jospar.core.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Counts back from due days to the days of their reminders. */
final class Leads {
    /** Ten years: so far only an embedder's calendar without worked days leads. */
    private static final int FURTHEST = 3_660;

    private final WorkingDays calendar;
    private final LocalTime at;
    private final List<Integer> leads;

    Leads(FeedStyle.@Nullable Reminders reminders) {
        this.calendar = reminders == null ? Weekdays.ONLY : reminders.calendar();
        this.at = reminders == null ? LocalTime.MIDNIGHT : reminders.at();
        this.leads = reminders == null ? List.of() : reminders.workingDaysBefore();
    }

    boolean areWanted() {
        return !leads.isEmpty();
    }

    /**
     * Returns the reminders of an entry.
     *
     * @param beginning the day from whose beginning their offsets count: the first day of an event, which may be long
     *     before the due day, but the due day of a task
     * @param due the day of which they remind
     * @param text what they say
     */
    List<Alarm> of(LocalDate beginning, LocalDate due, String text) {
        List<Alarm> alarms = new ArrayList<>(leads.size());
        for (int lead : leads) {
            alarms.add(new Alarm(offset(beginning, due, lead), text));
        }
        return alarms;
    }

    /** Returns the reminders of a series: for each lead the earliest that one of the days needs. */
    List<Alarm> ofSeries(List<LocalDate> days, String text) {
        List<Alarm> alarms = new ArrayList<>(leads.size());
        for (int lead : leads) {
            days.stream()
                    .map(day -> offset(day, day, lead))
                    .min(Comparator.naturalOrder())
                    .ifPresent(offset -> alarms.add(new Alarm(offset, text)));
        }
        return alarms;
    }

    private Duration offset(LocalDate beginning, LocalDate due, int lead) {
        return Duration.between(beginning.atStartOfDay(), before(due, lead).atTime(at));
    }

    private LocalDate before(LocalDate due, int lead) {
        LocalDate day = due;
        int left = lead;
        for (int passed = 0; left > 0 && passed < FURTHEST; passed++) {
            day = day.minusDays(1);
            boolean worked =
                    calendar.covers(day.getYear()) ? calendar.isWorkingDay(day) : Weekdays.ONLY.isWorkingDay(day);
            if (worked) {
                left--;
            }
        }
        return day;
    }

    /** What is taken for worked where no calendar says more. */
    private enum Weekdays implements WorkingDays {
        ONLY;

        @Override
        public boolean covers(int year) {
            return true;
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }
    }
}
