package kz.jospar.rating.evaluation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.LateRule;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** What observations give: their own conventions decide what silence, a late number or a wrong one becomes. */
final class SourceRules {
    private static final Rational HUNDRED = Rational.of(100);

    private final Map<String, Indicator> indicators;
    private final Observations data;
    private final PlanPeriod period;

    SourceRules(Map<String, Indicator> indicators, Observations data, PlanPeriod period) {
        this.indicators = indicators;
        this.data = data;
        this.period = period;
    }

    Rule value(Source.Value formula) {
        Conventions conventions = conventions(formula.indicator());
        PlanPeriod days = back(period, formula.back());
        return in -> value(in, formula.indicator(), days, conventions);
    }

    Rule denominator(Source.Denominator formula) {
        Conventions conventions = conventions(formula.indicator());
        PlanPeriod days = back(period, formula.back());
        return in -> denominator(in, formula.indicator(), days, conventions);
    }

    /** Returns how an indicator was answered; no row is silence. */
    Observation.Status status(String unit, String indicator, int back) {
        return data.find(unit, indicator, back(period, back))
                .map(Observation::status)
                .orElse(Observation.Status.MISSING);
    }

    private Cell value(UnitCells in, String indicator, PlanPeriod days, Conventions conventions) {
        Observation row = data.find(in.unit(), indicator, days).orElse(null);
        Observation.Status status = row == null ? Observation.Status.MISSING : row.status();
        Rational value = row == null ? null : row.value();
        if (row == null || value == null) {
            return status == Observation.Status.NOT_APPLICABLE
                    ? in.fallback(conventions.whenNotApplicable(), AbsentReason.NOT_APPLICABLE, indicator)
                    : in.fallback(conventions.whenMissing(), AbsentReason.NOT_REPORTED, indicator);
        }
        if (!within(UnitCells.declared(conventions.domain()), value)) {
            return in.refuse(AbsentReason.OUT_OF_DOMAIN, indicator + " = " + UnitCells.text(value));
        }
        if (!fits(UnitCells.declared(conventions.denominators()), row, days)) {
            return in.refuse(AbsentReason.DENOMINATOR, indicator);
        }
        if (status == Observation.Status.LATE) {
            return late(in, indicator, value, UnitCells.declared(conventions.whenLate()));
        }
        return UnitCells.known(value);
    }

    private static Cell late(UnitCells in, String indicator, Rational value, LateRule rule) {
        if (rule instanceof LateRule.Value other) {
            return UnitCells.known(other.value());
        }
        if (rule instanceof LateRule.Absent) {
            return in.absent(AbsentReason.LATE, indicator);
        }
        return rule instanceof LateRule.Refuse ? in.refuse(AbsentReason.LATE, indicator) : UnitCells.known(value);
    }

    /** A number that stands in for a missing value says nothing of the denominator: that one stays absent. */
    private Cell denominator(UnitCells in, String indicator, PlanPeriod days, Conventions conventions) {
        Observation row = data.find(in.unit(), indicator, days).orElse(null);
        if (row == null || row.value() == null) {
            boolean concerns = row == null || row.status() != Observation.Status.NOT_APPLICABLE;
            AbsentReason reason = concerns ? AbsentReason.NOT_REPORTED : AbsentReason.NOT_APPLICABLE;
            Fallback declared = concerns ? conventions.whenMissing() : conventions.whenNotApplicable();
            return declared instanceof Fallback.Refuse ? in.refuse(reason, indicator) : in.absent(reason, indicator);
        }
        if (!fits(UnitCells.declared(conventions.denominators()), row, days) || row.denominator() == null) {
            return in.refuse(AbsentReason.DENOMINATOR, indicator);
        }
        if (row.status() == Observation.Status.LATE) {
            LateRule rule = UnitCells.declared(conventions.whenLate());
            return late(in, indicator, row.denominator(), rule instanceof LateRule.Value ? AS_REPORTED : rule);
        }
        return UnitCells.known(row.denominator());
    }

    private static final LateRule AS_REPORTED = new LateRule.AsReported();

    private static boolean fits(DenominatorRule rule, Observation row, PlanPeriod days) {
        PlanPeriod of = row.denominatorPeriod();
        return switch (rule) {
            case NONE -> row.denominator() == null;
            // A denominator of which no period is told is of its value's own.
            case SAME_PERIOD -> row.denominator() != null && (of == null || days.equals(of));
            case YEAR_BEFORE -> back(days, 1).equals(of);
            case STATED -> of != null;
        };
    }

    private static boolean within(Domain domain, Rational value) {
        return switch (domain) {
            case COUNT -> value.signum() >= 0 && value.denominator().equals(BigInteger.ONE);
            case AMOUNT -> value.signum() >= 0;
            case SHARE -> value.signum() >= 0 && value.compareTo(Rational.ONE) <= 0;
            case PERCENT -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
            case ANY -> true;
        };
    }

    private Conventions conventions(String indicator) {
        @Nullable Indicator declared = indicators.get(indicator);
        return Optional.ofNullable(declared)
                .orElseThrow(() -> new RefusedException("unknown-indicator", "", "indicators", indicator))
                .conventions();
    }

    /** The same days so many years before; the last day of a month stays the last, also of February. */
    static PlanPeriod back(PlanPeriod period, int years) {
        if (years == 0) {
            return period;
        }
        LocalDate to = period.toInclusive();
        LocalDate shifted = to.minusYears(years);
        boolean last = to.getDayOfMonth() == to.lengthOfMonth();
        return new PlanPeriod(
                period.from().minusYears(years), last ? shifted.withDayOfMonth(shifted.lengthOfMonth()) : shifted);
    }
}
