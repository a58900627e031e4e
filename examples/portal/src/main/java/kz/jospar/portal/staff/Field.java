package kz.jospar.portal.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form: kk өріс, ru поле.
 *
 * @param name by which it is sent; its label has the key {@code staff.field.} and the name
 * @param type how it is filled in
 * @param options what may be chosen
 * @param value what stands in it at first
 * @param required whether it may not be empty
 */
public record Field(
        String name,
        Type type,
        List<Option> options,
        @Nullable String value,
        boolean required) {
    public Field {
        options = List.copyOf(options);
    }

    static Field select(String name, List<Option> options) {
        return new Field(name, Type.SELECT, options, null, true);
    }

    static Field maybeSelect(String name, List<Option> options) {
        return new Field(name, Type.SELECT, options, null, false);
    }

    static Field checks(String name, List<Option> options) {
        return new Field(name, Type.CHECKS, options, null, false);
    }

    static Field of(String name, Type type, @Nullable String value) {
        return new Field(name, type, List.of(), value, true);
    }

    static Field maybe(String name, Type type) {
        return new Field(name, type, List.of(), null, false);
    }

    /** How a field is filled in: kk өріс түрі, ru вид поля. */
    public enum Type {
        /** One of several. */
        SELECT,
        /** Any of several. */
        CHECKS,
        /** A line. */
        TEXT,
        /** Several lines. */
        LONG,
        /** A text in each of the three languages. */
        TEXTS,
        /** A day. */
        DATE,
        /** A whole number, 0 or more. */
        NUMBER,
        /** Yes or no. */
        FLAG
    }

    /**
     * One of several: kk нұсқа, ru вариант.
     *
     * @param value what is sent
     * @param label what is read
     */
    public record Option(String value, String label) {}
}
