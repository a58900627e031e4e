/** Dated obligations, what happened to them, and how they stand. */
@NullMarked
package kz.jospar.portal.work;

import org.jspecify.annotations.NullMarked;
