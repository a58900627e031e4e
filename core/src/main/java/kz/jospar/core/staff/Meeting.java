package kz.jospar.core.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;

/**
 * A sitting with its time: kk отырыс, ru заседание.
 *
 * <p>Local times and a zone are kept apart: Kazakhstan changed to UTC+5 on 1 March 2024, so an instant computed before
 * an edition of the zone rules may be wrong after it.
 *
 * @param id the key
 * @param title what sits
 * @param start local start
 * @param end local end, after the start
 * @param zone the zone both are in, such as {@code Asia/Almaty}
 * @param place where; may be empty
 * @param agenda the questions in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Meeting(
        String id,
        @Valid LocalizedText title,
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        String place,
        @NotEmpty(message = "{kz.jospar.meeting.noAgenda}") List<@Valid LocalizedText> agenda) {

    public Meeting {
        Guard.text("id", id);
        Guard.present("title", title);
        Guard.present("start", start);
        Guard.present("end", end);
        Guard.present("zone", zone);
        Guard.holds(end.isAfter(start), "meeting ends at " + end + ", not after its start at " + start);
        place = place == null ? "" : place;
        agenda = Guard.copy("agenda", agenda);
    }
}
