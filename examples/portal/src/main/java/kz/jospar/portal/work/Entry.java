package kz.jospar.portal.work;

import java.time.Instant;
import kz.jospar.schedule.execution.ExecutionEvent;

/**
 * An event with its record: kk тіркелген оқиға, ru запись о событии.
 *
 * @param event what happened
 * @param recordedAt when it was recorded
 * @param recordedBy by whom, as others know them
 */
public record Entry(ExecutionEvent event, Instant recordedAt, String recordedBy) {}
