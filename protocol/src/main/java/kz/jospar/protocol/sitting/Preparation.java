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
     */
    record Convened(
            LocalDateTime at,
            Initiator.@Nullable Who by,
            List<String> initiators,
            LocalDate day,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean first,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extraordinary,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean urgent,
            List<String> questions)
            implements Preparation {
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
}
