package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/** Who is there, who presides, and whether they are enough: kk отырыс барысы, ru ход заседания. */
public sealed interface InTheRoom extends SittingEvent {

    /** Hands this event to the case that fits it. */
    <R> R in(Moves<R> moves);

    @Override
    default <R> R choose(Cases<R> cases) {
        return cases.inTheRoom(this);
    }

    /** One answer for each kind of event. */
    interface Moves<R> {
        R came(Came event);

        R left(Left event);

        R guestCame(GuestCame event);

        R opened(Opened event);

        R chairTaken(ChairTaken event);

        R quorumVerified(QuorumVerified event);

        R closed(Closed event);
    }

    /**
     * A member takes part from now on: kk мүше келді, ru член прибыл.
     *
     * @param at the moment
     * @param seat the seat
     * @param remote whether from afar
     * @param substitute the post of whoever was sent instead, or {@code null}
     */
    record Came(
            LocalDateTime at,
            String seat,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean remote,
            @Nullable String substitute)
            implements InTheRoom {
        public Came {
            Guard.present("at", at);
            Guard.text("seat", seat);
            if (substitute != null) {
                Guard.text("substitute", substitute);
            }
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.came(this);
        }
    }

    /**
     * A member takes part no more: kk мүше кетті, ru член покинул заседание.
     *
     * @param at the moment
     * @param seat the seat
     */
    record Left(LocalDateTime at, String seat) implements InTheRoom {
        public Left {
            Guard.present("at", at);
            Guard.text("seat", seat);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.left(this);
        }
    }

    /**
     * Somebody is there who is no member: kk шақырылған адам келді, ru присутствует приглашённый.
     *
     * @param at the moment
     * @param post the office or the body, not a person
     */
    record GuestCame(LocalDateTime at, LocalizedText post) implements InTheRoom {
        public GuestCame {
            Guard.present("at", at);
            Guard.present("post", post);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.guestCame(this);
        }
    }

    /**
     * The sitting began: kk отырыс ашылды, ru заседание открыто.
     *
     * @param at the moment
     * @param presiding the seat that presides
     * @param closed whether the public is shut out
     */
    record Opened(
            LocalDateTime at,
            String presiding,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closed) implements InTheRoom {
        public Opened {
            Guard.present("at", at);
            Guard.text("presiding", presiding);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.opened(this);
        }
    }

    /**
     * Somebody else presides from now on: kk төрағалық ауысты, ru сменился председательствующий.
     *
     * @param at the moment
     * @param presiding the seat that presides
     */
    record ChairTaken(LocalDateTime at, String presiding) implements InTheRoom {
        public ChairTaken {
            Guard.present("at", at);
            Guard.text("presiding", presiding);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.chairTaken(this);
        }
    }

    /**
     * Those present were counted: kk кворум тексерілді, ru проверен кворум. The number follows from who came and left.
     *
     * @param at the moment
     */
    record QuorumVerified(LocalDateTime at) implements InTheRoom {
        public QuorumVerified {
            Guard.present("at", at);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.quorumVerified(this);
        }
    }

    /**
     * The sitting ended: kk отырыс жабылды, ru заседание закрыто.
     *
     * @param at the moment
     */
    record Closed(LocalDateTime at) implements InTheRoom {
        public Closed {
            Guard.present("at", at);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.closed(this);
        }
    }
}
