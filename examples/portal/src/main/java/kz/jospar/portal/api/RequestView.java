package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.jospar.portal.work.Request;
import kz.jospar.portal.work.TrackedRequest;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/**
 * A request for a later day, and what came of it.
 *
 * @param obligation the deadline: plan, measure and period, joined by slashes
 * @param event the key of the event by which it was asked
 * @param title what is to be done
 * @param by the id of who asked
 * @param on the day it was asked
 * @param lastDay the last day in force before a decision
 * @param wanted the day asked for
 * @param ground why
 * @param outcome awaiting, granted, refused or not-needed: done in time or taken off control meanwhile
 * @param newDay the day granted, as the decision names it
 * @param decidedOn the day of the decision
 * @param decidedBy who decided
 * @param basis the decision it rests on, or why it was refused
 * @param version the version of the deadline; who decides names it in If-Match
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestView(
        String obligation,
        String event,
        Text title,
        String by,
        LocalDate on,
        LocalDate lastDay,
        LocalDate wanted,
        String ground,
        String outcome,
        @Nullable LocalDate newDay,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String basis,
        int version) {
    static RequestView of(TrackedRequest one) {
        Request request = one.request();
        ExecutionEvent.PostponementGranted granted = request.postponement().granted();
        ExecutionEvent.PostponementRefused refused = request.postponement().refused();
        return new RequestView(
                one.tracked().id(),
                request.asked().id(),
                Text.of(one.tracked().measure().title()),
                request.asked().by(),
                request.asked().on(),
                request.postponement().oldDay(),
                request.asked().wanted(),
                request.asked().ground(),
                request.outcome().code(),
                granted == null ? null : granted.newDay(),
                granted == null ? refused == null ? null : refused.on() : granted.on(),
                granted == null ? refused == null ? null : refused.by() : granted.by(),
                granted == null ? refused == null ? null : refused.basis() : granted.basis(),
                one.tracked().version());
    }
}
