package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.source.Citation;

/**
 * An act a plan stands to: kk байланысты акт, ru связанный акт.
 *
 * @param relation how
 * @param act which
 */
public record RelatedAct(Relation relation, Citation act) {

    public RelatedAct {
        Guard.present("relation", relation);
        Guard.present("act", act);
    }

    /** How a plan stands to an act. */
    public enum Relation {
        /** The act that adopts the plan: kk бекіткен акт, ru утверждающий акт. */
        APPROVED_BY,
        /** The act the plan carries out: kk орындау үшін, ru во исполнение. */
        FOLLOWS,
        /** The act that loses force: kk күші жойылған акт, ru утративший силу. */
        REPEALS;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
