package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Who may call an extraordinary sitting: kk кезектен тыс отырыстың бастамашысы, ru инициатор внеочередного заседания.
 *
 * <p>Worked case: more than half of all members of the Kostanay staff (12) are 9 of 17 and 9 of 16.
 *
 * @param who the head, members together, or somebody outside
 * @param share of which members, where members call it together; only then
 * @param body the body outside, where it is one
 * @param within the term in which the sitting is then held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Initiator(
        Who who,
        @Nullable Share share,
        @Nullable LocalizedText body,
        @Nullable Term within) {
    public Initiator {
        Guard.present("who", who);
        if ((who == Who.MEMBERS) != (share != null)) {
            throw new IllegalArgumentException(
                    "a share of members belongs to an initiative of members, and only there");
        }
        if ((who == Who.OUTSIDE) != (body != null)) {
            throw new IllegalArgumentException("a body belongs to an initiative from outside, and only there");
        }
    }

    /** Who takes the initiative: kk бастамашы түрі, ru вид инициатора. */
    public enum Who {
        /** kk басшы, ru руководитель. */
        HEAD,
        /** kk мүшелердің бір бөлігі, ru часть членов. */
        MEMBERS,
        /** kk өзге орган, ru иной орган. */
        OUTSIDE;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
