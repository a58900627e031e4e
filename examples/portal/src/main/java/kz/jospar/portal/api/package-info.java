/**
 * The same data for programs, under {@code /api/v1}: records of this package's own, flat and stable, beside which the
 * library may change; plans alone are sent in as the library's own document {@code jospar.plan/1}.
 *
 * <p>A request passes {@link kz.jospar.portal.api.IdempotencyFilter}, which gives a repeated POST its first answer, then
 * {@link kz.jospar.portal.api.KnownParameters}, then a controller; whatever is refused on the way {@link
 * kz.jospar.portal.api.Problems} says as a problem in the reader's language.
 */
@NullMarked
package kz.jospar.portal.api;

import org.jspecify.annotations.NullMarked;
