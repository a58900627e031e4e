package kz.jospar.portal.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets to noon of a day. */
final class MovingClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private volatile LocalDate today = LocalDate.of(2025, 1, 1);

    void set(LocalDate day) {
        today = day;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return today.atTime(12, 0).atZone(ZONE).toInstant();
    }

    /** Takes the place of the fixed one. */
    @TestConfiguration
    static class Instead {
        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock();
        }
    }
}
