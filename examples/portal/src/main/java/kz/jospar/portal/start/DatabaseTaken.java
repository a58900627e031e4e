package kz.jospar.portal.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The embedded database is open already, most likely in a portal that runs: the port is never asked for then. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseTaken extends AbstractFailureAnalyzer<SQLException> {
    /** H2's code for a file that another process has open. */
    private static final int ALREADY_OPEN = 90_020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        return cause.getErrorCode() == ALREADY_OPEN
                ? new FailureAnalysis(
                        StartWords.lines("start.databaseTaken"), StartWords.lines("start.databaseTaken.wayOut"), cause)
                : null;
    }
}
