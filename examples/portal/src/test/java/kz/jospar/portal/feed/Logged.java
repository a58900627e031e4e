package kz.jospar.portal.feed;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Everything that is logged under a name while it is open, at a level. */
final class Logged implements AutoCloseable {
    private final Logger logger;
    private final @Nullable Level before;
    private final List<Appender<ILoggingEvent>> silenced = new ArrayList<>();
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    private Logged(Logger logger, Level level) {
        this.logger = logger;
        this.before = logger.getLevel();
        logger.iteratorForAppenders().forEachRemaining(silenced::add);
        // Here only: the console would hold all of it.
        silenced.forEach(logger::detachAppender);
        logger.setAdditive(false);
        logger.setLevel(level);
        appender.start();
        logger.addAppender(appender);
    }

    static Logged from(String name, Level level) {
        return new Logged((Logger) LoggerFactory.getLogger(name), level);
    }

    Stream<String> lines() {
        return events().map(event -> event.getFormattedMessage()
                + (event.getThrowableProxy() == null
                        ? ""
                        : event.getThrowableProxy().getMessage()));
    }

    Stream<ILoggingEvent> events() {
        return List.copyOf(appender.list).stream();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setLevel(before);
        logger.setAdditive(true);
        silenced.forEach(logger::addAppender);
        appender.stop();
    }
}
