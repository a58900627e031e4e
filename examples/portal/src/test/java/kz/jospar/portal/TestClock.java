package kz.jospar.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** It is nine o'clock of Monday 31 March 2025 in Karaganda. */
@TestConfiguration
public class TestClock {
    /** The day of all tests. */
    public static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2025-03-31T04:00:00Z"), ZoneId.of("Asia/Almaty"));
    }
}
