/**
 * A methodology as data: indicators as an act states them, formulas, places, bands, and who declared what the act leaves
 * open.
 *
 * <p>Read {@link kz.jospar.rating.methodology.Methodology} first. A document may leave choices out, as acts do; {@link
 * kz.jospar.rating.methodology.MethodologyCheck} then names each of them, and nothing is scored until an {@link
 * kz.jospar.rating.methodology.Overlay} with an author's name declares them.
 */
@NullMarked
package kz.jospar.rating.methodology;

import org.jspecify.annotations.NullMarked;
