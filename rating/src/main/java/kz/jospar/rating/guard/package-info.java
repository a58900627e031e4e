/** What every record of the module refuses alike; for the module's own use. */
@NullMarked
package kz.jospar.rating.guard;

import org.jspecify.annotations.NullMarked;
