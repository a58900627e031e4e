package kz.jospar.rating.account;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.guard.Guard;

/** What a score is held against: kk салыстыру негізі, ru база сравнения. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Basis.Peers.class, name = "peers"),
    @JsonSubTypes.Type(value = Basis.Earlier.class, name = "earlier")
})
public sealed interface Basis {

    /**
     * The mean score of those among whom the unit is placed, itself included.
     *
     * @param grouping {@code all}, or the grouping of the roster that the methodology places in
     * @param group the group's name; {@code all} where all are one group
     * @param units how many of them have a score, 1 or more
     */
    record Peers(String grouping, String group, int units) implements Basis {
        public Peers {
            Guard.text("grouping", grouping);
            Guard.text("group", group);
            if (units < 1) {
                throw new IllegalArgumentException("units is " + units + ", below 1");
            }
        }
    }

    /**
     * The unit's own score of an earlier period.
     *
     * @param period the earlier period
     */
    record Earlier(PlanPeriod period) implements Basis {
        public Earlier {
            Guard.present("period", period);
        }
    }
}
