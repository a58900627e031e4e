package kz.jospar.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import kz.jospar.portal.PortalTest;
import kz.jospar.portal.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ConnectionSettingsTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void eachConnectionWaitsForLockedRowsAsLongAsConfigured() {
        assertThat(answer(TestDatabase.isPostgres() ? "show lock_timeout" : "call lock_timeout()"))
                .isEqualTo(TestDatabase.isPostgres() ? "5s" : "5000");
    }

    /** The plan of a statement that fits most plans takes seconds for one of twenty thousand measures. */
    @Test
    void postgresPlansEachStatementForItsOwnValues() {
        assumeTrue(TestDatabase.isPostgres(), "PostgreSQL alone keeps such plans");
        assertThat(answer("show plan_cache_mode")).isEqualTo("force_custom_plan");
    }

    private String answer(String question) {
        return jdbc.sql(question).query(String.class).single();
    }
}
