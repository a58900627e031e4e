package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import kz.jospar.core.finding.Place;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
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
            TitleTwins twins = new TitleTwins(measures.stream()
                    .map(measure -> words(measure.title(), language))
                    .toList());
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

    /** Of a measure what is compared between plans and what a finding says. */
    private record Titled(int plan, String planId, Place place, String number, LocalizedText title) {}

    /** Adds for each measure the first measure of an earlier plan that says the same. */
    static void between(Iterable<Plan> plans, Findings findings) {
        List<Titled> all = new ArrayList<>();
        int count = 0;
        for (Plan plan : plans) {
            for (Measure measure : plan.measures()) {
                Place place = new Place(measure.id(), measure.row(), ColumnKind.TITLE.code());
                all.add(new Titled(count, plan.id(), place, measure.number().text(), measure.title()));
            }
            count++;
        }
        Set<Integer> told = new HashSet<>();
        for (Language language : Language.values()) {
            TitleTwins twins = new TitleTwins(
                    all.stream().map(one -> words(one.title(), language)).toList());
            for (int i = 0; i < all.size(); i++) {
                Titled one = all.get(i);
                OptionalInt twin = twins.twin(i);
                if (twin.isPresent() && all.get(twin.getAsInt()).plan() != one.plan() && told.add(i)) {
                    Titled first = all.get(twin.getAsInt());
                    findings.add(
                            LintCode.DUPLICATE_MEASURE_BETWEEN_PLANS,
                            new Spot(i, one.place()),
                            one.title().in(language),
                            one.planId(),
                            first.number(),
                            first.planId());
                }
            }
        }
    }

    private static TitleWords words(LocalizedText title, Language language) {
        return TitleWords.of(title.version(language).orElse(""));
    }
}
