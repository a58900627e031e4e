package kz.jospar.spring.feed;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.ical.FeedStyle;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application sets of its calendar feeds under {@code jospar.feeds}.
 *
 * @param path the path below which feeds are served, as {@code /feeds}; without a slash at its end
 * @param grace how long a dropped deadline is shown as cancelled
 * @param refresh how often calendars are told to ask again, in whole minutes
 * @param persons whether persons named in executors' cells are shown
 * @param reminders reminders before a deadline; none unless days are named
 */
@ConfigurationProperties("jospar.feeds")
public record FeedProperties(
        @DefaultValue("/feeds") String path,
        @DefaultValue("30d") Period grace,
        @DefaultValue("12h") Duration refresh,
        @DefaultValue("false") boolean persons,
        @DefaultValue Reminders reminders) {

    public FeedProperties {
        if (!path.matches("(/[A-Za-z0-9._~-]+)+")) {
            throw new IllegalArgumentException("jospar.feeds.path is '" + path + "', not as '/feeds'");
        }
    }

    /**
     * When to remind.
     *
     * @param workingDaysBefore how many working days before the last day, 0 to 250 each; empty for no reminders
     * @param at the time of day
     */
    public record Reminders(
            @DefaultValue List<Integer> workingDaysBefore,
            @DefaultValue("09:00") LocalTime at) {
        public Reminders {
            workingDaysBefore = List.copyOf(workingDaysBefore);
        }
    }

    /** Returns the style these settings ask for, in a language. */
    public FeedStyle style(Language language, WorkingDays calendar) {
        FeedStyle style = FeedStyle.in(language).refreshedEvery(refresh);
        if (!reminders.workingDaysBefore().isEmpty()) {
            style = style.withReminders(calendar, reminders.at(), reminders.workingDaysBefore());
        }
        return persons ? style.withPersons() : style;
    }
}
