package kz.jospar.protocol.hierarchy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.guard.Guard;

/**
 * What a staff has taken from above, and what it passed on: kk штабқа келіп түскен тапсырмалар, ru поступившие в штаб
 * поручения. Immutable; nothing is taken twice.
 *
 * <p>Worked case: the Kostanay oblast staff takes {@code
 * republican-2025-10/concrete-measures~kostanay-oblast-staff} and gives its districts an
 * assignment of its own, {@code kostanay-oblast-2025-11} / {@code measures}, that names its source. At a district that one
 * arrives, never the republican one a second time.
 */
public final class Incoming {
    private final String staff;
    private final Map<String, Arrival> taken;
    private final Map<String, PassedOn> passed;

    private Incoming(String staff, Map<String, Arrival> taken, Map<String, PassedOn> passed) {
        this.staff = staff;
        this.taken = taken;
        this.passed = passed;
    }

    /** Returns a staff's book with nothing in it. */
    public static Incoming at(String staff) {
        return new Incoming(Guard.text("staff", staff), Map.of(), Map.of());
    }

    /** Returns what was taken, in the order of taking. */
    public List<Arrival> taken() {
        return List.copyOf(taken.values());
    }

    /** Returns what was passed on, in that order. */
    public List<PassedOn> passed() {
        return List.copyOf(passed.values());
    }

    /** Takes arrivals; one that was taken already, or is another staff's, is refused and the others are taken. */
    public Intake take(List<Arrival> arrivals) {
        Map<String, Arrival> all = new LinkedHashMap<>(taken);
        List<Refused> refused = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            String id = arrival.assignment().id();
            if (!arrival.staff().equals(staff)) {
                refused.add(new Refused(Reason.ANOTHER_STAFFS, List.of(id, arrival.staff())));
            } else if (all.putIfAbsent(id, arrival) != null) {
                refused.add(new Refused(Reason.TAKEN_ALREADY, List.of(id)));
            }
        }
        return new Intake(new Incoming(staff, all, passed), List.copyOf(refused));
    }

    /**
     * Enters the staff's own assignment that carries out one from above.
     *
     * @param arrival the id of what arrived
     * @param sitting the id of the staff's own sitting, without a slash
     * @param own the new assignment, with an id of its own in that sitting
     */
    public Passing passOn(String arrival, String sitting, Assignment own) {
        Arrival from = taken.get(arrival);
        if (from == null) {
            return new Refused(Reason.NOT_TAKEN, List.of(arrival));
        }
        Source source = new Source(staff, sitting, own.id());
        String id = source.key();
        if (taken.containsKey(source.arrivingId(staff)) || passed.containsKey(id)) {
            return new Refused(Reason.ID_IN_USE, List.of(id));
        }
        if (own.given().isBefore(from.assignment().given())) {
            return new Refused(
                    Reason.BEFORE_ARRIVAL,
                    List.of(
                            own.id(),
                            Messages.day(own.given()),
                            Messages.day(from.assignment().given())));
        }
        PassedOn next = new PassedOn(own, source, from.source());
        Map<String, PassedOn> all = new LinkedHashMap<>(passed);
        all.put(id, next);
        return new Passed(new Incoming(staff, taken, all), next);
    }

    /**
     * A book after taking, and what was refused.
     *
     * @param incoming the book
     * @param refused what was refused, in order
     */
    public record Intake(Incoming incoming, List<Refused> refused) {}

    /**
     * A staff's own assignment that carries out one from above: kk төмен жіберілген тапсырма, ru переданное ниже поручение.
     *
     * @param assignment the staff's own
     * @param source its own place, under which it will arrive below
     * @param from the place of the one it carries out
     */
    public record PassedOn(Assignment assignment, Source source, Source from) {}

    /** What comes of passing on. */
    public sealed interface Passing {}

    /**
     * It was entered.
     *
     * @param incoming the book with it
     * @param passedOn what was entered
     */
    public record Passed(Incoming incoming, PassedOn passedOn) implements Passing {}

    /**
     * It was refused: kk бас тарту, ru отказ.
     *
     * @param reason why
     * @param facts what the sentence names
     */
    public record Refused(Reason reason, List<String> facts) implements Passing {
        /** Returns the sentence for a person. */
        public String message(Language language) {
            return Messages.in(language).text("protocol.hierarchy.refused." + reason.code(), facts);
        }
    }

    /** Why it was refused: kk себебі, ru причина. */
    public enum Reason {
        /** It was taken before. */
        TAKEN_ALREADY,
        /** It arrived at another staff. */
        ANOTHER_STAFFS,
        /** Nothing of this id was taken. */
        NOT_TAKEN,
        /** Something with this id is there already. */
        ID_IN_USE,
        /** It would be older than what it carries out. */
        BEFORE_ARRIVAL;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
