/**
 * What a careful reader would remark on a plan, a regulation, a methodology or minutes.
 *
 * <p>A {@link kz.jospar.core.finding.Finding} is a value: code, severity, place, the text it is about, and what to do.
 * Its sentence comes from {@link kz.jospar.core.lang.Messages}, in Kazakh, Russian or English.
 */
@NullMarked
package kz.jospar.core.finding;

import org.jspecify.annotations.NullMarked;
