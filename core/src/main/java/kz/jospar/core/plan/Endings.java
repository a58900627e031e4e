package kz.jospar.core.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.data.DataFile;
import org.jspecify.annotations.Nullable;

/** The endings of words, by class and case, from {@code endings.txt}; the class {@code any} takes every ending. */
final class Endings {
    /** No ending is longer. */
    static final int LONGEST = 12;

    private static final Map<String, Map<String, Case>> CLASSES = new HashMap<>();

    static {
        DataFile.readTagged(Endings.class, "endings.txt", (head, body) -> {
            Map<String, Case> all = CLASSES.computeIfAbsent(head[0], key -> new HashMap<>());
            Case form = Case.valueOf(head[1].toUpperCase(Locale.ROOT));
            for (String ending : body) {
                all.putIfAbsent(ending.equals("-") ? "" : ending, form);
            }
        });
    }

    private final boolean headFinal;

    /** Endings of a language whose nouns follow what describes them, as in Kazakh, or go before it, as in Russian. */
    Endings(boolean headFinal) {
        this.headFinal = headFinal;
    }

    boolean isHeadFinal() {
        return headFinal;
    }

    /** Returns the case of an ending, or null if the class has no such ending. */
    @Nullable
    Case of(String name, String ending) {
        if (name.equals("any")) {
            return ending.length() <= LONGEST && ending.chars().allMatch(Character::isLetter) ? Case.NONE : null;
        }
        Map<String, Case> all = CLASSES.get(name);
        if (all == null) {
            throw new IllegalStateException("endings.txt has no class '" + name + "'");
        }
        return ending.length() <= LONGEST ? all.get(ending) : null;
    }
}
