package kz.jospar.protocol.minutes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A record as lines that are the same everywhere, to be hashed: kk канондық жолдар, ru каноническая запись.
 *
 * <p>Each component is a line with its path: {@code tally.against=3}. A record begins with its name, {@code
 * ballot:Ballot}; a list or a map with its size, {@code rollCall#2}; a choice is its name in Java, {@code IN_PERSON};
 * {@code null} and what is empty have no line. Texts
 * keep their letters; backslash, line feed, carriage return and halves of a letter are escaped. So different records
 * have different lines, and nothing of it hangs on a locale, a zone, a JDK or the order of a map. The names of components
 * are part of the format.
 */
final class CanonicalLines {
    private final StringBuilder lines = new StringBuilder();

    private CanonicalLines() {}

    static String of(Record whole) {
        CanonicalLines canonical = new CanonicalLines();
        canonical.lines.append(':').append(whole.getClass().getSimpleName()).append('\n');
        canonical.components("", whole);
        return canonical.lines.toString();
    }

    private void components(String prefix, Record part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            value(prefix + component.getName(), read(component, part));
        }
    }

    private static @Nullable Object read(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot look into " + part.getClass(), e);
        }
    }

    private void value(String path, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof Record part) {
            lines.append(path)
                    .append(':')
                    .append(part.getClass().getSimpleName())
                    .append('\n');
            components(path + ".", part);
        } else if (value instanceof List<?> list) {
            size(path, list.size());
            for (int i = 0; i < list.size(); i++) {
                value(path + "." + i, list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map(path, map);
        } else {
            leaf(path, value);
        }
    }

    private void map(String path, Map<?, ?> map) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        size(path, sorted.size());
        int i = 0;
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            leaf(path + "." + i + ".key", entry.getKey());
            value(path + "." + i + ".value", entry.getValue());
            i++;
        }
    }

    private void size(String path, int size) {
        if (size > 0) {
            lines.append(path).append('#').append(size).append('\n');
        }
    }

    private void leaf(String path, Object value) {
        lines.append(path).append('=');
        if (value instanceof String text) {
            escaped(text);
        } else if (value instanceof Enum<?> choice) {
            lines.append(choice.name());
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof java.time.LocalTime
                || value instanceof java.time.MonthDay
                || value instanceof java.time.Year) {
            lines.append(value);
        } else {
            throw new IllegalStateException("no line is agreed for " + value.getClass() + " at " + path);
        }
        lines.append('\n');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                lines.append(c).append(text.charAt(++i));
            } else if (c == '\\') {
                lines.append("\\\\");
            } else if (c == '\n') {
                lines.append("\\n");
            } else if (c == '\r') {
                lines.append("\\r");
            } else if (Character.isSurrogate(c)) {
                lines.append("\\u").append(Integer.toHexString(c));
            } else {
                lines.append(c);
            }
        }
    }
}
