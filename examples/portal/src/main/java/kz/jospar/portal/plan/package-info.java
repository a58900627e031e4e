/** Plans with their measures and findings, kept in rows. */
@NullMarked
package kz.jospar.portal.plan;

import org.jspecify.annotations.NullMarked;
