package kz.jospar.portal.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a form: kk енгізілген мәндер, ru введённые значения. An empty field is a missing one.
 *
 * @param fields by name
 */
record Typed(MultiValueMap<String, String> fields) {
    /** Returns a field without the space around it, or {@code null} where it is empty. */
    @Nullable
    String maybe(String name) {
        String value = fields.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Returns a field that may not be empty. */
    String text(String name) {
        String value = maybe(name);
        if (value == null) {
            throw new WrongInputException(name);
        }
        return value;
    }

    /** Returns a field in its languages, or {@code null} where all are empty. */
    @Nullable
    LocalizedText maybeTexts(String name) {
        LocalizedText text = new LocalizedText(maybe(name + ".kk"), maybe(name + ".ru"), maybe(name + ".en"));
        return text.in(Language.KK).isBlank() ? null : text;
    }

    /** Returns a field in its languages, one of which is not empty. */
    LocalizedText texts(String name) {
        LocalizedText text = maybeTexts(name);
        if (text == null) {
            throw new WrongInputException(name);
        }
        return text;
    }

    /** Returns all values of a field, such as ticked boxes. */
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Returns the parts of a field with commas between. */
    List<String> parts(String name) {
        String value = maybe(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** Tells whether a box is ticked. */
    boolean flag(String name) {
        return "true".equals(maybe(name));
    }

    /** Returns a number. */
    int number(String name) {
        return parsed(name, Integer::parseInt);
    }

    /** Returns a day. */
    LocalDate day(String name) {
        return parsed(name, LocalDate::parse);
    }

    /** Returns a day, or {@code null} where it is empty. */
    @Nullable
    LocalDate maybeDay(String name) {
        return maybe(name) == null ? null : day(name);
    }

    /** Returns a moment, or another one where it is empty and there is another. */
    LocalDateTime moment(String name, @Nullable LocalDateTime otherwise) {
        return otherwise != null && maybe(name) == null ? otherwise : parsed(name, LocalDateTime::parse);
    }

    /** Returns the value with a code, as JSON has it. */
    <E> E code(String name, E[] values, Function<E, String> code) {
        E found = maybeCode(name, values, code);
        if (found == null) {
            throw new WrongInputException(name);
        }
        return found;
    }

    /** Returns the value with a code, or {@code null} where the field is empty. */
    <E> @Nullable E maybeCode(String name, E[] values, Function<E, String> code) {
        String wanted = maybe(name);
        if (wanted == null) {
            return null;
        }
        for (E value : values) {
            if (code.apply(value).equals(wanted)) {
                return value;
            }
        }
        throw new WrongInputException(name);
    }

    private <T> T parsed(String name, Function<String, T> reading) {
        try {
            return reading.apply(text(name));
        } catch (DateTimeException | NumberFormatException e) {
            throw new WrongInputException(name);
        }
    }

    /** What was typed, as a template shows it again. */
    Map<String, String> again() {
        return fields.toSingleValueMap();
    }
}
