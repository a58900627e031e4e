package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.finding.Place;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;

/** Measures whose titles say the same, within a plan and between plans. */
final class DuplicateMeasures implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        List<Measure> measures =
                view.measures().stream().map(PlanView.MeasureLine::measure).toList();
        Set<Integer> told = new HashSet<>();
        for (Language language : Language.values()) {
            TitleTwins twins = new TitleTwins(words(measures, language));
            for (int i = 0; i < measures.size(); i++) {
                int place = i;
                twins.twin(i).ifPresent(twin -> {
                    if (told.add(place)) {
                        Measure first = measures.get(twin);
                        findings.add(
                                LintCode.DUPLICATE_MEASURE,
                                view.measures().get(place).spot(ColumnKind.TITLE),
                                measures.get(place).title().in(language),
                                first.number().text());
                    }
                });
            }
        }
    }

    /** Adds for each measure the first measure of an earlier plan that says the same. */
    static void between(List<Plan> plans, Findings findings) {
        List<Measure> measures = new ArrayList<>();
        List<Integer> planOf = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            for (Measure measure : plans.get(i).measures()) {
                measures.add(measure);
                planOf.add(i);
            }
        }
        Set<Integer> told = new HashSet<>();
        for (Language language : Language.values()) {
            TitleTwins twins = new TitleTwins(words(measures, language));
            for (int i = 0; i < measures.size(); i++) {
                int place = i;
                twins.twin(i).stream()
                        .filter(twin -> !planOf.get(twin).equals(planOf.get(place)) && told.add(place))
                        .forEach(twin -> findings.add(
                                LintCode.DUPLICATE_MEASURE_BETWEEN_PLANS,
                                new Spot(
                                        place,
                                        new Place(
                                                measures.get(place).id(),
                                                measures.get(place).row(),
                                                ColumnKind.TITLE.code())),
                                measures.get(place).title().in(language),
                                plans.get(planOf.get(place)).id(),
                                measures.get(twin).number().text(),
                                plans.get(planOf.get(twin)).id()));
            }
        }
    }

    private static List<TitleWords> words(List<Measure> measures, Language language) {
        return measures.stream()
                .map(measure -> TitleWords.of(measure.title().version(language).orElse("")))
                .toList();
    }
}
