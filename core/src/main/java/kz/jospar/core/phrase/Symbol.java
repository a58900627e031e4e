package kz.jospar.core.phrase;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * One place of a rule and what may stand there: {@code month-name.dative}, {@code quarter|half-year}, {@code number=1}.
 * Without a case the word stands in none.
 *
 * @param tags one of which the word must have
 * @param cases one of which it must stand in
 * @param value the value it must have, or null for any
 * @param language the rule's language, which the word's must be: a rule never reads another language's words
 */
record Symbol(
        Set<Tag> tags, Set<Inflection> cases, @Nullable Integer value, Language language) {

    boolean fits(Sense sense) {
        return tags.contains(sense.tag())
                && cases.contains(sense.inflection())
                && (sense.language() == null || sense.language() == language)
                && (value == null || value == sense.value());
    }

    boolean isWords() {
        return tags.contains(Tag.WORDS);
    }

    boolean isAnything() {
        return tags.contains(Tag.ANYTHING);
    }

    /** Reads {@code tag|tag=value.case|case}; classes give names to sets of tags and of cases. */
    static Symbol parse(
            String text,
            Language language,
            Function<String, Set<Tag>> tagClass,
            Function<String, Set<Inflection>> caseClass) {
        int dot = text.indexOf('.');
        int equals = text.indexOf('=');
        String tagPart = text.substring(0, equals >= 0 ? equals : dot >= 0 ? dot : text.length());
        String valuePart = equals < 0 ? "" : text.substring(equals + 1, dot > equals ? dot : text.length());
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        for (String tag : tagPart.split("\\|", -1)) {
            tags.addAll(tagClass.apply(tag));
        }
        Set<Inflection> cases = EnumSet.of(Inflection.PLAIN);
        if (dot >= 0) {
            cases = EnumSet.noneOf(Inflection.class);
            for (String one : text.substring(dot + 1).split("\\|", -1)) {
                cases.addAll(caseClass.apply(one));
            }
        }
        return new Symbol(tags, cases, valuePart.isEmpty() ? null : Integer.valueOf(valuePart), language);
    }

    static Tag tag(String name) {
        return Tag.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Inflection inflection(String name) {
        return Inflection.valueOf(Objects.requireNonNull(name).toUpperCase(Locale.ROOT));
    }
}
