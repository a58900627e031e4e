/** Who signs in, as what, and what they may see. */
@NullMarked
package kz.jospar.portal.account;

import org.jspecify.annotations.NullMarked;
