package kz.jospar.portal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.Postponement;
import kz.jospar.schedule.execution.State;

/**
 * Somebody asked for a later day, and what came of it: kk мерзімді ұзарту туралы сұрау, ru запрос о продлении срока.
 *
 * @param asked who asked, for which day, and why
 * @param postponement the decision with all that was asked before it
 * @param outcome what came of it
 */
public record Request(ExecutionEvent.PostponementAsked asked, Postponement postponement, Outcome outcome) {

    /** What came of it: kk нәтижесі, ru результат. */
    public enum Outcome {
        /** Nobody has decided: kk шешім күтілуде, ru ожидается решение. */
        AWAITING,
        /** A later day was set: kk мерзім ұзартылды, ru срок продлён. */
        GRANTED,
        /** kk бас тартылды, ru отказано. */
        REFUSED,
        /** Done in time or taken off control meanwhile: kk шешім қажет болмады, ru решение не потребовалось. */
        NOT_NEEDED;

        /** Returns the name used in messages and in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns what was asked of an obligation, in order; what was asked by mistake or after it was closed is left out. */
    public static List<Request> of(State state) {
        List<Request> requests = new ArrayList<>();
        for (Postponement postponement : state.postponements()) {
            Outcome outcome = outcome(postponement, state);
            postponement.asked().forEach(asked -> requests.add(new Request(asked, postponement, outcome)));
        }
        return requests;
    }

    /** A decision of a day before a late answer makes it an answer in time, so what is done late may still wait for one. */
    private static Outcome outcome(Postponement postponement, State state) {
        if (postponement.granted() != null) {
            return Outcome.GRANTED;
        }
        if (postponement.refused() != null) {
            return Outcome.REFUSED;
        }
        return state.closedBy() != null || state.standing() == Standing.DONE ? Outcome.NOT_NEEDED : Outcome.AWAITING;
    }

    /** Tells whether a decision is awaited. */
    public boolean isAwaiting() {
        return outcome == Outcome.AWAITING;
    }
}
