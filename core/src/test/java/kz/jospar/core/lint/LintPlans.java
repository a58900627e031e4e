package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingKind;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.FundingSource;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader;
import org.jspecify.annotations.Nullable;

/** Small plans to be checked, read from tables as offices write them. */
final class LintPlans {
    static final Row HEADER = Row.of("№", "Іс-шара", "Аяқтау нысаны", "Жауапты орындаушылар", "Орындау мерзімі");
    static final String TITLE = "2025-2026 жылдарға арналған іс-шаралар жоспары";

    private LintPlans() {}

    /** A plan of these rows (number, title, form, executors, deadline) and lines below the table. */
    static Plan plan(List<Row> rows, String... below) {
        List<Row> all = new ArrayList<>(List.of(HEADER));
        all.addAll(rows);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(TITLE), new Block.Table(all)));
        for (String line : below) {
            blocks.add(new Block.Paragraph(line));
        }
        return PlanReader.standard().read(new SourceDocument("plan.txt", "txt", blocks));
    }

    static Plan row(String title, String form, String executors, String deadline, String... below) {
        return plan(List.of(Row.of("1", title, form, executors, deadline)), below);
    }

    /** The plan of a row whose money is one line. */
    static Plan money(String deadline, Map<Integer, Amount> byYear, @Nullable Amount total, String source) {
        Plan plan = row("Балабақша салу", "ақпарат", "Басқарма", deadline, "РБ – республикалық бюджет");
        FundingLine line = new FundingLine(byYear, total, FundingSource.listOf(source), "098 104", 2);
        return withFunding(plan, new Funding("", FundingKind.AMOUNTS, List.of(), null, List.of(line)));
    }

    static Plan withFunding(Plan plan, @Nullable Funding funding) {
        Measure old = plan.measures().get(0);
        CompletionForm form = old.form();
        Measure measure = new Measure(
                old.id(),
                old.number(),
                old.title(),
                form,
                old.executors(),
                old.deadline(),
                old.timing(),
                funding,
                old.other(),
                old.row());
        return plan.withSections(List.of(new Section(null, List.of(measure), null)));
    }

    static List<Finding> found(Plan plan, LintCode code) {
        return PlanLint.standard().check(plan).stream()
                .filter(finding -> finding.code().equals(code.code()))
                .toList();
    }
}
