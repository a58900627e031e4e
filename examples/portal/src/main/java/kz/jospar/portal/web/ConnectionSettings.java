package kz.jospar.portal.web;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * What each connection tells its database first, in the database's own words; an office's own {@code connection-init-sql}
 * stands instead. How long a statement waits for rows that somebody else holds: {@code jospar.portal.lock-wait}. And that
 * PostgreSQL plans each statement for the values it has: from the sixth time on it would take one plan for all, made for
 * a plan of a few measures, and go through one of twenty thousand by it in seconds.
 */
@Configuration
class ConnectionSettings {
    private static final Duration LOCK_WAIT = Duration.ofSeconds(5);

    @Bean
    static BeanPostProcessor firstWords(Environment environment) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getConnectionInitSql() == null) {
                    Duration most = Binder.get(environment)
                            .bind("jospar.portal.lock-wait", Duration.class)
                            .orElse(LOCK_WAIT);
                    String url = pool.getJdbcUrl() == null ? "" : pool.getJdbcUrl();
                    if (url.startsWith("jdbc:postgresql:")) {
                        pool.setConnectionInitSql(
                                "set lock_timeout = " + most.toMillis() + "; set plan_cache_mode = force_custom_plan");
                    } else if (url.startsWith("jdbc:h2:")) {
                        pool.setConnectionInitSql("set lock_timeout " + most.toMillis());
                    }
                }
                return bean;
            }
        };
    }
}
