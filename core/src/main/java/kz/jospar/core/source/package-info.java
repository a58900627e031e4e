/** Where a rule, a date or a text comes from: {@link kz.jospar.core.source.Citation}. */
@NullMarked
package kz.jospar.core.source;

import org.jspecify.annotations.NullMarked;
