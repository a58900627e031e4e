package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import kz.jospar.core.letters.Blanks;

/** Words of a violation: a text of the message bundles, and what was typed behind it. */
final class Complaint {
    private static final int LONGEST = 60;

    private Complaint() {}

    /** Begins a violation in place of the constraint's own one; the language is chosen when it is told. */
    static ConstraintViolationBuilder of(ConstraintValidatorContext context, String template) {
        context.disableDefaultConstraintViolation();
        return context.buildConstraintViolationWithTemplate(template);
    }

    /** Returns a key of the message bundles as a template. */
    static String key(String name) {
        return "{kz.jospar.draft." + name + "}";
    }

    /** Returns typed words in quotation marks, shortened, on one line, and safe from interpolation. */
    static String quoted(String typed) {
        return key("open") + escaped(typed) + key("close");
    }

    private static String escaped(String typed) {
        StringBuilder text = new StringBuilder();
        String words = Blanks.collapse(typed.length() > 10 * LONGEST ? typed.substring(0, 10 * LONGEST) : typed);
        int characters = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (characters++ == LONGEST) {
                return text.append('…').toString();
            }
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                text.append('\\').appendCodePoint(c);
            } else {
                text.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return text.toString();
    }
}
