package kz.jospar.core.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Organization;

/** Takes the definitions of abbreviations from the paragraphs around a table: kk қысқартулар, ru сокращения. */
final class Glossary {
    private final ExecutorCell executors;
    private final List<Organization> bodies;
    private final List<String> notes;
    private final Set<String> defined = new HashSet<>();

    Glossary(ExecutorCell executors, List<Organization> bodies, List<String> notes) {
        this.executors = executors;
        this.bodies = bodies;
        this.notes = notes;
    }

    /** Lets cells know what a line below the table will define: "КГД МФ" is one body and not two. */
    void announce(String line) {
        for (Surroundings.Definition definition : Surroundings.definitions(line)) {
            executors.know(definition.abbreviation());
        }
    }

    /** Takes a line that defines an abbreviation for the first time; tells whether it did. */
    boolean define(String line, Language language) {
        boolean any = false;
        for (Surroundings.Definition definition : Surroundings.definitions(line)) {
            executors.know(definition.abbreviation());
            String id = executors.id(definition.abbreviation());
            if (defined.add(id)) {
                LocalizedText name = LocalizedText.of(language, definition.name());
                bodies.add(new Organization(id, definition.abbreviation(), name));
                any = true;
            }
        }
        return any;
    }

    /** Takes a definition, or keeps the line as a note. */
    void defineOrNote(String line, Language language) {
        if (!define(line, language) && !line.isEmpty()) {
            notes.add(line);
        }
    }
}
