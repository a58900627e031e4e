package kz.jospar.protocol.assignment;

import kz.jospar.core.time.Direction;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Term;

/**
 * How long before the term co-executors hand in: kk бірлесіп орындаушылардың ұсыныс беру мерзімі, ru срок представления
 * предложений соисполнителями.
 *
 * <p>Worked case: under urgent control 3 working days before the term.
 *
 * @param kind the kind of control
 * @param term how long before the term, 1 and more of units that are said
 */
public record LeadTime(ControlKind kind, Term term) {
    public LeadTime {
        Guard.present("kind", kind);
        Guard.present("term", term);
        if (term.unit() == null || term.direction() != Direction.BEFORE || term.amount() == 0) {
            throw new IllegalArgumentException("term is " + term + ", not a length before the term");
        }
    }
}
