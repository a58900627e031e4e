package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
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
 * @param standing whether it had a vote when the sitting was opened
 * @param side the side it sits for, where the body has sides: kk тарап, ru сторона
 * @param changes how that changed while the sitting went on, in order; mostly empty
 * @param stays when its holder was there, in order; empty for an absent one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attendee(
        String seat,
        LocalizedText post,
        SeatRole role,
        Standing standing,
        @Nullable String side,
        List<Changed> changes,
        List<Stay> stays) {
    public Attendee {
        Guard.text("seat", seat);
        Guard.present("post", post);
        Guard.present("role", role);
        Guard.present("standing", standing);
        changes = Guard.copy(changes);
        stays = Guard.copy(stays);
    }

    /** Returns whether it has a vote at the end. */
    public Standing lastStanding() {
        return changes.isEmpty() ? standing : changes.get(changes.size() - 1).to();
    }

    /** Whether a seat has a vote, and whether it is one of all members: kk дауыс құқығы, ru право голоса. */
    public enum Standing {
        /** kk дауыс құқығы бар, ru с правом голоса. */
        VOTER,
        /** Its holder refused to sit; it stays among all members, but nobody votes: kk келіспеген, ru отказался. */
        REFUSED,
        /** kk дауыс құқығы жоқ, ru без права голоса. */
        NO_VOTE;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A consent given or withdrawn while the sitting went on: kk келісімнің өзгеруі, ru изменение согласия.
     *
     * @param from from when on
     * @param to what it is then
     */
    public record Changed(Moment from, Standing to) {
        public Changed {
            Guard.present("from", from);
            Guard.present("to", to);
        }
    }

    /**
     * A time somebody was there: kk болған уақыты, ru время присутствия.
     *
     * @param from when it began
     * @param until when it ended; {@code null} where it lasted to the end of the sitting
     * @param how in person, from afar or by a substitute
     * @param substitute the post of the substitute, if one came
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Stay(
            Moment from,
            @Nullable Moment until,
            How how,
            @Nullable String substitute) {
        public Stay {
            Guard.present("from", from);
            Guard.present("how", how);
        }
    }

    /** How somebody was there: kk қатысу түрі, ru форма участия. */
    public enum How {
        /** kk жеке өзі, ru лично. */
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
