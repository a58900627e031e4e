package kz.jospar.core.staff;

import jakarta.validation.Valid;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;

/**
 * Who takes part in a meeting, a post or a body and not a person: kk отырысқа қатысушы, ru участник заседания.
 *
 * @param id the key within the meeting, such as that of the {@link Seat}
 * @param post the office or the body that takes part
 * @param role what it does there
 */
public record Participant(String id, @Valid LocalizedText post, MeetingRole role) {

    public Participant {
        Guard.text("id", id);
        Guard.present("post", post);
        Guard.present("role", role);
    }
}
