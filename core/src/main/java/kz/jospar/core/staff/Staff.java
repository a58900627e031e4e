package kz.jospar.core.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;

/**
 * An advisory body of an akimat with its seats: kk штаб, комиссия, кеңес, ru штаб, комиссия, совет.
 *
 * @param id the key
 * @param name the full name
 * @param seats the seats with different ids
 */
public record Staff(
        String id,
        @Valid LocalizedText name,
        @NotEmpty(message = "{kz.jospar.staff.noSeats}") List<@Valid Seat> seats) {

    public Staff {
        Guard.text("id", id);
        Guard.present("name", name);
        seats = Guard.copy("seats", seats);
        Set<String> ids = new HashSet<>();
        for (Seat seat : seats) {
            Guard.holds(ids.add(seat.id()), "seat id '" + seat.id() + "' stands twice in staff '" + id + "'");
        }
    }

    /** Returns the number of voting seats. */
    @JsonIgnore
    public int votingSeats() {
        return (int) seats.stream().filter(Seat::voting).count();
    }
}
