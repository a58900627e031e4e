package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;

/** Words in languages of which a new edition says nothing, kept where they translate words that did not change. */
final class Translations {
    private Translations() {}

    /**
     * Returns the new text with the old one's versions in languages that it lacks, if both have a language in common and
     * the same words in each of those.
     */
    static LocalizedText kept(LocalizedText old, LocalizedText young) {
        LocalizedText all = young;
        boolean common = false;
        for (Language language : Language.values()) {
            String before = old.version(language).orElse("");
            String one = Wording.of(before);
            String other = Wording.of(young.version(language).orElse(""));
            if (one.isEmpty()) {
                continue;
            }
            if (other.isEmpty()) {
                all = all.with(language, before);
            } else if (one.equals(other)) {
                common = true;
            } else {
                return young;
            }
        }
        return common ? all : young;
    }

    /** Returns the new edition with the translations of its title, its bodies' names and its sections' headings. */
    static Plan kept(Plan before, Plan after) {
        Map<String, LocalizedText> headings = new HashMap<>();
        for (Section section : before.sections()) {
            if (section.heading() != null) {
                for (String key : keys(section.heading())) {
                    headings.putIfAbsent(key, section.heading());
                }
            }
        }
        Map<String, LocalizedText> names = new HashMap<>();
        before.glossary().forEach(body -> names.put(body.id(), body.name()));
        List<Section> sections = after.sections().stream()
                .map(section -> section.heading() == null
                        ? section
                        : new Section(
                                kept(headings, keys(section.heading()), section.heading()),
                                section.measures(),
                                section.row(),
                                section.goal(),
                                section.indicators()))
                .toList();
        List<Organization> glossary = after.glossary().stream()
                .map(body ->
                        new Organization(body.id(), body.abbreviation(), kept(names, List.of(body.id()), body.name())))
                .toList();
        return new Plan(
                after.format(),
                after.id(),
                kept(before.title(), after.title()),
                after.kind(),
                after.level(),
                after.period(),
                after.approval(),
                after.acts(),
                after.columns(),
                sections,
                glossary,
                after.notes(),
                after.remarks(),
                after.source(),
                after.formerIds(),
                after.goals());
    }

    private static LocalizedText kept(Map<String, LocalizedText> olds, List<String> keys, LocalizedText young) {
        for (String key : keys) {
            LocalizedText old = olds.get(key);
            if (old != null) {
                return kept(old, young);
            }
        }
        return young;
    }

    /** What a heading is found by: its words in each language, without a number. */
    private static List<String> keys(LocalizedText heading) {
        List<String> keys = new ArrayList<>();
        for (Language language : Language.values()) {
            String words = Wording.ofHeading(heading.version(language).orElse(""));
            if (!words.isEmpty()) {
                keys.add(language.code() + " " + words);
            }
        }
        return keys;
    }
}
