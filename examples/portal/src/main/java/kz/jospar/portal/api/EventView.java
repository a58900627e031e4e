package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a deadline.
 *
 * @param id the key among the events of its obligation
 * @param kind the kind, as it is sent in
 * @param obligation what it happened to
 * @param on the day
 * @param recorded the day it was recorded
 * @param executor whose answer
 * @param evidence what shows it
 * @param by who did it
 * @param reason remarks of who accepted, returned or withdrew
 * @param ground why a later day was asked for
 * @param wanted the day asked for
 * @param basis the decision it rests on, or what took its place
 * @param newDay the new day
 * @param event the event that is withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventView(
        String id,
        String kind,
        String obligation,
        LocalDate on,
        @Nullable LocalDate recorded,
        @Nullable String executor,
        @Nullable String evidence,
        @Nullable String by,
        @Nullable String reason,
        @Nullable String ground,
        @Nullable LocalDate wanted,
        @Nullable String basis,
        @Nullable LocalDate newDay,
        @Nullable String event) {
    static EventView of(ExecutionEvent event) {
        return event.choose(new Shown());
    }

    private static EventView of(
            ExecutionEvent event,
            String kind,
            @Nullable String executor,
            @Nullable String evidence,
            @Nullable String by,
            @Nullable String reason) {
        return new EventView(
                event.id(),
                kind,
                event.obligation(),
                event.on(),
                event.recorded(),
                executor,
                evidence,
                by,
                reason,
                null,
                null,
                null,
                null,
                null);
    }

    private EventView with(
            @Nullable String itsGround,
            @Nullable LocalDate itsWanted,
            @Nullable String itsBasis,
            @Nullable LocalDate itsNewDay,
            @Nullable String itsEvent) {
        return new EventView(
                id,
                kind,
                obligation,
                on,
                recorded,
                executor,
                evidence,
                by,
                reason,
                itsGround,
                itsWanted,
                itsBasis,
                itsNewDay,
                itsEvent);
    }

    private static final class Shown implements ExecutionEvent.Cases<EventView> {
        @Override
        public EventView answered(ExecutionEvent.Answered one) {
            return of(one, "answered", one.executor(), one.evidence(), null, null);
        }

        @Override
        public EventView accepted(ExecutionEvent.Accepted one) {
            return of(one, "accepted", one.executor(), null, one.by(), one.reason());
        }

        @Override
        public EventView returned(ExecutionEvent.Returned one) {
            return of(one, "returned", one.executor(), null, one.by(), one.reason());
        }

        @Override
        public EventView postponementAsked(ExecutionEvent.PostponementAsked one) {
            return of(one, "postponement-asked", null, null, one.by(), null)
                    .with(one.ground(), one.wanted(), null, null, null);
        }

        @Override
        public EventView postponementGranted(ExecutionEvent.PostponementGranted one) {
            return of(one, "postponement-granted", null, null, one.by(), null)
                    .with(null, null, one.basis(), one.newDay(), null);
        }

        @Override
        public EventView postponementRefused(ExecutionEvent.PostponementRefused one) {
            return of(one, "postponement-refused", null, null, one.by(), null)
                    .with(null, null, one.basis(), null, null);
        }

        @Override
        public EventView superseded(ExecutionEvent.Superseded one) {
            return of(one, "superseded", null, null, null, null).with(null, null, one.by(), null, null);
        }

        @Override
        public EventView notRequired(ExecutionEvent.NotRequired one) {
            return of(one, "not-required", null, null, null, null).with(null, null, one.basis(), null, null);
        }

        @Override
        public EventView withdrawn(ExecutionEvent.Withdrawn one) {
            return of(one, "withdrawn", null, null, null, one.reason()).with(null, null, null, null, one.event());
        }
    }
}
