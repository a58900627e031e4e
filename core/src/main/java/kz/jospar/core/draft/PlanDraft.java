package kz.jospar.core.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.PlanDeadlines;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody fills it in: kk жоспардың нысаны, ru форма плана.
 *
 * <p>Holds whatever was typed; an absent list is an empty one. Validate it, show the violations, or else call {@link
 * #toPlan}.
 *
 * <p>Worked case: a draft without a title, to 2026-01-01 from 2026-12-31, with the deadline "тоқсан кешкі сайын", has
 * violations at {@code title}, {@code toInclusive} and {@code sections[0].measures[0].deadline} in one answer.
 *
 * @param title the title, in one language at least
 * @param from the first day of the plan
 * @param toInclusive the last day of the plan
 * @param adopted the day it was approved, if it was: "this year" is said from it
 * @param sections its parts in order
 * @param glossary the bodies it defines
 */
@UniqueNumbers
@UniqueAbbreviations
@ReadableDeadline
@WithinPlan
@ResolvableExecutor
@InOrder
@SuppressWarnings("MultipleNullnessAnnotations") // a form may leave it empty, a plan may not
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanDraft(
        @Written(message = "{kz.jospar.text.empty}") @Nullable
        LocalizedText title,

        @NotNull(message = "{kz.jospar.draft.blank}") @PlausibleDay @Nullable
        LocalDate from,

        @NotNull(message = "{kz.jospar.draft.blank}") @PlausibleDay @Nullable
        LocalDate toInclusive,

        @PlausibleDay @Nullable LocalDate adopted,

        @NotEmpty(message = "{kz.jospar.plan.noSections}")
        @Size(max = 500, message = "{kz.jospar.draft.tooMany}")
        @NoGaps
        List<@Valid @Nullable SectionDraft> sections,

        @Size(max = 1_000, message = "{kz.jospar.draft.tooMany}") @NoGaps
        List<@Valid @Nullable OrganizationDraft> glossary) {

    public PlanDraft {
        sections = Typed.list(sections);
        glossary = Typed.list(glossary);
    }

    /**
     * Returns the plan. It is sure to exist where a validator finds no violation, and then every deadline has a meaning.
     *
     * <p>Ids of measures are the keys of their numbers. Blanks around an executor's name are left away; all other words
     * are kept as they were typed, and a heading without words is none.
     *
     * @param id the plan's key, which a person does not type; see {@link Plan#isId}
     * @throws IllegalArgumentException if the id is none, or where a validator would find violations without which there
     *     is no plan
     */
    public Plan toPlan(String id) {
        Bodies bodies = new Bodies(this);
        List<Section> parts = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            parts.add(Guard.present("sections[" + i + "]", sections.get(i)).toSection(bodies));
        }
        Plan plan = new Plan(
                Plan.FORMAT,
                id,
                title == null ? LocalizedText.EMPTY : title,
                null,
                null,
                new PlanPeriod(Guard.present("from", from), Guard.present("toInclusive", toInclusive)),
                adopted == null ? null : new Approval(null, null, null, null, List.of()).on(adopted),
                List.of(),
                List.of(),
                parts,
                bodies.glossary(),
                List.of(),
                List.of(),
                null);
        return PlanDeadlines.read(plan);
    }

    /** Hands over every measure that is there, with its place. */
    void forEachMeasure(Visitor visitor) {
        for (int s = 0; s < sections.size(); s++) {
            SectionDraft section = sections.get(s);
            for (int m = 0; section != null && m < section.measures().size(); m++) {
                MeasureDraft measure = section.measures().get(m);
                if (measure != null) {
                    visitor.visit(new MeasurePlace(s, m), measure);
                }
            }
        }
    }

    /** The days the plan runs, if they make a period. */
    @Nullable
    PlanPeriod period() {
        return from == null || toInclusive == null || toInclusive.isBefore(from)
                ? null
                : new PlanPeriod(from, toInclusive);
    }

    /** Takes a measure and its place. */
    interface Visitor {
        void visit(MeasurePlace place, MeasureDraft measure);
    }
}
