/**
 * A body's work plan, how it was changed, and what became of it.
 *
 * <p>In comes a {@link kz.jospar.protocol.workplan.WorkPlan}, to be read first: what was approved, and amendments as events
 * that are never written over. {@link kz.jospar.protocol.workplan.EffectivePlan} is what holds after them by the regulation,
 * with a typed refusal for each amendment that it does not allow; {@link kz.jospar.protocol.workplan.WorkPlanLint} tells
 * what is wrong with a plan.
 */
@NullMarked
package kz.jospar.protocol.workplan;

import org.jspecify.annotations.NullMarked;
