package kz.jospar.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import kz.jospar.protocol.assignment.ClosingRequest;
import kz.jospar.protocol.assignment.ExtensionRequest;
import kz.jospar.protocol.assignment.Ruling;
import kz.jospar.protocol.regulation.AssignmentRules.Unmarked;
import kz.jospar.schedule.execution.Answering;
import kz.jospar.schedule.execution.ExecutionEvent;

/**
 * The hand-over from the rules of control to the events of execution: the protocol judges and keeps nothing, the schedule
 * keeps what happened. An embedder writes such a class of its own.
 *
 * @param obligation the obligation that the events happen to
 * @param by who controls it
 */
record AssignmentEvents(String obligation, String by) {

    /** Returns whose answer is waited for, as the rules say; nothing where they are silent. */
    static Optional<Answering> answering(AssignmentPolicy policy) {
        return policy.unmarked()
                .said()
                .map(rule -> rule == Unmarked.EACH_ANSWERS ? Answering.EACH : Answering.FIRST_NAMED);
    }

    /**
     * Returns that a later day was asked for and what was decided: the rules permit it and whoever controls grants it, or they
     * do not.
     *
     * @param id the beginning of the events' ids
     * @param asker who asked
     * @param decided the day of the decision
     * @param basis the decision's document
     */
    List<ExecutionEvent> extension(
            String id, String asker, ExtensionRequest request, Ruling ruling, LocalDate decided, String basis) {
        ExecutionEvent asked = new ExecutionEvent.PostponementAsked(
                id + "-asked", obligation, request.asked(), null, asker, request.wanted(), request.reason());
        ExecutionEvent outcome = ruling.isPermitted()
                ? new ExecutionEvent.PostponementGranted(
                        id + "-granted", obligation, decided, null, by, basis, request.wanted())
                : new ExecutionEvent.PostponementRefused(
                        id + "-refused", obligation, decided, null, by, ruling.message(Language.KK));
        return List.of(asked, outcome);
    }

    /**
     * Returns that control ended, if the rules permit it. What is handed over is owed by somebody else, under another
     * obligation: this one is not required any more.
     */
    Optional<ExecutionEvent> closing(String id, ClosingRequest request, Ruling ruling) {
        if (!ruling.isPermitted()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (request.ground()) {
                    case DONE ->
                        new ExecutionEvent.Accepted(id, obligation, request.on(), null, by, null, request.basis());
                    case SUPERSEDED ->
                        new ExecutionEvent.Superseded(id, obligation, request.on(), null, request.basis());
                    case FILED, IMPOSSIBLE, HANDED_OVER ->
                        new ExecutionEvent.NotRequired(id, obligation, request.on(), null, request.basis());
                });
    }
}
