package kz.jospar.schedule.ical;

import kz.jospar.schedule.Obligation;

/**
 * The UID of an event, from its obligation's id: public, stable, with a golden file in the tests.
 *
 * <p>Worked case: {@code karaganda-2025-2026/1.7/2025-Q1} gives {@code karaganda-2025-2026_1.7_2025-Q1@jospar}. Ids hold
 * no underscore, so different obligations never meet; slashes would become path segments in servers that store an event
 * under its UID.
 */
public final class Uid {
    private Uid() {}

    /** Returns the UID. */
    public static String of(Obligation obligation) {
        return obligation.id().replace('/', '_') + "@jospar";
    }
}
