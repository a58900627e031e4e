package kz.jospar.portal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does every {@link Preparation} when all beans are there and the server does not listen yet: nobody meets half of it. */
@Component
class Preparations implements SmartLifecycle {
    private final List<Preparation> preparations;
    private volatile boolean running;

    Preparations(List<Preparation> preparations) {
        this.preparations = List.copyOf(preparations);
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void start() {
        try {
            for (Preparation one : preparations) {
                one.prepare();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a first start", e);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
