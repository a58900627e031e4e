package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Which records of events count for an indicator: kk оқиғаларды санау ережесі, ru правило подсчёта мероприятий.
 *
 * <p>Worked case: preventive actions count from 250 participants on (resolution 663 of 11.11.2025, 29, note **): 249 does
 * not count, 250 does.
 *
 * @param kind the kind of event, as the records name it
 * @param atLeastParticipants the least number of participants, itself included; {@code null} for no such gate
 * @param requiredParts parts that an event must have, all of them; empty for none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Counting(String kind, @Nullable Long atLeastParticipants, List<String> requiredParts) {
    public Counting {
        Guard.text("kind", kind);
        if (atLeastParticipants != null && atLeastParticipants < 1) {
            throw new IllegalArgumentException("atLeastParticipants is " + atLeastParticipants + ", below 1");
        }
        requiredParts = Guard.copy(requiredParts).stream().distinct().sorted().toList();
    }
}
