package kz.jospar.core.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.Staff;
import org.jspecify.annotations.Nullable;

/**
 * An advisory body as somebody fills it in: kk штаб құрамы, ru состав штаба.
 *
 * @param name the full name, in one language at least
 * @param seats the seats in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StaffDraft(
        @Written(message = "{kz.jospar.text.empty}") @Nullable
        LocalizedText name,

        @NotEmpty(message = "{kz.jospar.staff.noSeats}")
        @Size(max = 1_000, message = "{kz.jospar.draft.tooMany}")
        @NoGaps
        List<@Valid @Nullable SeatDraft> seats) {

    public StaffDraft {
        seats = Typed.list(seats);
    }

    /**
     * Returns the staff. It is sure to exist where a validator finds no violation; the seats' ids are their places,
     * counted from 1.
     *
     * @param id its key, which a person does not type
     * @throws IllegalArgumentException if the id is blank, or where a validator would find violations without which there
     *     is no staff
     */
    public Staff toStaff(String id) {
        List<Seat> all = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            all.add(Guard.present("seats[" + i + "]", seats.get(i)).toSeat(Integer.toString(i + 1)));
        }
        return new Staff(id, Guard.present("name", name), all);
    }
}
