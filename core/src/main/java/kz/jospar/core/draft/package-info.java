/**
 * What a person filled in, before anything is refused: kk толтырылған нысан, ru заполненная форма.
 *
 * <p>A request or a form becomes a {@link kz.jospar.core.draft.PlanDraft}, which holds anything that can be typed, nulls
 * too. A Jakarta validator tells everything a person should mend, all at once, each at its field's path and in Kazakh,
 * Russian or English. Where it finds nothing, {@link kz.jospar.core.draft.PlanDraft#toPlan} gives the {@link
 * kz.jospar.core.plan.Plan} and nothing typed is lost. {@link kz.jospar.core.draft.AssignmentDraft}, {@link
 * kz.jospar.core.draft.MeetingDraft} and {@link kz.jospar.core.draft.StaffDraft} do the same for a sitting.
 *
 * <p>{@link kz.jospar.core.draft.DraftValidators} tells a validator which organizations there are.
 *
 * <p>Messages hold the words of a person behind a colon: «...нөмір бұрыннан бар: «1.2.»». They are escaped, so that a
 * title with <code>${...}</code> is shown and never computed, and cut to 60 characters. Of one
 * constraint a draft tells a thousand violations and no more.
 */
@NullMarked
package kz.jospar.core.draft;

import org.jspecify.annotations.NullMarked;
