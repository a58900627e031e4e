package kz.jospar.rating.account;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kz.jospar.rating.guard.Guard;

/** Who a part of a score is due to: kk үлес иесі, ru чей вклад. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Player.OfIndicator.class, name = "indicator"),
    @JsonSubTypes.Type(value = Player.PeersAndRules.class, name = "peers-and-rules")
})
public sealed interface Player {

    /** Everything one indicator brings in, wherever the methodology uses it: kk көрсеткіш, ru показатель. */
    record OfIndicator(String indicator) implements Player {
        public OfIndicator {
            Guard.text("indicator", indicator);
        }
    }

    /**
     * What is not the unit's own doing: the peers' statistics that stand above single indicators, and which branch of the
     * methodology holds. kk басқалардың нәтижелері және ережелер, ru результаты других и правила.
     */
    record PeersAndRules() implements Player {}
}
