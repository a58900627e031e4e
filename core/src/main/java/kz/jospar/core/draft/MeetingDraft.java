package kz.jospar.core.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as somebody fills it in: kk отырыс, ru заседание.
 *
 * @param title what sits, in one language at least
 * @param start local start
 * @param end local end, after the start
 * @param zone the name of the zone both are in, such as {@code Asia/Almaty}
 * @param place where; may be left empty
 * @param agenda the questions in order
 */
@InOrder(message = "{kz.jospar.draft.endNotAfterStart}")
@SuppressWarnings("MultipleNullnessAnnotations") // a form may leave it empty, a plan may not
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingDraft(
        @Written(message = "{kz.jospar.text.empty}") @Nullable
        LocalizedText title,

        @NotNull(message = "{kz.jospar.draft.blank}") @PlausibleDay @Nullable
        LocalDateTime start,

        @NotNull(message = "{kz.jospar.draft.blank}") @PlausibleDay @Nullable
        LocalDateTime end,

        @Written(max = KnownZoneName.LONGEST) @KnownZone @Nullable
        String zone,

        @Size(max = 500, message = "{kz.jospar.draft.tooLong}") @Nullable
        String place,

        @NotEmpty(message = "{kz.jospar.meeting.noAgenda}")
        @Size(max = 500, message = "{kz.jospar.draft.tooMany}")
        @Written(message = "{kz.jospar.text.empty}")
        List<@Nullable LocalizedText> agenda) {

    public MeetingDraft {
        agenda = Typed.list(agenda);
    }

    /**
     * Returns the meeting. It is sure to exist where a validator finds no violation.
     *
     * @param id its key, which a person does not type
     * @throws IllegalArgumentException if the id is blank, or where a validator would find violations without which there
     *     is no meeting
     */
    public Meeting toMeeting(String id) {
        List<LocalizedText> questions = new ArrayList<>();
        for (int i = 0; i < agenda.size(); i++) {
            questions.add(Guard.present("agenda[" + i + "]", agenda.get(i)));
        }
        return new Meeting(
                id,
                Guard.present("title", title),
                Guard.present("start", start),
                Guard.present("end", end),
                zone(Guard.present("zone", zone)),
                Typed.orEmpty(place),
                questions);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zone '" + name + "' is not known", e);
        }
    }
}
