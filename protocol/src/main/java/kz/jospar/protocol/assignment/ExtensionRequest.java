package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import kz.jospar.protocol.guard.Guard;

/**
 * A later day is asked for: kk мерзімін ұзарту туралы өтініш, ru просьба о продлении срока.
 *
 * <p>Worked case: due on Wednesday 31 December 2025, asked on Tuesday 9 December: under resolution 703, 15 working days
 * before, that is the last day on which it can be asked, 16 December being a day off in Kazakhstan.
 *
 * @param asked the day it is asked on
 * @param inForce the due day in force, earlier extensions included
 * @param wanted the day wanted
 * @param granted how often the term was extended before, 0 and more
 * @param reason why; may be empty
 * @param exceptional whether the case is an exceptional one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExtensionRequest(
        LocalDate asked,
        LocalDate inForce,
        LocalDate wanted,
        @JsonProperty(required = true) int granted,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean exceptional) {
    public ExtensionRequest {
        Guard.present("asked", asked);
        Guard.present("inForce", inForce);
        Guard.present("wanted", wanted);
        reason = reason == null ? "" : reason;
        if (granted < 0) {
            throw new IllegalArgumentException("granted is " + granted + ", below 0");
        }
    }
}
