package kz.jospar.rating.screening;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Does one count rise while another, that should rise with it, does not: kk бірі өсіп, екіншісі өзгермейді, ru один
 * показатель растёт, а связанный с ним стоит.
 *
 * <p>The rise is more than chance where, of both years' counts together, so many fall into the second year that the
 * exact binomial tail with one half is at most the level. The other count is flat where it changed by at most {@code
 * flatWithin} of the year before.
 *
 * <p>Worked case: first-time detected users (4) from 10 to 30 has a tail of about 1/900, while detected offences (8) stay
 * at 40.
 *
 * @param up the key of the count that rises
 * @param flat the key of the count that is flat
 * @param flatWithin the change that is still flat, as a share of the year before, 0 or more and below 1
 * @param level the rate of questions put wrongly to one unit, 1/10^12 or more and below 1
 */
public record UpWhileFlat(String up, String flat, Rational flatWithin, Rational level) implements Question {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    public UpWhileFlat {
        Guard.text("up", up);
        Guard.text("flat", flat);
        Guard.present("flatWithin", flatWithin);
        if (flatWithin.signum() < 0 || flatWithin.compareTo(Rational.ONE) >= 0) {
            throw new IllegalArgumentException("flatWithin is " + flatWithin + ", outside 0..1");
        }
        Chance.level(level);
    }

    @Override
    public List<Finding> ask(Observations table, List<EventRecord> events) {
        return table.rows().stream()
                .filter(row -> row.indicator().equals(up))
                .sorted(Comparator.comparing((Observation row) -> row.unit())
                        .thenComparing(row -> row.period().from())
                        .thenComparing(row -> row.period().toInclusive()))
                .flatMap(row -> asked(table, row.unit(), row.period()).stream())
                .toList();
    }

    private Optional<Finding> asked(Observations table, String unit, PlanPeriod period) {
        PlanPeriod before = Periods.yearsBefore(period, 1);
        Long first = count(table, unit, up, before);
        Long second = count(table, unit, up, period);
        Long flatFirst = count(table, unit, flat, before);
        Long flatSecond = count(table, unit, flat, period);
        if (first == null
                || second == null
                || flatFirst == null
                || flatSecond == null
                || second <= first
                || !isFlat(flatFirst, flatSecond)) {
            return Optional.empty();
        }
        Rational tail = Chance.tail(first + second, second, 2);
        return tail.compareTo(level) > 0
                ? Optional.empty()
                : Optional.of(Chance.question(
                        "screening-up-while-flat",
                        unit,
                        up,
                        first + " - " + second,
                        flat,
                        flatFirst + " - " + flatSecond,
                        Periods.text(period),
                        Chance.shown(tail)));
    }

    private boolean isFlat(long first, long second) {
        return first == 0
                ? second == 0
                : Rational.of(Math.abs(second - first), first).compareTo(flatWithin) <= 0;
    }

    /** Only whole numbers are counts; larger ones than an int are none of people or offences. */
    private static @Nullable Long count(Observations table, String unit, String indicator, PlanPeriod period) {
        Rational value =
                table.find(unit, indicator, period).map(Observation::value).orElse(null);
        boolean isCount = value != null
                && value.denominator().equals(BigInteger.ONE)
                && value.signum() >= 0
                && value.numerator().compareTo(MOST) <= 0;
        return isCount && value != null ? value.numerator().longValueExact() : null;
    }
}
