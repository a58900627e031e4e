package kz.jospar.rating.screening;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observations;

/**
 * One thing that is asked about the data: kk деректер бойынша сұрақ, ru вопрос к данным.
 *
 * <p>Each question that rests on chance has a {@code level}: where nobody helped, it is put wrongly to one unit (or, for
 * coincidences, in one table) at most at this rate.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PilingUp.class, name = "piling-up"),
    @JsonSubTypes.Type(value = RoundNumbers.class, name = "round-numbers"),
    @JsonSubTypes.Type(value = EqualColumns.class, name = "equal-columns"),
    @JsonSubTypes.Type(value = SameEvents.class, name = "same-events"),
    @JsonSubTypes.Type(value = EventsOfSeveralUnits.class, name = "events-of-several-units"),
    @JsonSubTypes.Type(value = UpWhileFlat.class, name = "up-while-flat")
})
public sealed interface Question
        permits PilingUp, RoundNumbers, EqualColumns, SameEvents, EventsOfSeveralUnits, UpWhileFlat {

    /** Returns what there is to ask, by unit; the order of rows and events decides nothing. */
    List<Finding> ask(Observations table, List<EventRecord> events);
}
