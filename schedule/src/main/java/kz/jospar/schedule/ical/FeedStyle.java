package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How a feed shows its deadlines: kk арнаның көрінісі, ru вид календарной ленты. Immutable; each method gives another
 * style.
 *
 * <p>Nothing but all-day events on the due days is shown unless it is asked for.
 */
public final class FeedStyle {
    /** What a deadline becomes. */
    enum Shape {
        EVENTS,
        TASKS,
        SERIES
    }

    /** Reminders so many working days ahead. */
    record Reminders(WorkingDays calendar, LocalTime at, List<Integer> workingDaysBefore) {}

    /** How the obligations stand on a day. */
    record Standings(LocalDate asOf, Function<Obligation, Standing> of) {}

    final Language language;
    final Shape shape;
    final boolean overWindows;
    final @Nullable Reminders reminders;
    final Function<Obligation, @Nullable URI> links;
    final @Nullable Standings standings;
    final @Nullable PlanPeriod only;
    final Duration refresh;

    private FeedStyle(
            Language language,
            Shape shape,
            boolean overWindows,
            @Nullable Reminders reminders,
            Function<Obligation, @Nullable URI> links,
            @Nullable Standings standings,
            @Nullable PlanPeriod only,
            Duration refresh) {
        this.language = Objects.requireNonNull(language, "language");
        this.shape = shape;
        this.overWindows = overWindows;
        this.reminders = reminders;
        this.links = Objects.requireNonNull(links, "links");
        this.standings = standings;
        this.only = only;
        this.refresh = Objects.requireNonNull(refresh, "refresh");
    }

    /** Returns the plain style: all-day events on the due days, in a language. */
    public static FeedStyle in(Language language) {
        return new FeedStyle(language, Shape.EVENTS, false, null, one -> null, null, null, FeedHead.REFRESH);
    }

    /** Returns this style with to-dos in the place of events; Google and Outlook do not show them. */
    public FeedStyle asTasks() {
        return new FeedStyle(language, Shape.TASKS, overWindows, reminders, links, standings, only, refresh);
    }

    /** Returns this style with one entry for all due days of a measure; it shows no standings. */
    public FeedStyle asSeries() {
        return new FeedStyle(language, Shape.SERIES, overWindows, reminders, links, standings, only, refresh);
    }

    /** Returns this style with each deadline shown from the first day of its window to its last day. */
    public FeedStyle overWindows() {
        return new FeedStyle(language, shape, true, reminders, links, standings, only, refresh);
    }

    /**
     * Returns this style with reminders.
     *
     * @param calendar which days are worked; in a year it does not cover, Monday to Friday are taken for worked
     * @param at the time of day, to the minute
     * @param workingDaysBefore how many working days before the last day, 0..250 each; 0 is on the day itself
     */
    public FeedStyle withReminders(WorkingDays calendar, LocalTime at, List<Integer> workingDaysBefore) {
        return new FeedStyle(
                language,
                shape,
                overWindows,
                new Reminders(calendar, at, List.copyOf(workingDaysBefore)),
                links,
                standings,
                only,
                refresh);
    }

    /** Returns this style with a link to more on each deadline, or none where the function gives {@code null}. */
    public FeedStyle withLinks(Function<Obligation, @Nullable URI> to) {
        return new FeedStyle(language, shape, overWindows, reminders, to, standings, only, refresh);
    }

    /**
     * Returns this style with standings: as categories, as colours, and in one entry that counts what is overdue.
     *
     * @param asOf the day they are of
     * @param of how an obligation stands on that day
     */
    public FeedStyle withStandings(LocalDate asOf, Function<Obligation, Standing> of) {
        return new FeedStyle(language, shape, overWindows, reminders, links, new Standings(asOf, of), only, refresh);
    }

    /** Returns this style with those deadlines only that stand on a day of the period. */
    public FeedStyle within(PlanPeriod period) {
        return new FeedStyle(language, shape, overWindows, reminders, links, standings, period, refresh);
    }

    /** Returns this style for clients that may ask so often; see {@link FeedHead#refresh()}. */
    public FeedStyle refreshedEvery(Duration interval) {
        return new FeedStyle(language, shape, overWindows, reminders, links, standings, only, interval);
    }
}
