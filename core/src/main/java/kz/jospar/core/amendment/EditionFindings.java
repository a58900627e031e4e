package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;

/**
 * What a person should look at after ids were carried over.
 *
 * <ul>
 *   <li>{@code editions-without-common-language}: error; no title can be compared;
 *   <li>{@code measure-ambiguous}: warning; several of the old may be it, or none;
 *   <li>{@code measure-reworded}: a measure was known by wording alike; a warning where its figures changed;
 *   <li>{@code number-reused}: worth knowing; a dropped measure's number is that of an added one;
 *   <li>{@code editions-too-alike}: warning; the comparison of wording was stopped.
 * </ul>
 */
final class EditionFindings {
    private final List<Finding> findings = new ArrayList<>();

    private EditionFindings() {}

    static List<Finding> of(
            Plan before,
            Plan after,
            List<KeptMeasure> kept,
            List<Measure> added,
            List<Measure> dropped,
            List<Ambiguity> ambiguities,
            boolean stopped) {
        EditionFindings all = new EditionFindings();
        if (!languages(before).isEmpty() && !languages(after).isEmpty() && !haveCommon(before, after)) {
            all.add("editions-without-common-language", Severity.ERROR, Place.DOCUMENT, after.id());
        }
        kept.forEach(all::reworded);
        ambiguities.forEach(all::ambiguous);
        all.reused(added, dropped, ambiguities);
        if (stopped) {
            all.add("editions-too-alike", Severity.WARNING, Place.DOCUMENT, Integer.toString(added.size()));
        }
        return List.copyOf(all.findings);
    }

    private static boolean haveCommon(Plan before, Plan after) {
        return languages(before).stream().anyMatch(languages(after)::contains);
    }

    private static Set<Language> languages(Plan plan) {
        Set<Language> languages = new HashSet<>();
        for (Measure measure : plan.measures()) {
            for (Language language : Language.values()) {
                if (measure.title()
                        .version(language)
                        .filter(text -> !text.isBlank())
                        .isPresent()) {
                    languages.add(language);
                }
            }
        }
        return languages;
    }

    private void reworded(KeptMeasure kept) {
        if (kept.by() != MatchedBy.NUMBER && kept.by() != MatchedBy.LIKENESS) {
            return;
        }
        String old = title(kept.before());
        String young = title(kept.after());
        boolean sameFigures = Wording.figures(old).equals(Wording.figures(young));
        add(
                "measure-reworded",
                sameFigures ? Severity.INFO : Severity.WARNING,
                place(kept.after()),
                young,
                kept.after().number().key(),
                old,
                kept.before().number().key(),
                Integer.toString(kept.alike()));
    }

    private void ambiguous(Ambiguity ambiguity) {
        String candidates =
                ambiguity.candidates().stream().map(Measure::id).limit(10).collect(Collectors.joining(", "));
        add(
                "measure-ambiguous",
                Severity.WARNING,
                place(ambiguity.after()),
                title(ambiguity.after()),
                ambiguity.readAs(),
                candidates,
                ambiguity.after().id());
    }

    private void reused(List<Measure> added, List<Measure> dropped, List<Ambiguity> ambiguities) {
        Set<String> named =
                ambiguities.stream().map(ambiguity -> ambiguity.after().id()).collect(Collectors.toSet());
        Set<String> numbers =
                dropped.stream().map(measure -> measure.number().key()).collect(Collectors.toSet());
        for (Measure measure : added) {
            if (numbers.contains(measure.number().key()) && !named.contains(measure.id())) {
                Place place = new Place(measure.id(), measure.row(), ColumnKind.NUMBER.code());
                add("number-reused", Severity.INFO, place, measure.number().key(), measure.id());
            }
        }
    }

    private static String title(Measure measure) {
        return measure.title().in(Language.KK);
    }

    private static Place place(Measure measure) {
        return new Place(measure.id(), measure.row(), ColumnKind.TITLE.code());
    }

    private void add(String code, Severity severity, Place place, String text, String... arguments) {
        findings.add(new Finding(code, severity, place, text, List.of(arguments), null));
    }
}
