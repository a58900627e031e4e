/** The reader of the texts that words and endings stand in: not exported; each package has its texts beside its classes. */
@NullMarked
package kz.jospar.core.data;

import org.jspecify.annotations.NullMarked;
