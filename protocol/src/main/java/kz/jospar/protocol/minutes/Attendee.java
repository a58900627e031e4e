package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the body and whether its holder was there: kk мүшенің қатысуы, ru участие члена.
 *
 * @param seat the key of the seat
 * @param post the office
 * @param role head, deputy, secretary or member
 * @param voter whether whoever holds it had a vote at this sitting
 * @param refused whether its holder, who sits by agreement, has refused or not agreed to sit
 * @param stays when its holder was there, in order; empty for an absent one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attendee(
        String seat,
        LocalizedText post,
        SeatRole role,
        @JsonProperty(required = true) boolean voter,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean refused,
        List<Stay> stays) {
    public Attendee {
        Guard.text("seat", seat);
        Guard.present("post", post);
        Guard.present("role", role);
        stays = Guard.copy(stays);
    }

    /**
     * A time somebody was there: kk болған уақыты, ru время присутствия.
     *
     * @param from when it began, local time
     * @param until when it ended; {@code null} where it lasted to the end of the sitting
     * @param how in person, from afar or by a substitute
     * @param substitute the post of the substitute, if one came
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Stay(
            LocalDateTime from,
            @Nullable LocalDateTime until,
            How how,
            @Nullable String substitute) {
        public Stay {
            Guard.present("from", from);
            Guard.present("how", how);
        }
    }

    /** How somebody was there: kk қатысу түрі, ru форма участия. */
    public enum How {
        /** kk өзі, ru лично. */
        IN_PERSON,
        /** kk қашықтан, ru дистанционно. */
        REMOTE,
        /** A substitute with all rights: kk толық құқықты алмастырушы, ru полноправная замена. */
        FULL_SUBSTITUTE,
        /** A substitute without a vote: kk дауыссыз алмастырушы, ru замена без права голоса. */
        LISTENER;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
