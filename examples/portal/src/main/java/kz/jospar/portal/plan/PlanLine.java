package kz.jospar.portal.plan;

import org.jspecify.annotations.Nullable;

/**
 * A plan in the list of plans, counted for its reader: kk жоспарлар тізіміндегі жол, ru строка списка планов.
 *
 * @param head the plan
 * @param measures how many measures the reader sees
 * @param findings how many findings, or {@code null} for a reader who is not shown those of others
 * @param overdue how many of the reader's deadlines are past
 * @param soon how many are today or near
 */
record PlanLine(PlanHead head, long measures, @Nullable Integer findings, long overdue, long soon) {}
