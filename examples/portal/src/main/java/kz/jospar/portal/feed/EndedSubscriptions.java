package kz.jospar.portal.feed;

import java.time.Clock;
import java.time.LocalDate;
import kz.jospar.portal.account.RightsEnded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Revokes the feeds of an account whose rights ended, in the transaction that ends them. */
@Component
class EndedSubscriptions {
    private final JdbcClient jdbc;
    private final Clock clock;

    EndedSubscriptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(RightsEnded ended) {
        jdbc.sql("update subscription set revoked = coalesce(revoked, :today) where owner = :owner")
                .param("today", LocalDate.now(clock))
                .param("owner", ended.name())
                .update();
    }
}
