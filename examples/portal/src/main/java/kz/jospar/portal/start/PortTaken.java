package kz.jospar.portal.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program listens on the port: what to do, in three languages. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        String port = Integer.toString(cause.getPort());
        return new FailureAnalysis(
                StartWords.lines("start.portTaken", port), StartWords.lines("start.portTaken.wayOut"), cause);
    }
}
