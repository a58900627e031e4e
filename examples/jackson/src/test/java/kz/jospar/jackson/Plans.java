package kz.jospar.jackson;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.PlanKind;
import kz.jospar.core.plan.PlanLevel;
import kz.jospar.core.plan.PlanSource;
import kz.jospar.core.plan.RelatedAct;
import kz.jospar.core.plan.Section;
import kz.jospar.core.source.Citation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary plans with everything that a plan can hold. */
final class Plans {
    private Plans() {}

    static Arbitrary<Plan> any() {
        return Combinators.combine(
                        heads(),
                        sections(),
                        organizations().list().ofMaxSize(3),
                        Texts.any().list().ofMaxSize(3),
                        findings().list().ofMaxSize(3),
                        sources().injectNull(0.5),
                        Arbitraries.of("gone-1", "gone-2~2", "жоқ").list().uniqueElements(),
                        Cells.goals().list().ofMaxSize(2))
                .as((head, sections, glossary, notes, remarks, source, formerIds, goals) -> new Plan(
                        Plan.FORMAT,
                        head.id(),
                        head.title(),
                        head.kind(),
                        head.level(),
                        head.period(),
                        head.approval(),
                        head.acts(),
                        head.columns(),
                        numbered(sections, goals.size()),
                        glossary,
                        notes,
                        remarks,
                        source,
                        formerIds,
                        goals));
    }

    /** Plans without sections: title, approval, acts and columns only. */
    private static Arbitrary<Plan> heads() {
        Arbitrary<String> id = Arbitraries.of("aitas-2019", "жоспар-1", "p", "2025.1~2");
        return Combinators.combine(
                        id,
                        Texts.localized(),
                        Arbitraries.of(PlanKind.class).injectNull(0.3),
                        Arbitraries.of(PlanLevel.class).injectNull(0.3),
                        Timings.periods().injectNull(0.3),
                        approvals().injectNull(0.3),
                        acts().list().ofMaxSize(2),
                        columns().list().ofMaxSize(3))
                .as((key, title, kind, level, period, approval, acts, columns) -> new Plan(
                        Plan.FORMAT,
                        key,
                        title,
                        kind,
                        level,
                        period,
                        approval,
                        acts,
                        columns,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    private static Arbitrary<Approval> approvals() {
        return Combinators.combine(
                        Texts.any().injectNull(0.3),
                        Texts.any().injectNull(0.3),
                        Timings.days().injectNull(0.5),
                        Arbitraries.integers().between(1900, 2999).injectNull(0.3),
                        Texts.any().list().ofMaxSize(3))
                .as(Approval::new);
    }

    static Arbitrary<Citation> citations() {
        return Combinators.combine(
                        Texts.words(),
                        Texts.any().injectNull(0.3),
                        Timings.days().injectNull(0.3),
                        Texts.any().injectNull(0.3))
                .as(Citation::new);
    }

    private static Arbitrary<RelatedAct> acts() {
        return Combinators.combine(Arbitraries.of(RelatedAct.Relation.class), citations())
                .as(RelatedAct::new);
    }

    private static Arbitrary<PlanColumn> columns() {
        return Combinators.combine(
                        Arbitraries.of(ColumnKind.class),
                        Texts.any(),
                        Texts.any(),
                        Arbitraries.integers().between(1991, 2999).injectNull(0.5))
                .as(PlanColumn::new);
    }

    private static Arbitrary<Organization> organizations() {
        return Combinators.combine(Texts.words(), Texts.words(), Texts.localized())
                .as(Organization::new);
    }

    private static Arbitrary<Finding> findings() {
        Arbitrary<Place> place = Combinators.combine(
                        Texts.any().injectNull(0.3),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE).injectNull(0.3),
                        Texts.any().injectNull(0.3))
                .as(Place::new);
        return Combinators.combine(
                        Texts.words(),
                        Arbitraries.of(Severity.class),
                        place,
                        Texts.any(),
                        Texts.any().list().ofMaxSize(2),
                        Texts.any().injectNull(0.3))
                .as(Finding::new);
    }

    private static Arbitrary<PlanSource> sources() {
        return Combinators.combine(Texts.words(), Arbitraries.of("docx", "xlsx", "html", "txt"))
                .as(PlanSource::new);
    }

    private static Arbitrary<List<Section>> sections() {
        return Combinators.combine(
                        Texts.localized().injectNull(0.2),
                        measures().list().ofMaxSize(3),
                        Arbitraries.integers().between(1, 999).injectNull(0.3),
                        Arbitraries.integers().between(1, 2).injectNull(0.5),
                        Cells.indicators().list().ofMaxSize(2))
                .as(Section::new)
                .list()
                .ofMaxSize(3);
    }

    static Arbitrary<Executor> executors() {
        return Combinators.combine(
                        Texts.words(),
                        Texts.words(),
                        Arbitraries.of(Role.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Texts.any())
                .as(Executor::new);
    }

    private static Arbitrary<Measure> measures() {
        Arbitrary<Measure> first = Combinators.combine(
                        Texts.words().map(MeasureNumber::new),
                        Texts.localized(),
                        Cells.forms().injectNull(0.3),
                        executors().list().ofMaxSize(3),
                        Texts.any(),
                        Timings.any().injectNull(0.2),
                        Cells.funding().injectNull(0.3),
                        Arbitraries.maps(Texts.whole(), Texts.any()).ofMaxSize(2))
                .as((number, title, form, executors, deadline, timing, funding, other) ->
                        new Measure("m", number, title, form, executors, deadline, timing, funding, other, null));
        return Combinators.combine(first, Arbitraries.integers().between(1, 999).injectNull(0.3))
                .as((m, row) -> new Measure(
                        m.id(),
                        m.number(),
                        m.title(),
                        m.form(),
                        m.executors(),
                        m.deadline(),
                        m.timing(),
                        m.funding(),
                        m.other(),
                        row));
    }

    /** Gives every measure an id of its own. */
    private static List<Section> numbered(List<Section> sections, int goals) {
        List<Section> result = new ArrayList<>();
        for (int s = 0; s < sections.size(); s++) {
            List<Measure> measures = new ArrayList<>();
            for (Measure m : sections.get(s).measures()) {
                measures.add(new Measure(
                        (s + 1) + "." + (measures.size() + 1) + "~2",
                        m.number(),
                        m.title(),
                        m.form(),
                        m.executors(),
                        m.deadline(),
                        m.timing(),
                        m.funding(),
                        m.other(),
                        m.row()));
            }
            Integer goal = sections.get(s).goal();
            result.add(new Section(
                    sections.get(s).heading(),
                    measures,
                    sections.get(s).row(),
                    goal == null || goal > goals ? null : goal,
                    sections.get(s).indicators()));
        }
        return result;
    }
}
