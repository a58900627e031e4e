package kz.jospar.portal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.amendment.Amendment;
import kz.jospar.core.amendment.Decision;
import kz.jospar.core.amendment.PlanEditions;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import kz.jospar.documents.Limits;
import kz.jospar.documents.PlanDocuments;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.portal.work.Obligations;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.TooManyObligationsException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A file on its way to a plan: read, looked at, mended, compared with the edition that is kept, saved. */
@Service
@PreAuthorize("hasRole('WORKING_BODY')")
class Uploading {
    private final Drafts drafts;
    private final Plans plans;
    private final PlanFigures figures;
    private final PlanKeeping keeping;
    private final Obligations obligations;
    private final JsonDocuments json;
    private final Limits limits;

    Uploading(
            Drafts drafts,
            Plans plans,
            PlanFigures figures,
            PlanKeeping keeping,
            Obligations obligations,
            JsonDocuments json,
            Limits limits) {
        this.drafts = drafts;
        this.plans = plans;
        this.figures = figures;
        this.keeping = keeping;
        this.obligations = obligations;
        this.json = json;
        this.limits = limits;
    }

    /** Reads a file and keeps what was understood as a draft, whose id is returned; the library says what cannot be read. */
    String take(String fileName, InputStream in, String owner) throws IOException {
        Plan plan = PlanDocuments.readPlan(fileName, in, PlanReader.Hints.NONE, limits, json::readPlan);
        return drafts.add(owner, fileName, KeepablePlan.requireBounded(plan));
    }

    /** Returns what was understood of a draft. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Preview preview(String draftId, String owner) {
        return preview(drafts.get(draftId, owner));
    }

    private Preview preview(Draft draft) {
        Optional<PlanHead> kept = plans.head(draft.plan().id(), Scope.ALL);
        try {
            return kept.isEmpty()
                    ? new Preview(
                            draft,
                            draft.plan(),
                            keeping.findings(draft.plan()),
                            keeping.obligations(draft.plan()),
                            null,
                            null)
                    : amending(draft, kept.get());
        } catch (TooManyObligationsException e) {
            return new Preview(draft, draft.plan(), keeping.findings(draft.plan()), List.of(), e, null);
        }
    }

    private Preview amending(Draft draft, PlanHead kept) {
        Plan before = plans.whole(kept.id());
        Amendment amendment = amendment(before, draft);
        List<Obligation> owedBefore = obligations.owed(kept.id());
        List<Obligation> owed = keeping.obligations(before, owedBefore, amendment.plan());
        Comparison comparison = Comparison.of(
                kept.version(),
                amendment,
                owedBefore,
                owed,
                figures.withEvents(kept.id()),
                LanguageGap.between(before, draft.plan()));
        return new Preview(draft, amendment.plan(), keeping.findings(amendment.plan()), owed, null, comparison);
    }

    private static Amendment amendment(Plan before, Draft draft) {
        PlanEditions editions = PlanEditions.of(before);
        try {
            return editions.amend(draft.plan(), draft.decisions());
        } catch (IllegalArgumentException e) {
            // Decided beside an edition that another has replaced since: to be decided anew.
            return editions.amend(draft.plan());
        }
    }

    /**
     * Mends a draft; decisions on measures of another plan go.
     *
     * @param seen the version of the draft that its owner saw
     * @throws RefusedPlanException if what was typed makes no sense
     * @throws StaleDraftException if it was changed in between, on another page
     */
    @Transactional
    void mend(String draftId, int seen, Mending mending, String owner) {
        Draft draft = drafts.get(draftId, seen, owner);
        Plan mended = mending.applyTo(draft.plan());
        boolean samePlan = mended.id().equals(draft.plan().id());
        drafts.put(draft.with(mended, samePlan ? draft.decisions() : List.of()), owner);
    }

    /**
     * Adds what its owner decided of a draft's measures to what they decided before.
     *
     * @param seen the version of the draft that its owner saw
     * @throws RefusedPlanException if a measure is not there, or one is decided on twice
     * @throws StaleDraftException if it was changed in between, on another page
     */
    @Transactional
    void decide(String draftId, int seen, List<Decision> decisions, String owner) {
        Draft draft = drafts.get(draftId, seen, owner);
        List<Decision> all = new ArrayList<>(draft.decisions());
        all.addAll(decisions);
        Draft decided = draft.with(draft.plan(), all);
        try {
            PlanEditions.of(plans.whole(draft.plan().id())).amend(draft.plan(), all);
        } catch (IllegalArgumentException e) {
            throw new RefusedPlanException("plan.decide.refused");
        }
        drafts.put(decided, owner);
    }

    /**
     * Forgets what its owner decided of a draft's measures.
     *
     * @param seen the version of the draft that its owner saw
     * @throws StaleDraftException if it was changed in between, on another page
     */
    @Transactional
    void reconsider(String draftId, int seen, String owner) {
        Draft draft = drafts.get(draftId, seen, owner);
        drafts.put(draft.with(draft.plan(), List.of()), owner);
    }

    /**
     * Saves a draft as a plan, or as the next edition of one, and returns the plan's id.
     *
     * @param seen the version of the draft that its owner saw
     * @param version the version of the edition that its owner saw beside it, 0 for none
     * @param otherLanguage whether its owner said that it is in another language than the edition in force on purpose
     * @throws StaleDraftException if the draft was changed in between, on another page
     * @throws StaleVersionException if another edition was saved in between
     * @throws RefusedPlanException if something has to be mended, decided or said before
     */
    @Transactional
    String save(String draftId, int seen, int version, boolean otherLanguage, String owner) {
        Draft draft = drafts.get(draftId, seen, owner);
        KeepablePlan.require(draft.plan());
        plans.lock(draft.plan().id());
        Preview preview = preview(draft);
        if (preview.version() != version) {
            throw new StaleVersionException(draft.plan().id());
        }
        if (!preview.isReady()) {
            throw new RefusedPlanException("plan.save.refused.notReady");
        }
        Comparison comparison = preview.comparison();
        if (comparison != null && comparison.gap() != null && !otherLanguage) {
            throw new RefusedPlanException("plan.save.refused.language");
        }
        if (comparison == null) {
            keeping.save(preview.plan(), owner);
        } else {
            keeping.amend(preview.plan(), version, owner);
        }
        drafts.remove(draftId, owner);
        return preview.plan().id();
    }

    /** Throws a draft away. */
    void discard(String draftId, String owner) {
        drafts.remove(draftId, owner);
    }
}
