package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.AcademicYears;
import org.jspecify.annotations.Nullable;

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
    /** The policies that a calculation follows; the reader follows others, and the calendar knows its week. */
    private static final List<Choice> FOLLOWED = List.of(
            Choice.UNTIL_INCLUSIVE,
            Choice.SPLIT_EQUAL,
            Choice.REPORT_PERIOD_END,
            Choice.BACKWARD_PRECEDING,
            Choice.ACADEMIC_YEAR_ASSUMED);

    private final WorkingDays calendar;
    private final AcademicYears academicYears;
    private final Policies policies;

    private Deadlines(WorkingDays calendar, AcademicYears academicYears, Policies policies) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.academicYears = Objects.requireNonNull(academicYears, "academicYears");
        this.policies = Objects.requireNonNull(policies, "policies");
    }

    /**
     * Returns a calculator that moves due days by this calendar, knows Kazakhstan's academic years and follows the default
     * policies.
     */
    public static Deadlines with(WorkingDays calendar) {
        return new Deadlines(calendar, AcademicYears.kazakhstan(), Policies.STANDARD);
    }

    /** Returns this calculator with other academic years. */
    public Deadlines withAcademicYears(AcademicYears other) {
        return new Deadlines(calendar, other, policies);
    }

    /** Returns this calculator with other choices where the law is silent or people disagree. */
    public Deadlines withPolicies(Policies other) {
        return new Deadlines(calendar, academicYears, other);
    }

    /** Returns every time the timing comes round over the horizon, in order; none for a timing without dates. */
    public List<Occurrence> occurrences(Timing timing, PlanPeriod horizon) {
        return occurrences(timing, horizon, Facts.NONE);
    }

    /**
     * Returns every time the timing comes round, by due day, then by first day.
     *
     * <p>A term in working days has none where the count runs into a year that the calendar has no data for: its end is
     * not known yet, not even nominally.
     *
     * @param timing the rule
     * @param horizon the days it runs
     * @param facts what the timing does not say itself
     */
    public List<Occurrence> occurrences(Timing timing, PlanPeriod horizon, Facts facts) {
        List<Window> windows = timing.choose(new Expansion(horizon, facts, policies, calendar, academicYears));
        List<Occurrence> occurrences = new ArrayList<>(windows.size());
        Map<String, Integer> seen = new HashMap<>();
        windows.stream().sorted(Window.IN_ORDER).forEach(window -> {
            String period = window.span().period();
            int times = seen.merge(period, 1, Integer::sum);
            if (window.isKept()) {
                occurrences.add(new Occurrence(
                        times == 1 ? period : period + "~" + times,
                        window.from(),
                        window.toInclusive(),
                        window.due(),
                        adjusted(window)));
            }
        });
        occurrences.sort(Comparator.comparing(Occurrence::due).thenComparing(Occurrence::from));
        return List.copyOf(occurrences);
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
                .map(policies::inForce)
                .filter(choice -> Arrays.stream(Choice.values())
                        .filter(other -> other != choice && other.policy().equals(choice.policy()))
                        .anyMatch(other ->
                                !given.equals(withPolicies(policies.with(other)).occurrences(timing, horizon, facts))))
                .sorted()
                .toList();
    }

    /** Returns what a plan's measures owe over the plan's own period, in the order of the plan; none without a period. */
    public List<Obligation> obligations(Plan plan) {
        PlanPeriod period = plan.period();
        return period == null ? List.of() : obligations(plan.id(), plan.measures(), horizon(plan, period));
    }

    /**
     * Returns what commitments owe over a horizon.
     *
     * @param owner the id of the plan or minutes they stand in, the first part of each obligation's id
     * @param commitments the commitments, each with an id of its own
     * @param horizon the days they run
     */
    public List<Obligation> obligations(String owner, List<? extends Commitment> commitments, PlanPeriod horizon) {
        List<Obligation> obligations = new ArrayList<>();
        for (Commitment commitment : commitments) {
            Timing timing = commitment.timing();
            if (timing != null) {
                for (Occurrence occurrence : occurrences(timing, horizon, Facts.of(commitment))) {
                    obligations.add(Obligation.of(owner, commitment, occurrence));
                }
            }
        }
        return List.copyOf(obligations);
    }

    /** A plan adopted within its period owes nothing before its adoption. */
    private static PlanPeriod horizon(Plan plan, PlanPeriod period) {
        LocalDate adopted = plan.approval() == null ? null : plan.approval().date();
        return adopted != null && period.contains(adopted) ? new PlanPeriod(adopted, period.toInclusive()) : period;
    }

    private @Nullable LocalDate adjusted(Window window) {
        LocalDate due = window.due();
        if (!calendar.covers(due.getYear())) {
            return null;
        }
        if (window.backward() && policies.has(Choice.BACKWARD_KEEP)) {
            return due;
        }
        try {
            // Counted backward, moving forward would eat the notice.
            return window.backward() ? calendar.previousOrSame(due) : calendar.nextOrSame(due);
        } catch (MissingCalendarYearException e) {
            return null;
        }
    }
}
