/** Checks that the compact constructors of this module share; not exported. */
@NullMarked
package kz.jospar.protocol.guard;

import org.jspecify.annotations.NullMarked;
