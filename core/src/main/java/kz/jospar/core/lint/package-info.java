/** What a careful reader finds wrong with a plan: {@link kz.jospar.core.lint.PlanLint}. */
@NullMarked
package kz.jospar.core.lint;

import org.jspecify.annotations.NullMarked;
