/**
 * Bodies that sit: {@link kz.jospar.core.staff.Staff} with its seats, the {@link kz.jospar.core.staff.Meeting} that
 * protocol fills and schedule writes into a calendar with its {@link kz.jospar.core.staff.Participant}s and {@link
 * kz.jospar.core.staff.NoticeStep}s, and the {@link kz.jospar.core.staff.Assignment} a meeting gives.
 */
@NullMarked
package kz.jospar.core.staff;

import org.jspecify.annotations.NullMarked;
