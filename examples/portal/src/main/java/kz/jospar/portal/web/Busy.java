package kz.jospar.portal.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was given up because the database kept it waiting too long, for rows that somebody else held or for a connection: kk
 * дерекқор бос емес, ru база занята. Nothing was done; it may be sent again. Answered 503.
 */
public final class Busy {
    /** After how long it is worth trying again. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** PostgreSQL: lock_not_available; H2: lock timeout; both: a statement was cancelled for the time it took,
     * or its transaction for a deadlock with another. */
    private static final Set<String> STATES = Set.of("55P03", "HYT00", "57014", "40P01", "40001");

    private Busy() {}

    /** Tells whether a failure is one of these, itself or by its cause. */
    public static boolean is(Throwable failure) {
        for (@Nullable Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof SQLTransientConnectionException
                    || (one instanceof SQLException sql
                            && sql.getSQLState() != null
                            && STATES.contains(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
