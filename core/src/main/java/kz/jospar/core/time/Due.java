package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * When the work of a recurrence's window is due, if not on the window's last day: kk орындау күні, ru день срока.
 *
 * <p>In JSON the shapes are told apart by their properties: a day of a month has {@code day}, a term {@code unit}, a day of
 * the week {@code weekday}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(DueDay.class), @JsonSubTypes.Type(DueTerm.class), @JsonSubTypes.Type(DueWeekday.class)
})
public sealed interface Due permits DueDay, DueTerm, DueWeekday {

    /** Returns how the phrase binds the day. */
    Limit limit();
}
