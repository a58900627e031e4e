/**
 * Staffs, their sittings and their minutes.
 *
 * <p>A form becomes a {@link kz.jospar.protocol.sitting.SittingEvent} ({@link kz.jospar.portal.staff.MoveForm}); {@link
 * kz.jospar.portal.staff.Holding} asks the library whether it may happen now and stores the sitting with it, under the
 * version that its sender saw. What a page shows and which moves it offers is counted anew from the stored document.
 */
@NullMarked
package kz.jospar.portal.staff;

import org.jspecify.annotations.NullMarked;
