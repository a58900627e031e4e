package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a deadline's words bind its day: kk мерзімнің шегі, ru предел срока. */
public enum Limit {
    /** On the day: kk 26 маусымда, ru 26 июня. */
    ON,
    /**
     * By the day, which is included: kk -дан кешіктірмей, -ына қарай, ru не позднее, к (resolution 10 of the Government of
     * 06.01.2023, ed. 04.10.2024, 185 pairs the two languages).
     */
    BY,
    /** Until the day: kk -ға дейін, ru до; whether the day is included is unsettled, see {@link Choice#UNTIL_INCLUSIVE}. */
    UNTIL;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
