package kz.jospar.rating.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What a methodology takes from the data, as columns of doubles: kk деректер бағандары, ru столбцы данных.
 *
 * <p>Loaded from {@link Observations} every column has been through the indicator's conventions by the exact rules, and a
 * number that is no double lies between two; or columns of doubles are given as they are, see {@link Builder}. A column
 * nobody gave is one of silence.
 */
public final class FastColumns {
    private final DeclaredMethodology methodology;
    private final Roster roster;
    private final Map<Key, Column> columns;
    private final Map<Key, byte[]> statuses;

    private FastColumns(
            DeclaredMethodology methodology, Roster roster, Map<Key, Column> columns, Map<Key, byte[]> statuses) {
        this.methodology = methodology;
        this.roster = roster;
        this.columns = columns;
        this.statuses = statuses;
    }

    /**
     * Loads what a methodology asks for.
     *
     * @param rated the periods that are going to be scored
     * @throws RefusedException if the data name a unit that is not rated
     */
    public static FastColumns of(DeclaredMethodology methodology, Observations data, List<PlanPeriod> rated) {
        Roster roster = Units.of(methodology, data);
        List<String> units = roster.ids();
        Units.refuseOthers(data, Units.index(units));
        Map<Key, Column> columns = new HashMap<>();
        Map<Key, byte[]> statuses = new HashMap<>();
        Graph graph = FastProgram.graph(methodology);
        for (PlanPeriod period : rated) {
            SourceRules sources = new SourceRules(methodology.indicators(), data, period);
            for (Node node : graph.nodes()) {
                if (node.formula() instanceof Source.Value value) {
                    Key key = new Key(false, value.indicator(), SourceRules.back(period, value.back()));
                    if (!columns.containsKey(key)) {
                        columns.put(key, column(units, node.path(), sources.value(value)));
                    }
                } else if (node.formula() instanceof Source.Denominator value) {
                    Key key = new Key(true, value.indicator(), SourceRules.back(period, value.back()));
                    if (!columns.containsKey(key)) {
                        columns.put(key, column(units, node.path(), sources.denominator(value)));
                    }
                }
            }
        }
        for (String indicator : methodology.indicators().keySet()) {
            for (PlanPeriod period : data.periods()) {
                statuses.put(new Key(false, indicator, period), status(units, data, indicator, period));
            }
        }
        return new FastColumns(methodology, roster, columns, statuses);
    }

    private static byte[] status(List<String> units, Observations data, String indicator, PlanPeriod period) {
        byte[] status = new byte[units.size()];
        for (int unit = 0; unit < status.length; unit++) {
            status[unit] = FastRun.code(data.find(units.get(unit), indicator, period)
                    .map(Observation::status)
                    .orElse(Observation.Status.MISSING));
        }
        return status;
    }

    private static Column column(List<String> units, String path, Rule rule) {
        Column column = Column.empty(units.size());
        boolean lacking = false;
        for (int unit = 0; unit < units.size(); unit++) {
            Cell cell = rule.apply(new UnitCells(units.get(unit), path, List.of(), Frozen.NOTHING));
            lacking |= column.put(unit, cell);
        }
        return column.lacking(lacking);
    }

    /** Begins columns of doubles for the units of a roster. */
    public static Builder builder(DeclaredMethodology methodology, Roster roster) {
        return new Builder(methodology, roster);
    }

    /** Returns who is rated. */
    public Roster roster() {
        return roster;
    }

    /** Returns how places are given. */
    public Placing placing() {
        return methodology.placing();
    }

    DeclaredMethodology methodology() {
        return methodology;
    }

    Column column(boolean denominator, String indicator, PlanPeriod period) {
        Column column = columns.get(new Key(denominator, indicator, period));
        if (column != null) {
            return column;
        }
        double[] silence = new double[roster.units().size()];
        Arrays.fill(silence, Double.NaN);
        return given(methodology, indicator, denominator, silence);
    }

    byte[] status(String indicator, PlanPeriod period) {
        byte[] status = statuses.get(new Key(false, indicator, period));
        if (status == null) {
            status = new byte[roster.units().size()];
            Arrays.fill(status, FastRun.code(Observation.Status.MISSING));
        }
        return status;
    }

    private static Column given(
            DeclaredMethodology methodology, String indicator, boolean denominator, double[] values) {
        Indicator known = methodology.indicators().get(indicator);
        if (known == null) {
            throw new IllegalArgumentException("the methodology has no indicator '" + indicator + "'");
        }
        Conventions conventions = known.conventions();
        Domain domain = denominator ? Domain.AMOUNT : UnitCells.declared(conventions.domain());
        Column column = Column.empty(values.length);
        Fallback silence = UnitCells.declared(conventions.whenMissing());
        if (denominator && silence instanceof Fallback.Value) {
            silence = new Fallback.Absent();
        }
        UnitCells where = new UnitCells(indicator, indicator, List.of(), Frozen.NOTHING);
        Cell missing = where.fallback(silence, AbsentReason.NOT_REPORTED, indicator);
        Cell outside = where.refuse(AbsentReason.OUT_OF_DOMAIN, indicator);
        boolean lacking = false;
        for (int unit = 0; unit < values.length; unit++) {
            double value = values[unit];
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("indicator '" + indicator + "' is infinite for unit " + unit);
            }
            if (Double.isNaN(value)) {
                lacking |= column.put(unit, missing);
            } else if (!within(domain, value)) {
                lacking |= column.put(unit, outside);
            } else {
                column.lo()[unit] = value + 0.0;
                column.hi()[unit] = value + 0.0;
            }
        }
        return column.lacking(lacking);
    }

    private static boolean within(Domain domain, double value) {
        return switch (domain) {
            case COUNT -> value >= 0 && value == Math.rint(value);
            case AMOUNT -> value >= 0;
            case SHARE -> value >= 0 && value <= 1;
            case PERCENT -> value >= 0 && value <= 100;
            case ANY -> true;
        };
    }

    private record Key(boolean denominator, String indicator, PlanPeriod period) {}

    /** One column; nobody writes into it once it is made. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Column(double[] lo, double[] hi, byte[] state, boolean lacking) {
        static Column empty(int units) {
            return new Column(new double[units], new double[units], new byte[units], false);
        }

        Column lacking(boolean lacks) {
            return new Column(lo, hi, state, lacks);
        }

        boolean put(int unit, Cell cell) {
            if (cell instanceof Cell.Known known) {
                FastSpan span = FastSpan.of((Rational) known.value());
                if (span.told()) {
                    lo[unit] = span.lo();
                    hi[unit] = span.hi();
                    return false;
                }
                return none(unit, FastRun.UNSURE);
            }
            return cell instanceof Refused refused
                    ? none(unit, (byte) -FastRun.code(refused.reason()))
                    : none(unit, FastRun.code(((Cell.Absent) cell).reason()));
        }

        private boolean none(int unit, byte reason) {
            lo[unit] = Double.NaN;
            hi[unit] = Double.NaN;
            state[unit] = reason;
            return true;
        }
    }

    /**
     * Takes columns of doubles, one number for each unit in the roster's order; a double is the number it is, without any
     * bound, NaN is silence. Denominators are taken to be of the period that the methodology asks for.
     */
    public static final class Builder {
        private final DeclaredMethodology methodology;
        private final Roster roster;
        private final Map<Key, Column> columns = new HashMap<>();
        private final Map<Key, byte[]> statuses = new HashMap<>();

        private Builder(DeclaredMethodology methodology, Roster roster) {
            this.methodology = Objects.requireNonNull(methodology, "methodology");
            this.roster = Objects.requireNonNull(roster, "roster");
        }

        /** Puts an indicator's values; an infinite one is refused. */
        public Builder values(String indicator, PlanPeriod period, double[] values) {
            Key key = new Key(false, indicator, period);
            columns.put(key, given(methodology, indicator, false, sized(indicator, values)));
            byte[] status = new byte[values.length];
            for (int unit = 0; unit < status.length; unit++) {
                Observation.Status one = Double.isNaN(values[unit])
                        ? Observation.Status.MISSING
                        : values[unit] == 0 ? Observation.Status.ZERO : Observation.Status.REPORTED;
                status[unit] = FastRun.code(one);
            }
            statuses.put(key, status);
            return this;
        }

        /** Puts the denominators that came with an indicator's values; an infinite one is refused. */
        public Builder denominators(String indicator, PlanPeriod period, double[] values) {
            columns.put(
                    new Key(true, indicator, period), given(methodology, indicator, true, sized(indicator, values)));
            return this;
        }

        /** Returns the columns. */
        public FastColumns build() {
            return new FastColumns(methodology, roster, new HashMap<>(columns), new HashMap<>(statuses));
        }

        private double[] sized(String indicator, double @Nullable [] values) {
            int units = roster.units().size();
            if (values == null || values.length != units) {
                throw new IllegalArgumentException("indicator '" + indicator + "' has "
                        + (values == null ? "no column" : values.length + " values") + " for " + units + " units");
            }
            return values;
        }
    }
}
