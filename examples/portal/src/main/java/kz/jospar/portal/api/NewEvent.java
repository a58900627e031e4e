package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event to be entered. The kind says which of the other fields it has ({@link EventShape}); any other field is refused.
 * Who enters it is the account that signed in.
 *
 * @param kind the kind
 * @param id its key; without one the portal makes one
 * @param on the day it happened; today where it is not named
 * @param executor whose answer (answered, accepted, returned), or who asks (postponement-asked); an executor's own where it
 *     is not named
 * @param evidence what shows it: a number, a link (answered)
 * @param reason remarks (accepted, returned, withdrawn)
 * @param ground why a later day is asked for (postponement-asked)
 * @param wanted the day asked for (postponement-asked)
 * @param basis the decision (postponement-granted, postponement-refused, not-required), or what takes its place
 *     (superseded)
 * @param newDay the new day (postponement-granted)
 * @param event the event that is withdrawn (withdrawn)
 */
public record NewEvent(
        @Nullable String kind,
        @Nullable String id,
        @JsonFormat(lenient = OptBoolean.FALSE) @Nullable LocalDate on,
        @Nullable String executor,
        @Nullable String evidence,
        @Nullable String reason,
        @Nullable String ground,
        @JsonFormat(lenient = OptBoolean.FALSE) @Nullable LocalDate wanted,
        @Nullable String basis,
        @JsonFormat(lenient = OptBoolean.FALSE) @Nullable LocalDate newDay,
        @Nullable String event) {}
