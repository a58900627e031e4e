package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import kz.jospar.protocol.regulation.Act;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** No sitting is held under a regulation before its day: that of its entry into force, else of its adoption. */
final class BeforeForce {
    private BeforeForce() {}

    static @Nullable Change refusal(Terms terms, LocalDate day) {
        Act act = terms.regulation.act();
        LocalDate force = act.inForce().said().orElse(act.adopted());
        return force == null || !day.isBefore(force)
                ? null
                : Change.no(Reason.BEFORE_REGULATION, terms.cite(act.inForce()), force.toString());
    }
}
