package kz.jospar.schedule.execution;

import java.util.Objects;

/** What came of recording an event: kk оқиғаны тіркеу нәтижесі, ru итог внесения события. */
public sealed interface Recording {

    /** Returns the execution afterwards; after a refusal the same as before. */
    Execution execution();

    /**
     * The event is in the history: kk енгізілді, ru внесено. The very same event twice is one event.
     *
     * @param execution the history with it
     */
    record Entered(Execution execution) implements Recording {
        public Entered {
            Objects.requireNonNull(execution, "execution");
        }
    }

    /**
     * The event is not in the history: kk қабылданбады, ru отклонено.
     *
     * @param execution the history without it
     * @param refusal why, with the event
     */
    record Refused(Execution execution, Refusal refusal) implements Recording {
        public Refused {
            Objects.requireNonNull(execution, "execution");
            Objects.requireNonNull(refusal, "refusal");
        }
    }
}
