package kz.jospar.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Either a person has something to mend, or there is a plan and nothing typed is lost. */
class DraftPropertiesTest {

    @Provide
    Arbitrary<PlanDraft> drafts() {
        return Arbitraries.oneOf(Drafts.plans(5), Drafts.plans(20), Drafts.plans(300));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void thereAreViolationsOrAPlanWithEverythingThatWasTyped(@ForAll("drafts") PlanDraft draft) {
        List<String> violations = Checks.of(draft);
        Statistics.label("paths")
                .collect(Checks.paths(draft).stream()
                        .map(x -> x.replaceAll("[0-9]", ""))
                        .distinct()
                        .limit(1)
                        .toList());
        Statistics.label("outcome")
                .collect(violations.isEmpty() ? "a plan" : "violations")
                .coverage(coverage -> {
                    coverage.check("a plan").percentage(p -> p > 15);
                    coverage.check("violations").percentage(p -> p > 25);
                });
        if (violations.isEmpty()) {
            Plan plan = draft.toPlan("p");
            holds(draft, plan);
            assertThat(Checks.of(plan)).as("the plan's own constraints").isEmpty();
        }
    }

    @Property(tries = 500)
    void aDraftWithViolationsIsAPlanOrRefusedAndNothingElse(@ForAll("drafts") PlanDraft draft) {
        Assume.that(!Checks.paths(draft).isEmpty());
        try {
            draft.toPlan("p");
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContaining("Exception");
        }
    }

    @Property(tries = 500)
    void whatWasTypedIsShownInAMessageAsItWas(@ForAll("words") String words) {
        PlanDraft draft = new PlanDraft(
                null,
                null,
                null,
                null,
                List.of(new SectionDraft(null, List.of(Checks.measure("1", "", "Щҷҷ " + words)))),
                null);
        String shown = ("Щҷҷ " + words).strip().replaceAll("[ \\t\\n\\u00a0]+", " ");
        assertThat(Checks.of(draft))
                .filteredOn(line -> line.contains("executors[0]"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(": «" + shown + "»");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("{}$\\#a1 ").ofMaxLength(15);
    }

    @Example
    void aPlanWithoutItsDaysIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanDraft(null, null, null, null, null, null).toPlan("p"))
                .withMessage("from is missing");
    }

    private static void holds(PlanDraft draft, Plan plan) {
        assertThat(plan.title()).isEqualTo(draft.title());
        assertThat(plan.period().from()).isEqualTo(draft.from());
        assertThat(plan.period().toInclusive()).isEqualTo(draft.toInclusive());
        assertThat(plan.approval() == null ? null : plan.approval().date()).isEqualTo(draft.adopted());
        assertThat(plan.glossary()).hasSameSizeAs(draft.glossary());
        for (int i = 0; i < plan.glossary().size(); i++) {
            assertThat(plan.glossary().get(i).abbreviation())
                    .isEqualTo(draft.glossary().get(i).abbreviation());
            assertThat(plan.glossary().get(i).name())
                    .isEqualTo(draft.glossary().get(i).name());
        }
        assertThat(plan.sections()).hasSameSizeAs(draft.sections());
        for (int s = 0; s < plan.sections().size(); s++) {
            Section section = plan.sections().get(s);
            SectionDraft typed = draft.sections().get(s);
            assertThat(written(section.heading())).isEqualTo(written(typed.heading()));
            assertThat(section.measures()).hasSameSizeAs(typed.measures());
            for (int m = 0; m < section.measures().size(); m++) {
                holds(typed.measures().get(m), section.measures().get(m));
            }
        }
    }

    private static LocalizedText written(LocalizedText text) {
        return text != null && text.isWritten() ? text : null;
    }

    private static void holds(MeasureDraft draft, Measure measure) {
        assertThat(measure.number().text()).isEqualTo(draft.number());
        assertThat(measure.title()).isEqualTo(draft.title());
        assertThat(measure.deadline()).isEqualTo(draft.deadline());
        assertThat(measure.timing()).isNotNull();
        assertThat(measure.form() == null ? "" : measure.form().text()).isEqualTo(words(draft.form()));
        assertThat(measure.funding() == null ? "" : measure.funding().text()).isEqualTo(words(draft.funding()));
        assertThat(measure.executors()).hasSameSizeAs(draft.executors());
        for (int e = 0; e < measure.executors().size(); e++) {
            Executor executor = measure.executors().get(e);
            ExecutorDraft typed = draft.executors().get(e);
            assertThat(executor.text()).isEqualTo(Blanks.collapse(typed.name()));
            if (typed.role() != null) {
                assertThat(executor.role()).isEqualTo(typed.role());
            }
            if (typed.byAgreement() != null) {
                assertThat(executor.byAgreement()).isEqualTo(typed.byAgreement());
            }
        }
    }

    /** A field of blanks says nothing. */
    private static String words(String typed) {
        return typed == null || typed.replace('\u00a0', ' ').isBlank() ? "" : typed;
    }
}
