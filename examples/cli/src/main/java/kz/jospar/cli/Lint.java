package kz.jospar.cli;

import kz.jospar.core.lint.PlanLint;
import kz.jospar.schedule.calendar.WorkCalendar;

/** The lint that all commands share, so that the findings counted by one are those shown by another. */
final class Lint {
    static final PlanLint STANDARD = PlanLint.standard().with(WorkCalendar.kazakhstan());

    private Lint() {}
}
