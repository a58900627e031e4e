package kz.jospar.rating.methodology;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.guard.Codes;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * One text for one value: a code or a number as it is, a record as JSON without white space and without absent fields. No
 * JSON library is needed for it, and two equal values give the same text.
 */
final class Written {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=.)(?=[A-Z])");

    private static final int BRIEF = 200;

    private Written() {}

    static String of(@Nullable Object value) {
        String json = json(value);
        boolean bare = json.startsWith("\"") && !(value instanceof String text && !plain(text));
        return bare ? json.substring(1, json.length() - 1) : json;
    }

    /** Returns the text for a sentence: a long one is cut. */
    static String brief(Object value) {
        String text = of(value);
        return text.length() > BRIEF ? text.substring(0, BRIEF) + "..." : text;
    }

    /** Returns the kind of a record of a sealed family, such as {@code z-score}. */
    static String kind(Object member) {
        if (member instanceof Bound.OfFormula) {
            return "formula";
        }
        String name = member.getClass().getSimpleName();
        return INNER_CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static boolean plain(String text) {
        return text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
    }

    private static String json(@Nullable Object value) {
        if (value == null || value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof Rational || value instanceof Enum<?>) {
            return quoted(code(value));
        }
        if (value instanceof Collection<?> list) {
            StringJoiner all = new StringJoiner(",", "[", "]");
            list.forEach(one -> all.add(json(one)));
            return all.toString();
        }
        if (value instanceof Map<?, ?> map) {
            StringJoiner all = new StringJoiner(",", "{", "}");
            map.forEach((key, one) -> all.add(quoted(String.valueOf(key)) + ":" + json(one)));
            return all.toString();
        }
        return value instanceof Record record ? fields(record) : quoted(value.toString());
    }

    /** A code of ours is lower case; a mode of java.math keeps its own name, as in JSON. */
    private static String code(Object value) {
        return value instanceof Enum<?> constant
                        && !constant.getDeclaringClass().getName().startsWith("java.")
                ? Codes.of(constant)
                : value.toString();
    }

    private static String fields(Record record) {
        StringJoiner all = new StringJoiner(",", "{", "}");
        if (record.getClass().getInterfaces().length > 0) {
            all.add("\"kind\":" + quoted(kind(record)));
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            @Nullable Object value = read(record, component);
            boolean empty = value instanceof Collection<?> list && list.isEmpty();
            if (value != null && !empty) {
                all.add(quoted(component.getName()) + ":" + json(value));
            }
        }
        return all.toString();
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String quoted(String text) {
        StringBuilder written = new StringBuilder(text.length() + 2).append('"');
        Iterator<Integer> letters = text.chars().iterator();
        while (letters.hasNext()) {
            int letter = letters.next();
            if (letter == '"' || letter == '\\') {
                written.append('\\').append((char) letter);
            } else if (letter < ' ') {
                written.append(String.format(Locale.ROOT, "\\u%04x", letter));
            } else {
                written.append((char) letter);
            }
        }
        return written.append('"').toString();
    }
}
