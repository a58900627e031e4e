package kz.jospar.core.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * A place in a staff as somebody fills it in: kk штаб мүшесінің орны, ru место в составе штаба.
 *
 * @param post the office that sits here, in one language at least
 * @param role head, deputy, secretary or member
 * @param voting whether it votes; to be chosen, since a regulation may not say so
 * @param byAgreement whether it sits by its own consent, which it does not if nothing is chosen
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a form may leave it empty, a plan may not
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatDraft(
        @Written(message = "{kz.jospar.text.empty}") @Nullable
        LocalizedText post,

        @NotNull(message = "{kz.jospar.draft.blank}") @Nullable
        SeatRole role,

        @NotNull(message = "{kz.jospar.draft.blank}") @Nullable
        Boolean voting,

        @Nullable Boolean byAgreement) {

    Seat toSeat(String id) {
        return new Seat(
                id,
                Guard.present("post", post),
                Guard.present("role", role),
                Guard.present("voting", voting),
                byAgreement != null && byAgreement);
    }
}
