package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.formula.Choice;
import kz.jospar.rating.guard.Codes;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Which events make up the value of an indicator: kk іс-шараларды санау тәртібі, ru порядок подсчёта мероприятий.
 *
 * <p>An event counts if it is of the kind, took place within the period, has participants enough and all required
 * parts, and is not counted already. Nothing has a default: what is not declared is named by {@link #choices}, and
 * {@link #count} refuses.
 *
 * <p>Worked case: with {@code atLeastParticipants} 250, an event of 249 participants does not count and one of 250 does (resolution 663 of
 * 11.11.2025, 29, note **, for preventive actions).
 *
 * @param kind the kind of event, as the records name it
 * @param atLeastParticipants participants an event must have, inclusive; 0 for no gate
 * @param requiredParts the parts an event must have, all of them; empty for none
 * @param reportedTwice what becomes of an event that several units report
 * @param whenSilent what a unit without any event of this kind has said: zero, missing or not applicable
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Counting(
        String kind,
        @Nullable Long atLeastParticipants,
        @Nullable Set<String> requiredParts,
        @Nullable ReportedTwice reportedTwice,
        @Nullable Status whenSilent) {
    public Counting {
        Ids.trimmed("kind", kind);
        if (atLeastParticipants != null && atLeastParticipants < 0) {
            throw new IllegalArgumentException("atLeastParticipants is " + atLeastParticipants + ", below 0");
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
            return Codes.of(this);
        }
    }

    /** Returns this rule, filled up with another where it is silent; the kind stays. */
    public Counting or(Counting other) {
        return new Counting(
                kind,
                atLeastParticipants != null ? atLeastParticipants : other.atLeastParticipants,
                requiredParts != null ? requiredParts : other.requiredParts,
                reportedTwice != null ? reportedTwice : other.reportedTwice,
                whenSilent != null ? whenSilent : other.whenSilent);
    }

    /** Returns what must be declared, in order. */
    public List<Choice> choices() {
        return List.of(
                new Choice("atLeastParticipants", atLeastParticipants),
                new Choice("requiredParts", requiredParts),
                new Choice("reportedTwice", reportedTwice),
                new Choice("whenSilent", whenSilent));
    }

    /**
     * Counts the events of each unit of the roster, in its order, whatever the order of the events. Fails for an
     * undeclared choice, and with {@link UnfitDataException} for events of units that the roster does not have.
     *
     * @param indicator the key of the indicator the counts are observations of
     */
    public List<Counted> count(String indicator, List<EventRecord> events, Roster roster, PlanPeriod period) {
        if (atLeastParticipants == null || requiredParts == null || reportedTwice == null || whenSilent == null) {
            List<String> open = choices().stream()
                    .filter(choice -> choice.value() == null)
                    .map(Choice::name)
                    .toList();
            throw new IllegalArgumentException(
                    "the counting of indicator '" + indicator + "' does not declare " + open);
        }
        Ids.trimmed("indicator", indicator);
        Guard.present("period", period);
        return new EventCount(indicator, kind, atLeastParticipants, requiredParts, reportedTwice, whenSilent, period)
                .of(events, roster);
    }
}
