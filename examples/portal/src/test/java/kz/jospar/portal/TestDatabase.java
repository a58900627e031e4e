package kz.jospar.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of its own for each application context: H2 in memory, or with {@code -Djospar.portal.database=postgresql} a
 * real PostgreSQL that is unpacked and started by the tests themselves.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static @Nullable EmbeddedPostgres server;

    /** Tells whether the tests run on PostgreSQL. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("jospar.portal.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> settings = isPostgres()
                ? Map.of("spring.datasource.url", url(), "spring.datasource.username", "postgres")
                : Map.of("spring.datasource.url", url());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", settings));
    }

    /** Returns a database without any table. */
    public static DataSource empty() {
        return new DriverManagerDataSource(url(), isPostgres() ? "postgres" : "", "");
    }

    private static String url() {
        String name = "test" + UUID.randomUUID().toString().replace("-", "");
        return isPostgres()
                ? create(name)
                : "jdbc:h2:mem:" + name
                        + ";DB_CLOSE_DELAY=-1"
                        // A subquery that would be asked for each row is not hidden by its last result.
                        + ";OPTIMIZE_REUSE_RESULTS=0";
    }

    private static synchronized String create(String name) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("no database was made", e);
        }
    }

    private static synchronized void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
