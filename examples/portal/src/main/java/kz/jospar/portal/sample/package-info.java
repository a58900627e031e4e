/** The sample plan, staff and rating of a first start. */
@NullMarked
package kz.jospar.portal.sample;

import org.jspecify.annotations.NullMarked;
