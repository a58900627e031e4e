package kz.jospar.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock of Karaganda, in place of {@link TestClock}, that stands until a test sets it. */
@TestConfiguration
public class MovingClock {
    /** Where it stands at first, as {@link TestClock} does. */
    public static final Instant START = Instant.parse("2025-03-31T04:00:00Z");

    private volatile Instant now = START;

    /** Lets it stand elsewhere. */
    public void set(Instant instant) {
        now = instant;
    }

    @Bean
    @Primary
    Clock movingClock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Almaty");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
