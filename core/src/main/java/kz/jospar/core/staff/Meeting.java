package kz.jospar.core.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param participants who takes part, by post, with different ids; empty where it is not told
 * @param notices what is to be done before and after, with different ids; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Meeting(
        String id,
        @Valid LocalizedText title,
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        String place,
        @NotEmpty(message = "{kz.jospar.meeting.noAgenda}") List<@Valid LocalizedText> agenda,
        List<@Valid Participant> participants,
        List<@Valid NoticeStep> notices) {

    public Meeting {
        Guard.text("id", id);
        Guard.present("title", title);
        Guard.present("start", start);
        Guard.present("end", end);
        Guard.present("zone", zone);
        Guard.holds(end.isAfter(start), "meeting ends at " + end + ", not after its start at " + start);
        place = place == null ? "" : place;
        agenda = Guard.copy("agenda", agenda);
        participants = Guard.copy("participants", participants);
        notices = Guard.copy("notices", notices);
        differ(id, "participant", participants.stream().map(Participant::id));
        differ(id, "notice", notices.stream().map(NoticeStep::id));
    }

    /** A meeting of which nothing but the time, the place and the agenda is told. */
    public Meeting(
            String id,
            LocalizedText title,
            LocalDateTime start,
            LocalDateTime end,
            ZoneId zone,
            String place,
            List<LocalizedText> agenda) {
        this(id, title, start, end, zone, place, agenda, List.of(), List.of());
    }

    private static void differ(String meeting, String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(
                id -> Guard.holds(seen.add(id), what + " id '" + id + "' stands twice in meeting '" + meeting + "'"));
    }
}
