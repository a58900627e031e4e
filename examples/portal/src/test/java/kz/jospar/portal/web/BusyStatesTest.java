package kz.jospar.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;

/** Which failures of a database say no more than that somebody else was in the way (PostgreSQL, appendix A; H2, ErrorCode). */
class BusyStatesTest {
    @ParameterizedTest
    @CsvSource({
        "55P03, true", // lock_not_available
        "57014, true", // query_canceled
        "40P01, true", // deadlock_detected
        "40001, true", // serialization_failure, and H2's deadlock
        "HYT00, true", // H2's lock timeout
        "23505, false", // unique_violation
        "42601, false", // syntax_error
        "08006, false" // connection_failure: whether anything was done nobody knows
    })
    void theStateSays(String state, boolean busy) {
        SQLException failure = new SQLException("said by the database", state);
        assertThat(Busy.is(new PessimisticLockingFailureException("by Spring", failure)))
                .isEqualTo(busy);
    }

    @Test
    void noConnectionWithinTheTimeIsBusyAndNothingElseIs() {
        assertThat(Busy.is(new IllegalStateException(new SQLTransientConnectionException("no connection"))))
                .isTrue();
        assertThat(Busy.is(new DataIntegrityViolationException("there already")))
                .isFalse();
        assertThat(Busy.is(new SQLException("without a state"))).isFalse();
    }
}
