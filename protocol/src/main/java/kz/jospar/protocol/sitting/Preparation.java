package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Initiator;
import org.jspecify.annotations.Nullable;

/** What happens before a sitting: kk отырысқа дайындық, ru подготовка заседания. */
public sealed interface Preparation extends SittingEvent {

    /** Hands this event to the case that fits it. */
    <R> R in(Moves<R> moves);

    @Override
    default <R> R choose(Cases<R> cases) {
        return cases.preparation(this);
    }

    /** One answer for each kind of event. */
    interface Moves<R> {
        R convened(Convened event);

        R consentStated(ConsentStated event);

        R materialsReceived(MaterialsReceived event);

        R papersSent(PapersSent event);
    }

    /**
     * The sitting was called, and those invited were told: kk отырыс шақырылды, ru заседание созвано.
     * Its day is the day of notice.
     *
     * @param at the moment
     * @param by who took the initiative, or {@code null} for a sitting of the work plan
     * @param initiators the seats of the members who ask for it; empty unless members do
     * @param day the day it is called for
     * @param first whether it is the body's first sitting
     * @param extraordinary whether it is held beside the regular ones
     * @param urgent whether it is urgent, so that the terms of an urgent sitting apply
     * @param questions the ids of the questions it is called for; they bind where only named questions may be taken up
     * @param insteadOf the day of the sitting that had no quorum and is held anew by this one; {@code null} where there is
     *     none
     */
    record Convened(
            LocalDateTime at,
            Initiator.@Nullable Who by,
            List<String> initiators,
            LocalDate day,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean first,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extraordinary,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean urgent,
            List<String> questions,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate insteadOf)
            implements Preparation {
        /** A sitting that is not held instead of another one. */
        public Convened(
                LocalDateTime at,
                Initiator.@Nullable Who by,
                List<String> initiators,
                LocalDate day,
                boolean first,
                boolean extraordinary,
                boolean urgent,
                List<String> questions) {
            this(at, by, initiators, day, first, extraordinary, urgent, questions, null);
        }

        public Convened {
            Guard.present("at", at);
            initiators = Guard.copy(initiators);
            Guard.present("day", day);
            questions = Guard.copy(questions);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.convened(this);
        }
    }

    /**
     * Somebody who sits by agreement agreed or refused: kk келісім берілді немесе бас тартылды, ru дано согласие или отказ.
     *
     * @param at the moment
     * @param seat the seat
     * @param agreed whether they agree to sit
     */
    record ConsentStated(LocalDateTime at, String seat, boolean agreed) implements Preparation {
        public ConsentStated {
            Guard.present("at", at);
            Guard.text("seat", seat);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.consentStated(this);
        }
    }

    /**
     * Materials for a question came in: kk материалдар түсті, ru поступили материалы.
     *
     * @param at the moment
     * @param question the id of the question
     * @param from who handed them in
     */
    record MaterialsReceived(LocalDateTime at, String question, String from) implements Preparation {
        public MaterialsReceived {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("from", from);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.materialsReceived(this);
        }
    }

    /**
     * The papers of the sitting went out: kk құжаттар жіберілді, ru документы разосланы.
     *
     * @param at the moment
     * @param to to whom; may be empty, and then to all members
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PapersSent(LocalDateTime at, List<String> to) implements Preparation {
        public PapersSent {
            Guard.present("at", at);
            to = Guard.copy(to);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.papersSent(this);
        }
    }
}
