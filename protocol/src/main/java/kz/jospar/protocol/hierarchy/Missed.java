package kz.jospar.protocol.hierarchy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.protocol.guard.Guard;

/**
 * Whom an assignment addresses and does not reach among the staffs below: kk жетпеген орындаушы, ru исполнитель вне системы
 * штабов.
 *
 * @param executor the executor
 * @param reason why
 * @param bodies the ids of the akimats that are meant and have no staff below; empty for other reasons
 */
public record Missed(Executor executor, Reason reason, List<String> bodies) {
    public Missed {
        Guard.present("executor", executor);
        Guard.present("reason", reason);
        bodies = Guard.copy(bodies);
    }

    /** Returns the sentence for a person. */
    public String message(Language language) {
        return Messages.in(language)
                .text("protocol.hierarchy.missed." + reason.code(), executor.name(), String.join(", ", bodies));
    }

    /** Why it does not arrive: kk себебі, ru причина. */
    public enum Reason {
        /** It is no staff, or one that is not known: a ministry. */
        NO_STAFF,
        /** Akimats that are meant and have no staff below. */
        NO_STAFF_THERE,
        /** A staff that does not stand below the giver. */
        NOT_BELOW,
        /** A group that nobody lists. */
        OPEN_GROUP;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
