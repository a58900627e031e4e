/** What somebody who starts the portal is told: the addresses, or what is in the way and the way out. */
@NullMarked
package kz.jospar.portal.start;

import org.jspecify.annotations.NullMarked;
