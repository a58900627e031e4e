package kz.jospar.portal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;

/**
 * Counts the rows that the database itself goes through to answer a query, also those that the portal never sees: each query
 * is asked once more with {@code explain analyze}.
 */
@TestConfiguration
public class ScannedRows {
    private static final Pattern H2 = Pattern.compile("scanCount: (\\d+)");
    private static final Pattern POSTGRES = Pattern.compile("Scan.*actual rows=(\\d+) loops=(\\d+)");
    private static final Pattern POSTGRES_REMOVED = Pattern.compile("Rows Removed by Filter: (\\d+)");

    private final Map<String, Long> queries = new ConcurrentHashMap<>();
    private volatile boolean counting;

    /** Counts from nothing until {@link #stop}. */
    public void start() {
        queries.clear();
        counting = true;
    }

    /** Counts no more, and returns the most rows that each query went through. */
    public Map<String, Long> stop() {
        counting = false;
        return new LinkedHashMap<>(queries);
    }

    @Bean
    BeanPostProcessor scanning() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? seen(source) : bean;
            }
        };
    }

    private Object seen(DataSource source) {
        return proxy(source, (proxy, method, arguments) -> {
            Object result = invoke(method, source, arguments);
            return result instanceof Connection connection ? seen(connection) : result;
        });
    }

    private Object seen(Connection connection) {
        return proxy(connection, (proxy, method, arguments) -> {
            Object result = invoke(method, connection, arguments);
            return result instanceof PreparedStatement statement
                            && ((String) arguments[0]).startsWith("select")
                            && !((String) arguments[0]).endsWith("for update")
                    ? seen(connection, statement, (String) arguments[0])
                    : result;
        });
    }

    private Object seen(Connection connection, PreparedStatement statement, String sql) {
        Map<Integer, Object> parameters = new TreeMap<>();
        return proxy(statement, (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1) {
                parameters.put((Integer) arguments[0], arguments[1]);
            } else if (counting && method.getName().startsWith("execute")) {
                queries.merge(sql, scanned(connection, sql, parameters), Long::max);
            }
            return invoke(method, statement, arguments);
        });
    }

    private static long scanned(Connection connection, String sql, Map<Integer, Object> parameters)
            throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain analyze " + sql)) {
            for (Map.Entry<Integer, Object> parameter : parameters.entrySet()) {
                explain.setObject(parameter.getKey(), parameter.getValue());
            }
            long rows = 0;
            try (ResultSet plan = explain.executeQuery()) {
                long loops = 1;
                while (plan.next()) {
                    String text = plan.getString(1);
                    for (Matcher scan = H2.matcher(text); scan.find(); ) {
                        rows += Long.parseLong(scan.group(1));
                    }
                    for (Matcher scan = POSTGRES.matcher(text); scan.find(); ) {
                        loops = Long.parseLong(scan.group(2));
                        rows += Long.parseLong(scan.group(1)) * loops;
                    }
                    for (Matcher removed = POSTGRES_REMOVED.matcher(text); removed.find(); ) {
                        rows += Long.parseLong(removed.group(1)) * loops;
                    }
                }
            }
            return rows;
        }
    }

    private static Object proxy(Object seen, InvocationHandler handler) {
        return Proxy.newProxyInstance(ScannedRows.class.getClassLoader(), ClassUtils.getAllInterfaces(seen), handler);
    }

    private static Object invoke(Method method, Object seen, Object[] arguments) throws Throwable {
        try {
            return method.invoke(seen, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
