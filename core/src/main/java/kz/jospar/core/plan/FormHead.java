package kz.jospar.core.plan;

import java.util.List;
import kz.jospar.core.plan.FormLanguage.Role;
import kz.jospar.core.plan.Phrases.Found;
import org.jspecify.annotations.Nullable;

/**
 * The noun that tells what a form is.
 *
 * @param language the language it was read in
 * @param kind what it names
 * @param from its first word
 * @param to the word after its last one
 * @param nounCase its case
 * @param isNamed whether a word names the thing itself, and not only that something is held (өткізу)
 */
record FormHead(FormLanguage language, FormKind kind, int from, int to, Case nounCase, boolean isNamed) {

    /** Returns the head of words, or null where no word tells what they name. */
    static @Nullable FormHead of(List<CellWord> words) {
        boolean latin = words.stream().allMatch(word -> word.isLatin() || word.isNumber());
        if (latin) {
            return english(words);
        }
        boolean kazakh = words.stream().anyMatch(CellWord::isKazakh);
        FormHead head = kazakh ? kazakh(words) : russian(words);
        if (head != null) {
            return head;
        }
        return kazakh ? russian(words) : kazakh(words);
    }

    /** From the right: words that say nothing of the kind are let pass, an unknown one ends it. */
    private static @Nullable FormHead kazakh(List<CellWord> words) {
        FormLanguage language = FormLanguage.KAZAKH;
        FormHead held = null;
        int to = words.size();
        while (to > 0) {
            Found<FormKind> form = language.forms().endingBefore(words, 0, to);
            Found<String> around = language.role(Role.AROUND).endingBefore(words, 0, to);
            if (form != null && (around == null || form.from() <= around.from())) {
                return head(language, form);
            }
            if (around == null) {
                Found<String> unlike = language.role(Role.UNLIKE).endingBefore(words, 0, to);
                if (unlike == null && !words.get(to - 1).isNumber()) {
                    break;
                }
                to = unlike == null ? to - 1 : unlike.from();
                continue;
            }
            FormKind kind = FormLanguage.kind(around);
            if (held == null && kind != null) {
                held = new FormHead(language, kind, around.from(), around.to(), around.nounCase(), false);
            }
            to = around.from();
        }
        return held;
    }

    /** From the left: behind an unknown word only a nominative tells, for that word governs any other case. */
    private static @Nullable FormHead russian(List<CellWord> words) {
        FormLanguage language = FormLanguage.RUSSIAN;
        FormHead held = null;
        boolean governed = false;
        int at = 0;
        while (at < words.size()) {
            Found<FormKind> form = language.forms().from(words, at, words.size());
            Found<String> around = language.role(Role.AROUND).from(words, at, words.size());
            if (form != null) {
                boolean behindPreposition =
                        at > 0 && (language.is(Role.TO, words, at - 1) || language.is(Role.BORDER, words, at - 1));
                if (!governed || (form.nounCase() == Case.PLAIN && !behindPreposition)) {
                    return head(language, form);
                }
                at = form.to();
            } else if (around != null) {
                FormKind kind = FormLanguage.kind(around);
                if (held == null && kind != null && !governed) {
                    held = new FormHead(language, kind, around.from(), around.to(), around.nounCase(), false);
                }
                at = around.to();
            } else {
                CellWord word = words.get(at);
                governed = governed || !(language.isAdjective(word) || word.isNumber());
                at++;
            }
        }
        return held;
    }

    /** The last noun before the first preposition. */
    private static @Nullable FormHead english(List<CellWord> words) {
        FormLanguage language = FormLanguage.ENGLISH;
        int from = 0;
        while (language.is(Role.BORDER, words, from)) {
            from++;
        }
        int to = from;
        while (to < words.size() && !language.is(Role.BORDER, words, to)) {
            to++;
        }
        while (to > from) {
            Found<FormKind> form = language.forms().endingBefore(words, from, to);
            if (form != null) {
                return head(language, form);
            }
            Found<String> around = language.role(Role.AROUND).endingBefore(words, from, to);
            if (around == null) {
                return null;
            }
            to = around.from();
        }
        return null;
    }

    private static FormHead head(FormLanguage language, Found<FormKind> form) {
        return new FormHead(language, form.value(), form.from(), form.to(), form.nounCase(), true);
    }

    /** Tells whether the thing is a paper of somebody for somebody. */
    boolean isPaper() {
        return switch (kind) {
            case EVENT, INSTALLATION, PUBLICATION, ACT, NOT_REQUIRED, OTHER -> false;
            default -> true;
        };
    }
}
