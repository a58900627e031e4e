package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The unit of a term counted from an event: kk мерзім өлшемі, ru единица срока (Civil Code, 172-176). */
public enum TermUnit {
    /** kk сағат, ru час (Civil Code, 172). */
    HOUR,
    /** kk күнтізбелік күн, ru календарный день. */
    DAY,
    /** kk жұмыс күні, ru рабочий день. */
    WORKING_DAY,
    /** kk апта, ru неделя. */
    WEEK,
    /** kk ай, ru месяц: ends on the same day number, or the month's last day (Civil Code, 174). */
    MONTH;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
