package kz.jospar.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;

/**
 * A measure of a large register, with its deadline already read.
 *
 * @param id its number
 * @param title what is to be done
 * @param timing by when
 */
record Duty(String id, LocalizedText title, Timing timing) implements Commitment {
    static final PlanPeriod HORIZON = PlanPeriod.ofYears(2023, 2027);

    private static final long SEED = 100_000;

    @Override
    public List<Executor> executors() {
        return List.of();
    }

    @Override
    public String deadline() {
        return "";
    }

    /**
     * Returns measures in shares like those of the plans we read, in a random order that is always the same: of a hundred,
     * 30 come once each quarter, 15 each month, 1 each week, 10 each half-year, 22 each year, 6 several times a year, 16
     * once.
     */
    static List<Duty> register(int size) {
        List<Timing> hundred = new ArrayList<>();
        Random random = new Random(SEED);
        Timing.Recurring quarterly = Timing.Recurring.every(Cycle.QUARTER);
        Timing.Recurring monthly = Timing.Recurring.every(Cycle.MONTH);
        add(hundred, 14, quarterly);
        add(hundred, 8, quarterly.times(new Count(1, true)));
        add(hundred, 8, quarterly.due(DueDay.by(5, 1)));
        add(hundred, 5, monthly);
        add(hundred, 5, monthly.due(DueDay.by(25, 0)));
        add(hundred, 5, monthly.due(DueDay.by(5, 1)));
        add(hundred, 1, Timing.Recurring.every(Cycle.WEEK));
        add(hundred, 6, Timing.Recurring.every(Cycle.HALF_YEAR));
        add(hundred, 4, Timing.Recurring.every(Cycle.HALF_YEAR).due(DueDay.by(10, 1)));
        for (int i = 0; i < 8; i++) {
            int month = 1 + random.nextInt(12);
            hundred.add(Timing.Recurring.every(Cycle.YEAR).due(DueDay.by(1 + random.nextInt(28), month - 12)));
        }
        for (int i = 0; i < 14; i++) {
            int month = 1 + random.nextInt(12);
            hundred.add(Timing.Recurring.yearly(YearPart.ofMonths(month, month)));
        }
        add(hundred, 3, Timing.Recurring.yearly(YearPart.ofMonths(1, 1), YearPart.ofMonths(7, 7)));
        add(hundred, 3, new Timing.Several(List.of(new Timing.OnDay(LocalDate.of(2024, 5, 20)), quarterly)));
        for (int i = 0; i < 8; i++) {
            LocalDate day = HORIZON.from().plusDays(random.nextInt(1826));
            hundred.add(new Timing.OnDay(day));
            LocalDate month = day.withDayOfMonth(1);
            hundred.add(new Timing.Within(month, month.plusMonths(1).minusDays(1)));
        }
        List<Duty> duties = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            LocalizedText title = LocalizedText.of(Language.KK, "Іс-шара " + i);
            duties.add(new Duty(Integer.toString(i), title, hundred.get(i % hundred.size())));
        }
        Collections.shuffle(duties, random);
        return List.copyOf(duties);
    }

    private static void add(List<Timing> timings, int times, Timing timing) {
        timings.addAll(Collections.nCopies(times, timing));
    }
}
