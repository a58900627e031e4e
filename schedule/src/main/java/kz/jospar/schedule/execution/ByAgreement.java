package kz.jospar.schedule.execution;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.source.Citation;

/**
 * Whether an executor who takes part by its own consent holds an obligation up: kk келісім бойынша орындаушы, ru
 * исполнитель по согласованию. No act was found that says it: a convention, marked unverified.
 */
public enum ByAgreement {
    /**
     * Its answer is welcome and not waited for, unless it is marked to consolidate or nobody else is named: kk күтілмейді,
     * ru не ожидается.
     */
    NOT_AWAITED,
    /** Its answer is waited for like any other: kk күтіледі, ru ожидается. */
    AWAITED;

    /** Returns where the choice comes from. */
    public Citation citation() {
        return new Citation("Convention", null, null, "unverified");
    }

    /** Returns the name used in JSON and on the command line. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
