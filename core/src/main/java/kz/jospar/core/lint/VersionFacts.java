package kz.jospar.core.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.AmountUnit;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What two language versions of one measure must have alike whatever the language: amounts, their unit, programme codes,
 * how many executors.
 *
 * <p>Lines of funding are compared in order, where both versions have as many; an amount that was not read or stands in
 * one version only is not compared with anything.
 */
final class VersionFacts {
    private final Measure one;
    private final Measure other;
    private final VersionNames names;
    private final List<Finding> findings = new ArrayList<>();

    private VersionFacts(Measure one, Measure other, VersionNames names) {
        this.one = one;
        this.other = other;
        this.names = names;
    }

    static List<Finding> compare(Measure one, Measure other, VersionNames names) {
        VersionFacts facts = new VersionFacts(one, other, names);
        facts.executors();
        Funding funding = one.funding();
        Funding twin = other.funding();
        if (funding != null && twin != null) {
            facts.funding(funding, twin);
        }
        return facts.findings;
    }

    private void executors() {
        int here = one.executors().size();
        int there = other.executors().size();
        if (here > 0 && there > 0 && here != there) {
            add(ColumnKind.EXECUTORS, null, Integer.toString(here), Integer.toString(there), "#executors");
        }
    }

    private void funding(Funding funding, Funding twin) {
        AmountUnit unit = funding.unit();
        AmountUnit otherUnit = twin.unit();
        if (unit != null
                && otherUnit != null
                && unit.zeros() != null
                && otherUnit.zeros() != null
                && !unit.zeros().equals(otherUnit.zeros())) {
            add(ColumnKind.UNIT, null, unit.text(), otherUnit.text(), "#unit");
        }
        List<FundingLine> lines = funding.lines();
        List<FundingLine> others = twin.lines();
        if (lines.size() != others.size()) {
            add(ColumnKind.FUNDING, null, Integer.toString(lines.size()), Integer.toString(others.size()), "#lines");
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), others.get(i));
        }
    }

    private void line(FundingLine line, FundingLine twin) {
        Set<Integer> years = new TreeSet<>(line.byYear().keySet());
        years.retainAll(twin.byYear().keySet());
        for (Integer year : years) {
            amounts(line, line.byYear().get(year), twin.byYear().get(year), ColumnKind.YEAR, "#amount");
        }
        amounts(line, line.total(), twin.total(), ColumnKind.TOTAL, "#total");
        String programme = Blanks.collapse(line.programme());
        String otherProgramme = Blanks.collapse(twin.programme());
        if (!programme.isEmpty() && !otherProgramme.isEmpty() && !programme.equals(otherProgramme)) {
            add(ColumnKind.PROGRAMME, line.row(), programme, otherProgramme, "#programme");
        }
    }

    private void amounts(
            FundingLine line, @Nullable Amount amount, @Nullable Amount twin, ColumnKind column, String what) {
        BigDecimal value = amount == null ? null : amount.value();
        BigDecimal otherValue = twin == null ? null : twin.value();
        if (amount != null && twin != null && value != null && otherValue != null && value.compareTo(otherValue) != 0) {
            add(column, line.row(), amount.text(), twin.text(), what);
        }
    }

    private void add(ColumnKind column, @Nullable Integer row, String text, String otherText, String what) {
        findings.add(new Finding(
                LintCode.LANGUAGES_DIFFER.code(),
                LintCode.LANGUAGES_DIFFER.severity(),
                new Place(one.id(), row == null ? one.row() : row, column.code()),
                text,
                List.of(names.one(), otherText, names.other(), one.number().key(), what),
                null));
    }
}
