package kz.jospar.jackson;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * What is wrong with a document, without the place: kk құжаттағы қате, ru ошибка в документе.
 *
 * @param kind what sort of mistake
 * @param detail what the sentence names: a field, a kind, a value, the words of a guard; may be empty
 * @param known the kinds that may stand there; empty where they are not told
 */
record Fault(Kind kind, String detail, String known) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern FIELD = Pattern.compile("property '([^']{1,100})'");
    private static final Pattern KNOWN = Pattern.compile("known type ids = \\[([^\\]]{1,2000})\\]");
    private static final int LONGEST = 100;

    enum Kind {
        /** Nothing but null. */
        EMPTY,
        /** A field that the record does not have. */
        UNKNOWN_FIELD,
        /** A kind that is none of the choices. */
        UNKNOWN_KIND,
        /** No kind. */
        KIND_MISSING,
        /** A field that must be there. */
        FIELD_MISSING,
        /** A value that cannot be read as what it should be. */
        VALUE,
        /** A list for a text, or the like. */
        SHAPE,
        /** The record's own guard refused; its words are English. */
        RULE,
        /** No JSON; the parser's words are English. */
        SYNTAX
    }

    Fault(Kind kind, String detail) {
        this(kind, detail, "");
    }

    /** A kind that is none of the choices, which Jackson lists in its words. */
    static Fault unknownKind(String given, String message) {
        Matcher known = KNOWN.matcher(message);
        return new Fault(Kind.UNKNOWN_KIND, given, known.find() ? known.group(1) : "");
    }

    static Fault missing(String message) {
        Matcher field = FIELD.matcher(message);
        return new Fault(Kind.FIELD_MISSING, field.find() ? field.group(1) : "");
    }

    static Fault value(Object value) {
        String text = String.valueOf(value);
        return new Fault(Kind.VALUE, text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text);
    }

    String message(Language language) {
        String key = "document.fault." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return known.isEmpty()
                ? Messages.in(language).text(key, detail)
                : Messages.in(language).text(key + "-of", detail, known);
    }
}
