package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.guard.Codes;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one unit for one indicator and period: kk бақылау мәні, ru наблюдение.
 *
 * <p>A reported zero, silence, an indicator that does not concern the unit and a late report are four things, and none
 * is turned into another. Values are exact: 0.50 and 1/2 are the same number, and a negative zero does not exist.
 *
 * @param unit the key of the akimat or body, never blank and without blanks at its ends
 * @param indicator the indicator's key, likewise
 * @param period the days the value covers, within the years 1..9999
 * @param status what kind of answer there is
 * @param value the number in the indicator's unit of measure; present exactly where {@code status} carries one
 * @param denominator what the value is to be divided by, 0 or more, if the indicator is a ratio
 * @param denominatorPeriod the days the denominator is of; never without a denominator. A trend over denominators of
 *     unknown years may point the wrong way
 * @param source where the number comes from, in words, if known; likewise
 * @param countedFrom the measures, assignments and events it was counted from, sorted, each once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observation(
        String unit,
        String indicator,
        PlanPeriod period,
        Status status,
        @Nullable Rational value,
        @Nullable Rational denominator,
        @Nullable PlanPeriod denominatorPeriod,
        @Nullable String source,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reference> countedFrom) {

    public Observation {
        Ids.trimmed("unit", unit);
        Ids.trimmed("indicator", indicator);
        Guard.present("period", period);
        Guard.present("status", status);
        countedFrom = sorted(countedFrom);
        String fault = fault(period, status, value);
        if (fault == null && denominator != null && denominator.signum() < 0) {
            fault = "has the denominator " + denominator + ", below 0";
        }
        if (fault == null && denominatorPeriod != null && denominator == null) {
            fault = "has the period of a denominator, but no denominator";
        }
        if (fault != null) {
            throw new IllegalArgumentException("indicator '" + indicator + "' of unit '" + unit + "' " + fault);
        }
        if (source != null) {
            Ids.trimmed("source", source);
        }
    }

    private static @Nullable String fault(PlanPeriod period, Status status, @Nullable Rational value) {
        if (!Periods.isUsual(period)) {
            return "is of " + period + ", outside the years 1..9999";
        }
        if (value == null) {
            return status.carriesValue() ? "is " + status.code() + " without a value" : null;
        }
        if (!status.carriesValue()) {
            return "is " + status.code() + ", but has the value " + value;
        }
        if (status == Status.ZERO && value.signum() != 0) {
            return "is zero, but has the value " + value;
        }
        return status == Status.REPORTED && value.signum() == 0
                ? "has the value " + value + ". Maybe the status is zero"
                : null;
    }

    private static List<Reference> sorted(@Nullable List<Reference> references) {
        List<Reference> copy = Guard.copy(references);
        return copy.size() < 2 ? copy : copy.stream().distinct().sorted().toList();
    }

    /** Returns an observation without a denominator, whose status is zero or reported as the value is. */
    public static Observation of(String unit, String indicator, PlanPeriod period, Rational value) {
        Status status = value.signum() == 0 ? Status.ZERO : Status.REPORTED;
        return new Observation(unit, indicator, period, status, value, null, null, null, List.of());
    }

    /** Returns an observation without a value. Fails for a status that carries one. */
    public static Observation without(String unit, String indicator, PlanPeriod period, Status status) {
        return new Observation(unit, indicator, period, status, null, null, null, null, List.of());
    }

    /**
     * Returns what was done on time of all that was due: kk мерзімінде орындалғандардың үлесі, ru доля исполненных в
     * срок. The value is the count done, the denominator the count due, both of the same period.
     *
     * <p>Worked case: 9 of 12 is reported with the value 9 and the denominator 12; 0 of 12 is a zero; 0 of 0 does not
     * concern the unit, and is not a zero. More done than due, or less than 0, is refused.
     */
    public static Observation ofShare(
            String unit, String indicator, PlanPeriod period, long done, long due, List<Reference> countedFrom) {
        if (done < 0 || done > due) {
            throw new IllegalArgumentException("done " + done + " of " + due + " due is no share for indicator '"
                    + indicator + "' of unit '" + unit + "'");
        }
        if (due == 0) {
            return new Observation(unit, indicator, period, Status.NOT_APPLICABLE, null, null, null, null, countedFrom);
        }
        Status status = done == 0 ? Status.ZERO : Status.REPORTED;
        return new Observation(
                unit, indicator, period, status, Rational.of(done), Rational.of(due), period, null, countedFrom);
    }

    /** What kind of answer a unit gave: kk мәліметтің жай-күйі, ru состояние данных. */
    public enum Status {
        /** A number other than zero, in time: kk ұсынылды, ru представлено. */
        REPORTED,
        /** The unit says there was none: kk нөл, ru ноль. */
        ZERO,
        /** The unit said nothing: kk ұсынылмады, ru не представлено. */
        MISSING,
        /** The indicator does not concern the unit: kk қолданылмайды, ru неприменимо. */
        NOT_APPLICABLE,
        /** A number, zero or not, after the term: kk кешіктірілді, ru представлено с опозданием. */
        LATE;

        private final String code = Codes.of(this);

        /** Tells whether an answer of this kind has a value. */
        public boolean carriesValue() {
            return this == REPORTED || this == ZERO || this == LATE;
        }

        /** Returns the name used in JSON and in tables. */
        @JsonValue
        public String code() {
            return code;
        }

        /** Returns the status of a code, if there is one. */
        public static Optional<Status> find(String code) {
            for (Status status : values()) {
                if (status.code.equals(code)) {
                    return Optional.of(status);
                }
            }
            return Optional.empty();
        }
    }
}
