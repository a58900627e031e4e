package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Which events make up the value of an indicator: kk іс-шараларды санау тәртібі, ru порядок подсчёта мероприятий.
 *
 * <p>An event counts if it is of the kind, took place within the period, has participants enough and all required
 * parts, and is not counted already. Nothing has a default: what is not declared is named by {@link #undeclared}, and
 * {@link #count} refuses.
 *
 * <p>Worked case: with {@code atLeast} 250, an event of 249 participants does not count and one of 250 does.
 *
 * @param indicator the key of the indicator that is counted
 * @param kind the kind of event
 * @param atLeast participants an event must have, inclusive; 0 for no gate
 * @param requiredParts the parts an event must have, all of them; empty for none
 * @param reportedTwice what becomes of an event that several units report
 * @param whenSilent what a unit without any event of this kind has said: zero, missing or not applicable
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Counting(
        String indicator,
        String kind,
        @Nullable Long atLeast,
        @Nullable Set<String> requiredParts,
        @Nullable ReportedTwice reportedTwice,
        @Nullable Status whenSilent) {
    public Counting {
        Ids.trimmed("indicator", indicator);
        Ids.trimmed("kind", kind);
        if (atLeast != null && atLeast < 0) {
            throw new IllegalArgumentException("atLeast is " + atLeast + ", below 0");
        }
        if (requiredParts != null) {
            requiredParts = EventRecord.parts("requiredParts", requiredParts);
        }
        if (whenSilent == Status.REPORTED || whenSilent == Status.LATE) {
            throw new IllegalArgumentException(
                    "whenSilent is " + whenSilent.code() + ", but there is nothing to report");
        }
    }

    /** What becomes of an event that several units report: kk бірнеше орган ұсынған іс-шара, ru мероприятие нескольких органов. */
    public enum ReportedTwice {
        /** It counts for each of them: kk әрқайсысына, ru каждому. */
        COUNTS_FOR_EACH,
        /** It counts for none of them until they settle whose it is: kk ешқайсысына, ru никому. */
        COUNTS_FOR_NONE;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns this rule, filled up with another where it is silent; the indicator and the kind stay. */
    public Counting or(Counting other) {
        return new Counting(
                indicator,
                kind,
                atLeast != null ? atLeast : other.atLeast,
                requiredParts != null ? requiredParts : other.requiredParts,
                reportedTwice != null ? reportedTwice : other.reportedTwice,
                whenSilent != null ? whenSilent : other.whenSilent);
    }

    /** Returns the names of the choices that are not declared, in order. */
    public List<String> undeclared() {
        List<String> names = new ArrayList<>();
        if (atLeast == null) {
            names.add("atLeast");
        }
        if (requiredParts == null) {
            names.add("requiredParts");
        }
        if (reportedTwice == null) {
            names.add("reportedTwice");
        }
        if (whenSilent == null) {
            names.add("whenSilent");
        }
        return names;
    }

    /**
     * Counts the events of each unit of the roster, in its order, whatever the order of the events. Fails for an
     * undeclared choice, and with {@link UnfitDataException} for events of units that the roster does not have.
     */
    public List<Counted> count(List<EventRecord> events, Roster roster, PlanPeriod period) {
        if (atLeast == null || requiredParts == null || reportedTwice == null || whenSilent == null) {
            throw new IllegalArgumentException(
                    "the counting of indicator '" + indicator + "' leaves " + undeclared() + " undeclared");
        }
        Guard.present("period", period);
        return new EventCount(this, atLeast, requiredParts, reportedTwice, whenSilent, period).of(events, roster);
    }
}
