package kz.jospar.schedule.execution;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * Why an event does not count: kk оқиғаны қабылдамау, ru отказ во внесении события. The event itself is kept in it.
 *
 * @param reason what is wrong
 * @param event the event
 * @param measure the id of the measure or assignment it was meant for, or {@code null} if there is none
 * @param facts what the sentence names beside the event, in order
 */
public record Refusal(
        Reason reason, ExecutionEvent event, @Nullable String measure, List<String> facts) {
    public Refusal {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(event, "event");
        facts = List.copyOf(facts);
    }

    /** What is wrong with an event: kk себебі, ru причина. */
    public enum Reason {
        /** No obligation has this id: kk ондай міндет жоқ, ru такого обязательства нет. */
        UNKNOWN_OBLIGATION,
        /** It belongs to another obligation: kk басқа міндеттің оқиғасы, ru событие другого обязательства. */
        OTHER_OBLIGATION,
        /** Another event has this id: kk белгісі бос емес, ru ключ занят. */
        USED_ID,
        /** It was recorded before it happened: kk болмай тұрып тіркелген, ru внесено раньше, чем произошло. */
        RECORDED_BEFORE,
        /** Nobody of this id is an executor: kk ондай орындаушы жоқ, ru такого исполнителя нет. */
        NO_EXECUTOR,
        /** The new day is not later than the old one: kk жаңа күні ескісінен кейін емес, ru новый день не позже старого. */
        NOT_LATER,
        /** It withdraws an event that is not there: kk қайтарып алынатын оқиға жоқ, ru отзываемого события нет. */
        UNKNOWN_EVENT,
        /** It withdraws an event of a later day: kk оқиғадан бұрын қайтарып алынған, ru отозвано раньше события. */
        WITHDRAWN_BEFORE;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns this refusal as a finding of severity error. */
    public Finding finding() {
        Place place = measure == null ? Place.DOCUMENT : new Place(measure, null, null);
        return new Finding("event-" + reason.code(), Severity.ERROR, place, event.id(), facts, null);
    }

    /** Returns the sentence for a person: which event, what is wrong, and the way out. */
    public String message(Language language) {
        return finding().message(language);
    }
}
