package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.State;
import org.jspecify.annotations.Nullable;

/**
 * How a feed shows its deadlines: kk арнаның көрінісі, ru вид календарной ленты. Immutable; each method gives another
 * style.
 *
 * <p>Nothing but all-day events on the due days is shown unless it is asked for.
 */
public final class FeedStyle {
    private static final int LONGEST_LEAD = 250;

    /** What a deadline becomes. */
    enum Shape {
        EVENTS,
        TASKS,
        SERIES
    }

    /** Reminders so many working days ahead. */
    record Reminders(WorkingDays calendar, LocalTime at, List<Integer> workingDaysBefore) {}

    /** How the obligations stand on a day. */
    record Standings(LocalDate asOf, Function<Obligation, @Nullable StandingOnDay> of) {}

    final Language language;
    final Shape shape;
    final boolean overWindows;
    final @Nullable Reminders reminders;
    final Function<Obligation, @Nullable URI> links;
    final @Nullable Standings standings;
    final @Nullable Deadlines explanations;
    final @Nullable PlanPeriod only;
    final Duration refresh;

    private FeedStyle(
            Language language,
            Shape shape,
            boolean overWindows,
            @Nullable Reminders reminders,
            Function<Obligation, @Nullable URI> links,
            @Nullable Standings standings,
            @Nullable Deadlines explanations,
            @Nullable PlanPeriod only,
            Duration refresh) {
        this.language = Objects.requireNonNull(language, "language");
        this.shape = shape;
        this.overWindows = overWindows;
        this.reminders = reminders;
        this.links = Objects.requireNonNull(links, "links");
        this.standings = standings;
        this.explanations = explanations;
        this.only = only;
        this.refresh = Objects.requireNonNull(refresh, "refresh");
    }

    /** Returns the plain style: all-day events on the due days, in a language. */
    public static FeedStyle in(Language language) {
        return new FeedStyle(language, Shape.EVENTS, false, null, one -> null, null, null, null, FeedHead.REFRESH);
    }

    /**
     * Returns this style with to-dos in the place of events; Google and Outlook do not show them. A to-do begins on the
     * first day of its window, if that is before the due day, and is ticked off where {@link #withStates} tells the day
     * it was done.
     */
    public FeedStyle asTasks() {
        return of(Shape.TASKS);
    }

    /**
     * Returns this style with one entry for all due days of a measure; it shows no standings and no windows.
     *
     * <p>One reminder serves all days of a series, so it comes as early as the one of them that needs it the earliest:
     * never later than asked for. The link is that of the measure's first obligation.
     */
    public FeedStyle asSeries() {
        return of(Shape.SERIES);
    }

    private FeedStyle of(Shape other) {
        return new FeedStyle(language, other, overWindows, reminders, links, standings, explanations, only, refresh);
    }

    /**
     * Returns this style with each deadline shown from the first day of its window to the day by which it must be there,
     * which is the last day of the span also where it lies after the window ("by the 5th of the next month"). Where the
     * due day lies before the window, the span is that day.
     */
    public FeedStyle overWindows() {
        return new FeedStyle(language, shape, true, reminders, links, standings, explanations, only, refresh);
    }

    /**
     * Returns this style with reminders, except of what is done or taken off control.
     *
     * <p>Worked case: one working day before Monday 31 March 2025 at nine is Friday 28 March 2025, 09:00.
     *
     * @param calendar which days are worked; in a year it does not cover, Monday to Friday are taken for worked
     * @param at the time of day, to the minute
     * @param workingDaysBefore how many working days before the last day, 0..250 each; 0 is on the day itself
     */
    public FeedStyle withReminders(WorkingDays calendar, LocalTime at, List<Integer> workingDaysBefore) {
        Objects.requireNonNull(calendar, "calendar");
        if (!at.equals(at.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("at is " + at + ", not a whole minute");
        }
        for (int lead : workingDaysBefore) {
            if (lead < 0 || lead > LONGEST_LEAD) {
                throw new IllegalArgumentException("workingDaysBefore holds " + lead + ", outside 0.." + LONGEST_LEAD);
            }
        }
        return new FeedStyle(
                language,
                shape,
                overWindows,
                new Reminders(
                        calendar, at, workingDaysBefore.stream().distinct().toList()),
                links,
                standings,
                explanations,
                only,
                refresh);
    }

    /**
     * Returns this style with a link to more on each deadline, or none where the function gives {@code null}. It stands
     * in the description too, since some clients show nothing else.
     */
    public FeedStyle withLinks(Function<Obligation, @Nullable URI> to) {
        return new FeedStyle(language, shape, overWindows, reminders, to, standings, explanations, only, refresh);
    }

    /**
     * Returns this style with standings: as a word in the description and among the categories, as colours, and in one
     * entry that counts what is overdue.
     *
     * @param asOf the day they are of
     * @param of how an obligation stands on that day, or {@code null} where that is not known
     */
    public FeedStyle withStandings(LocalDate asOf, Function<Obligation, @Nullable Standing> of) {
        Objects.requireNonNull(of, "of");
        return with(new Standings(Objects.requireNonNull(asOf, "asOf"), one -> StandingOnDay.of(of.apply(one))));
    }

    /**
     * Returns this style with standings as {@link #withStandings} has them, and with the days that only a state knows: a
     * postponed deadline stands on the last day in force, and what is done says when.
     *
     * @param asOf the day they are of
     * @param of the state of an obligation on that day, or {@code null} where nothing is known of it
     */
    public FeedStyle withStates(LocalDate asOf, Function<Obligation, @Nullable State> of) {
        Objects.requireNonNull(of, "of");
        return with(new Standings(Objects.requireNonNull(asOf, "asOf"), one -> StandingOnDay.of(of.apply(one))));
    }

    private FeedStyle with(Standings others) {
        return new FeedStyle(language, shape, overWindows, reminders, links, others, explanations, only, refresh);
    }

    /**
     * Returns this style with the full reason of each day in its description: the rule, each day off that was passed with
     * its act, and the edition of the calendar. With a new edition each description changes, also where no day moves.
     *
     * @param by the calculator that dated the obligations
     */
    public FeedStyle withExplanations(Deadlines by) {
        return new FeedStyle(
                language,
                shape,
                overWindows,
                reminders,
                links,
                standings,
                Objects.requireNonNull(by, "by"),
                only,
                refresh);
    }

    /**
     * Returns this style with those deadlines only that stand on a day of the period. What is overdue is counted from all
     * of them.
     *
     * <p>An export that keeps a ledger numbers the whole feed first and cuts it to the period afterwards, by {@link
     * Feed#within}: what merely leaves the period was not cancelled.
     */
    public FeedStyle within(PlanPeriod period) {
        return new FeedStyle(language, shape, overWindows, reminders, links, standings, explanations, period, refresh);
    }

    /** Returns this style for clients that may ask so often; see {@link FeedHead#refresh()}. */
    public FeedStyle refreshedEvery(Duration interval) {
        return new FeedStyle(language, shape, overWindows, reminders, links, standings, explanations, only, interval);
    }
}
