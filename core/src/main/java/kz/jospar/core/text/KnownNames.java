package kz.jospar.core.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;
import kz.jospar.core.party.Abbreviation;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Group;

/** The short names that a document may use whole: those of its own glossary, of the directory, and of groups. */
final class KnownNames {
    private static final int LONGEST = 60;

    private final Set<String> defined = new HashSet<>();
    private final Map<String, Boolean> asked = new HashMap<>();

    /** Adds a name of the document's glossary; tells whether it is new. */
    boolean add(String name) {
        return defined.add(looks(name));
    }

    /** Tells whether the glossary, the directory or the words for groups know the name as a whole. */
    boolean contains(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        return defined.contains(looks(name)) || asked.computeIfAbsent(name, KnownNames::isPublic);
    }

    private static boolean isPublic(String name) {
        return !Directory.kazakhstan().find(name).isEmpty()
                || (Abbreviation.is(name) && Group.read(name).isPresent());
    }

    private static String looks(String name) {
        return Lookalikes.toCyrillic(Blanks.collapse(name)).toLowerCase(Locale.ROOT);
    }
}
