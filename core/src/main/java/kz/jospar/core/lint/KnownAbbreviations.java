package kz.jospar.core.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.BodyName;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.NameForm;
import org.jspecify.annotations.Nullable;

/** What the directory knows of abbreviations on a plan's day; each is looked up once. */
final class KnownAbbreviations {
    private final Outside outside;
    private final @Nullable LocalDate day;
    private final Map<String, Optional<Directory.Match>> known = new HashMap<>();

    KnownAbbreviations(PlanView view) {
        this.outside = view.outside();
        this.day = Outside.day(view.plan());
    }

    /** Returns the one body or term that has this name. */
    Optional<Directory.Match> find(String name) {
        return known.computeIfAbsent(name, word -> {
            List<Directory.Match> found = outside.find(word, day);
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        });
    }

    /** Returns the line that would define an abbreviation; nothing where the full name is not known. */
    Optional<String> definition(Directory.Match match, String abbreviation) {
        return fullName(match.body(), match.name().language()).map(name -> abbreviation + " – " + name);
    }

    private Optional<String> fullName(Body body, Language language) {
        return body.names().stream()
                .filter(name -> name.form() == NameForm.FULL
                        && name.language() == language
                        && (day == null || name.holdsOn(day)))
                .map(BodyName::text)
                .findFirst();
    }
}
