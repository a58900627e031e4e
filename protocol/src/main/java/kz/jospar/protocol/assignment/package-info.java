/**
 * Assignments of minutes under control.
 *
 * <p>In comes what a sitting told somebody to do, a {@link kz.jospar.core.staff.Assignment}, and the rules by which it is
 * controlled, an {@link kz.jospar.protocol.assignment.AssignmentPolicy} as data; out comes a {@link
 * kz.jospar.protocol.assignment.ControlledAssignment}: where its term comes from, how urgent it is, who answers, when
 * co-executors hand in. Its commitments go on to whoever dates them. What is asked for later, another day or an end of
 * control, is judged by {@link kz.jospar.protocol.assignment.Control} and is a {@link
 * kz.jospar.protocol.assignment.Ruling}; no standing is kept here. What a careful reader would remark on a list of
 * assignments tells {@link kz.jospar.protocol.assignment.AssignmentFindings}.
 */
@NullMarked
package kz.jospar.protocol.assignment;

import org.jspecify.annotations.NullMarked;
