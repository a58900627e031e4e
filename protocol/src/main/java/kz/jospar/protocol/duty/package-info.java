/**
 * What a regulation has somebody do again and again, and around each sitting.
 *
 * <p>In come a {@link kz.jospar.protocol.regulation.Regulation} and, where it is silent, a body's {@link
 * kz.jospar.protocol.duty.DutyChoices}. Out comes {@link kz.jospar.protocol.duty.Duties}, to be read first: each {@link
 * kz.jospar.protocol.duty.Duty} is a commitment that {@code kz.jospar.schedule} dates, and says what of it the regulation
 * leaves {@link kz.jospar.protocol.duty.Unsaid unsaid}. A {@link kz.jospar.protocol.duty.PlannedSitting} gives the steps
 * before and after it a day, and a {@link kz.jospar.core.staff.Meeting}. An {@link kz.jospar.protocol.duty.Addressee} is
 * reminded of what others do.
 */
@NullMarked
package kz.jospar.protocol.duty;

import org.jspecify.annotations.NullMarked;
