package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
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
    private final WorkingDays calendar;
    private final AcademicYears academicYears;

    private Deadlines(WorkingDays calendar, AcademicYears academicYears) {
        this.calendar = calendar;
        this.academicYears = academicYears;
    }

    /** Returns a calculator that moves due days by this calendar and knows Kazakhstan's academic years. */
    public static Deadlines with(WorkingDays calendar) {
        return new Deadlines(Objects.requireNonNull(calendar, "calendar"), AcademicYears.kazakhstan());
    }

    /** Returns this calculator with other academic years. */
    public Deadlines withAcademicYears(AcademicYears other) {
        return new Deadlines(calendar, Objects.requireNonNull(other, "academicYears"));
    }

    /** Returns every time the timing comes round over the horizon, in order; none for a timing without dates. */
    public List<Occurrence> occurrences(Timing timing, PlanPeriod horizon) {
        return occurrences(timing, horizon, null);
    }

    /**
     * Returns every time the timing comes round, by due day, then by first day.
     *
     * <p>A term in working days has none where the count runs into a year that the calendar has no data for: its end is
     * not known yet, not even nominally.
     *
     * @param timing the rule
     * @param horizon the days it runs
     * @param event the day that a relative term counts from, if it is known
     */
    public List<Occurrence> occurrences(Timing timing, PlanPeriod horizon, @Nullable LocalDate event) {
        List<Window> windows = timing.choose(new Expansion(horizon, event, calendar, academicYears));
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
     * Returns the named choices that the dates of a timing over a horizon rest on where no act decides, as {@code
     * name=value}: {@code academicYear=assumed} where an academic year without an order was read as 1 September to 25
     * May.
     */
    public List<String> policies(Timing timing, PlanPeriod horizon) {
        boolean academic = timing instanceof Timing.AcademicYear
                || (timing instanceof Timing.Several several
                        && several.timings().stream().anyMatch(Timing.AcademicYear.class::isInstance));
        if (!academic) {
            return List.of();
        }
        for (int year = horizon.from().getYear() - 1;
                year <= horizon.toInclusive().getYear();
                year++) {
            PlanPeriod lessons = academicYears.startingIn(year);
            boolean meets = !lessons.from().isAfter(horizon.toInclusive())
                    && !lessons.toInclusive().isBefore(horizon.from());
            if (meets && !academicYears.isOrdered(year)) {
                return List.of("academicYear=assumed");
            }
        }
        return List.of();
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
                for (Occurrence occurrence : occurrences(timing, horizon)) {
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
        if (!calendar.covers(window.due().getYear())) {
            return null;
        }
        try {
            // Counted backward, moving forward would eat the notice.
            return window.backward() ? calendar.previousOrSame(window.due()) : calendar.nextOrSame(window.due());
        } catch (MissingCalendarYearException e) {
            return null;
        }
    }
}
