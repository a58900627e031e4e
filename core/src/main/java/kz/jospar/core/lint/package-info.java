/**
 * What a careful reader finds wrong: with a plan, {@link kz.jospar.core.lint.PlanLint}; between a plan's two languages,
 * {@link kz.jospar.core.lint.LanguageVersions}.
 */
@NullMarked
package kz.jospar.core.lint;

import org.jspecify.annotations.NullMarked;
