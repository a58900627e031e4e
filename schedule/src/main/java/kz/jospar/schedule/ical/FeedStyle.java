package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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
    /** The most working days before a deadline that a reminder can be asked for. */
    public static final int LONGEST_LEAD = 250;

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

    /** All that was asked for. Changed only in a copy, before a style has it. */
    static final class Options implements Cloneable {
        final Language language;
        Shape shape = Shape.EVENTS;
        boolean overWindows;
        boolean persons;

        @Nullable
        Reminders reminders;

        Function<Obligation, @Nullable URI> links = one -> null;

        @Nullable
        Standings standings;

        @Nullable
        Deadlines explanations;

        @Nullable
        PlanPeriod only;

        Duration refresh = FeedHead.REFRESH;

        Options(Language language) {
            this.language = Objects.requireNonNull(language, "language");
        }

        private Options copy() {
            try {
                return (Options) clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("options can be copied", e);
            }
        }
    }

    final Options asked;

    private FeedStyle(Options asked) {
        this.asked = asked;
    }

    private FeedStyle with(Consumer<Options> change) {
        Options copy = asked.copy();
        change.accept(copy);
        return new FeedStyle(copy);
    }

    /** Returns the plain style: all-day events on the due days, in a language. */
    public static FeedStyle in(Language language) {
        return new FeedStyle(new Options(language));
    }

    /**
     * Returns this style with to-dos in the place of events; Google and Outlook do not show them. A to-do begins on the
     * first day of its window, if that is before the due day, and is ticked off where {@link #withStandings} or {@link
     * #withStates} tells that it is done, with the day where that is known.
     */
    public FeedStyle asTasks() {
        return with(options -> options.shape = Shape.TASKS);
    }

    /**
     * Returns this style with one entry for all due days of a measure; it shows no standings and no windows. Its
     * description tells the hour and how often it is owed in each window where all of them have the same, which days were
     * moved, and the years without a calendar, whose days may yet move.
     *
     * <p>One reminder serves all days of a series, so it comes as early as the one of them that needs it the earliest:
     * never later than asked for. The link is that of the measure's first obligation.
     */
    public FeedStyle asSeries() {
        return with(options -> options.shape = Shape.SERIES);
    }

    /**
     * Returns this style with each deadline shown from the first day of its window to the day by which it must be there,
     * which is the last day of the span also where it lies after the window ("by the 5th of the next month"). Where the
     * due day lies before the window, the span is that day.
     */
    public FeedStyle overWindows() {
        return with(options -> options.overWindows = true);
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
        Reminders reminders = new Reminders(
                calendar, at, workingDaysBefore.stream().distinct().toList());
        return with(options -> options.reminders = reminders);
    }

    /**
     * Returns this style with a link to more on each deadline, or none where the function gives {@code null}. It stands
     * in the description too, since some clients show nothing else.
     */
    public FeedStyle withLinks(Function<Obligation, @Nullable URI> to) {
        Objects.requireNonNull(to, "to");
        return with(options -> options.links = to);
    }

    /**
     * Returns this style with standings: as a word in the description and among the categories, as colours, and in one
     * entry that counts what is overdue.
     *
     * <p>The title of what is done begins with "✓ ". What was taken off control undone (superseded, not required) is a
     * cancelled entry, event or to-do, whose title begins with that word.
     *
     * @param asOf the day they are of
     * @param of how an obligation stands on that day, or {@code null} where that is not known
     */
    public FeedStyle withStandings(LocalDate asOf, Function<Obligation, @Nullable Standing> of) {
        Objects.requireNonNull(of, "of");
        Standings standings =
                new Standings(Objects.requireNonNull(asOf, "asOf"), one -> StandingOnDay.of(of.apply(one)));
        return with(options -> options.standings = standings);
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
        Standings standings =
                new Standings(Objects.requireNonNull(asOf, "asOf"), one -> StandingOnDay.of(of.apply(one)));
        return with(options -> options.standings = standings);
    }

    /**
     * Returns this style with executors as their cells name them, also where a cell holds a person. Without it a surname
     * with initials is left out of an executor's name, with the dashes, commas and empty brackets around it; where nothing
     * else is there, "official" stands in its place.
     *
     * <p>What is recognised: one to three initials, each a capital letter, perhaps with a small one (Дж.), and a dot, and
     * beside them a word of one capital and at least one small letter, perhaps two with a hyphen, or of four capitals at
     * least: {@code Ибраев А.С.}, {@code Ә. Қасым-Бек}, {@code ИБРАЕВ А. С}. Not taken for a surname is a word that names
     * a kind of office ("Отдел", "Басқарма") or, unless it ends like one, follows "Г.", "Ул." and the like; and left where it is a person after whom a body is named, behind "имени" and
     * "им." or before "атындағы". Surnames without initials, full names, and initials without dots are not recognised.
     *
     * <p>Only executors' names are searched: the titles of measures and plans, completion forms, the words of deadlines,
     * the glossary's names of bodies and the names given to {@link Feeds#ofGroup} are shown as they stand, and uids hold
     * the ids.
     */
    public FeedStyle withPersons() {
        return with(options -> options.persons = true);
    }

    /**
     * Returns this style with the full reason of each day in its description: the rule, each day off that was passed with
     * its act, and the edition of the calendar. With a new edition each description changes, also where no day moves.
     *
     * @param by the calculator that dated the obligations
     */
    public FeedStyle withExplanations(Deadlines by) {
        Objects.requireNonNull(by, "by");
        return with(options -> options.explanations = by);
    }

    /**
     * Returns this style with those deadlines only that stand on a day of the period. What is overdue is counted from all
     * of them, and the entry that counts it stays whatever day it stands on: it tells what lies before the period.
     *
     * <p>An export that keeps a ledger numbers the whole feed first and cuts it to the period afterwards, by {@link
     * Feed#within}: what merely leaves the period was not cancelled.
     */
    public FeedStyle within(PlanPeriod period) {
        Objects.requireNonNull(period, "period");
        return with(options -> options.only = period);
    }

    /** Returns this style for clients that may ask so often; see {@link FeedHead#refresh()}. */
    public FeedStyle refreshedEvery(Duration interval) {
        Objects.requireNonNull(interval, "interval");
        return with(options -> options.refresh = interval);
    }
}
