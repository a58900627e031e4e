package kz.jospar.core.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;

/**
 * One place in a staff, by post and not by name: kk штаб мүшесінің орны, ru место в составе штаба.
 *
 * @param id the key within the staff
 * @param post the office that sits here
 * @param role head, deputy, secretary or member
 * @param voting whether it votes; a regulation that does not say so needs a declared choice before this is filled
 * @param byAgreement whether it sits by its own consent
 */
public record Seat(
        String id,
        @Valid LocalizedText post,
        SeatRole role,
        @JsonProperty(required = true) boolean voting,
        @JsonProperty(required = true) boolean byAgreement) {

    public Seat {
        Guard.text("id", id);
        Guard.present("post", post);
        Guard.present("role", role);
    }
}
