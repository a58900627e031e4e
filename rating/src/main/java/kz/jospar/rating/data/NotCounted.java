package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.rating.guard.Codes;
import kz.jospar.rating.guard.Guard;

/**
 * An event that does not count, and why: kk есепке алынбаған іс-шара, ru неучтённое мероприятие.
 *
 * <p>All reasons are named, so that whoever has one left knows that mending it is enough.
 *
 * @param event the event
 * @param reasons why not, at least one, in the order of {@link Reason}
 * @param lackingParticipants how many participants are missing to the gate, 0 where none are or their number is unknown
 * @param missingParts the required parts it does not have, sorted
 */
public record NotCounted(EventRecord event, List<Reason> reasons, long lackingParticipants, List<String> missingParts) {
    public NotCounted {
        Guard.present("event", event);
        reasons = Guard.some("reasons", reasons);
        missingParts = Guard.copy(missingParts);
    }

    /** Tells whether mending this one thing would make the event count. */
    public boolean onlyBecauseOf(Reason reason) {
        return reasons.equals(List.of(reason));
    }

    /** Returns a sentence for each reason, of severity info: an event that does not count is nobody's error. */
    public List<Finding> findings() {
        return reasons.stream()
                .map(reason -> new Finding(
                        "not-counted-" + reason.code(),
                        Severity.INFO,
                        Place.DOCUMENT,
                        event.id(),
                        List.of(event.unit(), figure(reason)),
                        null))
                .toList();
    }

    private String figure(Reason reason) {
        return switch (reason) {
            case TOO_FEW_PARTICIPANTS ->
                event.participants() + "/"
                        + (lackingParticipants + (event.participants() == null ? 0 : event.participants()));
            case PARTS_MISSING -> String.join(", ", missingParts);
            case OUTSIDE_PERIOD -> event.date().toString();
            case PARTICIPANTS_UNKNOWN, COUNTED_ALREADY, CONTRADICTORY, SEVERAL_UNITS -> "";
        };
    }

    /** Why an event does not count: kk себебі, ru причина. */
    public enum Reason {
        /** kk мерзімнен тыс, ru вне периода. */
        OUTSIDE_PERIOD,
        /** kk қатысушылардың саны белгісіз, ru число участников неизвестно. */
        PARTICIPANTS_UNKNOWN,
        /** kk қатысушылар аз, ru участников меньше порога. */
        TOO_FEW_PARTICIPANTS,
        /** kk құрамы толық емес, ru не все обязательные части. */
        PARTS_MISSING,
        /** The same record stands twice: kk бұрын есептелген, ru уже учтено. */
        COUNTED_ALREADY,
        /** The unit gives two different records of it, and neither counts: kk деректері қайшы, ru сведения противоречат друг другу. */
        CONTRADICTORY,
        /** Other units report it too, and it was declared to count for none: kk бірнеше орган ұсынған, ru подано несколькими органами. */
        SEVERAL_UNITS;

        /** Returns the name used in JSON and in the codes of findings. */
        @JsonValue
        public String code() {
            return Codes.of(this);
        }
    }
}
