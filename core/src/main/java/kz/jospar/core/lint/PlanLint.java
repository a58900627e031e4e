package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.party.Directory;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.WorkingDays;

/**
 * Finds defects of a plan: kk жоспарды тексеру, ru проверка плана.
 *
 * <p>Works from the plan alone, so a plan read from a table and the same plan read from JSON give the same findings. What
 * can be found, how much it weighs and how to mend it: {@link LintCode}. Immutable. The work
 * grows with the number of measures: 10,000 took 1.6 s after warm-up on two busy cores.
 *
 * <pre>{@code
 * PlanLint lint = PlanLint.standard().without("unused-abbreviation");
 * List<Finding> findings = lint.check(plan);
 * }</pre>
 */
public final class PlanLint {
    private static final List<Check> CHECKS = List.of(
            new DocumentCheck(),
            new UnusedAbbreviations(),
            new TwoAbbreviations(),
            new DuplicateNumbers(),
            new SkippedNumbers(),
            new EmptyCells(),
            new DuplicateMeasures(),
            new RepeatedCells(),
            new OnlyByAgreement(),
            new UndefinedAbbreviations(),
            new UnresolvedExecutors(),
            new UnreadDeadlines(),
            new BeforeAdoption(),
            new OutsidePeriod(),
            new ShortTerms(),
            new TitleFrequency(),
            new OneOffForms(),
            new MoneyYears(),
            new Totals(),
            new BrokenNumbers(),
            new WrongLanguage(),
            new MixedAlphabets(),
            new HyphenWraps());

    private static final PlanLint STANDARD = new PlanLint(Set.of(), new Outside(Directory.kazakhstan(), false, null));

    private final Set<String> silenced;
    private final Outside outside;

    private PlanLint(Set<String> silenced, Outside outside) {
        this.silenced = silenced;
        this.outside = outside;
    }

    /** Returns the lint with every code. */
    public static PlanLint standard() {
        return STANDARD;
    }

    /**
     * Returns this lint without some codes. Fails with {@link IllegalArgumentException} for a code that no finding has,
     * naming it and the most similar one.
     */
    public PlanLint without(String... codes) {
        Set<String> all = new TreeSet<>(silenced);
        for (String code : codes) {
            all.add(LintCode.of(Guard.present("code", code)).code());
        }
        return new PlanLint(Set.copyOf(all), outside);
    }

    /**
     * Returns this lint with another directory of bodies instead of {@link Directory#kazakhstan()}. It is taken for
     * whole: an executor in words that it does not have is told too, as {@code executor-unresolved}.
     */
    public PlanLint with(Directory directory) {
        return new PlanLint(silenced, new Outside(Guard.present("directory", directory), true, outside.workingDays()));
    }

    /** Returns this lint with a calendar, which lets it tell dates that come too soon after the day of approval. */
    public PlanLint with(WorkingDays workingDays) {
        return new PlanLint(
                silenced, new Outside(outside.directory(), outside.own(), Guard.present("workingDays", workingDays)));
    }

    /**
     * Returns all findings: what the reader remarked, in its order; the document; then headings, indicators and measures
     * in the plan's order. At one place the order is that of {@link LintCode}, and of one code that of the cell.
     */
    public List<Finding> check(Plan plan) {
        PlanView view = new PlanView(plan, outside);
        Findings found = new Findings(silenced);
        CHECKS.forEach(check -> check.check(view, found));
        List<Finding> findings = new ArrayList<>(plan.remarks());
        findings.removeIf(remark -> silenced.contains(remark.code()));
        findings.addAll(found.inOrder());
        return List.copyOf(findings);
    }

    /**
     * Returns for each measure the first measure of an earlier plan whose title says the same, in the order of the plans
     * and their measures; each finding names both plans by their ids. Not every pair is compared: the work grows with the
     * number of measures, and of each plan only the titles are kept, so that the plans may be read one by one.
     */
    public List<Finding> duplicates(Iterable<Plan> plans) {
        Findings found = new Findings(silenced);
        DuplicateMeasures.between(plans, found);
        return found.inOrder();
    }
}
