package kz.jospar.portal.work;

import java.util.Set;
import kz.jospar.schedule.Standing;

/**
 * What of a plan cannot wait: kk шұғыл міндеттер, ru срочные обязательства.
 *
 * @param overdue how many deadlines are missed
 * @param soon how many are today or near
 */
public record Urgent(long overdue, long soon) {
    /** Nothing. */
    public static final Urgent NONE = new Urgent(0, 0);

    static final Set<Standing> STANDINGS = Set.of(Standing.OVERDUE, Standing.DUE_TODAY, Standing.DUE_SOON);
}
