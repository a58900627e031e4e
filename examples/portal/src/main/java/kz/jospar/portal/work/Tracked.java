package kz.jospar.portal.work;

import kz.jospar.core.plan.Measure;
import kz.jospar.portal.plan.MeasureRow;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.execution.Execution;

/**
 * An obligation of a plan and what happened to it: kk бақылаудағы міндет, ru обязательство на контроле.
 *
 * @param planId the plan
 * @param section the place of its section in the plan, from 0, or {@link MeasureRow#NO_SECTION} under a dropped measure
 * @param execution the obligation with its events
 * @param version rises with each event; who records one names the version they saw
 */
public record Tracked(String planId, int section, Execution execution, int version) {
    /** Returns the obligation. */
    public Obligation obligation() {
        return execution.obligation();
    }

    /** Returns the measure that it is due to. */
    public Measure measure() {
        return (Measure) obligation().commitment();
    }

    /** Returns the key. */
    public String id() {
        return obligation().id();
    }
}
