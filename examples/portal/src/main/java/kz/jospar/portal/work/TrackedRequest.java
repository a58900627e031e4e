package kz.jospar.portal.work;

import kz.jospar.core.party.Executor;

/**
 * A request with the obligation that it concerns: kk міндет бойынша сұрау, ru запрос по обязательству.
 *
 * @param tracked the obligation
 * @param request the request
 */
public record TrackedRequest(Tracked tracked, Request request) {
    /** Returns who asked, by the name that the plan has for them. */
    public String who() {
        String by = request.asked().by();
        return tracked.measure().executors().stream()
                .filter(executor -> executor.id().equals(by))
                .map(Executor::name)
                .findFirst()
                .orElse(by);
    }

    /** Returns why they asked. */
    public Evidence ground() {
        return new Evidence(request.asked().ground());
    }
}
