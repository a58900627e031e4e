package kz.jospar.protocol.minutes;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes one place in a tree of records: {@code Edit.at(minutes, change, "questions", 0, "votes", 1, "tally")}. */
public final class Edit {
    private Edit() {}

    public static Minutes at(Minutes minutes, UnaryOperator<Object> change, Object... path) {
        return (Minutes) node(minutes, change, path, 0);
    }

    public static Minutes set(Minutes minutes, Object value, Object... path) {
        return at(minutes, before -> value, path);
    }

    private static Object node(Object node, UnaryOperator<Object> change, Object[] path, int depth) {
        if (depth == path.length) {
            return change.apply(node);
        }
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int i = (Integer) path[depth];
            copy.set(i, node(copy.get(i), change, path, depth + 1));
            return copy;
        }
        Object[] values = values((Record) node);
        RecordComponent[] components = node.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(path[depth])) {
                values[i] = node(values[i], change, path, depth + 1);
                return make(node.getClass(), values);
            }
        }
        throw new IllegalArgumentException(path[depth] + " is no component of " + node.getClass());
    }

    static Object[] values(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = components[i].getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return values;
    }

    /** Makes a record of these values; what its constructor refuses comes as {@link IllegalArgumentException}. */
    static Object make(Class<?> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
