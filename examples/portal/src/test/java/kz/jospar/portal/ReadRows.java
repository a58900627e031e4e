package kz.jospar.portal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;

/** Counts what the portal asks of its database, and how many rows it reads. */
@TestConfiguration
public class ReadRows {
    private static final List<Class<?>> COUNTED =
            List.of(DataSource.class, Connection.class, Statement.class, ResultSet.class);

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger rows = new AtomicInteger();

    /** Counts from nothing. */
    public void reset() {
        statements.set(0);
        rows.set(0);
    }

    /** Returns how many statements were executed. */
    public int statements() {
        return statements.get();
    }

    /** Returns how many rows were read. */
    public int rows() {
        return rows.get();
    }

    @Bean
    BeanPostProcessor counting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource ? counted(bean) : bean;
            }
        };
    }

    private Object counted(Object seen) {
        Class<?>[] types = ClassUtils.getAllInterfaces(seen);
        return Proxy.newProxyInstance(ReadRows.class.getClassLoader(), types, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
            }
            try {
                Object result = method.invoke(seen, arguments);
                if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                    rows.incrementAndGet();
                }
                boolean more = COUNTED.stream().anyMatch(type -> type.isInstance(result))
                        && COUNTED.stream().anyMatch(type -> type.isAssignableFrom(method.getReturnType()));
                return more ? counted(result) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
