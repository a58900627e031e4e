package kz.jospar.protocol.duty;

import java.util.Set;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Actor;

/**
 * Who is reminded of duties beside those who do them: kk еске салынатын тарап, ru адресат напоминаний.
 *
 * <p>The secretary prepares sittings and so sees the regular sitting and each step around one, whoever does it. The working
 * body acts for the body between sittings and so sees what is its own, what is the body's, and what no paragraph gives to
 * anybody.
 *
 * <p>Worked case of the Kostanay staff: materials due on Wednesday 25 March 2026 before the sitting of Monday 30 March stand
 * with the secretary, though state bodies hand them in (22); the yearly evaluation (29), given to nobody, stands with the
 * working body.
 *
 * @param actor the secretary or the working body
 * @param name its name, as in sentences
 */
public record Addressee(Actor actor, LocalizedText name) {
    private static final Set<String> OF_WORKING_BODY = Set.of(Actor.WORKING_BODY.code(), Actor.BODY.code());

    public Addressee {
        Guard.present("name", name);
        if (actor != Actor.SECRETARY && actor != Actor.WORKING_BODY) {
            throw new IllegalArgumentException("actor is " + actor + ", neither the secretary nor the working body");
        }
    }

    /** Returns the key, the actor's own: {@code secretary} or {@code working-body}. */
    public String id() {
        return actor.code();
    }

    /** Tells whether it is to be reminded of a duty of the regulation or of a work plan. */
    public boolean concerns(Commitment commitment) {
        if (actor == Actor.WORKING_BODY) {
            return commitment.executors().isEmpty()
                    || commitment.executors().stream().map(Executor::id).anyMatch(OF_WORKING_BODY::contains);
        }
        return commitment.id().equals(Duties.REGULAR_SITTING)
                || commitment.timing() instanceof Timing.AroundEvent
                || commitment.executors().stream().anyMatch(one -> one.id().equals(id()));
    }
}
