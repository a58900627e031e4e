package kz.jospar.core.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.text.ExecutorCell;
import org.jspecify.annotations.Nullable;

/** The bodies of one draft: the same one has the same id in its glossary and in all its measures. */
final class Bodies {
    private final ExecutorCell reader = new ExecutorCell();
    private final Map<String, String> idByName = new HashMap<>();
    private final List<OrganizationDraft> defined;

    /** Those that a plan's glossary defines. */
    Bodies(PlanDraft plan) {
        this(plan.glossary());
    }

    /** Those of a glossary. */
    Bodies(List<@Nullable OrganizationDraft> glossary) {
        defined = new ArrayList<>();
        for (OrganizationDraft body : glossary) {
            if (body != null && Typed.hasWords(body.abbreviation())) {
                defined.add(body);
                define(Typed.orEmpty(body.abbreviation()), Typed.orEmpty(body.abbreviation()));
            }
        }
        for (OrganizationDraft body : defined) {
            for (Language language : Language.values()) {
                LocalizedText name = body.name();
                String version = name == null ? "" : name.version(language).orElse("");
                if (Typed.hasWords(version)) {
                    define(version, Typed.orEmpty(body.abbreviation()));
                }
            }
        }
    }

    private void define(String name, String abbreviation) {
        idByName.putIfAbsent(looks(name), reader.id(Blanks.collapse(abbreviation)));
    }

    /** Returns the name as those see it who cannot tell Latin letters from Cyrillic ones. */
    static String looks(String name) {
        return Lookalikes.toCyrillic(Blanks.collapse(name)).toLowerCase(Locale.ROOT);
    }

    /** Returns the glossary as a plan has it. */
    List<Organization> glossary() {
        return defined.stream()
                .map(body -> new Organization(
                        reader.id(Blanks.collapse(Typed.orEmpty(body.abbreviation()))),
                        Typed.orEmpty(body.abbreviation()),
                        body.name() == null ? LocalizedText.EMPTY : body.name()))
                .toList();
    }

    /** Returns the executors of one measure. */
    List<Executor> executors(List<@Nullable ExecutorDraft> drafts) {
        List<Executor> executors = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            ExecutorDraft draft = Guard.present("executors[" + i + "]", drafts.get(i));
            executors.add(read(Guard.text("executors[" + i + "].name", draft.name()), draft, i == 0));
        }
        return executors;
    }

    /** Returns one executor, under the glossary's id where the glossary has it. */
    Executor read(String written, ExecutorDraft draft, boolean first) {
        Executor read = draft.read(written, reader, first);
        String id = idByName.getOrDefault(looks(read.name()), read.id());
        return new Executor(id, read.name(), read.role(), read.byAgreement(), read.jointly(), read.text());
    }
}
