/** Who owes what by when: {@link kz.jospar.core.duty.Commitment}, the only hand-over to {@code kz.jospar.schedule}. */
@NullMarked
package kz.jospar.core.duty;

import org.jspecify.annotations.NullMarked;
