package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Attempts attempts = new Attempts(3, Duration.ofSeconds(10), 100, now::get);

    @Test
    void theFourthTryIsRefusedAndTheOthersDoNotMind() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.begin("a")).isTrue();
        }
        assertThat(attempts.begin("a")).isFalse();
        assertThat(attempts.begin("b")).isTrue();
    }

    @Test
    void theWhileBeginsWithTheFirstTryAndRefusedOnesDoNotProlongIt() {
        for (int i = 0; i < 3; i++) {
            attempts.begin("a");
        }
        now.addAndGet(Duration.ofSeconds(10).toNanos() - 1);
        assertThat(attempts.begin("a")).isFalse();
        now.addAndGet(1);
        assertThat(attempts.begin("a")).isTrue();
    }

    @Test
    void aSuccessTakesItselfBackAndNoFailure() {
        attempts.begin("a");
        attempts.begin("a");
        attempts.begin("a");
        attempts.succeed("a");
        assertThat(attempts.begin("a")).isTrue();
        assertThat(attempts.begin("a")).isFalse();
    }

    @Test
    void whoeverTriedLongestAgoIsForgottenFirst() {
        for (int i = 0; i < 3; i++) {
            attempts.begin("guessed");
        }
        for (int i = 0; i < 1000; i++) {
            attempts.begin("name" + i);
            assertThat(attempts.begin("guessed")).isFalse();
        }
        assertThat(attempts.size()).isEqualTo(100);
    }

    @Test
    void aHouseholdOfIpv6IsOneAddress() {
        assertThat(GuardedSignIn.network("2001:db8:1:2::1"))
                .isEqualTo(GuardedSignIn.network("2001:db8:1:2:ffff:1:2:3"))
                .isNotEqualTo(GuardedSignIn.network("2001:db8:1:3::1"));
        assertThat(GuardedSignIn.network("10.0.0.1")).isEqualTo("10.0.0.1");
    }
}
