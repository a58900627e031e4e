package kz.jospar.protocol.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a report words what is to be done: kk тапсырманың айтылу түрі, ru форма поручения. */
public enum Manner {
    /** kk тапсырылды, ru поручено. */
    INSTRUCTED,
    /** kk қажет, тиіс, талап етіледі, ru необходимо, следует, требуется. */
    REQUIRED,
    /** It will be so, and nobody is told to do it: kk қамтамасыз етіледі, ru будет обеспечено. */
    ANNOUNCED,
    /** It is decided: kk мақұлданды, ru одобрено. */
    APPROVED;

    /** Returns the name used in JSON and in message keys. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
