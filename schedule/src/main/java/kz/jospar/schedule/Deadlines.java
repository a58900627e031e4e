package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.AcademicYears;
import kz.jospar.schedule.calendar.Day;
import kz.jospar.schedule.calendar.Jurisdiction;
import kz.jospar.schedule.calendar.WorkCalendar;

/**
 * Dates what commitments owe: kk мерзімдерді есептеу, ru расчёт сроков.
 *
 * <p>Worked case: "тоқсан сайын" over 2025 with Kazakhstan's calendar gives 31 March (Monday), 30 June (Monday), 30
 * September (Tuesday), 31 December (Wednesday); "жыл сайын 1-30 маусым" over 2029 gives 30 June nominal and no adjusted
 * day, since 2029 has no calendar yet.
 *
 * <p>Immutable; the calendar arrives as an argument, the clock is never asked.
 */
public final class Deadlines {
    /** The first year whose days are dated. */
    public static final int FIRST_YEAR = 1900;
    /** The last year whose days are dated. */
    public static final int LAST_YEAR = 2999;
    /** The policies that a calculation follows; the reader follows others, and the calendar knows its week. */
    private static final List<Choice> FOLLOWED = List.of(
            Choice.UNTIL_INCLUSIVE,
            Choice.SPLIT_EQUAL,
            Choice.REPORT_PERIOD_END,
            Choice.BACKWARD_PRECEDING,
            Choice.ACADEMIC_YEAR_ASSUMED,
            Choice.HOURS_RUN);

    private final Setting setting;

    private Deadlines(Setting setting) {
        this.setting = setting;
    }

    /**
     * Returns a calculator that moves due days by this calendar, knows Kazakhstan's rules and academic years and follows
     * the default policies. An embedder's own calendar is asked again for each day.
     */
    public static Deadlines with(WorkingDays calendar) {
        return new Deadlines(new Setting(
                Objects.requireNonNull(calendar, "calendar"),
                WorkDays.of(calendar),
                AcademicYears.kazakhstan(),
                Jurisdiction.kazakhstan(),
                Policies.STANDARD));
    }

    /** Returns a calculator that moves due days by this calendar and by a country's own rules. */
    public static Deadlines with(WorkingDays calendar, Jurisdiction jurisdiction) {
        return with(calendar).withJurisdiction(jurisdiction);
    }

    /** Returns this calculator with other academic years. */
    public Deadlines withAcademicYears(AcademicYears others) {
        return new Deadlines(setting.with(Objects.requireNonNull(others, "others")));
    }

    /** Returns this calculator with another country's rules of due days. */
    public Deadlines withJurisdiction(Jurisdiction other) {
        return new Deadlines(setting.with(Objects.requireNonNull(other, "other")));
    }

    /** Returns this calculator with other choices where the law is silent or people disagree. */
    public Deadlines withPolicies(Policies others) {
        return new Deadlines(setting.with(Objects.requireNonNull(others, "others")));
    }

    /** Returns the timetable of a timing over a horizon. */
    public Timetable timetable(Timing timing, PlanPeriod horizon) {
        return timetable(timing, horizon, Facts.NONE);
    }

    /**
     * Returns the timetable of a timing over a horizon, at a cost that does not depend on the horizon's length, except for
     * academic years and for due days counted in working days, which are listed.
     *
     * <p>A term in working days has no date where the count runs into a year that the calendar has no data for: its end
     * is not known yet, not even nominally.
     *
     * @param timing the rule
     * @param horizon the days it runs, within the years 1900..2999
     * @param facts what the timing does not say itself
     * @throws IllegalArgumentException if the horizon leaves those years
     */
    public Timetable timetable(Timing timing, PlanPeriod horizon, Facts facts) {
        if (horizon.from().getYear() < FIRST_YEAR || horizon.toInclusive().getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("horizon " + horizon.from() + ".." + horizon.toInclusive()
                    + " leaves the years " + FIRST_YEAR + ".." + LAST_YEAR);
        }
        Tracks tracks = new Tracks(setting, horizon, facts);
        List<Track> found = timing.choose(tracks);
        List<Uncounted> uncounted = List.copyOf(tracks.uncounted());
        if (found.stream().anyMatch(track -> track.first() < track.end())) {
            return new Timetable(found, null, uncounted);
        }
        NoDates why = !uncounted.isEmpty()
                ? NoDates.CALENDAR_UNKNOWN
                : found.stream().anyMatch(track -> track.planned() < track.first())
                        ? NoDates.BEFORE_ADOPTION
                        : timing.choose(new WhyNoDates(setting, tracks));
        return new Timetable(found, why, uncounted);
    }

    /** Returns every time the timing comes round over the horizon, in order; none for a timing without dates. */
    public List<Occurrence> occurrences(Timing timing, PlanPeriod horizon) {
        return occurrences(timing, horizon, Facts.NONE);
    }

    /** Returns every time the timing comes round, by due day, then by first day; see {@link #timetable}. */
    public List<Occurrence> occurrences(Timing timing, PlanPeriod horizon, Facts facts) {
        return timetable(timing, horizon, facts).all();
    }

    /**
     * Returns the choices that the dates of a timing rest on where no act decides, in the order of {@link Choice}: those
     * of which another value gives other dates.
     *
     * <p>Worked case: "25 тамызға дейін" rests on {@link Choice#UNTIL_INCLUSIVE}, or on {@link Choice#UNTIL_EXCLUSIVE}
     * where that is chosen; "25 тамыз" rests on none. How many days a week are worked is the calendar's matter.
     *
     * @param timing the rule
     * @param horizon the days it runs
     * @param facts what the timing does not say itself
     */
    public List<Choice> choices(Timing timing, PlanPeriod horizon, Facts facts) {
        List<Occurrence> given = occurrences(timing, horizon, facts);
        return FOLLOWED.stream()
                .map(setting.policies()::inForce)
                .filter(choice -> Arrays.stream(Choice.values())
                        .filter(other -> other != choice && other.policy().equals(choice.policy()))
                        .anyMatch(other -> !haveSameDays(
                                given,
                                withPolicies(setting.policies().with(other)).occurrences(timing, horizon, facts))))
                .sorted()
                .toList();
    }

    private static boolean haveSameDays(List<Occurrence> some, List<Occurrence> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).hasDaysOf(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a plan's measures owe over the plan's own period, in the order of the plan; none without a period. */
    public List<Obligation> obligations(Plan plan) {
        return register(plan).obligations();
    }

    /**
     * Returns what commitments owe over a horizon.
     *
     * @param owner the id of the plan or minutes they stand in, the first part of each obligation's id
     * @param commitments the commitments, each with an id of its own
     * @param horizon the days they run
     */
    public List<Obligation> obligations(String owner, List<? extends Commitment> commitments, PlanPeriod horizon) {
        return register(owner, commitments, horizon, Facts::of).obligations();
    }

    /**
     * Returns what a plan's measures owe over the plan's own period, and what of them is not owed or not dated. A plan
     * adopted within its period owes nothing that was due before; a plan without a period dates nothing.
     */
    public Register register(Plan plan) {
        return register(plan, Facts::of);
    }

    /** Returns the register of a plan with what is known of each measure, such as the day of its event. */
    public Register register(Plan plan, Function<? super Commitment, Facts> facts) {
        PlanPeriod period = plan.period();
        LocalDate adopted = plan.approval() == null ? null : plan.approval().date();
        return period == null
                ? Register.EMPTY
                : register(
                        plan.id(),
                        plan.measures(),
                        period,
                        one -> facts.apply(one).withAdopted(adopted));
    }

    /**
     * Returns what commitments owe over a horizon, and what of them is not owed or not dated.
     *
     * @param owner the id of the plan or minutes they stand in, the first part of each obligation's id
     * @param commitments the commitments, each with an id of its own
     * @param horizon the days they run
     * @param facts what is known of each commitment
     * @throws TooManyObligationsException if more is owed than {@link TooManyObligationsException#MOST}
     */
    public Register register(
            String owner,
            List<? extends Commitment> commitments,
            PlanPeriod horizon,
            Function<? super Commitment, Facts> facts) {
        requireFitting(owner, commitments, horizon, facts);
        List<Obligation> obligations = new ArrayList<>();
        List<Obligation> dropped = new ArrayList<>();
        List<Register.Undated> undated = new ArrayList<>();
        List<Register.Owed> uncounted = new ArrayList<>();
        for (Commitment commitment : commitments) {
            Timing timing = commitment.timing();
            if (timing != null) {
                Timetable timetable = timetable(timing, horizon, facts.apply(commitment));
                String prefix = owner + "/" + commitment.id() + "/";
                add(obligations, prefix, commitment, timetable.all());
                add(dropped, prefix, commitment, timetable.dropped());
                timetable.uncounted().forEach(window -> uncounted.add(new Register.Owed(commitment, window)));
                timetable.noDates().ifPresent(why -> undated.add(new Register.Undated(commitment, why)));
            }
        }
        return new Register(obligations, dropped, uncounted, undated);
    }

    /** Counts before anything is listed: a count costs next to nothing, whatever the horizon. */
    private void requireFitting(
            String owner,
            List<? extends Commitment> commitments,
            PlanPeriod horizon,
            Function<? super Commitment, Facts> facts) {
        long all = 0;
        for (Commitment commitment : commitments) {
            Timing timing = commitment.timing();
            all += timing == null
                    ? 0
                    : timetable(timing, horizon, facts.apply(commitment)).size();
            if (all > TooManyObligationsException.MOST) {
                throw new TooManyObligationsException(owner);
            }
        }
    }

    private static void add(
            List<Obligation> obligations, String prefix, Commitment commitment, List<Occurrence> occurrences) {
        for (Occurrence occurrence : occurrences) {
            obligations.add(new Obligation(prefix.concat(occurrence.period()), commitment, occurrence));
        }
    }

    /** Returns why an occurrence of this calculator is due on its day, with each day off that it passed. */
    public Explanation explain(Occurrence occurrence) {
        LocalDate adjusted = occurrence.adjusted();
        if (adjusted == null || !(setting.calendar() instanceof WorkCalendar days)) {
            return new Explanation(occurrence, List.of(), null, calendar());
        }
        int step = adjusted.isBefore(occurrence.due()) ? -1 : 1;
        List<Day> passed = new ArrayList<>();
        for (LocalDate day = occurrence.due(); !day.equals(adjusted); day = day.plusDays(step)) {
            passed.add(days.explain(day));
        }
        return new Explanation(occurrence, passed, days.explain(adjusted), calendar());
    }

    private LocalizedText calendar() {
        WorkingDays days = setting.calendar();
        return new LocalizedText(days.edition(Language.KK), days.edition(Language.RU), days.edition(Language.EN));
    }

    /**
     * Returns the earliest day on which what a window owes can no longer be done in time, even with one a working day from
     * that day on; nothing if it was done often enough. A window too short for it is lost from its first day on.
     *
     * <p>Worked case: at least four times in 2025, the last day Wednesday 31 December 2025, done in March and in June: two
     * are missing, Tuesday 30 and Wednesday 31 December would do, so it is lost on Wednesday 31 December.
     *
     * @param occurrence the window, with its last day and how many times are owed
     * @param done the days on which it was done; those outside the window and after its last day do not count
     * @throws MissingCalendarYearException if the calendar has no data for the days to be counted
     */
    public Optional<LocalDate> lostFrom(Occurrence occurrence, Collection<LocalDate> done) {
        LocalDate last = occurrence.lastDay();
        long inTime = done.stream()
                .filter(day -> !day.isBefore(occurrence.from()) && !day.isAfter(last))
                .count();
        int missing = (int)
                (occurrence.owed().times() - Math.min(inTime, occurrence.owed().times()));
        if (missing == 0) {
            return Optional.empty();
        }
        // Within the window day by day, so that no year but its own is asked for.
        for (LocalDate day = last; !day.isBefore(occurrence.from()); day = day.minusDays(1)) {
            if (setting.calendar().isWorkingDay(day) && --missing == 0) {
                return Optional.of(day.plusDays(1));
            }
        }
        return Optional.of(occurrence.from());
    }
}
