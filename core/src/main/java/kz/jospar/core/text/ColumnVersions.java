package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lint.LanguageVersions;
import kz.jospar.core.party.Executor;
import kz.jospar.core.phrase.PlanDeadlines;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;

/**
 * What the columns of a plan's second language say, compared with those of the first: kk екі тілдегі бағандар, ru графы на
 * двух языках.
 *
 * @param language the language of the version
 * @param executors those the version names
 * @param deadline the version's deadline as it stands
 */
record ColumnVersions(Language language, List<Executor> executors, String deadline) {

    /** Returns what the first columns of a measure and their translations say; nothing where the table has one language. */
    static List<ColumnVersions> of(Draft draft, ExecutorCell cells) {
        Columns table = draft.table();
        int executors = table.translationOf(ColumnKind.EXECUTORS);
        int deadline = table.translationOf(ColumnKind.DEADLINE);
        int told = Math.max(executors, deadline);
        if (told < 0) {
            return List.of();
        }
        int first = table.indexOf(table.kind(told));
        Language one = table.language(first);
        Language two = table.language(told);
        return one == null || two == null
                ? List.of()
                : List.of(
                        version(
                                one,
                                draft,
                                cells,
                                executors < 0 ? -1 : table.indexOf(ColumnKind.EXECUTORS),
                                deadline < 0 ? -1 : table.indexOf(ColumnKind.DEADLINE)),
                        version(two, draft, cells, executors, deadline));
    }

    private static ColumnVersions version(
            Language language, Draft draft, ExecutorCell cells, int executors, int deadline) {
        return new ColumnVersions(
                language,
                executors < 0
                        ? List.of()
                        : cells.read(draft.cell(executors), true).executors(),
                deadline < 0 ? "" : draft.cell(deadline));
    }

    /** Returns a plan with how its columns disagree among its remarks; versions are by the ids of measures. */
    static Plan compared(Plan plan, Map<String, List<ColumnVersions>> versions) {
        if (versions.isEmpty()) {
            return plan;
        }
        List<Finding> differences = LanguageVersions.compare(side(plan, versions, 0), side(plan, versions, 1));
        return plan.withRemarks(
                Stream.concat(plan.remarks().stream(), differences.stream()).toList());
    }

    private static Plan side(Plan plan, Map<String, List<ColumnVersions>> versions, int side) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            List<ColumnVersions> both = versions.get(measure.id());
            if (both != null) {
                measures.add(measure(measure, both.get(side)));
            }
        }
        return PlanDeadlines.read(plan.withTitle(LocalizedText.EMPTY)
                .withSections(List.of(new Section(null, measures, null, null, List.of()))));
    }

    private static Measure measure(Measure measure, ColumnVersions version) {
        return new Measure(
                measure.id(),
                measure.number(),
                LocalizedText.of(version.language, measure.number().text()),
                null,
                version.executors,
                version.deadline,
                null,
                null,
                Map.of(),
                measure.row());
    }
}
