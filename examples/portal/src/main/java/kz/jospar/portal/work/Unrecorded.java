package kz.jospar.portal.work;

import kz.jospar.schedule.execution.ExecutionEvent;

/** An event without the day it was recorded: what is sent again after midnight is another day's record of the same. */
final class Unrecorded implements ExecutionEvent.Cases<ExecutionEvent> {
    private static final Unrecorded CASES = new Unrecorded();

    private Unrecorded() {}

    static ExecutionEvent of(ExecutionEvent event) {
        return event.choose(CASES);
    }

    @Override
    public ExecutionEvent answered(ExecutionEvent.Answered one) {
        return new ExecutionEvent.Answered(one.id(), one.obligation(), one.on(), null, one.executor(), one.evidence());
    }

    @Override
    public ExecutionEvent accepted(ExecutionEvent.Accepted one) {
        return new ExecutionEvent.Accepted(
                one.id(), one.obligation(), one.on(), null, one.by(), one.executor(), one.reason());
    }

    @Override
    public ExecutionEvent returned(ExecutionEvent.Returned one) {
        return new ExecutionEvent.Returned(
                one.id(), one.obligation(), one.on(), null, one.by(), one.executor(), one.reason());
    }

    @Override
    public ExecutionEvent postponementAsked(ExecutionEvent.PostponementAsked one) {
        return new ExecutionEvent.PostponementAsked(
                one.id(), one.obligation(), one.on(), null, one.by(), one.wanted(), one.ground());
    }

    @Override
    public ExecutionEvent postponementGranted(ExecutionEvent.PostponementGranted one) {
        return new ExecutionEvent.PostponementGranted(
                one.id(), one.obligation(), one.on(), null, one.by(), one.basis(), one.newDay());
    }

    @Override
    public ExecutionEvent postponementRefused(ExecutionEvent.PostponementRefused one) {
        return new ExecutionEvent.PostponementRefused(
                one.id(), one.obligation(), one.on(), null, one.by(), one.basis());
    }

    @Override
    public ExecutionEvent superseded(ExecutionEvent.Superseded one) {
        return new ExecutionEvent.Superseded(one.id(), one.obligation(), one.on(), null, one.by());
    }

    @Override
    public ExecutionEvent notRequired(ExecutionEvent.NotRequired one) {
        return new ExecutionEvent.NotRequired(one.id(), one.obligation(), one.on(), null, one.basis());
    }

    @Override
    public ExecutionEvent withdrawn(ExecutionEvent.Withdrawn one) {
        return new ExecutionEvent.Withdrawn(one.id(), one.obligation(), one.on(), null, one.event(), one.reason());
    }
}
