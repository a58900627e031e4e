package kz.jospar.core.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lint.Passage.Part;

/** The language of the cells of a plan whose titles are in several: Kazakh where every sixth word has a letter of its own. */
final class CellLanguage {
    private static final Set<Part> CELLS = EnumSet.of(Part.FORM, Part.EXECUTOR, Part.DEADLINE, Part.FUNDING);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Of fewer words nothing is sure. */
    private static final int ENOUGH = 20;

    private CellLanguage() {}

    static Optional<Language> of(List<Passage> passages) {
        long kazakh = 0;
        long cyrillic = 0;
        long latin = 0;
        for (Passage passage : passages) {
            Matcher words = WORD.matcher(CELLS.contains(passage.part()) ? passage.text() : "");
            while (words.find()) {
                boolean own = words.group().chars().anyMatch(Letters::isCyrillic);
                cyrillic += own ? 1 : 0;
                latin += own ? 0 : 1;
                kazakh += Letters.isOwnKazakh(words.group()) ? 1 : 0;
            }
        }
        if (cyrillic <= latin || cyrillic < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(kazakh * 6 >= cyrillic ? Language.KK : Language.RU);
    }
}
