package kz.jospar.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one unit for one indicator and period: kk бақылау мәні, ru наблюдение.
 *
 * <p>A reported zero, silence, an indicator that does not concern the unit and a late report are four things, and none
 * is turned into another. Values are exact and stay as written: 0.50 is reported with two digits.
 *
 * @param unit the key of the akimat or body, never blank
 * @param indicator the indicator's key, never blank
 * @param period the days the value covers
 * @param status what kind of answer there is
 * @param value the number in the indicator's unit of measure; present exactly where {@code status} carries one
 * @param denominator what the value is to be divided by, 0 or more, if the indicator is a ratio
 * @param source where the number comes from, if known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observation(
        String unit,
        String indicator,
        PlanPeriod period,
        Status status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal denominator,
        @Nullable Citation source) {

    public Observation {
        Check.text("unit", unit);
        Check.text("indicator", indicator);
        Check.present("period", period);
        Check.present("status", status);
        String where = "indicator '" + indicator + "' of unit '" + unit + "'";
        if (status.carriesValue() && value == null) {
            throw new IllegalArgumentException(where + " is " + status.code() + " without a value");
        }
        if (!status.carriesValue() && value != null) {
            throw new IllegalArgumentException(where + " is " + status.code() + ", but has the value " + value);
        }
        if (status == Status.ZERO && value != null && value.signum() != 0) {
            throw new IllegalArgumentException(where + " is zero, but has the value " + value);
        }
        if (status == Status.REPORTED && value != null && value.signum() == 0) {
            throw new IllegalArgumentException(where + " has the value " + value + ". Maybe the status is zero");
        }
        if (denominator != null && denominator.signum() < 0) {
            throw new IllegalArgumentException(where + " has the denominator " + denominator + ", below 0");
        }
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

        /** Tells whether an answer of this kind has a value. */
        public boolean carriesValue() {
            return this == REPORTED || this == ZERO || this == LATE;
        }

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
