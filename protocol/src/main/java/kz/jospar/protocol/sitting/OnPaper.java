package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/** What becomes of the minutes: kk хаттама, ru протокол. */
public sealed interface OnPaper extends SittingEvent {

    /** Hands this event to the case that fits it. */
    <R> R in(Moves<R> moves);

    @Override
    default <R> R choose(Cases<R> cases) {
        return cases.onPaper(this);
    }

    /** One answer for each kind of event. */
    interface Moves<R> {
        R minutesDrafted(MinutesDrafted event);

        R minutesSigned(MinutesSigned event);

        R minutesSent(MinutesSent event);

        R minutesAmended(MinutesAmended event);
    }

    /**
     * The minutes were written, or written anew before they were signed: kk хаттама жасалды, ru протокол составлен.
     *
     * @param at the moment
     * @param by who wrote them
     * @param number their number; may be given later, by another draft
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MinutesDrafted(
            LocalDateTime at, String by, @Nullable String number) implements OnPaper {
        public MinutesDrafted {
            Guard.present("at", at);
            Guard.text("by", by);
            if (number != null) {
                Guard.text("number", number);
            }
        }

        /** Minutes that have no number yet. */
        public MinutesDrafted(LocalDateTime at, String by) {
            this(at, by, null);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.minutesDrafted(this);
        }
    }

    /**
     * The minutes were signed and are fixed: kk хаттамаға қол қойылды, ru протокол подписан.
     *
     * @param at the moment
     * @param signers the seats that signed, each once
     */
    record MinutesSigned(LocalDateTime at, List<String> signers) implements OnPaper {
        public MinutesSigned {
            Guard.present("at", at);
            signers = Guard.copy(signers);
            Guard.distinct("signer", signers, Function.identity());
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.minutesSigned(this);
        }
    }

    /**
     * The signed minutes went out: kk хаттама жіберілді, ru протокол разослан.
     *
     * @param at the moment
     * @param to to whom; may be empty
     */
    record MinutesSent(LocalDateTime at, List<String> to) implements OnPaper {
        public MinutesSent {
            Guard.present("at", at);
            to = Guard.copy(to);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.minutesSent(this);
        }
    }

    /**
     * An addendum to signed minutes: kk хаттамаға қосымша, ru дополнение к протоколу.
     *
     * @param at the moment
     * @param text what is added or put right
     */
    record MinutesAmended(LocalDateTime at, String text) implements OnPaper {
        public MinutesAmended {
            Guard.present("at", at);
            Guard.text("text", text);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.minutesAmended(this);
        }
    }
}
