package kz.jospar.protocol.sitting;

import java.util.List;
import kz.jospar.protocol.guard.Guard;

/** What came of recording an event: kk оқиғаны тіркеу нәтижесі, ru итог внесения события. */
public sealed interface Recording {

    /** Returns the sitting afterwards; after a refusal the same as before. */
    Sitting sitting();

    /**
     * The event is in the history: kk енгізілді, ru внесено.
     *
     * @param sitting the sitting with it
     * @param remarks what the regulation leaves unsaid here, with its consequence, for the minutes
     */
    record Entered(Sitting sitting, List<Remark> remarks) implements Recording {
        public Entered {
            Guard.present("sitting", sitting);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The event is not in the history: kk қабылданбады, ru отклонено.
     *
     * @param sitting the sitting without it
     * @param refusal why, with the event
     */
    record Refused(Sitting sitting, Refusal refusal) implements Recording {
        public Refused {
            Guard.present("sitting", sitting);
            Guard.present("refusal", refusal);
        }
    }
}
