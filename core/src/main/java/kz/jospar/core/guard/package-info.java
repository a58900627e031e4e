/** Guards of the records: not exported; what a record cannot exist without is checked here. */
@NullMarked
package kz.jospar.core.guard;

import org.jspecify.annotations.NullMarked;
