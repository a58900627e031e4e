/** What all pages share: language, layout, refusals. */
@NullMarked
package kz.jospar.portal.web;

import org.jspecify.annotations.NullMarked;
