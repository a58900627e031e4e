package kz.jospar.rating.data;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A table of observations held against what a methodology asks for: kk деректерді әдістемемен салыстырып тексеру, ru
 * сверка данных с методикой.
 *
 * <p>Nothing is mended and nothing is left out: a share above one, a negative count, a value without its denominator are
 * errors that name unit, indicator and period.
 */
public final class ObservationCheck {
    /** The absent cells that are listed one by one. */
    private static final int LISTED = 1_000;

    private static final Rational HUNDRED = Rational.of(100);

    private final Refusals refusals = new Refusals();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<PlanPeriod> periods;
    private final Roster roster;

    private final Function<Observation, Place> where;

    private ObservationCheck(
            Collection<Indicator> indicators,
            Roster roster,
            Collection<PlanPeriod> periods,
            Function<Observation, Place> where) {
        this.where = where;
        indicators.forEach(indicator -> this.indicators.put(indicator.id(), indicator));
        this.roster = roster;
        this.periods = new LinkedHashSet<>(periods);
    }

    /**
     * Checks a table.
     *
     * @param indicators what the methodology asks for; a domain or a rule of denominators that is not declared is not
     *     checked here, for the methodology is refused before
     * @param periods the periods that must have a row for each unit and indicator; other rows are checked, not asked for
     */
    public static DataCheck check(
            Observations table, Collection<Indicator> indicators, Roster roster, Collection<PlanPeriod> periods) {
        return check(table, indicators, roster, periods, row -> Place.DOCUMENT);
    }

    /**
     * Checks a table whose rows stand somewhere: findings about one row say where.
     *
     * @param where the place of a row, as a reader finds it
     */
    public static DataCheck check(
            Observations table,
            Collection<Indicator> indicators,
            Roster roster,
            Collection<PlanPeriod> periods,
            Function<Observation, Place> where) {
        return new ObservationCheck(indicators, roster, periods, where).of(table);
    }

    private DataCheck of(Observations table) {
        named(table);
        table.rows().forEach(this::row);
        long expected = (long) roster.units().size() * indicators.size() * periods.size();
        long present = table.rows().stream()
                .filter(row -> periods.contains(row.period())
                        && indicators.containsKey(row.indicator())
                        && roster.find(row.unit()).isPresent())
                .count();
        long absent = expected - present;
        if (absent > 0) {
            refusals.add(new Finding(
                    "absent-observations",
                    Severity.WARNING,
                    Place.DOCUMENT,
                    Long.toString(absent),
                    List.of(Long.toString(expected)),
                    null));
        }
        return new DataCheck(refusals.findings(), expected, absent, absent(table, absent));
    }

    /** Each unknown key is named once, however many rows it has. */
    private void named(Observations table) {
        Set<String> unitless = new HashSet<>();
        Set<String> unasked = new HashSet<>();
        for (Observation row : table.rows()) {
            if (roster.find(row.unit()).isEmpty() && unitless.add(row.unit())) {
                error("unknown-unit", row, row.unit(), row.indicator());
            }
            if (!indicators.containsKey(row.indicator()) && unasked.add(row.indicator())) {
                error("unknown-indicator", row, row.indicator(), row.unit(), Periods.text(row.period()));
            }
        }
    }

    private void row(Observation row) {
        Indicator indicator = indicators.get(row.indicator());
        Rational value = row.value();
        if (indicator == null || value == null) {
            return;
        }
        Domain domain = indicator.conventions().domain();
        String fault = domain == null ? null : fault(domain, value);
        if (fault != null) {
            cell(fault, row, NumberText.written(value));
        }
        DenominatorRule rule = indicator.conventions().denominators();
        if (rule != null) {
            denominator(rule, row);
        }
    }

    private static @Nullable String fault(Domain domain, Rational value) {
        if (domain == Domain.ANY) {
            return null;
        }
        if (value.signum() < 0) {
            return "value-below-zero";
        }
        return switch (domain) {
            case COUNT -> value.denominator().equals(BigInteger.ONE) ? null : "count-not-whole";
            case SHARE -> value.compareTo(Rational.ONE) > 0 ? "share-above-one" : null;
            case PERCENT -> value.compareTo(HUNDRED) > 0 ? "percent-above-hundred" : null;
            case AMOUNT, ANY -> null;
        };
    }

    /** A denominator that is asked for of the value's own period needs no period of its own, but bears no other. */
    private void denominator(DenominatorRule rule, Observation row) {
        Rational denominator = row.denominator();
        PlanPeriod year = row.denominatorPeriod();
        if (rule == DenominatorRule.NONE) {
            if (denominator != null) {
                cell("denominator-not-asked", row, NumberText.written(denominator));
            }
        } else if (denominator == null) {
            cell("denominator-missing", row, "");
        } else if (year == null) {
            if (rule != DenominatorRule.SAME_PERIOD) {
                cell("denominator-without-period", row, NumberText.written(denominator));
            }
        } else if (rule != DenominatorRule.STATED) {
            PlanPeriod asked =
                    rule == DenominatorRule.SAME_PERIOD ? row.period() : Periods.yearsBefore(row.period(), 1);
            if (!year.equals(asked)) {
                cell("denominator-of-another-period", row, Periods.text(year), Periods.text(asked));
            }
        }
    }

    /** Stops at the first thousand: with as many cells present before them as there are rows, this is quick. */
    private List<Observation> absent(Observations table, long count) {
        List<Observation> first = new ArrayList<>();
        for (PlanPeriod period : periods) {
            for (Unit unit : roster.units()) {
                for (String indicator : indicators.keySet()) {
                    if (first.size() >= Math.min(LISTED, count)) {
                        return first;
                    }
                    if (table.find(unit.id(), indicator, period).isEmpty()) {
                        first.add(Observation.without(unit.id(), indicator, period, Status.MISSING));
                    }
                }
            }
        }
        return first;
    }

    private void cell(String code, Observation row, String... more) {
        List<String> arguments = new ArrayList<>(List.of(row.indicator(), Periods.text(row.period())));
        arguments.addAll(List.of(more));
        error(code, row, row.unit(), arguments.toArray(String[]::new));
    }

    private void error(String code, Observation row, String text, String... arguments) {
        refusals.add(new Finding(code, Severity.ERROR, where.apply(row), text, List.of(arguments), null));
    }
}
