package kz.jospar.core.lint;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lint.Passage.Part;

/**
 * Words in another language than the plan's: only what is surely Russian in a Kazakh plan, or Kazakh in a Russian one.
 *
 * <p>A column of no known kind whose heading is in the other language is that language's, in a plan of two.
 */
final class WrongLanguage implements Check {
    private static final Set<Part> PARTS = EnumSet.complementOf(EnumSet.of(Part.GLOSSARY));

    @Override
    public void check(PlanView view, Findings findings) {
        Optional<Language> language = view.language();
        if (language.isEmpty() || language.get() == Language.EN) {
            return;
        }
        for (Passage passage : view.passages()) {
            if (!PARTS.contains(passage.part())) {
                continue;
            }
            if (passage.version() != null && passage.version() != language.get()) {
                boolean only = view.plan().title().version(language.get()).isEmpty();
                if (passage.part() == Part.PLAN_TITLE
                        && only
                        && ForeignWords.isForeign(passage.text(), language.get())) {
                    add(findings, passage, passage.text(), language.get());
                }
                continue;
            }
            Optional<String> alien = language.get() == Language.KK
                    ? ForeignWords.russian(passage.text())
                    : ForeignWords.kazakh(passage.text());
            alien.ifPresent(words -> add(findings, passage, words, language.get()));
        }
    }

    private static void add(Findings findings, Passage passage, String words, Language language) {
        findings.add(LintCode.WRONG_LANGUAGE, passage.spot(), words, "#" + language.code());
    }
}
